/**
 * The script of a character that this layout cannot set: letters that run from right to left, or that change and trade places
 * with their neighbours. Fonts may have them, and the page would still be wrong. Undefined for all others.
 */
export function unsetScript(character: string): string | undefined {
  if ((character.codePointAt(0) ?? 0) < firstUnset) return undefined
  return scripts.find(([, pattern]) => pattern.test(character))?.[0]
}

/** Hebrew is the first of them. */
const firstUnset = 0x590

const names = `Hebrew Arabic Syriac Thaana Nko Samaritan Mandaic Adlam Mongolian
  Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala
  Thai Lao Tibetan Myanmar Khmer`.split(/\s+/)

const scripts = names.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const)
