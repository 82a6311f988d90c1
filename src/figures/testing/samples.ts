import type {
  BudgetBars,
  CoverageBars,
  DemandCapacity,
  HeatMap,
  IndicatorProgress,
  LevelDistribution,
  Quantity,
  RiskMatrix,
  RoleMatrix,
  TrendLines,
} from '../../model/drawing.ts'

// Inputs in Kazakh as a document would give them; all numbers are fictional.

/** A whole number with narrow no-break groups. */
export function amount(value: number): Quantity {
  return {
    value,
    text: String(value)
      .replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u202f')
      .replace('-', '−'),
  }
}

/** A share of 1 as per cent. */
export function percent(value: number): Quantity {
  return { value, text: `${Math.round(value * 100)} %`.replace('-', '−') }
}

function decimal(value: number): Quantity {
  return { value, text: value.toFixed(1).replace('.', ',') }
}

const nothing: Quantity = { value: undefined, text: '' }

export const coverageSample: CoverageBars = {
  title: 'Рөлдер бойынша қамту',
  alt: 'Талап етілетін деңгейге жеткен адамдардың үлесі, қазір және 2029 жылға мақсат',
  heads: { label: 'Рөл', now: 'Қазір', target: '2029 жылғы мақсат' },
  ends: ['0 %', '100 %'],
  groups: [
    {
      label: 'Тергеу',
      rows: [
        { label: 'Алғашқы әрекет ететін қызметкер', now: percent(0.31), target: percent(0.8) },
        { label: 'Киберқылмыс тергеушісі', now: percent(0.46), target: percent(0.9) },
        {
          label: 'Ашық дереккөздермен және онлайн тергеумен айналысатын талдаушы',
          now: percent(0),
          target: percent(0.75),
        },
      ],
    },
    {
      label: 'Цифрлық криминалистика',
      rows: [
        { label: 'Цифрлық криминалистика маманы', now: percent(0.62), target: percent(1) },
        { label: 'Прокурор', now: { value: undefined, text: 'бағаланбаған' }, target: percent(0.7) },
      ],
    },
  ],
}

export const demandSample: DemandCapacity = {
  title: 'Сұраныс пен қуат',
  alt: 'Оқытушы-күндер бойынша сұраныс пен қуат, мекеме мен жыл бойынша',
  heads: { label: 'Мекеме және жыл', demand: 'Сұраныс, оқытушы-күн', capacity: 'Қуат, оқытушы-күн', use: 'Жүктеме' },
  institutions: [
    {
      label: 'ІІМ Басқару академиясы',
      years: [load('2026', 120, 240), load('2027', 260, 240), load('2028', 310, 300), load('2029', 0, 300)],
    },
    {
      label: 'Құқық қорғау органдары академиясы',
      years: [load('2026', 80, 90), load('2027', 1140, 900), load('2028', 95, 0)],
    },
  ],
}

function load(
  label: string,
  demand: number,
  capacity: number,
): DemandCapacity['institutions'][number]['years'][number] {
  const use = capacity === 0 ? '–' : `${Math.round((100 * demand) / capacity)} %`
  return { label, demand: amount(demand), capacity: amount(capacity), use, over: demand > capacity }
}

export const budgetSample: BudgetBars = {
  title: 'Жылдар мен көздер бойынша бюджет',
  alt: 'Жылдар бойынша республикалық бюджет, донорлар және өз қаражаты, оқытудың құнымен салыстырғанда',
  unit: 'млн теңге',
  years: ['2026', '2027', '2028', '2029'],
  sources: [
    { label: 'Республикалық бюджет', amounts: [82, 124, 168, 190].map(amount) },
    { label: 'Донорлар', amounts: [60, 48, 20, 0].map(amount) },
    { label: 'Ведомстволардың өз қаражаты', amounts: [12, 12, 14, 14].map(amount) },
  ],
  total: { label: 'Барлығы', texts: ['154', '184', '202', '204'] },
  cost: { label: 'Оқытудың құны', amounts: [140, 210, 240, 204].map(amount) },
  format: (value) => amount(value).text,
}

export const trendSample: TrendLines = {
  title: 'Тіркелген киберқылмыстар',
  alt: 'Тіркелген және ашылған киберқылмыстардың саны, жыл бойынша',
  unit: 'іс саны',
  times: ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'],
  series: [
    { label: 'Тіркелгені', values: [540, 910, 1708, 5400, 8900, 10200, 11050, 10750].map(amount) },
    { label: 'Ашылғаны', values: [...[310, 420, 640, 1900].map(amount), nothing, ...[4100, 5200, 6100].map(amount)] },
  ],
  form: 'line',
  format: (value) => amount(value).text,
}

export const heatSample: HeatMap = {
  title: 'Рөлдер мен салалар бойынша алшақтық',
  alt: 'Рөл мен құзырет саласы бойынша орташа алшақтық, деңгеймен',
  corner: 'Рөл',
  columns: [
    'Электрондық дәлелдемелер',
    'Ашық дереккөздер',
    'Криптовалюта',
    'Құқықтық негіздер',
    'Басқару және үйлестіру',
    'Халықаралық ынтымақтастық',
  ],
  groups: [
    {
      label: '',
      rows: [
        {
          label: 'Алғашқы әрекет ететін қызметкер',
          cells: [...[1.4, 0.6].map(decimal), { value: undefined, text: '–' }, ...[0.9, 0, 0.2].map(decimal)],
        },
        { label: 'Киберқылмыс тергеушісі', cells: [1.1, 1.3, 2.2, 0.7, 0.4, 1.2].map(decimal) },
        { label: 'Цифрлық криминалистика маманы', cells: [0.3, 0.5, 1.6, 0.8, 0, 0.9].map(decimal) },
        { label: 'Процестік прокурор және тергеу судьясы', cells: [1.9, 1.1, 2.6, 0.1, 0.6, 1.5].map(decimal) },
      ],
    },
  ],
  steps: [
    { from: 0, label: '0,5-тен аз' },
    { from: 0.5, label: '0,5–0,9' },
    { from: 1, label: '1,0–1,9' },
    { from: 2, label: '2,0 және одан көп' },
  ],
}

const roles = [
  'Алғашқы әрекет ететін қызметкер',
  'Киберқылмыс тергеушісі',
  'Ашық дереккөздер талдаушысы',
  'Цифрлық криминалистика маманы',
  'Бөлімше басшысы',
  'Прокурор',
  'Тергеу судьясы',
  'Оқытушы',
]

export const roleMatrixSample: RoleMatrix = {
  title: 'Рөлдер мен құзыреттер матрицасы',
  alt: 'Әр рөл үшін талап етілетін құзырет деңгейі',
  corner: 'Құзырет',
  roles,
  areas: [
    {
      label: 'Электрондық дәлелдемелер',
      competencies: [
        { label: 'Оқиға орнындағы цифрлық дәлелдемелер', levels: levels([3, 3, 1, 4, 1, 1, 0, 3]) },
        { label: 'Дәлелдемелердің сақталу тізбегі', levels: levels([2, 3, -1, 4, 2, 2, 2, 4]) },
        { label: 'Деректерді жедел сақтау туралы сұрау салулар', levels: levels([-1, 3, 2, -1, 2, 3, 2, 3]) },
      ],
    },
    {
      label: 'Қаржы іздері',
      competencies: [
        { label: 'Криптовалюта операцияларын қадағалау', levels: levels([-1, 3, 3, 2, 1, 1, -1, 4]) },
        { label: 'Даркнет', levels: levels([-1, 2, 4, -1, -1, 1, -1, 3]) },
      ],
    },
  ],
  levels: ['0 – жоқ', '1 – біледі', '2 – басшылықпен қолданады', '3 – өз бетінше қолданады', '4 – үйретеді'],
}

function levels(values: readonly number[]): readonly Quantity[] {
  return values.map((value) => (value < 0 ? nothing : amount(value)))
}

export const distributionSample: LevelDistribution = {
  title: 'Деңгейлердің бөлінісі',
  alt: 'Рөлдер бойынша әр деңгейдегі адамдар саны',
  heads: { label: 'Рөл', total: 'Барлығы' },
  levels: ['0', '1', '2', '3', '4'],
  required: 'талап етілетін деңгейдің шегі: сол жақтағылар одан төмен',
  groups: [
    {
      label: '',
      rows: [
        {
          label: 'Алғашқы әрекет ететін қызметкер',
          counts: [210, 340, 120, 40, 3].map(amount),
          total: '713',
          required: 2,
        },
        { label: 'Киберқылмыс тергеушісі', counts: [12, 60, 88, 41, 6].map(amount), total: '207', required: 3 },
        { label: 'Прокурор', counts: [0, 0, 0, 0, 0].map(amount), total: '0', required: 1 },
        { label: 'Цифрлық криминалистика маманы', counts: [0, 0, 8, 22, 9].map(amount), total: '39', required: 4 },
      ],
    },
  ],
}

export const riskSample: RiskMatrix = {
  title: 'Тәуекелдер матрицасы',
  alt: 'Тәуекелдер ықтималдығы мен әсері бойынша',
  probability: { label: 'Ықтималдық', steps: ['өте төмен', 'төмен', 'орташа', 'жоғары', 'өте жоғары'] },
  impact: { label: 'Әсер', steps: ['елеусіз', 'аз', 'орташа', 'елеулі', 'өте ауыр'] },
  risks: [
    { id: 'Т1', probability: 4, impact: 5 },
    { id: 'Т2', probability: 3, impact: 3 },
    { id: 'Т3', probability: 3, impact: 3 },
    { id: 'Т4', probability: 3, impact: 3 },
    { id: 'Т5', probability: 2, impact: 4 },
    { id: 'Т6', probability: 1, impact: 1 },
    { id: 'Т10', probability: 3, impact: 3 },
    { id: 'Т11', probability: 5, impact: 2 },
  ],
  bands: [
    { from: 1, label: '1–4 төмен' },
    { from: 5, label: '5–9 орташа' },
    { from: 10, label: '10–14 жоғары' },
    { from: 15, label: '15–25 өте жоғары' },
  ],
}

export const progressSample: IndicatorProgress = {
  title: 'Көрсеткіштердің орындалуы',
  alt: 'Көрсеткіштердің бастапқы мәннен мақсатқа қарай орындалуы, уақыттың түзу сызығымен салыстырғанда',
  heads: {
    label: 'Көрсеткіш',
    baseline: 'Бастапқы',
    latest: 'Соңғы',
    target: 'Мақсат',
    progress: 'Орындалуы',
    expected: 'Түзу сызық бойынша',
  },
  groups: [
    {
      label: 'Мақсат 1. Кадрлар',
      rows: [
        {
          label: 'Талап етілетін деңгейге жеткен тергеушілердің үлесі',
          baseline: '34 %',
          latest: '46 %',
          target: '90 %',
          progress: percent(0.21),
          expected: percent(0.25),
        },
        {
          label: 'Белсенді оқытушылар',
          baseline: '18',
          latest: '44',
          target: '60',
          progress: percent(0.62),
          expected: percent(0.25),
        },
        {
          label: 'Сараптама кезегі, ай',
          baseline: '6',
          latest: '7',
          target: '2',
          progress: percent(-0.25),
          expected: percent(0.25),
        },
        {
          label: 'Оқу бағдарламасына енген курстар',
          baseline: '2',
          latest: '16',
          target: '10',
          progress: percent(1.75),
          expected: percent(0.25),
        },
      ],
    },
  ],
}
