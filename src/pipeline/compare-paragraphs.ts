import type { Finding } from '../diagnostics/diagnostic.ts'
import { groupBy } from '../std/group-by.ts'
import type { Rendering } from './render-documents.ts'

/** Sections whose numbered paragraphs are not as many in every language: then a number names another paragraph in each. */
export function compareParagraphs(renderings: readonly Rendering[]): readonly Finding[] {
  return [...groupBy(renderings, ({ rendered }) => rendered.output).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    return others.flatMap((other) => unlike(first, other))
  })
}

/** The first section that differs: the numbers behind it differ by it. */
function unlike(first: Rendering, other: Rendering): readonly Finding[] {
  const differing = [...first.rendered.paragraphs].find(([id, count]) => other.rendered.paragraphs.get(id) !== count)
  if (differing === undefined) return []
  const [section, count] = differing
  const { document, locale, rendered } = other
  return [
    {
      code: 'build/paragraphs-differ',
      severity: 'warning',
      message: `Section "${section}" of document "${document.id}" has ${count} numbered paragraphs in "${first.locale.language}" and ${rendered.paragraphs.get(section) ?? 0} in "${locale.language}"`,
      at: { file: document.file, path: [...document.path, 'paragraphs'] },
      help: 'Divide the text in the same way in both languages',
    },
  ]
}
