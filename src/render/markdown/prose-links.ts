import { safeAddress } from './address.ts'
import { mapProse } from './prose-lines.ts'
import { replaceTokens } from './prose-tokens.ts'
import { referenceKey, splitDefinitions } from './prose-definitions.ts'

/** A link of a project's Markdown, with its place there. */
export interface ProseLink {
  readonly text: string
  readonly address: string
  readonly start: number
  readonly end: number
}

/** The links of a Markdown text, pictures not among them; of reference links the place where they are used. */
export function findLinks(markdown: string): readonly ProseLink[] {
  if (!markdown.includes('](') && !markdown.includes(']:')) return []
  const { addresses } = splitDefinitions(markdown)
  const found: ProseLink[] = []
  mapProse(markdown, (part, from) =>
    replaceTokens(part, (token, at) => {
      const place = { start: from + at, end: from + at + token.text.length }
      if (token.type === 'link') found.push({ ...place, text: token.label, address: token.address })
      const address = token.type === 'reference' ? addresses.get(referenceKey(token.key)) : undefined
      if (token.type === 'reference' && !token.isImage && address !== undefined && markdown[place.end] !== ':')
        found.push({ ...place, text: token.label, address: address.replace(/^<(.*?)>|\s[^]*$/g, '$1') })
      return token.text
    }),
  )
  return found
}

/** Whether a link of a project's Markdown can be kept. */
export function isSafe(address: string): boolean {
  return safeAddress(address) !== undefined
}
