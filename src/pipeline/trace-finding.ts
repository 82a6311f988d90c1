import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import type { SourceFile, Span } from '../source/span.ts'

/**
 * Gives a finding of layout a place in the project: where the character or text that it names first stands in a file
 * of the project. What cannot be traced names the output instead.
 */
export function traceFinding(finding: Finding, inputs: Inputs, output: string): Finding {
  if (finding.at) return finding
  const texts = ['character', 'address', 'text'].flatMap((key) => finding.data?.[key] ?? [])
  for (const text of texts) {
    const at = typeof text === 'string' && text !== '' ? search(inputs, text) : undefined
    if (at) return { ...finding, at }
  }
  return { ...finding, message: `${finding.message} (${output})` }
}

function search({ sources, prose, templates }: Inputs, text: string): Span | undefined {
  const files: Iterable<SourceFile> = [
    ...sources,
    ...[...prose].map(([path, content]) => ({ path, text: content })),
    ...[...templates].map(([path, content]) => ({ path: `templates/${path}`, text: content })),
  ]
  for (const file of files) {
    const start = file.text.indexOf(text)
    if (start >= 0) return { file: file.path, start, end: start + text.length }
  }
  return undefined
}
