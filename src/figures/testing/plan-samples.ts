import type { GoalTree, PathwayChart, PrerequisiteGraph } from '../../model/drawing.ts'
import type { GanttChart } from '../../model/gantt.ts'

// Inputs in Kazakh as a document would give them; all numbers are fictional.

export const ganttSample: GanttChart = {
  title: 'Іс-шаралар кестесі',
  alt: 'Іс-шаралар тоқсандар бойынша, мақсаттарға топтастырылған',
  corner: 'Іс-шара',
  years: ['2026', '2027', '2028', '2029'].map((label) => ({ label, quarters: ['I', 'II', 'III', 'IV'] })),
  groups: [
    {
      label: 'Мақсат 1. Ұлттық құзыреттер шеңберін енгізу',
      tasks: [
        { label: 'Құзыреттер шеңберін бекіту', note: 'ІІМ, БП', from: 0, to: 2, milestones: [2] },
        {
          label: 'Бағалау әдістемесін әзірлеу және бірінші бағалауды өткізу',
          note: 'ІІМ Басқару академиясы',
          from: 1,
          to: 5,
          milestones: [3, 5],
        },
      ],
    },
    {
      label: 'Мақсат 2. Оқытушылар корпусын құру',
      tasks: [
        { label: 'Оқытушыларды даярлау, бірінші лек', note: '', from: 3, to: 8, milestones: [] },
        {
          label: 'Оқытушыларды даярлау, екінші лек',
          note: 'Құқық қорғау органдары академиясы',
          from: 8,
          to: 14,
          milestones: [14],
        },
        { label: 'Қорытынды бағалау', note: '', from: 15, to: 16, milestones: [16] },
      ],
    },
  ],
  keys: { task: 'орындау мерзімі', milestone: 'кезеңдік нәтиже' },
}

export const graphSample: PrerequisiteGraph = {
  title: 'Курстардың реттілігі',
  alt: 'Қай курс қай курстан бұрын өтуі тиіс',
  stageLabel: (stage) => `${stage}-саты`,
  loose: 'Алдын ала талаптары жоқ курстар',
  repeated: 'басқа бөлікте де көрсетілген курс',
  courses: [
    { id: 'core', label: 'Киберқылмыс негіздері', note: '3 күн', prerequisites: [] },
    { id: 'first', label: 'Алғашқы әрекет және цифрлық дәлелдемелер', note: '5 күн', prerequisites: ['core'] },
    { id: 'osint', label: 'Ашық дереккөздермен тергеу', note: '5 күн', prerequisites: ['core'] },
    { id: 'crypto', label: 'Криптовалюта және даркнет', note: '5 күн', prerequisites: ['osint'] },
    { id: 'forensics', label: 'Компьютерлік криминалистика', note: '10 күн', prerequisites: ['first'] },
    { id: 'mobile', label: 'Мобильді құрылғылар криминалистикасы', note: '5 күн', prerequisites: ['forensics'] },
    { id: 'tot', label: 'Оқытушыларды даярлау', note: '5 күн', prerequisites: ['crypto', 'forensics', 'core'] },
    { id: 'law', label: 'Электрондық дәлелдемелер: құқықтық негіздер', note: '3 күн', prerequisites: [] },
    { id: 'court', label: 'Сотта айыптауды қолдау', note: '2 күн', prerequisites: ['law', 'first'] },
    { id: 'media', label: 'Бұқаралық ақпарат құралдарымен жұмыс', note: '1 күн', prerequisites: [] },
    { id: 'english', label: 'Ағылшын тілі', note: '40 сағат', prerequisites: [] },
  ],
}

export const pathwaySample: PathwayChart = {
  title: 'Киберқылмыс тергеушісінің оқу жолы',
  alt: 'Тергеушінің сатылары мен курстары, күндер санымен',
  stages: [
    {
      label: '1. Қызметке кіру',
      courses: [
        { label: 'Киберқылмыс негіздері', note: '3 күн' },
        { label: 'Алғашқы әрекет және цифрлық дәлелдемелер', note: '5 күн' },
      ],
    },
    {
      label: '2. Негізгі деңгей',
      courses: [
        { label: 'Ашық дереккөздермен тергеу', note: '5 күн' },
        { label: 'Электрондық дәлелдемелер: құқықтық негіздер', note: '3 күн' },
        { label: 'Халықаралық сұрау салулар', note: '2 күн, онлайн' },
      ],
    },
    { label: '3. Тереңдетілген', courses: [{ label: 'Криптовалюта және даркнет', note: '5 күн' }] },
    { label: '4. Тәлімгер', courses: [{ label: 'Оқытушыларды даярлау', note: '5 күн' }] },
  ],
  summary: 'Барлығы: 7 курс, 28 күн',
}

export const goalSample: GoalTree = {
  title: 'Мақсаттар ағашы',
  alt: 'Стратегиялық мақсаттар және олардың міндеттері',
  goals: [
    {
      label: '1. Әр қызметкер өз рөлі талап ететін деңгейге жетеді',
      note: '2 көрсеткіш',
      parts: [
        { label: '1.1. Құзыреттер шеңберін енгізу', note: '3 іс-шара', parts: [] },
        { label: '1.2. Рөлдер бойынша оқу жолдарын бекіту', note: '2 іс-шара', parts: [] },
        { label: '1.3. Оқыту нәтижесін жұмыс орнында бағалау', note: '', parts: [] },
      ],
    },
    {
      label: '2. Оқыту ұлттық академиялардың күшімен жүргізіледі',
      note: '3 көрсеткіш',
      parts: [
        { label: '2.1. Оқытушылар корпусын құру', note: '4 іс-шара', parts: [] },
        { label: '2.2. Зертханаларды жабдықтау', note: '1 іс-шара', parts: [] },
      ],
    },
    { label: '3. Халықаралық ынтымақтастық', note: '', parts: [] },
  ],
}
