/**
 * Compares ids so that numbers inside them count as numbers (`course-2` before `course-10`), otherwise by code point.
 * The same on every machine: no locale is asked.
 */
export function naturalOrder(a: string, b: string): number {
  const left = a.match(chunk) ?? []
  const right = b.match(chunk) ?? []
  const shared = Math.min(left.length, right.length)
  for (let i = 0; i < shared; i++) {
    const order = compareChunks(left[i] ?? '', right[i] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length || codePointOrder(a, b)
}

const chunk = /[0-9]+|[^0-9]+/g

function compareChunks(a: string, b: string): number {
  if (!startsWithDigit(a) || !startsWithDigit(b)) return codePointOrder(a, b)
  const x = a.replace(/^0+(?=.)/, '')
  const y = b.replace(/^0+(?=.)/, '')
  return x.length - y.length || codePointOrder(x, y)
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

/** Plain order by UTF-16 code units; the order of `sort()` without arguments. */
export function codePointOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
