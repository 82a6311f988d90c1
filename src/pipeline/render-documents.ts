import { draw } from '../figures/draw.ts'
import type { Finding, Json, Outcome } from '../diagnostics/diagnostic.ts'
import type { Entity } from '../model/definition.ts'
import type { Inputs } from '../model/inputs.ts'
import type { LocaleData } from '../model/locale.ts'
import { limitsFor } from '../render/document-state.ts'
import { type RenderedDocument, renderDocument } from '../render/render-document.ts'
import type { Profile } from '../render/section-plan.ts'
import { builtinTemplates } from '../render/templates/builtin-templates.ts'
import type { TemplateSet } from '../render/templates/template-set.ts'
import { flattenPhrases } from '../render/language/phrases.ts'
import { documentViews } from '../render/views/documents.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import type { BuildRequest } from './build-request.ts'
import { defaultDocuments } from './default-documents.ts'
import type { Path } from '../source/span.ts'
import type { Compilation } from './compile.ts'
import { knownLanguages, readAsset, readLocale } from './read-asset.ts'

/** A rendered document with the locale it was rendered in and the entry that asked for it. */
export interface Rendering {
  readonly document: Entity<'document'>
  readonly locale: LocaleData
  readonly rendered: RenderedDocument
}

/** Renders every document that is asked for in every language that is asked for. */
export async function renderDocuments(
  inputs: Inputs,
  compilation: Compilation,
  request: Pick<BuildRequest, 'documents' | 'languages'>,
): Promise<Outcome<readonly Rendering[]>> {
  const findings: Finding[] = []
  const { project } = compilation
  const frame = [...project.entities.project.values()][0]
  const languages = readLocales(inputs, frame, findings)
  const templates = await openTemplates(inputs, languages, findings)
  if (findings.some(({ severity }) => severity === 'error')) return { value: [], findings }
  const profile = readAsset(inputs, `templates/profiles/${frame?.data.profile ?? 'plain'}.yaml`) as Profile // the schema lists the profiles
  const documents = wantedDocuments(compilation, request)
  findings.push(...duplicateOutputs(documents, languages, request))
  const value = documents.flatMap((document) => {
    const unknown = unknownTemplate(document)
    if (unknown) findings.push(unknown)
    const wanted = unknown ? [] : wantedLanguages(document, languages, request)
    return wanted.map((locale): Rendering => {
      const outcome = renderDocument({
        ...compilation,
        document,
        locale,
        profile,
        templates,
        prose: inputs.prose,
        draw,
        ...(inputs.templates.size > 0 && { limits: limitsFor(compilation.project) }),
      })
      findings.push(...outcome.findings)
      return { document, locale, rendered: outcome.value }
    })
  })
  return { value, findings }
}

/** The documents of the project; a project that names none gets the framework and the strategy. */
function wantedDocuments(
  { project }: Compilation,
  { documents }: Pick<BuildRequest, 'documents'>,
): readonly Entity<'document'>[] {
  const named = [...project.entities.document.values()]
  const all = named.length > 0 ? named : defaultDocuments
  return documents ? all.filter(({ id }) => documents.includes(id)) : all
}

function readLocales(inputs: Inputs, frame: Entity<'project'> | undefined, findings: Finding[]): readonly LocaleData[] {
  return (frame?.data.languages ?? []).flatMap((language, index) => {
    const locale = readLocale(inputs, language)
    if (locale) return [locale]
    findings.push({
      code: 'build/unknown-language',
      severity: 'error',
      message: `No words for the language "${language}"`,
      at: { file: frame?.file ?? '', path: ['project', 'languages', index] },
      help: `Use one of: ${knownLanguages(inputs).join(', ')}`,
    })
    return []
  })
}

function wantedLanguages(
  document: Entity<'document'>,
  locales: readonly LocaleData[],
  request: Pick<BuildRequest, 'documents' | 'languages'>,
): readonly LocaleData[] {
  const own = document.data.languages
  return locales.filter(
    ({ language }) => (own?.includes(language) ?? true) && (request.languages?.includes(language) ?? true),
  )
}

/** Documents that would be written to the same file: the later ones. */
function duplicateOutputs(
  documents: readonly Entity<'document'>[],
  languages: readonly LocaleData[],
  request: Pick<BuildRequest, 'documents' | 'languages'>,
): readonly Finding[] {
  const first = new Map<string, Entity<'document'>>()
  return documents.flatMap((document): readonly Finding[] => {
    const { data } = document
    const output = data.output ?? data.id
    const keys = wantedLanguages(document, languages, request).map(({ language }) => `${language}/${output}`)
    const other = keys.map((key) => first.get(key)).find((entry) => entry !== undefined)
    for (const key of keys) first.set(key, first.get(key) ?? document)
    if (other === undefined) return []
    const at = (entry: Entity<'document'>): { file: string; path: Path } => ({
      file: entry.file,
      path: entry.data.output === undefined ? entry.path : [...entry.path, 'output'],
    })
    return [
      {
        code: 'build/duplicate-output',
        severity: 'error',
        message: `Document "${data.id}" has the output "${output}" of document "${other.id}"`,
        at: at(document),
        related: [{ message: 'The other document', at: at(other) }],
        help: 'Give one of them another "output"',
      },
    ]
  })
}

function unknownTemplate({ data, file, path }: Entity<'document'>): Finding | undefined {
  if (documentViews.has(data.template)) return undefined
  const meant = didYouMean(data.template, documentViews.keys())
  return {
    code: 'build/unknown-template',
    severity: 'error',
    message: `Unknown template "${data.template}" of document "${data.id}"`,
    at: { file, path: [...path, 'template'] },
    help: meant ? `Did you mean "${meant}"?` : `Use one of: ${[...documentViews.keys()].join(', ')}`,
  }
}

/** The package's own templates are ready; those of a project are checked and compiled with all others they meet. */
async function openTemplates(
  inputs: Inputs,
  locales: readonly LocaleData[],
  findings: Finding[],
): Promise<TemplateSet> {
  const ready = inputs.templates.size === 0 ? await builtinTemplates() : undefined
  if (ready) return ready
  const { compileTemplates } = await import('../render/templates/compile-templates.ts')
  const builtin = [...inputs.assets].filter(([path]) => path.startsWith('templates/') && path.endsWith('.hbs'))
  const texts = new Map(
    [...builtin, ...inputs.templates].map(([path, text]) => [path.replace(/^templates\//, ''), text]),
  )
  const views = [...inputs.assets].filter(([path]) => path.startsWith('schemas/views/'))
  const { value, findings: found } = compileTemplates({
    texts,
    viewSchemas: new Map(views.map(([path, text]) => [path.slice('schemas/views/'.length), JSON.parse(text) as Json])), // shipped and tested
    phrases: new Set(flattenPhrases(locales[0]?.phrases ?? {}).keys()),
  })
  findings.push(...found)
  return value
}
