import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Analysis } from '../model/analysis.ts'
import type { Json } from '../diagnostics/diagnostic.ts'
import type { Entity } from '../model/definition.ts'
import { kinds } from '../model/kinds.ts'
import type { LocaleData } from '../model/locale.ts'
import type { Project } from '../model/project.ts'
import { defaultLimits, limitsFor, type RenderLimits } from './document-state.ts'
import { flattenPhrases } from './language/phrases.ts'
import { renderDocument, type RenderedDocument } from './render-document.ts'
import type { Profile } from './section-plan.ts'
import { compileTemplates } from './templates/compile-templates.ts'
import type { TemplateSet } from './templates/template-set.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const locale = (tag: string): LocaleData => parse(read(`locales/${tag}.yaml`)) as LocaleData
const profile = parse(read('templates/profiles/plain.yaml')) as Profile
const schemas = new Map(
  readdirSync('schemas/views').map((name) => [name, JSON.parse(read(`schemas/views/${name}`)) as Json]),
)

/** The built-in templates of the framework, with others put over them. */
function templates(own: Readonly<Record<string, string>> = {}): TemplateSet {
  const names = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(partials|documents.framework)\b.*\.hbs$/.test(name),
  )
  const texts = new Map([
    ...names.map((name): [string, string] => [name, read(`templates/${name}`)]),
    ...Object.entries(own),
  ])
  const { value, findings } = compileTemplates({
    texts,
    viewSchemas: schemas,
    phrases: new Set(flattenPhrases(locale('en').phrases).keys()),
  })
  expect(findings).toEqual([])
  return value
}

const builtin = templates()

/** A project from the sections of one file. */
function project(sections: Readonly<Record<string, unknown>>): Project {
  const entities = kinds.map(({ kind, section, single }) => {
    const entries = single
      ? [sections[section]].filter((entry) => entry !== undefined)
      : ((sections[section] ?? []) as unknown[])
    const list = entries.map((data, index) => ({
      kind,
      id: (data as { id?: string }).id ?? section,
      data,
      file: 'strategy.yaml',
      path: single ? [section] : [section, index],
    }))
    return [kind, new Map(list.map((entity) => [entity.id, entity]))]
  })
  return { entities: Object.fromEntries(entities) as Project['entities'], references: [] }
}

interface Wanted {
  readonly sections: Readonly<Record<string, unknown>>
  readonly language?: string
  readonly document?: object
  readonly own?: Readonly<Record<string, string>>
  readonly prose?: Readonly<Record<string, string>>
  readonly limits?: RenderLimits
}

function render({ sections, language = 'en', document = {}, own = {}, prose = {}, limits }: Wanted): {
  readonly value: RenderedDocument
  readonly findings: readonly string[]
} {
  const data = { id: 'framework', template: 'framework', ...document }
  const { value, findings } = renderDocument({
    project: project(sections),
    analysis: {} as Analysis, // the framework asks for no computed figure
    document: {
      kind: 'document',
      id: data.id,
      data,
      file: 'strategy.yaml',
      path: ['documents', 0],
    } as Entity<'document'>,
    locale: locale(language),
    profile,
    templates: Object.keys(own).length === 0 ? builtin : templates(own),
    prose: new Map(Object.entries(prose)),
    ...(limits === undefined ? {} : { limits }),
  })
  return { value, findings: findings.map(({ code, severity, message }) => `${severity} ${code} ${message}`) }
}

const frame = { id: 'p', title: 'Strategy', country: 'XX', period: { from: 2026, to: 2028 }, languages: ['en'] }
const minimal = parse(read('examples/minimal/strategy.yaml')) as Readonly<Record<string, unknown>>

/** All sections of the example's files. */
function example(): Readonly<Record<string, unknown>> {
  const folder = 'examples/kazakhstan'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.yaml') && !name.includes('theme'),
  )
  const sections: Record<string, unknown> = {}
  for (const file of files.toSorted()) {
    for (const [key, value] of Object.entries(parse(read(`${folder}/${file}`)) as Readonly<Record<string, unknown>>)) {
      sections[key] = Array.isArray(value) ? [...((sections[key] ?? []) as unknown[]), ...(value as unknown[])] : value
    }
  }
  return sections
}

function headings({ markdown }: RenderedDocument): readonly string[] {
  return markdown.split('\n').filter((line) => line.startsWith('#'))
}

/** Signs and number of a heading, the letter of its annex by its place in the alphabet of annexes. */
function numberOf(line: string): string | undefined {
  const letters = (sign: string): string =>
    String(['ABCDEFGHIJKLM', 'АБВГДЕЖЗИКЛМН'].map((all) => all.indexOf(sign)).find((at) => at !== -1))
  return /^#+( \d[\d.]*| [A-ZА-Я]\.\d[\d.]*)?/.exec(line)?.[0].replace(/[A-ZА-Я]/, letters)
}

test('a project with institutions, roles and competencies only has no empty section and counts on without the missing ones', () => {
  const { value, findings } = render({ sections: minimal })
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
  const { value } = render({ sections: minimal })
  expect(value.front.notices).toHaveLength(1)
  expect(value.front.footer).toBe('Contains fictional figures')
  expect(value.markdown).toContain('| [Patrol officer](#role-patrol-officer) | First responders |')
  expect(value.markdown.match(/\*Note: the table contains fictional figures\.\*/g)?.length).toBeGreaterThan(2)
  expect(value.markdown).toMatch(
    /\| \*\*Exampleland Police \(fictional\)\*\* \| {2}\| {2}\|\n\| People: Patrol officer \| 60 \| fictional \|/,
  )
  const sourced = JSON.parse(JSON.stringify(minimal).replaceAll('"fictional"', '"sourced"')) as typeof minimal
  expect(render({ sections: sourced }).value.front).toMatchObject({ notices: [], footer: '' })
})

test('the same tables carry the same numbers in every language', () => {
  const sections = {
    ...minimal,
    project: { ...(minimal['project'] as object), languages: ['en', 'ru', 'kk'], missing_translation: 'off' },
  }
  const numbers = ['en', 'ru', 'kk'].map((language) => {
    const { value } = render({ sections, language })
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
    project: { ...frame, languages: ['en', 'ru'] },
    areas: [{ id: 'a', title: { en: 'Evidence' } }],
    competencies: [{ id: 'c', title: { en: 'Seizure', ru: 'Изъятие' }, area: 'a' }],
  }
  const { value, findings } = render({ sections, language: 'ru' })
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
    project: { ...frame, languages: ['en', 'ru'], missing_translation: 'off', contributors: ['i'] },
    roles: [{ id: 'r', title: 'Trainer', tier: 'trainer' }],
    institutions: [{ id: 'i', title, type: 'academy', posts: [post] }],
  }
  const { value } = render({ sections, language: 'ru' })
  expect(value.markdown.match(/Академия полиции\]\(#institution-i\)\[\^1\]/g)?.length).toBeGreaterThan(1)
  expect(value.markdown).toContain('\n[^1]: Неофициальный перевод наименования.')
  expect(value.markdown).not.toContain('[^2]:')
})

test('sections can be reordered, dropped, retitled and added', () => {
  const { value, findings } = render({
    sections: minimal,
    document: {
      sections: [
        'roles',
        { id: 'areas', title: 'Dictionary' },
        { id: 'partners', title: 'Partners', from: 'prose/partners.md' },
        'matrix',
        'gaps',
      ],
      drop: ['matrix'],
    },
    prose: { 'prose/partners.md': '# Abroad\n\nText.\n\n## Further\n\nText.' },
  })
  expect(findings).toEqual([])
  expect(headings(value).filter((line) => !line.startsWith('####') || line.includes('Further'))).toEqual([
    '# National training competency framework',
    '## Contents',
    '## 1 Roles at a glance',
    '## 2 Dictionary',
    '### 2.1 Electronic evidence',
    '## 3 Partners',
    '### 3.1 Abroad',
    '#### 3.1.1 Further',
    '## Annex A. Assumptions and data gaps',
    '### A.1 Figures without a public source',
    '### A.2 Incomplete entries',
  ])
  expect(render({ sections: minimal, document: { sections: ['rols'] } }).findings.join()).toContain(
    'error render/unknown-section Unknown section "rols"',
  )
})

test('a section that is dropped and does not exist is an error', () => {
  expect(render({ sections: minimal, document: { drop: ['carreer'] } }).findings).toEqual([
    'error render/unknown-section Unknown section "carreer" in document "framework"',
  ])
})

test('a text in a file that is not there is an error with the file that was meant', () => {
  const sections = { ...minimal, project: { ...frame, scope: { file: 'prose/scoop.md' } } }
  expect(render({ sections, prose: { 'prose/scope.md': 'Text.' } }).findings).toEqual([
    'error render/missing-file There is no file "prose/scoop.md"',
  ])
})

test('links lead to places that the document has, and are plain text otherwise', () => {
  const { value } = render({ sections: minimal, document: { sections: ['roles'] } })
  expect(value.markdown).toContain('| Patrol officer |')
  expect(value.markdown).not.toContain('#role-patrol-officer')
})

test('data that look like markup, templates or directives stay text', () => {
  const title = '<!-- landscape --> {{title}} | *x* [a](javascript:b) \ufdd0note:x\ufdd1'
  const { value } = render({ sections: { ...minimal, roles: [{ id: 'r', title, tier: 'trainer' }] } })
  expect(value.markdown).toContain('\\<!-- landscape --> {{title}} \\| \\*x\\* \\[a\\](javascript:b) note:x')
  expect(value.body).not.toContain('\n<!-- landscape -->')
})

test('a template of the project shadows the built-in one', () => {
  const own = { 'documents/framework/roles.hbs': '{{#each rows}}{{mention role}}: {{highest}}. {{/each}}' }
  expect(render({ sections: minimal, own }).value.markdown).toContain(
    '## 4 Roles at a glance\n\n[Patrol officer](#role-patrol-officer): 1.',
  )
})

test('a document that grows without end is stopped with a finding', () => {
  const own = {
    'documents/framework/roles.hbs':
      '{{#each rows}}{{#each ../tiers}}{{#each ../../rows}}{{> x}}{{/each}}{{/each}}{{/each}}',
    'partials/x.hbs': 'x',
  }
  const roles = Array.from({ length: 40 }, (_, n) => ({ id: `r${n}`, title: `Role ${n}`, tier: 'trainer' }))
  const sections = { ...minimal, roles }
  const small = { steps: 3000, output: 5_000_000 }
  expect(render({ sections, own, limits: small, document: { sections: ['roles'] } }).findings).toEqual([
    'error render/limit Document is too large: more than 3000 steps',
  ])
  const short = { steps: 100_000, output: 1000 }
  expect(render({ sections, limits: short, document: { sections: ['roles'] } }).findings).toEqual([
    'error render/limit Document is too large: more than 1000 signs',
  ])
})

test('a limit that is met is said once, whatever else the document holds', () => {
  const { findings } = render({ sections: minimal, limits: { steps: 5, output: 5_000_000 } })
  expect(findings).toEqual(['error render/limit Document is too large: more than 5 steps'])
})

test('limits for templates of a project grow with the data', () => {
  const many = (name: string, count: number): readonly object[] =>
    Array.from({ length: count }, (_, n) => ({ id: `${name}${n}`, title: name }))
  const large = limitsFor(project({ roles: many('r', 52), competencies: many('c', 2200), courses: many('k', 300) }))
  expect(limitsFor(project({}))).toEqual(defaultLimits)
  expect(large.output).toBeGreaterThan(40_000_000)
  expect(large.steps).toBeGreaterThan(4_000_000)
})

test('a competency without a definition keeps its sources', () => {
  const sections = {
    ...minimal,
    competencies: [{ id: 'c', title: 'Triage', area: 'a', sources: ['s'] }],
    areas: [{ id: 'a', title: 'Evidence' }],
    sources: [{ id: 's', title: 'Report', publisher: 'Ministry' }],
  }
  expect(render({ sections }).value.markdown).toContain('[^1]: Ministry, Report')
})

test('captions stand as paragraphs in the file and in directives for layout', () => {
  const { value } = render({ sections: minimal })
  expect(value.markdown).toContain('**Table\u00a01.** Levels of the scale\n\n<!-- table plain -->\n\n| Level |')
  expect(value.body).toContain('<!-- table plain caption="Table\u00a01. Levels of the scale" -->\n\n| Level |')
  expect(value.markdown).not.toMatch(/[\ufdd0-\ufdef]/)
})

test('the framework of the example is complete and numbered alike in its three languages', () => {
  const sections = example()
  const built = ['en', 'ru', 'kk'].map((language) => render({ sections, language, prose: proseOfExample() }))
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
  return Object.fromEntries(names.map((name) => [name, read(`examples/kazakhstan/${name}`)]))
}

test('every schema of a view can be used by a validator', () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, schemas: [...schemas.values()] as object[] })
  for (const name of schemas.keys()) expect(ajv.getSchema(name)).toBeTypeOf('function')
})
