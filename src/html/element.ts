/** Markup: made only here, so that text can never become a tag. */
export interface Html {
  readonly html: string
}

/** What stands in an element: text (escaped), markup, or several of them; nothing for undefined. */
export type Content = string | Html | undefined | readonly Content[]

/** Attributes by name; one that is undefined is left out, `true` stands alone. */
type Attributes = Readonly<Record<string, string | number | true | undefined>>

/** An element with a closing tag. */
export function element(name: string, attributes: Attributes, ...children: readonly Content[]): Html {
  return { html: `${openTag(name, attributes)}${printContent(children)}</${name}>` }
}

/** An element that has no content and no closing tag (`br`, `img`, `meta`). */
export function voidElement(name: string, attributes: Attributes): Html {
  return { html: openTag(name, attributes) }
}

/** Content as it stands in the file. */
export function printContent(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escapeHtml(content)
  return 'html' in content ? content.html : content.map(printContent).join('')
}

/** Text for an element or an attribute in double quotes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function openTag(name: string, attributes: Attributes): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`
  }
  return `${tag}>`
}
