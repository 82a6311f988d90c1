import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import {
  completeExample,
  minimalExample,
  renderFrame,
  renderSections,
  viewSchemas,
} from '../../tests/support/render-sections.ts'
import type { RenderedDocument } from './render-document.ts'

test('a project with institutions, roles and competencies only has no empty section and counts on without the missing ones', () => {
  const { value, findings } = renderSections({ sections: minimalExample })
  expect(findings).toEqual([])
  expect(headings(value).filter((line) => line.startsWith('## '))).toEqual([
    '## Contents',
    '## 1 Purpose and use',
    '## 2 Structure and levels',
    '## 3 Competency areas and dictionary',
    '## 4 Roles at a glance',
    '## 5 Matrix of roles and competencies',
    '## 6 Role sheets',
    '## 7 Common core',
    '## Annex A. Institutions',
    '## Annex B. Index of roles and competencies',
    '## Annex C. Assumptions and data gaps',
  ])
  expect(value.markdown).not.toMatch(/\n#{2,6} [^\n]+\n+(?=#{2} |$)/)
  expect(value.markdown).toContain('- Assessment and certification\n')
})

test('invented figures are said on the cover, in the foot of pages, below their tables and in the annex', () => {
  const { value } = renderSections({ sections: minimalExample })
  expect(value.front.notices).toHaveLength(1)
  expect(value.front.footer).toBe('Contains fictional figures')
  expect(value.markdown).toContain('| [Patrol officer](#role-patrol-officer) | First responders |')
  expect(value.markdown.match(/\*Note: the table contains fictional figures\.\*/g)?.length).toBeGreaterThan(2)
  expect(value.markdown).toMatch(
    /\| \*\*Exampleland Police \(fictional\)\*\* \| {2}\| {2}\|\n\| People: Patrol officer \| 60 \| fictional \|/,
  )
  const sourced = JSON.parse(
    JSON.stringify(minimalExample).replaceAll('"fictional"', '"sourced"'),
  ) as typeof minimalExample
  expect(renderSections({ sections: sourced }).value.front).toMatchObject({ notices: [], footer: '' })
})

test('the same tables carry the same numbers in every language', () => {
  const sections = {
    ...minimalExample,
    project: { ...(minimalExample['project'] as object), languages: ['en', 'ru', 'kk'], missing_translation: 'off' },
  }
  const numbers = ['en', 'ru', 'kk'].map((language) => {
    const { value } = renderSections({ sections, language })
    return {
      anchors: value.markdown.match(/<a id="[^"]+">/g),
      depths: headings(value).map((line) => numberOf(line)),
    }
  })
  expect(numbers[1]).toEqual(numbers[0])
  expect(numbers[2]).toEqual(numbers[0])
})

test('a text without translation is marked and reported at its place', () => {
  const sections = {
    project: { ...renderFrame, languages: ['en', 'ru'] },
    areas: [{ id: 'a', title: { en: 'Evidence' } }],
    competencies: [{ id: 'c', title: { en: 'Seizure', ru: 'Изъятие' }, area: 'a' }],
  }
  const { value, findings } = renderSections({ sections, language: 'ru' })
  expect(value.markdown).toContain('### 3.1 Evidence \\[на английском языке\\]')
  expect(findings).toContain(
    'warning render/missing-translation Text has no translation into "ru", the "en" text stands in',
  )
  expect(findings.filter((finding) => finding.includes('Strategy'))).toEqual([])
})

test('the name of an institution in a draft translation carries one note, however often it stands', () => {
  const title = { en: 'Police Academy', ru: { text: 'Академия полиции', state: 'draft' } }
  const post = { role: 'r', current: { value: 3, status: 'sourced' } }
  const sections = {
    project: { ...renderFrame, languages: ['en', 'ru'], missing_translation: 'off', contributors: ['i'] },
    roles: [{ id: 'r', title: 'Trainer', tier: 'trainer' }],
    institutions: [{ id: 'i', title, type: 'academy', posts: [post] }],
  }
  const { value } = renderSections({ sections, language: 'ru' })
  expect(value.markdown.match(/Академия полиции\]\(#institution-i\)\[\^1\]/g)?.length).toBeGreaterThan(1)
  expect(value.markdown).toContain('\n[^1]: Неофициальный перевод наименования.')
  expect(value.markdown).not.toContain('[^2]:')
})

test('links lead to places that the document has, and are plain text otherwise', () => {
  const { value } = renderSections({ sections: minimalExample, document: { sections: ['roles'] } })
  expect(value.markdown).toContain('| Patrol officer |')
  expect(value.markdown).not.toContain('#role-patrol-officer')
})

test('data that look like markup, templates or directives stay text', () => {
  const title = '<!-- landscape --> {{title}} | *x* [a](javascript:b) \ufdd0note:x\ufdd1'
  const { value } = renderSections({ sections: { ...minimalExample, roles: [{ id: 'r', title, tier: 'trainer' }] } })
  expect(value.markdown).toContain('\\<!-- landscape --> {{title}} \\| \\*x\\* \\[a\\](javascript:b) note:x')
  expect(value.body).not.toContain('\n<!-- landscape -->')
})

test('a template of the project shadows the built-in one', () => {
  const own = { 'documents/framework/roles.hbs': '{{#each rows}}{{mention role}}: {{highest}}. {{/each}}' }
  expect(renderSections({ sections: minimalExample, own }).value.markdown).toContain(
    '## 4 Roles at a glance\n\n[Patrol officer](#role-patrol-officer): 1.',
  )
})

test('a competency without a definition keeps its sources', () => {
  const sections = {
    ...minimalExample,
    competencies: [{ id: 'c', title: 'Triage', area: 'a', sources: ['s'] }],
    areas: [{ id: 'a', title: 'Evidence' }],
    sources: [{ id: 's', title: 'Report', publisher: 'Ministry' }],
  }
  expect(renderSections({ sections }).value.markdown).toContain('[^1]: Ministry, Report')
})

test('captions stand as paragraphs in the file and in directives for layout', () => {
  const { value } = renderSections({ sections: minimalExample })
  expect(value.markdown).toContain('**Table\u00a01.** Levels of the scale\n\n<!-- table plain -->\n\n| Level |')
  expect(value.body).toContain('<!-- table plain caption="Table\u00a01. Levels of the scale" -->\n\n| Level |')
  expect(value.markdown).not.toMatch(/[\ufdd0-\ufdef]/)
})

test('the framework of the example is complete and numbered alike in its three languages', () => {
  const sections = completeExample()
  const built = ['en', 'ru', 'kk'].map((language) => renderSections({ sections, language, prose: proseOfExample() }))
  const [en, ru, kk] = built.map(({ value }) => ({
    anchors: value.markdown.match(/<a id="[^"]+">/g)?.toSorted(),
    numbers: headings(value).map((line) => numberOf(line)),
    tables: value.body.match(/<!-- table [a-z]+ caption/g)?.length,
  }))
  expect(ru).toEqual(en)
  expect(kk).toEqual(en)
  expect(built.flatMap(({ findings }) => findings)).toEqual([])
  for (const { value } of built) {
    expect(headings(value).filter((line) => line.startsWith('## '))).toHaveLength(22)
    expect(value.markdown).not.toMatch(/undefined|\[object|\ufdd0| {2,}\S+\|/)
  }
}, 60_000)

function proseOfExample(): Readonly<Record<string, string>> {
  const names = readdirSync('examples/kazakhstan/prose').map((name) => `prose/${name}`)
  return Object.fromEntries(names.map((name) => [name, readFileSync(`examples/kazakhstan/${name}`, 'utf8')]))
}

test('every schema of a view can be used by a validator', () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, schemas: [...viewSchemas.values()] as object[] })
  for (const name of viewSchemas.keys()) expect(ajv.getSchema(name)).toBeTypeOf('function')
})

function headings({ markdown }: RenderedDocument): readonly string[] {
  return markdown.split('\n').filter((line) => line.startsWith('#'))
}

/** Signs and number of a heading, the letter of its annex by its place in the alphabet of annexes. */
function numberOf(line: string): string | undefined {
  const letters = (sign: string): string =>
    String(['ABCDEFGHIJKLM', 'АБВГДЕЖИКЛМНП'].map((all) => all.indexOf(sign)).find((at) => at !== -1))
  return /^#+( \d[\d.]*| [A-ZА-Я]\.\d[\d.]*)?/.exec(line)?.[0].replace(/[A-ZА-Я]/, letters)
}
