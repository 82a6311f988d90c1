import { compile } from '../../src/pipeline/compile.ts'
import { renderDocuments } from '../../src/pipeline/render-documents.ts'
import { inputsOf } from './check-files.ts'

/** A document of a project of one file, as Markdown with common spaces. Throws where the project has errors. */
export async function renderProject(text: string, output: string, language = 'en'): Promise<string> {
  const inputs = inputsOf({ 'strategy.yaml': text })
  const { value } = compile(inputs, { ruleSettings: new Map() })
  if (value === undefined) throw new Error('the project has errors')
  const { value: documents } = await renderDocuments(inputs, value, { languages: [language] } as never) // formats and dates are not asked for here
  const markdown = documents.find(({ rendered }) => rendered.output === output)?.rendered.markdown ?? ''
  return markdown.replaceAll(/[\u00a0\u202f]/g, ' ')
}
