import type { Inputs } from '../model/inputs.ts'
import type { SourceFile } from '../source/span.ts'

/** Every text that a finding may point into: those of the package, unless the project has one of the same path. */
export function printSources({ sources, prose, templates, locales, theme, assets }: Inputs): readonly SourceFile[] {
  const whole = [...sources, ...locales, ...(theme ? [theme] : [])].map(({ path, text }) => [path, text] as const)
  const own = [...templates].map(([path, text]) => [`templates/${path}`, text] as const)
  return [...new Map([...assets, ...prose, ...own, ...whole])].map(([path, text]) => ({ path, text }))
}
