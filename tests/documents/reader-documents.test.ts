import { expect, test } from 'vitest'
import type { Reader } from '../../src/model/reader.ts'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { codePointOrder } from '../../src/std/natural-order.ts'
import { columnsOf, headingsOf, tablesOf, type ReadTable } from '../strategy/read-markdown.ts'
import { inputsOfExample } from '../support/check-files.ts'

const inputs = inputsOfExample('kazakhstan')
const { value: compilation } = compile(inputs, { ruleSettings: new Map() })
if (compilation === undefined) throw new Error('the example has errors')
const { entities } = compilation.project

/** Texts of documents by output, then language, with what was found. */
type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>

async function render(documents: readonly string[], readers?: readonly Reader[]): Promise<Texts> {
  const request = { documents, readers } as never // formats and dates are not asked for here
  const { value, findings } = await renderDocuments(inputs, compilation as NonNullable<typeof compilation>, request)
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([])
  const texts = new Map<string, Map<string, string>>()
  for (const { locale, rendered } of value) {
    const own = texts.get(rendered.output) ?? new Map<string, string>()
    texts.set(rendered.output, own.set(locale.language, rendered.markdown))
  }
  return texts
}

const role = (id: string): Reader => ({ kind: 'role', id })
const institution = (id: string): Reader => ({ kind: 'institution', id })
const languages = ['en', 'ru', 'kk'] as const

const texts: Texts = new Map([
  ...(await render(['summary', 'course-catalogue', 'needs-analysis', 'action-plan', 'monitoring'])),
  ...(await render(['role-profile'], [role('prosecutor'), role('first-responder')])),
  ...(await render(['institution-brief'], ['le-academy', 'mia', 'germany', 'courts'].map(institution))),
  ...(await render(['strategy', 'framework'], [role('prosecutor'), institution('le-academy')])),
])
const textOf = (output: string, language = 'en'): string => texts.get(output)?.get(language) ?? ''
const every = [...texts.keys()].flatMap((output) => languages.map((language) => [output, language] as const))

test('one document of a series is a file in the folder of the series, an extract one beside the whole', () => {
  expect([...texts.keys()].toSorted()).toEqual([
    'action-plan',
    'course-catalogue',
    'framework/institution-le-academy',
    'framework/role-prosecutor',
    'institution-brief/courts',
    'institution-brief/germany',
    'institution-brief/le-academy',
    'institution-brief/mia',
    'monitoring',
    'needs-analysis',
    'role-profile/first-responder',
    'role-profile/prosecutor',
    'strategy/institution-le-academy',
    'strategy/role-prosecutor',
    'summary',
  ])
})

test.each([...texts.keys()])('%s has the same sections, tables and numbers of rows in all languages', (output) => {
  const shape = (text: string): unknown => ({
    headings: headingsOf(text).map(({ depth, number }) => `${depth} ${number}`),
    tables: tablesOf(text).map(({ id, rows }) => `${id} ${rows.length}`),
    anchors: [...text.matchAll(/<a id="((?!figure-[a-z-]+-\d+")[^"]+)"><\/a>/g)]
      .map((match) => match[1] ?? '')
      .toSorted(codePointOrder),
  })
  expect(headingsOf(textOf(output)).length).toBeGreaterThan(1)
  for (const language of languages) expect(shape(textOf(output, language))).toEqual(shape(textOf(output)))
})

test.each(every)('no link of %s in %s leads nowhere, and no heading stands over nothing', (output, language) => {
  const text = textOf(output, language)
  const places = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1])
  expect(places.length).toBe(new Set(places).size)
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1])
  expect(links.filter((link) => !places.includes(link))).toEqual([])
  const headings = headingsOf(text)
  const empty = headings.filter(
    ({ isEmpty }, index) => isEmpty && (headings[index + 1]?.depth ?? 0) <= (headings[index]?.depth ?? 0),
  )
  expect(empty).toEqual([])
})

test.each(every)('tables of %s in %s are even, and no signs of punctuation stand twice', (output, language) => {
  const text = textOf(output, language)
  const uneven = tablesOf(text).flatMap(({ id, head, rows }) =>
    rows.filter((row) => row.length !== head.length).map((row) => `${id}: ${row.join(' | ')}`),
  )
  expect(uneven).toEqual([])
  const prose = text.replace(/\]\([^)]*\)/g, ']')
  expect(prose.match(/.{0,20}(?:\.\.|,,|;;|::|\.;|;\.|\?\.| ,| ;|\( ).{0,20}/g)).toBeNull()
})

test.each([...texts.keys()])('no word of the phrases in English stands in %s in Russian or Kazakh', (output) => {
  const words = /\b(?:the|of|and|for|with|people|courses?|level|total|year|share|needs?|gaps?)\b/gi
  for (const language of ['ru', 'kk']) {
    const text = textOf(output, language)
      .replace(/^.*(?:\[английский язык\]|на английском языке|ағылшын тілінде|\(ағылшын\)|\(английский\)).*$/gm, '')
      .replace(/^\[\^\d+\]: .*$|^- <a id="source-.*$/gm, '')
      .replace(/<!--.*?-->|<a id="[^"]*"><\/a>|\]\([^)]*\)|`[^`]*`/g, '')
    expect(text.match(words)).toBeNull()
  }
})

const adding = [
  ['action-plan', 'action-plan'],
  ['action-plan', 'action-overview'],
  ['action-plan', 'action-cost'],
  ['action-plan', 'cost-by-goal'],
  ['action-plan', 'cost-by-body'],
  ['course-catalogue', 'demand'],
  ['course-catalogue', 'modes'],
  ['course-catalogue', 'inventory'],
  ['institution-brief/le-academy', 'budget-categories'],
  ['institution-brief/le-academy', 'flows'],
  ['institution-brief/le-academy', 'offers'],
  ['institution-brief/le-academy', 'demand'],
  ['institution-brief/le-academy', 'load'],
  ['institution-brief/le-academy', 'tasks'],
  ['needs-analysis', 'posts'],
  ['needs-analysis', 'match-by-area'],
  ['needs-analysis', 'demand-courses'],
  ['needs-analysis', 'demand-institutions'],
  ['role-profile/prosecutor', 'path'],
  ['strategy/institution-le-academy', 'budget-categories'],
  ['strategy/institution-le-academy', 'flows'],
] as const

test.each(adding)('the numbers of %s, table %s, add up as printed', (output, id) => {
  const table = tablesOf(textOf(output)).find((entry) => entry.id === id)
  expect(table).toBeDefined()
  const columns = columnsOf(table as ReadTable).filter(({ total }) => total > 0)
  expect(columns.length).toBeGreaterThan(0)
  for (const { parts, total } of columns) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
})

test.each([
  ['strategy/institution-le-academy', 'capacity'],
  ['strategy/institution-le-academy', 'inventory'],
  ['strategy/role-prosecutor', 'posts'],
])('in %s the one row of table %s is not repeated as a total', (output, id) => {
  const table = tablesOf(textOf(output)).find((entry) => entry.id === id)
  expect(table?.rows.map(([name]) => name)).toEqual([expect.not.stringContaining('Total')])
})

test('the cost in the brief is the cost that the strategy ascribes to the institution', () => {
  const brief = textOf('institution-brief/le-academy')
  const total = tablesOf(brief)
    .find(({ id }) => id === 'budget-categories')
    ?.rows.at(-1)
    ?.at(-1)
  const shares = tablesOf(brief).find(({ id }) => id === 'shares')?.rows ?? []
  expect(shares.find(([name]) => name?.startsWith('Cost'))?.[1]).toBe(total)
  const exact = compilation.analysis.budget.byInstitution.get('le-academy')?.value ?? 0
  expect(Number(total?.replace(/\s/g, ''))).toBeCloseTo(exact / 1000, 0)
})

test('a profile shows its role alone, with every competency that it requires and the courses by their number', () => {
  const text = textOf('role-profile/prosecutor')
  const required = entities.role.get('prosecutor')?.data.requires ?? []
  const rows = tablesOf(text).find(({ id }) => id === 'competencies')?.rows ?? []
  expect(rows.filter((row) => row[1] !== '').length).toBe(required.length)
  const path = tablesOf(text).find(({ id }) => id === 'path')?.rows ?? []
  const numbers = rows.flatMap((row) => (row.at(-1) ?? '').match(/\d+/g) ?? [])
  expect(numbers.length).toBeGreaterThan(required.length)
  expect(numbers.every((no) => path.some((row) => row[0] === no))).toBe(true)
  expect(text).toMatch(/\| Title in other languages \| Russian: .+; Kazakh: .+ \|/)
})

test('the sheet of a course prints the days and the cost that the table of demand prints', () => {
  const text = textOf('course-catalogue')
  const demand = tablesOf(text).find(({ id }) => id === 'demand')?.rows ?? []
  const sheets = [...text.matchAll(/^\| [\d–\u202f]+ \|((?: [^|]+\|){6})$/gmu)].map(([, cells]) =>
    (cells ?? '')
      .replaceAll('\u202f', '')
      .split('|')
      .map((cell) => cell.trim()),
  )
  expect(sheets.length).toBe(demand.length - 1)
  const plain = (cell: string | undefined): string => (cell ?? '').replaceAll('\u202f', '')
  sheets.forEach(([seats, , days, ofTrainers, , cost], index) => {
    const row = demand[index] ?? []
    expect([seats, days, cost]).toEqual([row[1], row[3], row[5]].map(plain))
    if (ofTrainers !== '–') expect(ofTrainers).toBe(plain(row[4]))
  })
})

test('a brief says that its body leads, helps or does both, and never counts to zero', () => {
  expect(textOf('institution-brief/le-academy')).toMatch(
    /answers for \d+ of the measures below and is a partner in \d+/,
  )
  expect(textOf('institution-brief/germany')).toContain('is a partner in each measure below and answers for none')
  const briefs = [...texts].filter(([output]) => output.startsWith('institution-brief/'))
  expect(briefs.filter(([, byLanguage]) => /answers for 0|partner in 0/.test(byLanguage.get('en') ?? ''))).toEqual([])
})

test('the words of Kazakh documents are Kazakh; only names, codes and addresses stand in Latin letters', () => {
  const words = [...texts].flatMap(([, byLanguage]) => latinWords(byLanguage.get('kk') ?? ''))
  expect([...new Set(words)].filter((word) => !latinNames.has(word))).toEqual([])
})

/** Words in Latin letters outside of code, addresses, anchors and names in other languages; numerals and capitals are codes. */
function latinWords(markdown: string): readonly string[] {
  const text = markdown
    .replaceAll(/```[^]*?```|`[^`\n]*`|<[^>]*>|\]\([^)]*\)|^\| Басқа тілдердегі атауы \|.*$/gmu, ' ')
    .replaceAll(/\b[\w-]+(?:\.[\w-]+)*\.(?:kz|com|ru|uz)\b/gu, ' ')
  return (text.match(/\p{Script=Latin}[\p{Script=Latin}\d]*/gu) ?? []).filter((word) => /\p{Ll}/u.test(word))
}

/** Publishers and products that are called so in Kazakh as well. */
const latinNames: ReadonlySet<string> = new Set(
  'Coalition Cybil eFirst Framework Global Kazinform Mermaid Mirage News Portal Presswire Rev Windows'.split(' '),
)

test('a role without a place in a profile is named, but not linked', () => {
  expect(textOf('role-profile/first-responder')).toContain('| Leads on to | Cybercrime investigator |')
})

test('an extract says on its title page what it is, keeps to its reader, and keeps the numbers of the action plan', () => {
  const text = textOf('strategy/institution-le-academy')
  expect(text).toMatch(/^# .* – extract for Law Enforcement Academy/)
  expect(text).toContain('*Extract for Law Enforcement Academy')
  const actions = tablesOf(text).find(({ id }) => id === 'action-plan')?.rows ?? []
  const brief = tablesOf(textOf('institution-brief/le-academy')).find(({ id }) => id === 'tasks')?.rows ?? []
  const numbersOf = (rows: ReadTable['rows']): readonly string[] =>
    rows
      .map((row) => row[0] ?? '')
      .filter((no) => no !== '')
      .toSorted()
  expect(numbersOf(actions)).toEqual(numbersOf(brief))
  expect(numbersOf(brief)).not.toContain('2')
  const posts = tablesOf(text).find(({ id }) => id === 'posts')?.head
  expect(posts?.slice(1)).toEqual(['LE Academy', 'Total', 'Target 2028'])
})

test('an extract for a role holds its requirements and no other role', () => {
  const matrix = tablesOf(textOf('framework/role-prosecutor')).find(({ id }) => id === 'matrix')
  expect(matrix?.head).toEqual(['Competency', 'Prosecutor in cybercrime cases'])
  const levels = matrix?.rows.filter((row) => /^\d$/.test(row[1] ?? '')) ?? []
  expect(levels.length).toBe(entities.role.get('prosecutor')?.data.requires?.length)
})

test('a brief prints no cost as zero that is not, in a unit that all its amounts share', () => {
  const brief = textOf('institution-brief/courts')
  expect(brief).toMatch(/Cost of delivery by year and category, KZT (?:thousand|in full)/)
  const row = /\| Learning platform \|([^\n]*)/.exec(brief)?.[1] ?? ''
  expect(row).toMatch(/[1-9]/)
  expect(row).not.toMatch(/ 0\.0 /)
  expect(brief).toMatch(/Delivery costs the institution .*: 0\.\d%/)
})

test('the whole framework leads from its first section to the glossary', async () => {
  const framework = (await render(['framework'])).get('framework')
  for (const [language, line] of [
    ['en', 'What terms and abbreviations mean: [Annex'],
    ['ru', 'Термины и сокращения: [приложение'],
    ['kk', 'Терминдер мен қысқартулардың мағынасы: ['],
  ] as const) {
    const text = framework?.get(language) ?? ''
    expect(text.slice(text.indexOf(line)).split('\n')[0]).toMatch(/: \[[^\]]*\]\(#section-glossary\)\.$/)
  }
})
