// The frame of the project, its scale, sources, laws and terms.
import { fields } from './phrases.mjs'

/** Makes the content of strategy.yaml. */
export function makeFrame(languages, texts) {
  return {
    project: {
      id: 'benchmark',
      title: texts.inAll(
        (l) => ['Training strategy of an invented country', 'Стратегия обучения вымышленной страны'][l],
      ),
      country: 'XX',
      period: { from: 2026, to: 2028 },
      languages,
      base_year: 2025,
      version: '0.1',
      status: 'draft',
      profile: 'osce',
      document: { date: '2026-01-15' },
      introduction: texts.definition(),
      scope: texts.definition(),
      legal_basis: ['cybercrime-convention'],
    },
    scale: { levels: scaleLevels(texts) },
    documents: [{ id: 'framework', template: 'framework' }],
  }
}

/** Makes sources, legal instruments and terms. */
export function makeReferences(texts) {
  return {
    legal: [
      {
        id: 'cybercrime-convention',
        title: texts.inAll((l) => ['Convention on Cybercrime', 'Конвенция о компьютерных преступлениях'][l]),
        kind: 'treaty',
        ref: 'ETS No. 185',
        date: '2001-11-23',
        status: 'in-force',
        provisions: [16, 17, 18, 19, 20, 21].map((no) => ({ no: String(no) })),
      },
    ],
    terms: fields.map(([english, russian], n) => ({
      id: `term-${n + 1}`,
      term: texts.inAll((l) => [english, russian][l]),
      definition: texts.definition(),
    })),
  }
}

function scaleLevels(texts) {
  const labels = [
    ['None', 'Нет'],
    ['Awareness', 'Осведомлённость'],
    ['Practice', 'Практика'],
    ['Mastery', 'Мастерство'],
    ['Teaching', 'Обучение других'],
  ]
  return labels.map((label, n) => ({
    n,
    label: texts.inAll((l) => label[l]),
    descriptor: n === 0 ? texts.inAll((l) => ['No knowledge yet', 'Знаний пока нет'][l]) : texts.sentence(n),
  }))
}
