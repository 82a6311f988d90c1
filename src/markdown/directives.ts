import { decodeEntities } from './decode-entities.ts'

/** What Markdown cannot say, one line of its own each. */
export type Directive =
  | { readonly name: 'page-break' | 'landscape' | '/landscape' | '/lang' }
  | { readonly name: 'lang'; readonly language: string }
  | { readonly name: 'table'; readonly variant: 'plain' | 'matrix'; readonly caption: string }
  | { readonly name: 'anchor'; readonly id: string }

/** Reads a line as a directive; undefined when it is anything else, which then is text. */
export function readDirective(line: string): Directive | undefined {
  const anchor = readAnchor(line.trim())
  if (anchor !== undefined) return { name: 'anchor', id: anchor }
  const body = /^<!--\s+(.*?)\s+-->\s*$/.exec(line.trim())?.[1]
  if (body === undefined) return undefined
  if (body === 'page-break' || body === 'landscape' || body === '/landscape' || body === '/lang') return { name: body }
  const language = /^lang\s+([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(body)?.[1]
  if (language !== undefined) return { name: 'lang', language }
  return readTable(body)
}

/** The id of `<a id="..."></a>` when the text is exactly that. */
export function readAnchor(text: string): string | undefined {
  return anchorPattern.exec(text)?.[1]
}

const anchorPattern = /^<a id="([^"\s<>&]+)"><\/a>$/

function readTable(body: string): Directive | undefined {
  const match = /^table(?:\s+(matrix|plain))?(?:\s+caption="([^"]*)")?$/.exec(body)
  if (match === null) return undefined
  const variant = match[1] === 'matrix' ? 'matrix' : 'plain'
  return { name: 'table', variant, caption: decodeEntities(match[2] ?? '') }
}
