import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Finding } from '../../src/diagnostics/diagnostic.ts'
import { kinds } from '../../src/model/kinds.ts'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { inputsOf, inputsOfExample } from '../support/check-files.ts'

type Inputs = ReturnType<typeof inputsOfExample>
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Documents by id and language, and what was found while they were rendered. */
async function build(
  inputs: Inputs,
  languages?: readonly string[],
): Promise<{ texts: ReadonlyMap<string, string>; findings: readonly Finding[] }> {
  const { value, findings: earlier } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error(earlier.map(({ message }) => message).join('\n'))
  const { value: renderings, findings } = await renderDocuments(inputs, value, { languages } as never) // formats and dates are not asked for here
  const texts = renderings.map(({ locale, rendered }): [string, string] => [
    `${rendered.output} ${locale.language}`,
    rendered.markdown,
  ])
  return { texts: new Map(texts), findings }
}

const schemaOf = (kind: string): Json => JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')) as Json

/** Names of the fields of a kind that hold Markdown, at any depth. */
function markdownFields(schema: Json, name = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'contentMediaType' in schema ? [name] : []
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => markdownFields(value as Json, key))]
}

/** Puts Markdown behind every text of these fields. */
function mark(data: Json, fields: readonly string[], kind: string): Json {
  if (Array.isArray(data)) return data.map((entry: Json) => mark(entry, fields, kind))
  if (typeof data !== 'object' || data === null) return data
  const isFigure = 'value' in data
  const nested = (value: Json): Json => (kind === 'project' ? value : mark(value, fields, kind)) // changes have plain summaries
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, Json]) => {
      const text = ` **${kind}-${key}** [there](https://example.org/${key})`
      return [key, fields.includes(key) && !isFigure ? append(value, text) : nested(value)]
    }),
  )
}

function append(value: Json, text: string): Json {
  if (typeof value === 'string') return value + text
  if (typeof value !== 'object' || value === null || 'file' in value) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'of' && key !== 'state')
  return Object.fromEntries(entries.map(([key, entry]: [string, Json]) => [key, append(entry, text)]))
}

test('no document prints a Markdown field of the model as plain text', async () => {
  const inputs = inputsOfExample('kazakhstan')
  const sources = inputs.sources.map(({ path, text }) => {
    const sections = parse(text) as Readonly<Record<string, Json>>
    const marked = Object.entries(sections).map(([section, data]) => {
      const kind = kinds.find((row) => row.section === section)?.kind
      return [section, kind === undefined ? data : mark(data, markdownFields(schemaOf(kind)), kind)]
    })
    return { path, text: stringify(Object.fromEntries(marked)) }
  })
  const { texts } = await build({ ...inputs, sources }, ['en'])
  const all = [...texts.values()].join('\n')
  const known = ['competency-definition', 'role-purpose', 'term-definition', 'institution-mandate', 'risk-treatment'] // prettier-ignore
  expect(known.filter((field) => !all.includes(`**${field}** [there](https://example.org/`))).toEqual([])
  expect(all.match(/(?:\\\*\*|\*\\\*|\\\[there).{0,40}/g)).toBeNull()
})

test('fields that carry the name of a Markdown field of the model are Markdown in the views', () => {
  const names = new Set(
    kinds.filter(({ kind }) => kind !== 'project').flatMap(({ kind }) => markdownFields(schemaOf(kind))),
  )
  const plain = ['framework', 'strategy', 'action-plan', 'needs-analysis', 'monitoring'].flatMap((view) => {
    const { definitions } = schemaOf(`views/${view}`) as {
      definitions: Record<string, { properties?: Record<string, Json> }>
    }
    return Object.entries(definitions).flatMap(([row, { properties = {} }]) =>
      Object.entries(properties).flatMap(([name, field]) => {
        const isPlain = names.has(name) && (field as { type?: Json }).type === 'string'
        return isPlain && markdownFields(field).length === 0 ? [`${row}.${name}`] : []
      }),
    )
  })
  expect(plain).toEqual(['gap-figure.note', 'planning-row.note']) // notes of figures are plain
})

const frame = `project: { id: x, title: X, country: XX, period: { from: 2026, to: 2028 }, languages: [en], scope: { file: scope.md } }
areas: [{ id: a, title: Evidence }]
roles: [{ id: r, title: Examiner, tier: investigator, requires: [{ competency: c, level: 1 }], sources: [s] }]
sources: [{ id: s, title: Report, publisher: Ministry }]
documents: [{ id: framework, template: framework }]
`

const competency = (definition: string): string =>
  stringify({ competencies: [{ id: 'c', title: 'Triage', area: 'a', definition, sources: ['s'] }] })

test('footnotes of the project stand among those of the document, each with one definition', async () => {
  const { texts, findings } = await build(
    inputsOf({
      'strategy.yaml': frame + competency('Sorts devices[^1].\n\n[^1]: Note of the definition.'),
      'scope.md': 'All bodies[^1], also courts[^long].\n\n[^1]: Note of the scope.\n[^long]: Two\n    lines.',
    }),
  )
  const text = texts.get('framework en') ?? ''
  expect(findings).toEqual([])
  const labels = [...text.matchAll(/^\[\^([^\]]+)\]: (.*)$/gm)].map(([, label, note]) => `${label} ${note}`)
  expect(labels).toEqual(['1 Note of the scope.', '2 Two lines.', '3 Note of the definition.', '4 Ministry, Report'])
  const { value, findings: problems } = parseMarkdown(text)
  expect(value.footnotes.size).toBe(4)
  expect(problems).toEqual([])
})

test('links that lead nowhere are named with their place and printed as text', async () => {
  const scope = 'See [notes](other.md), [nowhere](#nowhere), [triage](#competency-c) and [this](#section-areas).'
  const { texts, findings } = await build(
    inputsOf({ 'strategy.yaml': frame + competency('As [there](#area-b).'), 'scope.md': scope }),
  )
  expect(findings.map(({ code, message, at }) => ({ code, message, at }))).toEqual([
    {
      code: 'render/unsafe-link',
      message: 'Link to "other.md" is printed as plain text',
      at: { file: 'scope.md', start: 4, end: 21 },
    },
    {
      code: 'render/unknown-anchor',
      message: 'No place "#nowhere" in the document: the link is printed as plain text',
      at: { file: 'scope.md', start: 23, end: 42 },
    },
    {
      code: 'render/unknown-anchor',
      message: 'No place "#area-b" in the document: the link is printed as plain text',
      at: { file: 'strategy.yaml', path: ['competencies', 0, 'definition'] },
    },
  ])
  expect(texts.get('framework en')).toContain('See notes, nowhere, [triage](#competency-c) and [this](#section-areas).')
})

test('a section that is asked for twice and two documents with one output are errors', async () => {
  const documents =
    'documents: [{ id: a, template: framework, sections: [purpose, areas, purpose], output: book }, { id: b, template: strategy, output: book }]\n'
  const files = {
    'strategy.yaml': frame.replace(/documents: .*\n/, documents) + competency('Sorts.'),
    'scope.md': 'All.',
  }
  const { findings } = await build(inputsOf(files))
  expect(findings.map(({ code, message, at }) => ({ code, message, at }))).toEqual([
    {
      code: 'build/duplicate-output',
      message: 'Document "b" has the output "book" of document "a"',
      at: { file: 'strategy.yaml', path: ['documents', 1, 'output'] },
    },
    {
      code: 'render/duplicate-section',
      message: 'Section "purpose" stands twice in document "a"',
      at: { file: 'strategy.yaml', path: ['documents', 0, 'sections', 2] },
    },
  ])
})
