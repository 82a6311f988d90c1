// Areas and competencies with descriptors, statements, provisions and mappings.
import { areaId, competencyId } from './ids.mjs'
import { fields } from './phrases.mjs'

const categories = ['technical', 'investigation', 'legal', 'management', 'transversal']

/** Makes the areas. */
export function makeAreas({ size, texts }) {
  return Array.from({ length: size.areas }, (_, n) => {
    const field = fields[n % fields.length]
    const round = Math.floor(n / fields.length)
    return {
      id: areaId(n),
      title: texts.inAll((l) => `${capital(field[l])}${round === 0 ? '' : ` ${round + 1}`}`),
      category: categories[n % categories.length],
      definition: texts.definition(),
    }
  })
}

/** Makes the competencies, spread evenly over the areas; the highest level that roles ask for is 1 or 2 by turns. */
export function makeCompetencies({ size, texts, random }) {
  return Array.from({ length: size.competencies }, (_, n) => ({
    id: competencyId(n),
    title: texts.title(n),
    area: areaId(Math.floor((n * size.areas) / size.competencies)),
    kind: n < size.shared ? 'core' : random.pick(['role', 'specialist']),
    status: 'draft',
    definition: texts.definition(),
    levels: { 1: texts.sentence(1), 2: texts.sentence(2), 3: texts.sentence(3), 4: texts.sentence(4) },
    statements: makeStatements(texts),
    legal: n % 5 === 0 ? [`cybercrime-convention/${16 + (n % 6)}`] : undefined,
    mappings:
      n % 4 === 0
        ? [{ framework: 'NICE', version: '2.1.0', code: `K${1000 + (n % 900)}`, relation: 'close' }]
        : undefined,
  }))
}

function makeStatements(texts) {
  const types = ['task', 'knowledge', 'skill']
  return types.map((type) => ({ type, text: texts.item() }))
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
