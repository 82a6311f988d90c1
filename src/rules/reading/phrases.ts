import { grouped } from '../../std/group-digits.ts'

/** `"a", "b" and "c"`; of more than `most` the rest is counted. */
export function listed(ids: readonly string[], most = 5): string {
  const quoted = ids.slice(0, ids.length > most ? most - 1 : most).map((id) => `"${id}"`)
  const rest = ids.length - quoted.length
  return joined(rest > 0 ? [...quoted, `${rest} more`] : quoted)
}

/** `a, b and c`. */
export function joined(words: readonly string[], conjunction = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
}

/** `1 course`, `3 courses`, `2 competencies`, `2 days`, `4 people`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${count === 1 ? noun : plural(noun)}`
}

function plural(noun: string): string {
  if (noun === 'person') return 'people'
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** A share as per cent, rounded: `62%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** A text cut to about forty characters, for messages. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 48 ? line : `${line.slice(0, 45).trimEnd()}...`
}
