import { append } from '../std/append.ts'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Artifact } from '../model/artifact.ts'
import { noMemory } from '../model/build-memory.ts'
import type { ProjectFrame } from '../model/generated/project.ts'
import type { Inputs } from '../model/inputs.ts'
import type { Attachment } from '../model/pdf-backend.ts'
import type { BuildRequest, Format } from './build-request.ts'
import type { ProjectPath } from '../source/span.ts'
import type { CheckResult } from './check-project.ts'
import { compile, type Compilation } from './compile.ts'
import type { DocumentContext } from './document-context.ts'
import { indexPages } from './index-page.ts'
import { locateFindings } from './locate-findings.ts'
import { markdownFile } from './markdown-file.ts'
import { printSources } from './print-sources.ts'
import { dataFile, printData, projectData } from './project-data.ts'
import { readTheme } from './read-theme.ts'
import { renderSafely } from './render-apart.ts'
import type { Rendering } from './render-documents.ts'
import { traceFinding } from './trace-finding.ts'
import { createTypesetter, type Typesetter } from './typeset.ts'
import { withPlan } from './with-plan.ts'

/** What a build made, and what it found. With an error nothing is made. */
export interface BuildResult extends CheckResult {
  /** What was read. */
  readonly inputs: Inputs
  readonly artifacts: readonly Artifact[]
  /** The documents among the artifacts, one for each language and format. */
  readonly documents: readonly BuiltDocument[]
}

/** A document as one of the files that were made. */
export interface BuiltDocument {
  readonly path: ProjectPath
  readonly title: string
  readonly language: string
}

/** Builds the documents of a project: a pure function of its inputs and the request. */
export async function build(inputs: Inputs, request: BuildRequest): Promise<BuildResult> {
  const { memory = noMemory } = request
  const checked = compile(inputs, request)
  const compiled = await memory.recall(
    'plan',
    () => [checked],
    () => withPlan(checked, request.openSolver, memory),
  )
  const findings = [...compiled.findings]
  if (!compiled.value || hasError(findings)) return result(inputs, findings, [])
  const renderings = await render(inputs, compiled.value, request)
  const theme = memory.recall(
    'theme',
    () => [inputs.theme?.text, request.theme, inputs.assets],
    () => readTheme(inputs, request.theme),
  )
  append(findings, [...renderings.findings, ...theme.findings])
  if (hasError(findings)) return result(inputs, findings, [])
  const attachments = request.attachData === true ? [dataOf(compiled.value, inputs)] : []
  const context = { inputs, compilation: compiled.value, request, theme: theme.value, attachments }
  const outputs = outputsOf(renderings.value, request)
  const made = await makeOutputs(outputs, context)
  append(findings, made.findings)
  if (hasError(findings)) return result(inputs, findings, [])
  const frame = [...compiled.value.project.entities.project.values()][0]
  const indexes = indexPages(titleOf(frame?.data), renderings.value, made.value)
  return {
    ...result(inputs, findings, [...withoutRepetitions(made.value), ...indexes]),
    documents: outputs.map(({ path, rendering: { rendered } }) => ({
      path,
      title: rendered.title,
      language: rendered.language,
    })),
  }
}

/** Rendering reads the project with its figures and prose, and templates. */
function render(
  inputs: Inputs,
  compilation: Compilation,
  request: BuildRequest,
): Promise<Outcome<readonly Rendering[]>> {
  const { memory = noMemory } = request
  const keys = (): readonly unknown[] => [
    compilation,
    inputs.templates.size,
    ...[...inputs.templates].flat(),
    ...inputs.locales.map(({ text }) => text),
  ]
  return memory.recall('render', keys, () =>
    renderSafely(inputs, compilation, { selection: request, apart: request.renderApart }),
  )
}

const formats: readonly Format[] = ['md', 'pdf', 'html']

interface Output {
  readonly format: Format
  readonly rendering: Rendering
  readonly path: ProjectPath
}

/** All documents in all formats that are wanted, format by format. */
function outputsOf(renderings: readonly Rendering[], request: BuildRequest): readonly Output[] {
  return formats.flatMap((format) =>
    renderings
      .filter((rendering) => wants(rendering, format, request))
      .map((rendering) => ({ format, rendering, path: outputOf(rendering, format) })),
  )
}

async function makeOutputs(
  outputs: readonly Output[],
  context: DocumentContext,
): Promise<Outcome<readonly Artifact[]>> {
  const value: Artifact[] = []
  const findings: Finding[] = []
  const typeset = createTypesetter(context)
  for (const [at, { format, rendering, path }] of outputs.entries()) {
    const progress = (pages: number): Promise<void> | undefined =>
      context.request.progress?.({ path, pages, output: at + 1, outputs: outputs.length })
    await progress(0)
    const made = await makeOutput(format, rendering, { context, typeset, progress })
    append(value, made.value)
    append(
      findings,
      made.findings.map((finding) => traceFinding(finding, context.inputs, path)),
    )
  }
  return { value, findings }
}

interface Making {
  readonly context: DocumentContext
  readonly typeset: Typesetter
  readonly progress: (pages: number) => Promise<void> | undefined
}

async function makeOutput(
  format: Format,
  rendering: Rendering,
  { context, typeset, progress }: Making,
): Promise<Outcome<readonly Artifact[]>> {
  switch (format) {
    case 'md':
      return markdownFile(rendering, context)
    case 'pdf':
      return typeset(rendering, progress)
    case 'html': {
      // Loaded only where a document wants a page.
      const { htmlPage } = await import('./html-page.ts')
      return htmlPage(rendering, context)
    }
  }
}

function dataOf({ project }: Compilation, inputs: Inputs): Attachment {
  const frame = [...project.entities.project.values()][0]
  return { name: dataFile, description: titleOf(frame?.data), content: printData(projectData(project, inputs.prose)) }
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
  return { inputs, artifacts, documents: [], diagnostics: locateFindings(findings, sources), sources }
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

/** Documents in several languages share their pictures. */
function withoutRepetitions(artifacts: readonly Artifact[]): readonly Artifact[] {
  return [...new Map(artifacts.map((artifact) => [artifact.path, artifact])).values()]
}
