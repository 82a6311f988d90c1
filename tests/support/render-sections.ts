import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Json } from '../../src/diagnostics/diagnostic.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Entity } from '../../src/model/definition.ts'
import type { LocaleData } from '../../src/model/locale.ts'
import type { RenderLimits } from '../../src/render/document-state.ts'
import { flattenPhrases } from '../../src/render/language/phrases.ts'
import { renderDocument, type RenderedDocument } from '../../src/render/render-document.ts'
import type { Profile } from '../../src/render/section-plan.ts'
import { compileTemplates } from '../../src/render/templates/compile-templates.ts'
import type { TemplateSet } from '../../src/render/templates/template-set.ts'
import { projectOf, type Sections } from './project-of.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const locale = (tag: string): LocaleData => parse(read(`locales/${tag}.yaml`)) as LocaleData
const profile = parse(read('templates/profiles/plain.yaml')) as Profile
/** The schemas of views by file name. */
export const viewSchemas: ReadonlyMap<string, Json> = new Map(
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
    viewSchemas,
    phrases: new Set(flattenPhrases(locale('en').phrases).keys()),
  })
  if (findings.length > 0) throw new Error(`The templates have mistakes: ${JSON.stringify(findings)}`)
  return value
}

const builtin = templates()

/** What is rendered: the framework, unless the document says otherwise. */
interface Wanted {
  readonly sections: Sections
  readonly language?: string
  readonly document?: object
  readonly own?: Readonly<Record<string, string>>
  readonly prose?: Readonly<Record<string, string>>
  readonly limits?: RenderLimits
}

/** Renders a document of a project given by its sections, without figures. */
export function renderSections({ sections, language = 'en', document = {}, own = {}, prose = {}, limits }: Wanted): {
  readonly value: RenderedDocument
  readonly findings: readonly string[]
} {
  const data = { id: 'framework', template: 'framework', ...document }
  const { value, findings } = renderDocument({
    project: projectOf(sections),
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

/** A frame for small projects. */
export const renderFrame: Sections = {
  id: 'p',
  title: 'Strategy',
  country: 'XX',
  period: { from: 2026, to: 2028 },
  languages: ['en'],
}
/** The sections of the one-file example. */
export const minimalExample = parse(read('examples/minimal/strategy.yaml')) as Sections

/** All sections of the files of the complete example. */
export function completeExample(): Sections {
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
