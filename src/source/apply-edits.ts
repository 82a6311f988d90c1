/** A replacement in a text: offsets as in `Span`, `end` excluded. */
export interface SpanEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with edits that do not overlap. */
export function applyEdits(text: string, edits: readonly SpanEdit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text: words } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + words
    at = end
  }
  return result + text.slice(at)
}

/**
 * The same edits on the text as it lies on disk: their offsets count CRLF as one character and no byte order mark. New
 * lines get the line end that the file has most of.
 */
export function applyToRaw(raw: string, edits: readonly SpanEdit[]): string {
  const toRaw = rawOffsets(raw)
  const crlf = raw.split('\r\n').length - 1
  const lineEnd = crlf > (raw.split('\n').length - 1) / 2 ? '\r\n' : '\n'
  const shifted = edits.map(({ start, end, text }) => ({
    start: toRaw(start),
    end: toRaw(end),
    text: text.replaceAll('\n', lineEnd),
  }))
  return applyEdits(raw, shifted)
}

/** Offsets in the raw text by offsets in the decoded one. */
function rawOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\ufeff') ? 1 : 0
  const breaks: number[] = [] // decoded offsets of line ends that take two characters
  for (let at = raw.indexOf('\r\n'); at !== -1; at = raw.indexOf('\r\n', at + 2)) breaks.push(at - mark - breaks.length)
  return (offset) => {
    let [low, high] = [0, breaks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] ?? Infinity) < offset) low = middle + 1
      else high = middle
    }
    return offset + mark + low
  }
}
