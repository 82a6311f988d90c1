import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import type { CheckResult } from './check-project.ts'
import { type Compilation, compile, type CompileOptions } from './compile.ts'
import { locateFindings } from './locate-findings.ts'
import { mayBeRefused } from './may-be-refused.ts'
import { printSources } from './print-sources.ts'
import { readTheme } from './read-theme.ts'
import type { RenderApart } from './render-apart.ts'

/**
 * Runs every stage up to rendering, so that what a build would refuse is found: files that are not there, sections,
 * templates, languages and themes that nobody knows, missing translations. The documents are thrown away.
 */
export async function checkDocuments(
  inputs: Inputs,
  options: CompileOptions,
  apart?: RenderApart,
): Promise<CheckResult> {
  const { value, findings } = compile(inputs, options)
  const rendered = value ? await renderFindings(inputs, value, apart) : []
  const sources = printSources(inputs)
  return { diagnostics: locateFindings([...findings, ...rendered], sources), sources }
}

/** Rendering takes longer than all before it, and is loaded only where it may find something. */
async function renderFindings(
  inputs: Inputs,
  compilation: Compilation,
  apart: RenderApart | undefined,
): Promise<readonly Finding[]> {
  const theme = readTheme(inputs, undefined).findings
  if (!mayBeRefused(inputs, compilation)) return theme
  const { renderSafely } = await import('./render-apart.ts')
  const { findings } = await renderSafely(inputs, compilation, { selection: {}, apart })
  return [...findings, ...theme]
}
