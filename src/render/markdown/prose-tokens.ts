/** What stands in a line of a project's Markdown and may have to be rewritten; `text` is the whole of it. */
export type ProseToken =
  | { readonly type: 'code' | 'bar'; readonly text: string }
  | { readonly type: 'noteReference'; readonly text: string; readonly label: string }
  | { readonly type: 'inlineNote'; readonly text: string; readonly note: string }
  | {
      readonly type: 'link' | 'image'
      readonly text: string
      readonly label: string
      readonly address: string
      readonly title: string
    }
  | {
      readonly type: 'reference'
      readonly text: string
      readonly isImage: boolean
      readonly label: string
      readonly key: string
    }

/**
 * Replaces what `ProseToken` names in Markdown without fenced code. What is escaped stays as it is, and so does all other text.
 */
export function replaceTokens(markdown: string, replace: (token: ProseToken, start: number) => string): string {
  if (!/[[`|]/.test(markdown)) return markdown
  return markdown.replace(tokens, (...match: readonly unknown[]) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>> // the pattern has named groups
    const token = readToken(String(match[0]), groups)
    return token === undefined ? String(match[0]) : replace(token, Number(match.at(-3)))
  })
}

const label = String.raw`(?:\\[\s\S]|[^[\]\\]|\[(?:\\[\s\S]|[^[\]\\])*\](?:\([^()\s]*\))?)*`
const address = String.raw`<[^<>\n]*>|(?:\\.|[^\s()\\<]|\((?:\\.|[^\s()\\])*\))*`
const title = String.raw`"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)`
const tokens = new RegExp(
  [
    String.raw`\\[\s\S]`,
    '(?<code>(?<fence>`+)(?!`)(?:(?!\\n[ \\t]*\\n)[\\s\\S])*?(?<!`)\\k<fence>(?!`))',
    '`+',
    String.raw`\[\^(?<note>[^\]\s^]+)\]`,
    String.raw`\^\[(?!\^)(?<inline>${label})\]`,
    String.raw`(?<picture>!?)\[(?<label>${label})\]\(\s*(?<address>${address})(?:(?<!\s)\s+(?<title>${title}))?(?<!\s)\s*\)`,
    String.raw`(?<other>!?)\[(?<name>${label})\](?:\[(?<key>(?:\\.|[^[\]\\])*)\])?`,
    String.raw`(?<bar>\|)`,
  ].join('|'),
  'g',
)

function readToken(text: string, groups: Readonly<Record<string, string | undefined>>): ProseToken | undefined {
  if (groups['code'] !== undefined) return { type: 'code', text }
  if (groups['bar'] !== undefined) return { type: 'bar', text }
  if (groups['note'] !== undefined) return { type: 'noteReference', text, label: groups['note'] }
  if (groups['inline'] !== undefined) return { type: 'inlineNote', text, note: groups['inline'] }
  if (groups['address'] !== undefined) {
    return {
      type: groups['picture'] === '!' ? 'image' : 'link',
      text,
      label: groups['label'] ?? '',
      address: groups['address'].replace(/^<(.*)>$/, '$1'),
      title: groups['title'] ?? '',
    }
  }
  if (groups['name'] === undefined) return undefined
  const name = groups['name']
  return { type: 'reference', text, isImage: groups['other'] === '!', label: name, key: groups['key'] || name }
}
