import type { Finding } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { isEntryAnchor } from './entry-anchor.ts'
import { findLinks, isSafe, type ProseLink } from './markdown/prose-links.ts'
import type { MarkdownSource } from './text.ts'
import { documentViews } from './views/documents.ts'
import type { ViewContext } from './views/view-context.ts'

/**
 * Links in the project's Markdown that the document prints as plain text, since they lead nowhere.
 *
 * Reports `render/unsafe-link` for what is no address of the web, of mail or of a place in the document, and
 * `render/unknown-anchor` for places that neither this document nor another one of the project can have.
 */
export function checkLinks(
  sources: readonly MarkdownSource[],
  document: string,
  context: ViewContext,
): readonly Finding[] {
  const anchors = new Set([...document.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1] ?? ''))
  return sources.flatMap((source) =>
    findLinks(source.text).flatMap((link): readonly Finding[] => {
      const at = 'path' in source.at ? source.at : { ...source.at, start: link.start, end: link.end }
      if (!isSafe(link.address)) return [{ ...unsafe(link), at }]
      if (!link.address.startsWith('#') || isPlace(link.address.slice(1), anchors, context)) return []
      return [{ ...unknown(link, anchors), at }]
    }),
  )
}

function unsafe({ address }: ProseLink): Finding {
  return {
    code: 'render/unsafe-link',
    severity: 'warning',
    message: `Link to "${address}" is printed as plain text`,
    help: 'Link to http:, https: or mailto:, or to a place in the document ("#competency-...", "#section-...")',
  }
}

function unknown({ address }: ProseLink, anchors: ReadonlySet<string>): Finding {
  const near = didYouMean(address.slice(1), anchors)
  return {
    code: 'render/unknown-anchor',
    severity: 'warning',
    message: `No place "${address}" in the document: the link is printed as plain text`,
    help: near === undefined ? 'Name an entry by its kind and id: "#competency-triage"' : `Did you mean "#${near}"?`,
  }
}

/** A place of this document, or an entry or section that another document of the project may show. */
function isPlace(anchor: string, anchors: ReadonlySet<string>, { whole }: ViewContext): boolean {
  if (anchors.has(anchor)) return true
  const sections = [...documentViews.values()].flatMap((views) => Object.keys(views.sections))
  return isEntryAnchor(anchor, whole.project) || sections.includes(anchor.replace(/^section-/, ''))
}
