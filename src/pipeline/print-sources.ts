import type { Inputs } from '../model/inputs.ts'
import type { SourceFile } from '../source/span.ts'

/** Every text of the project that a finding may point into, templates of the package included. */
export function printSources({ sources, prose, templates, locales, theme, assets }: Inputs): readonly SourceFile[] {
  const texts = [
    ...prose,
    ...[...templates].map(([path, text]): [string, string] => [`templates/${path}`, text]),
    ...assets,
  ]
  const named = new Set([...sources, ...locales, ...(theme ? [theme] : [])].map(({ path }) => path))
  const others = texts.map(([path, text]) => ({ path, text })).filter(({ path }) => !named.has(path))
  return [...sources, ...locales, ...(theme ? [theme] : []), ...others]
}
