import type { Reader } from '../../src/model/reader.ts'
import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { withPlan } from '../../src/pipeline/with-plan.ts'
import { createSolver } from '../../src/solver/create-solver.ts'
import { inputsOf } from './check-files.ts'

/** What of a project is rendered: a document for everybody in English, unless said otherwise. */
interface Wanted {
  readonly language?: string
  readonly reader?: Reader
}

/**
 * A document of a project of one file, as Markdown with common spaces; it holds the delivery plan where the project asks for one.
 * `output` is where the document goes, or for a reader where it begins. Throws where the project has errors.
 */
export async function renderProject(
  text: string,
  output: string,
  { language = 'en', reader }: Wanted = {},
): Promise<string> {
  const inputs = inputsOf({ 'strategy.yaml': text })
  const { value } = await withPlan(compile(inputs, { ruleSettings: new Map() }), createSolver)
  if (value === undefined) throw new Error('the project has errors')
  const request = { languages: [language], readers: reader && [reader] }
  const { value: documents } = await renderDocuments(inputs, value, request as never) // formats and dates are not asked for here
  const isWanted = (name: string): boolean => (reader === undefined ? name === output : name.startsWith(output))
  const markdown = documents.find(({ rendered }) => isWanted(rendered.output))?.rendered.markdown ?? ''
  return markdown.replaceAll(/[\u00a0\u202f]/g, ' ')
}
