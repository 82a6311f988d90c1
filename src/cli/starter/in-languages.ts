/** The languages in which a project can begin. */
export const starterLanguages = ['en', 'ru', 'kk'] as const

export type StarterLanguage = (typeof starterLanguages)[number]

/** Whether a project can begin in a language. */
export function isStarterLanguage(language: string): language is StarterLanguage {
  return starterLanguages.some((known) => known === language)
}

/** A text of the example in each language. */
export type StarterText = Readonly<Record<StarterLanguage, string>>

/**
 * The example, which is written in English, in some languages, the base language first: each of its texts that `texts` knows
 * stands in them, as a text of its own or as a map by language; its note at the top in the base language.
 */
export function inLanguages(
  yaml: string,
  languages: readonly StarterLanguage[],
  texts: readonly StarterText[],
): string {
  const [base = 'en'] = languages
  const known = new Map(texts.map((text) => [text.en, text]))
  const lines = yaml.split('\n').map((line) => {
    const note = known.get(line.replace(/^# /, ''))
    if (note) return `# ${note[base]}`
    if (/^ +languages: /.test(line)) return line.replace(/\[.*\]/, `[${languages.join(', ')}]`)
    return insideBraces(line, languages, known) ?? onItsLine(line, languages, known) ?? line
  })
  return lines.join('\n')
}

type Known = ReadonlyMap<string, StarterText>

/** `  title: Patrol officer` */
function onItsLine(line: string, languages: readonly StarterLanguage[], known: Known): string | undefined {
  const [, before = '', key = '', words = ''] = /^( *(?:- )?)([\w-]+): (.+)$/.exec(line) ?? []
  const text = known.get(words)
  if (!text) return undefined
  const [only, ...more] = languages
  if (only !== undefined && more.length === 0) return `${before}${key}: ${quoted(text[only])}`
  const indent = ' '.repeat(before.length + 2)
  return [`${before}${key}:`, ...languages.map((language) => `${indent}${language}: ${quoted(text[language])}`)].join(
    '\n',
  )
}

/** `{ id: evidence, title: Electronic evidence }` */
function insideBraces(line: string, languages: readonly StarterLanguage[], known: Known): string | undefined {
  const start = line.indexOf('{ ')
  if (start === -1) return undefined
  const inside = line
    .slice(start)
    .replaceAll(/(: )('[^']*'|[^,{}]+?)(?=,| })/g, (whole, colon: string, words: string) => {
      const text = known.get(words.replace(/^'(.*)'$/, '$1'))
      if (!text) return whole
      const versions = languages.map((language) => [language, quotedInside(text[language])] as const)
      const [[, only] = ['', '']] = versions
      return colon + (versions.length === 1 ? only : `{ ${versions.map((pair) => pair.join(': ')).join(', ')} }`)
    })
  return line.slice(0, start) + inside
}

/** Inside braces a comma means something. */
function quotedInside(text: string): string {
  return text.includes(',') ? JSON.stringify(text) : quoted(text)
}

/** A text as a value: in quotes unless it is of words, numbers and signs that mean nothing in YAML. */
export function quoted(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} ,.;()–-]*[\p{L}\p{N}.)]$/u.test(text) && !/^(?:true|false|null)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
