import type { Inputs } from '../model/inputs.ts'
import type { SourceFile } from '../source/span.ts'

/** Every text that a finding may point into: those of the package, unless the project has one of the same path. */
export function printSources({ sources, prose, templates, locales, theme, assets }: Inputs): readonly SourceFile[] {
  const own = [...templates].map(([path, text]) => [`templates/${path}`, text] as const)
  const texts = [...assets, ...prose, ...own].map(([path, text]) => ({ path, text }))
  // Definition files are handed on as they are: the reader remembers what it has read.
  const files = [...texts, ...sources, ...locales, ...(theme ? [theme] : [])]
  return [...new Map(files.map((file) => [file.path, file])).values()]
}
