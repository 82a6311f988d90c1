import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { writeSvg } from '../figures/svg.ts'
import type { Artifact } from '../model/artifact.ts'
import type { ProjectFrame } from '../model/generated/project.ts'
import type { Inputs } from '../model/inputs.ts'
import type { Attachment } from '../model/pdf-backend.ts'
import type { Theme } from '../model/theme.ts'
import type { BuildRequest, Format } from './build-request.ts'
import type { CheckResult } from './check-project.ts'
import { compile, type Compilation } from './compile.ts'
import type { HtmlContext } from './html-page.ts'
import { indexPage } from './index-page.ts'
import { locateFindings } from './locate-findings.ts'
import { renderDocuments, type Rendering } from './render-documents.ts'
import { placePictures } from './pictures.ts'
import { printSources } from './print-sources.ts'
import { dataFile, printData, projectData } from './project-data.ts'
import { readTheme } from './read-theme.ts'
import { traceFinding } from './trace-finding.ts'
import { createTypesetter } from './typeset.ts'
import { withPlan } from './with-plan.ts'

/** What a build made, and what it found. With an error nothing is made. */
export interface BuildResult extends CheckResult {
  readonly artifacts: readonly Artifact[]
}

/** Builds the documents of a project: a pure function of its inputs and the request. */
export async function build(inputs: Inputs, request: BuildRequest): Promise<BuildResult> {
  const compiled = await withPlan(compile(inputs, request), request.openSolver)
  const findings = [...compiled.findings]
  if (!compiled.value || hasError(findings)) return result(inputs, findings, [])
  const renderings = await renderDocuments(inputs, compiled.value, request)
  findings.push(...renderings.findings)
  const theme = readTheme(inputs, request.theme)
  findings.push(...theme.findings)
  if (hasError(findings)) return result(inputs, findings, [])
  const artifacts = renderings.value.flatMap((rendering) => {
    const { value, findings: found } = markdownArtifacts(rendering, request, theme.value)
    findings.push(...found.map((finding) => traceFinding(finding, inputs, outputOf(rendering, 'md'))))
    return value
  })
  const attachments = request.attachData === true ? [dataOf(compiled.value, inputs)] : []
  const typesetter = createTypesetter({
    inputs,
    compilation: compiled.value,
    request,
    theme: theme.value,
    attachments,
  })
  for (const rendering of renderings.value) {
    if (!wants(rendering, 'pdf', request)) continue
    const { value, findings: found } = await typesetter(rendering)
    findings.push(...found)
    artifacts.push(value)
    request.progress?.(value.path)
  }
  const pages = renderings.value.filter((rendering) => wants(rendering, 'html', request))
  for (const { value, findings: found } of await htmlPages(pages, { inputs, request, theme: theme.value })) {
    findings.push(...found)
    artifacts.push(value)
  }
  if (hasError(findings)) return result(inputs, findings, [])
  const frame = [...compiled.value.project.entities.project.values()][0]
  return result(inputs, findings, [
    ...withoutRepetitions(artifacts),
    indexPage(titleOf(frame?.data), renderings.value, artifacts),
  ])
}

function dataOf({ project }: Compilation, inputs: Inputs): Attachment {
  const frame = [...project.entities.project.values()][0]
  return { name: dataFile, description: titleOf(frame?.data), content: printData(projectData(project, inputs.prose)) }
}

/** The code that writes pages is loaded only where a document wants one. */
async function htmlPages(
  renderings: readonly Rendering[],
  context: HtmlContext,
): Promise<readonly Outcome<Artifact>[]> {
  if (renderings.length === 0) return []
  const { htmlPage } = await import('./html-page.ts')
  return renderings.map((rendering) => htmlPage(rendering, context))
}

/** The title of the project in its base language. */
function titleOf(frame: ProjectFrame | undefined): string {
  const title = frame?.title ?? ''
  if (typeof title === 'string') return title
  const text = title[frame?.languages[0] ?? '']
  return typeof text === 'object' ? text.text : (text ?? '')
}

function result(inputs: Inputs, findings: readonly Finding[], artifacts: readonly Artifact[]): BuildResult {
  const sources = printSources(inputs)
  return { artifacts, diagnostics: locateFindings(findings, sources), sources }
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function wants({ document }: Rendering, format: Format, request: BuildRequest): boolean {
  return (request.formats ?? document.data.formats ?? ['md', 'pdf']).includes(format)
}

function outputOf({ rendered }: Rendering, format: Format): string {
  return `${rendered.language}/${rendered.output}.${format}`
}

/** The Markdown of a document with its drawings and copies of its pictures. */
function markdownArtifacts(rendering: Rendering, request: BuildRequest, theme: Theme): Outcome<readonly Artifact[]> {
  if (!wants(rendering, 'md', request)) return { value: [], findings: [] }
  const { rendered, document } = rendering
  const { language, figures } = rendered
  const path = outputOf(rendering, 'md')
  request.progress?.(path)
  const drawings = [...figures].map(([address, figure]): Artifact => ({
    path: resolveAddress(path, address),
    content: writeSvg(figure, { palette: theme.colors, language }),
    document: document.id,
  }))
  const { value, findings } = placePictures(rendering, request)
  const text: Artifact = { path, content: `${value.markdown.trimEnd()}\n`, document: document.id }
  return { value: [text, ...drawings, ...value.copies], findings }
}

/** Documents in several languages share their pictures. */
function withoutRepetitions(artifacts: readonly Artifact[]): readonly Artifact[] {
  return [...new Map(artifacts.map((artifact) => [artifact.path, artifact])).values()]
}

/** The path of an address that a document gives relative to itself. */
function resolveAddress(from: string, address: string): string {
  const steps = from.split('/').slice(0, -1)
  for (const step of address.split('/')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}
