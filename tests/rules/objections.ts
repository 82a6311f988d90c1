import { checkFiles } from './check-files.ts'
import { exampleFiles } from './example-project.ts'

/** What one rule says of an example: message and cure, one line each. */
export function objections(id: string, example: string): readonly string[] {
  return checkFiles(exampleFiles(example))
    .filter(({ code }) => code === `rules/${id}`)
    .map(({ message, help }) => `${message}. ${help ?? ''}`)
}

/** An example whose one area has a definition in several languages, for rules that read texts. */
export function withTexts(texts: Readonly<Record<string, string>>, more = ''): string {
  const languages = Object.keys(texts)
  return `project:
  id: exampleland
  title: Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [${languages.join(', ')}]
areas:
  - { id: evidence, title: Evidence, definition: ${JSON.stringify(texts)} }
${more}`
}
