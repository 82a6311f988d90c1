import { describe, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { documentTemplates } from '../../src/model/document-templates.ts'
import { inputsOf, inputsOfExample } from '../support/check-files.ts'
import { checkMarkdown } from '../support/check-markdown.ts'
import type { Inputs } from '../../src/model/inputs.ts'

const frame = `project:
  id: borderland
  title: { en: Strategy of Borderland, ru: Стратегия Пограничья, kk: Шекара өңірінің стратегиясы }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru, kk]
  missing_translation: off
`

const sections = {
  institution: 'institutions: [{ id: police, title: Police of Borderland, type: agency }]\n',
  role: 'roles: [{ id: prosecutor, title: Prosecutor, tier: prosecutor }]\n',
  area: 'areas: [{ id: law, title: Law }]\n',
  competency: 'competencies: [{ id: cyber-law, title: Law of electronic evidence, area: law }]\n',
  course:
    'courses: [{ id: first-steps, title: First steps, days: 3, develops: [{ competency: cyber-law, from: 0, to: 1 }] }]\n',
  objective: 'objectives: [{ id: trained, title: Every prosecutor is trained }]\n',
  action:
    'actions: [{ id: pilot, title: Pilot course, objective: trained, responsible: police, start: 2026-Q1, end: 2026-Q3 }]\n',
  indicator: 'indicators: [{ id: graduates, title: Graduates, unit: people, level: output }]\n',
  risk: 'risks: [{ id: turnover, title: People leave, probability: 3, impact: 3, owner: police }]\n',
} as const

type Section = keyof typeof sections

const projects: readonly (readonly [string, readonly Section[]])[] = [
  ['an institution and a role', ['institution', 'role']],
  ['roles alone', ['role']],
  ['institutions alone', ['institution']],
  ['competencies alone', ['area', 'competency']],
  ['an area without competencies', ['institution', 'role', 'area']],
  ['a course', ['area', 'competency', 'course']],
  ['measures', ['institution', 'objective', 'action']],
  ['an indicator', ['indicator']],
  ['a risk', ['institution', 'risk']],
  ['a little of everything', Object.keys(sections) as Section[]],
]

const documents = `documents:\n${documentTemplates.map((name) => `  - { id: ${name}, template: ${name} }\n`).join('')}`

/** Every Markdown document of a project by its path, in the languages that it has. */
async function documentsOf(inputs: Inputs): Promise<ReadonlyMap<string, string>> {
  const { artifacts, diagnostics } = await build(inputs, {
    ruleSettings: new Map(),
    creator: 'strategy test',
    openPdf: () => Promise.reject(new Error('no PDF is asked for')),
    formats: ['md'],
    documents: documentTemplates,
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const pages = artifacts.filter(({ path }) => path.endsWith('.md') && !path.endsWith('README.md'))
  return new Map(pages.map(({ path, content }) => [path, String(content)]))
}

/** A count of nothing in English: "0 people", "0 of 0". */
const countOfNothing =
  /(?<![\d.,\u202f–-])0 (?:of (?:0|the)|roles?|people|compet\w+|areas?|institutions?|requirements?|courses?|goals?|objectives?|measures?|indicators?|risks?|runs?|trainer\w*|days?|needs?)\b/

describe.each(projects)('a project of %s', (_, kept) => {
  test('has documents without an empty table, an empty section, a dead link or a count of nothing', async () => {
    const text = `${frame}${kept.map((section) => sections[section]).join('')}${documents}`
    const made = await documentsOf(inputsOf({ 'strategy.yaml': text }))
    const expected = documentTemplates.length - (kept.includes('role') ? 0 : 1) - (kept.includes('institution') ? 0 : 1)
    expect(made.size).toBe(3 * expected)
    const objections = [...made].flatMap(([path, page]) => checkMarkdown(page).map((line) => `${path}: ${line}`))
    expect(objections).toEqual([])
    const english = [...made].filter(([path]) => path.startsWith('en/')).flatMap(([, page]) => page.split('\n'))
    expect(english.filter((line) => countOfNothing.test(line))).toEqual([])
    expect([...made].filter(([, page]) => /\b(?:NaN|undefined|Infinity)\b/.test(page))).toEqual([])
  })
})

test('so has the minimal example, each of the nine documents', async () => {
  const made = await documentsOf(inputsOfExample('minimal'))
  expect(made.size).toBeGreaterThanOrEqual(documentTemplates.length)
  expect([...made].flatMap(([path, page]) => checkMarkdown(page).map((line) => `${path}: ${line}`))).toEqual([])
})

test('the checker sees an empty table, an empty section, a dead link and an anchor that stands twice', () => {
  const page = '# T\n\n## A\n\n## B\n\n<a id="x"></a>\n\n<a id="x"></a>\n\n| A |\n| :--- |\n\n[there](#nowhere)\n'
  expect(checkMarkdown(page)).toEqual([
    'table without rows: | A |',
    'heading without content: ## A',
    'link without target: nowhere',
    'anchor twice: x',
  ])
})
