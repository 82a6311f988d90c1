import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Artifact } from '../model/artifact.ts'
import type { ProjectFrame } from '../model/generated/project.ts'
import type { Inputs } from '../model/inputs.ts'
import type { BuildRequest, Format } from './build-request.ts'
import type { CheckResult } from './check-project.ts'
import { compile } from './compile.ts'
import { indexPage } from './index-page.ts'
import { locateFindings } from './locate-findings.ts'
import { renderDocuments, type Rendering } from './render-documents.ts'
import { printSources } from './print-sources.ts'
import { createTypesetter } from './typeset.ts'

/** What a build made, and what it found. With an error nothing is made. */
export interface BuildResult extends CheckResult {
  readonly artifacts: readonly Artifact[]
}

/** Builds the documents of a project: a pure function of its inputs and the request. */
export async function build(inputs: Inputs, request: BuildRequest): Promise<BuildResult> {
  const compiled = compile(inputs, request)
  const findings = [...compiled.findings]
  if (!compiled.value || hasError(findings)) return result(inputs, findings, [])
  const renderings = renderDocuments(inputs, compiled.value, request)
  findings.push(...renderings.findings)
  if (hasError(findings)) return result(inputs, findings, [])
  const artifacts = renderings.value.flatMap((rendering) => markdownArtifacts(rendering, request))
  const typesetter = createTypesetter(inputs, compiled.value, request)
  for (const rendering of renderings.value) {
    if (!wants(rendering, 'pdf', request)) continue
    const { value, findings: found } = await typesetter(rendering)
    findings.push(...found)
    artifacts.push(value)
    request.progress?.(value.path)
  }
  if (hasError(findings)) return result(inputs, findings, [])
  const frame = [...compiled.value.project.entities.project.values()][0]
  return result(inputs, findings, [...artifacts, indexPage(titleOf(frame?.data), renderings.value, artifacts)])
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

function markdownArtifacts(rendering: Rendering, request: BuildRequest): readonly Artifact[] {
  if (!wants(rendering, 'md', request)) return []
  const { rendered, document } = rendering
  const path = `${rendered.language}/${rendered.output}.md`
  request.progress?.(path)
  return [{ path, content: `${rendered.markdown.trimEnd()}\n`, document: document.id }]
}
