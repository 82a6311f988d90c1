import { append } from '../std/append.ts'
import { analyze } from '../analysis/analyze.ts'
import { cutForReader } from '../analysis/reader/cut-for-reader.ts'
import { draw } from '../figures/draw.ts'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Inputs } from '../model/inputs.ts'
import type { LocaleData } from '../model/locale.ts'
import type { Project } from '../model/project.ts'
import type { Figured, Reader } from '../model/reader.ts'
import { limitsFor } from '../render/document-state.ts'
import { type RenderedDocument, renderDocument } from '../render/render-document.ts'
import type { Profile } from '../render/section-plan.ts'
import { builtinTemplates } from '../render/templates/builtin-templates.ts'
import { checkBases } from '../render/templates/ejected.ts'
import type { TemplateSet } from '../render/templates/template-set.ts'
import { flattenPhrases } from '../render/language/phrases.ts'
import { documentViews } from '../render/views/documents.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { compareParagraphs } from './compare-paragraphs.ts'
import type { Compilation } from './compile.ts'
import { knownLanguages, readAsset } from './read-asset.ts'
import { readLocale } from './read-locale.ts'
import { builtinTexts, viewSchemas } from './templates.ts'
import { unusedPartials } from './unused-partials.ts'
import {
  duplicateOutputs,
  reservedOutputs,
  type Selection,
  wantedDocuments,
  type WantedDocument,
  wrongReader,
} from './wanted-documents.ts'

/** A rendered document with the locale it was rendered in, the entry that asked for it and who it is for. */
export interface Rendering extends WantedDocument {
  readonly locale: LocaleData
  readonly rendered: RenderedDocument
}

/** Is told before each document, and of each template of the project (`templates/...`) before it is compiled or rendered. */
export type Started = (template?: string) => void

/** Renders every document that is asked for in every language that is asked for. */
export async function renderDocuments(
  inputs: Inputs,
  compilation: Compilation,
  request: Selection,
  started: Started = () => {},
): Promise<Outcome<readonly Rendering[]>> {
  const findings: Finding[] = []
  const { project } = compilation
  const frame = [...project.entities.project.values()][0]
  const languages = readLocales(inputs, frame, findings)
  if (findings.some(({ severity }) => severity === 'error')) return { value: [], findings }
  const templates = await openTemplates(inputs, languages, { project, findings, started })
  if (findings.some(({ severity }) => severity === 'error')) return { value: [], findings }
  const profile = readAsset(inputs, `templates/profiles/${frame?.data.profile ?? 'plain'}.yaml`) as Profile // the schema lists the profiles
  const wanted = wantedDocuments(project, request)
  append(findings, refusals(wanted, languages, request))
  const cutFor = createCuts(compilation)
  const underScenario = createAnalyses(compilation)
  const value = wanted
    .filter(({ document }) => documentViews.has(document.data.template))
    .flatMap(({ document, reader }) =>
      wantedLanguages(document, languages, request).map((locale): Rendering => {
        started()
        const outcome = renderDocument({
          ...cutFor(reader),
          whole: compilation,
          analyze: underScenario,
          record: compilation.record,
          reader,
          document,
          locale,
          profile,
          templates,
          prose: inputs.prose,
          draw,
          ...(inputs.templates.size > 0 && { limits: limitsFor(compilation.project, inputs.limits?.output) }),
        })
        append(findings, outcome.findings)
        return { document, reader, locale, rendered: outcome.value }
      }),
    )
  const empty = value.filter(isEmptyExtract)
  append(findings, empty.map(emptyExtract))
  append(findings, compareParagraphs(value))
  return { value: value.filter((rendering) => !isEmptyExtract(rendering)), findings }
}

/** What stands against a selection of documents as a whole, each document named once. */
function refusals(
  wanted: readonly WantedDocument[],
  locales: readonly LocaleData[],
  { languages }: Selection,
): readonly Finding[] {
  const documents = [...new Set(wanted.map(({ document }) => document))]
  const built = locales.map(({ language }) => language).filter((language) => languages?.includes(language) ?? true)
  return [
    ...duplicateOutputs(wanted, built),
    ...reservedOutputs(wanted),
    ...documents.flatMap((document) => unknownTemplate(document) ?? wrongReader(document) ?? []),
  ]
}

function isEmptyExtract({ reader, rendered }: Rendering): boolean {
  return reader !== undefined && rendered.body.trim() === ''
}

function emptyExtract({ document, reader }: Rendering): Finding {
  return {
    code: 'build/empty-extract',
    severity: 'info',
    message: `Document "${document.id}" holds nothing for ${reader?.kind} "${reader?.id}", no file is made`,
  }
}

/** The figures under each scenario, computed at their first use for all documents and languages. */
function createAnalyses({ project, analysis }: Compilation): (scenario: Id | undefined) => Analysis {
  const known = new Map([[analysis.scenario, analysis]])
  return (scenario) => {
    const figures = known.get(scenario) ?? analyze(project, { scenario })
    known.set(scenario, figures)
    return figures
  }
}

/** The part of the project for each reader, cut once for all documents and languages. */
function createCuts(whole: Compilation): (reader: Reader | undefined) => Figured {
  const cuts = new Map<string, Figured>()
  return (reader) => {
    if (reader === undefined) return whole
    const key = `${reader.kind}/${reader.id}`
    const cut = cuts.get(key) ?? cutForReader(whole, reader)
    cuts.set(key, cut)
    return cut
  }
}

function readLocales(inputs: Inputs, frame: Entity<'project'> | undefined, findings: Finding[]): readonly LocaleData[] {
  return (frame?.data.languages ?? []).flatMap((language, index) => {
    const locale = readLocale(inputs, language)
    append(findings, locale.findings)
    if (locale.value) return [locale.value]
    if (locale.findings.length > 0) return []
    findings.push({
      code: 'build/unknown-language',
      severity: 'error',
      message: `No words for the language "${language}"`,
      at: { file: frame?.file ?? '', path: ['project', 'languages', index] },
      help: `Use one of: ${knownLanguages(inputs).join(', ')}; or write its words to locales/${language}.yaml`,
    })
    return []
  })
}

function wantedLanguages(
  document: Entity<'document'>,
  locales: readonly LocaleData[],
  request: Selection,
): readonly LocaleData[] {
  const own = document.data.languages
  return locales.filter(
    ({ language }) => (own?.includes(language) ?? true) && (request.languages?.includes(language) ?? true),
  )
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

interface Opening {
  readonly project: Project
  readonly findings: Finding[]
  readonly started: Started
}

/** The package's own templates are ready; those of a project are checked and compiled with all others they meet. */
async function openTemplates(
  inputs: Inputs,
  locales: readonly LocaleData[],
  { project, findings, started }: Opening,
): Promise<TemplateSet> {
  const ready = inputs.templates.size === 0 ? await builtinTemplates() : undefined
  if (ready) return ready
  const { compileTemplates } = await import('../render/templates/compile-templates.ts')
  const builtin = builtinTexts(inputs)
  const tell = (path: string): void => {
    if (inputs.templates.has(path)) started(`templates/${path}`)
  }
  const { value, findings: found } = compileTemplates({
    texts: new Map([...builtin, ...inputs.templates]),
    viewSchemas: viewSchemas(inputs),
    phrases: new Set(flattenPhrases(locales[0]?.phrases ?? {}).keys()),
    started: tell,
  })
  append(findings, checkBases(inputs.templates, builtin))
  append(findings, unusedPartials(inputs.templates, new Map([...builtin, ...inputs.templates]), project))
  append(findings, found)
  return {
    ...value,
    render: (path, view, helpers) => {
      tell(path)
      return value.render(path, view, helpers)
    },
  }
}
