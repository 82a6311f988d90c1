import type { Finding } from '../diagnostics/diagnostic.ts'

/** A link that leads nowhere in its document: its text is set without a link (layout/unknown-anchor). */
export function unknownAnchor(anchor: string, text: string): Finding {
  return {
    code: 'layout/unknown-anchor',
    severity: 'warning',
    message: `Unknown anchor "${anchor}" in link "${text}"`,
    help: 'Put the anchor before the block it names, or link to a heading',
    data: { anchor },
  }
}
