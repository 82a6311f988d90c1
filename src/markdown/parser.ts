import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'
import createMarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { readAnchor, readDirective } from './directives.ts'

/** Blocks and inline marks may be nested this deep; deeper text is dropped by the parser and reported by us. */
export const maxNesting = 100

/** The Markdown parser with footnotes and directives; HTML is text, and links are judged by us, not by the parser. */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: false, linkify: false, typographer: false })
  parser.set({ maxNesting })
  parser.use(footnotes)
  // It copies all tokens once a note; the notes are put in order when the tree is made.
  parser.core.ruler.disable('footnote_tail')
  parser.validateLink = () => true
  parser.block.ruler.before('html_block', 'directive', directiveRule, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  parser.inline.ruler.before('html_inline', 'anchor', anchorRule)
  return parser
}

function directiveRule(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (state.src.charCodeAt(start) !== 0x3c || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const directive = readDirective(state.src.slice(start, state.eMarks[startLine]))
  if (directive === undefined) return false
  if (silent) return directive.name !== 'anchor'
  const token = state.push('directive', '', 0)
  token.map = [startLine, startLine + 1]
  token.meta = { directive }
  state.line = startLine + 1
  return true
}

function anchorRule(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('<a id="', state.pos)) return false
  const end = state.src.indexOf('</a>', state.pos) + 4
  const id = end < 4 ? undefined : readAnchor(state.src.slice(state.pos, end))
  if (id === undefined) return false
  if (!silent) state.push('anchor', '', 0).meta = { id }
  state.pos = end
  return true
}
