import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import type { CheckResult } from './check-project.ts'
import { type Compilation, compile, type CompileOptions } from './compile.ts'
import { locateFindings } from './locate-findings.ts'
import { mayBeRefused } from './may-be-refused.ts'
import { printSources } from './print-sources.ts'
import { readTheme } from './read-theme.ts'
import type { BuildRequest } from './build-request.ts'
import type { RenderApart } from './render-apart.ts'
import { traceFinding } from './trace-finding.ts'

/** What the host lends: a thread for templates of the project, and a reader of its pictures. */
export interface Lent extends Pick<BuildRequest, 'readPicture'> {
  readonly apart?: RenderApart
  /** What is done with the findings; without it they get their places, and of a flood only the first are shown. */
  readonly locate?: typeof locateFindings
}

/**
 * Runs every stage up to rendering, so that what a build would refuse is found: files and pictures that are not there, sections,
 * templates, languages and themes that nobody knows, missing translations. The documents are thrown away.
 */
export async function checkDocuments(inputs: Inputs, options: CompileOptions, lent: Lent = {}): Promise<CheckResult> {
  const { value, findings } = compile(inputs, options)
  const rendered = value ? await renderFindings(inputs, value, lent) : []
  const sources = printSources(inputs)
  const { locate = locateFindings } = lent
  return { diagnostics: locate([...findings, ...rendered], sources), sources }
}

/** Rendering takes longer than all before it, and is loaded only where it may find something. */
async function renderFindings(
  inputs: Inputs,
  compilation: Compilation,
  { apart, readPicture }: Lent,
): Promise<readonly Finding[]> {
  const theme = readTheme(inputs, undefined).findings
  if (!mayBeRefused(inputs, compilation)) return theme
  const { renderSafely } = await import('./render-apart.ts')
  const { value, findings } = await renderSafely(inputs, compilation, { selection: {}, apart })
  if (readPicture === undefined) return [...findings, ...theme]
  const { placePictures } = await import('./pictures.ts')
  const pictures = value.flatMap((rendering) => {
    const { output, language } = rendering.rendered
    const found = placePictures(rendering, { readPicture }).findings
    return found.map((finding) => traceFinding(finding, inputs, `${language}/${output}`))
  })
  return [...findings, ...theme, ...pictures]
}
