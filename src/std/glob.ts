/**
 * Whether a name matches a pattern in which `*` stands for any characters. Takes the first place for each part between two
 * stars, which is as good as any other: the time grows with the length of the name and not with the ways to divide it.
 */
export function matchesGlob(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}
