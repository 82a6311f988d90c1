import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Root } from '../model/document-tree.ts'
import { splitWords, words } from '../model/tree-text.ts'
import type { DrawnText } from './canvas.ts'
import type { DraftNode } from './structure.ts'

/** Counts the words that are drawn, and finds those of the document that are not. */
export interface LostTextCheck {
  /** Begins a page; pages may come in any order. */
  openPage(number: number): PageText
  /** `layout/text-lost` when words of the tree were not drawn as often as they stand there. */
  findings(root: Root): readonly Finding[]
}

/** The text of a page that is being drawn. */
export interface PageText {
  /** Takes text in the order of drawing. */
  drawn(text: DrawnText): void
  /** Counts the text of the page; until then it counts for nothing. */
  keep(): void
}

/** Text of a block on a page that it does not begin and end on. */
interface Fragment {
  readonly page: number
  readonly text: string
}

interface OpenText {
  readonly text: string
  /** The block, or its forced line, begins on this page. */
  readonly starts: boolean
}

/** A check for one document. Words that lines and pages divide are joined again, block by block. */
export function createLostTextCheck(): LostTextCheck {
  const counts = new Map<string, number>()
  const divided = new Map<DraftNode, Fragment[]>()

  function count(text: string): void {
    for (const word of splitWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }

  return {
    openPage(page) {
      const whole: string[] = []
      const parts: (readonly [DraftNode, Fragment])[] = []
      const open = new Map<DraftNode, OpenText>()
      return {
        drawn({ block, text, starts, ends }) {
          const before = open.get(block) ?? { text: '', starts }
          const joined = { text: before.text + text, starts: before.starts }
          if (!ends) return void open.set(block, joined)
          open.delete(block)
          // The space ends the last word where the next forced line of the block follows.
          if (joined.starts) whole.push(joined.text)
          else parts.push([block, { page, text: `${joined.text} ` }])
        },
        keep() {
          whole.forEach(count)
          const rest = [...open].map(([block, { text }]) => [block, { page, text }] as const)
          for (const [block, part] of [...parts, ...rest]) {
            const known = divided.get(block)
            if (known === undefined) divided.set(block, [part])
            else known.push(part)
          }
        },
      }
    },
    findings(root) {
      for (const parts of divided.values()) {
        const inOrder = parts.toSorted((a, b) => a.page - b.page)
        count(inOrder.map(({ text }) => text).join(''))
      }
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
