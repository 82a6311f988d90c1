import { createSyllables, type Divider, type Syllables } from './hyphenate.ts'

/**
 * The dividers that a document needs: patterns of Russian and English are loaded only when a theme hyphenates (they take
 * longer to load than a short document to lay out); without them only words that no line can hold are divided.
 */
export async function loadSyllables(options: { readonly patterns: boolean }): Promise<Syllables> {
  if (!options.patterns) return createSyllables(new Map())
  const [{ default: createHyphenator }, { default: ru }, { default: en }] = await Promise.all([
    import('hyphen'),
    import('hyphen/patterns/ru.js'),
    import('hyphen/patterns/en-gb.js'),
  ])
  const divider = (patterns: unknown): Divider => {
    const hyphenate = createHyphenator(patterns, { async: false, hyphenChar: mark, minWordLength: 5 })
    return (letters) => offsets(hyphenate(letters))
  }
  return createSyllables(
    new Map([
      ['ru', divider(ru)],
      ['en', divider(en)],
    ]),
  )
}

const mark = '\u00ad'

function offsets(hyphenated: string): readonly number[] {
  const points: number[] = []
  let offset = 0
  for (const part of hyphenated.split(mark).slice(0, -1)) points.push((offset += part.length))
  return points
}
