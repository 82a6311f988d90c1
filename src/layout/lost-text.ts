import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Root } from '../model/document-tree.ts'
import { splitWords, words } from '../model/tree-text.ts'
import type { DraftNode } from './structure.ts'

/** Counts the words that are drawn, and finds those of the document that are not. */
export interface LostTextCheck {
  /** Text of a block in the order of drawing; `ends` closes the block's last word. */
  readonly drawn: (block: DraftNode, text: string, ends: boolean) => void
  /** `layout/text-lost` when words of the tree were not drawn as often as they stand there. */
  findings(root: Root): readonly Finding[]
}

/** A check for one document. Words that lines divide are joined again, block by block. */
export function createLostTextCheck(): LostTextCheck {
  const counts = new Map<string, number>()
  const open = new Map<DraftNode, string>()

  function count(text: string): void {
    for (const word of splitWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }

  return {
    drawn(block, text, ends) {
      const whole = (open.get(block) ?? '') + text
      if (ends) {
        open.delete(block)
        return count(whole)
      }
      const end = whole.lastIndexOf(' ') + 1
      if (end > 0) count(whole.slice(0, end))
      open.set(block, whole.slice(end))
    },
    findings(root) {
      for (const rest of open.values()) count(rest)
      open.clear()
      const lost = lostWords(root, counts)
      return lost.length === 0 ? [] : [finding(lost)]
    },
  }
}

function lostWords(root: Root, drawn: ReadonlyMap<string, number>): readonly string[] {
  const missing = new Map<string, number>()
  for (const word of words(root)) missing.set(word, (missing.get(word) ?? 0) + 1)
  return [...missing].filter(([word, times]) => times > (drawn.get(word) ?? 0)).map(([word]) => word)
}

const mostShown = 10

function finding(lost: readonly string[]): Finding {
  const shown = lost.slice(0, mostShown)
  return {
    code: 'layout/text-lost',
    severity: 'error',
    message: `Text is missing from the pages: "${shown.join('", "')}"${lost.length > mostShown ? ` and ${lost.length - mostShown} more words` : ''}`,
    help: 'Report this: it is a bug in strategy',
    data: { words: [...shown] },
  }
}
