import type { MarkdownIt, Token } from 'markdown-it'

/** What rules of the parser note beside the tokens: definitions of links and footnotes. */
export type Environment = Record<string, unknown>

/** The block tokens of a text, in steps: those of a block of the top level and all within it at a time. */
export interface BlockTokens {
  /** The tokens of the next block; undefined behind the last one. */
  next(): readonly Token[] | undefined
  /** The text of a source line, from 1. */
  sourceLine(line: number): string
}

/**
 * Begins to read a text. The parser by itself makes all tokens of a text at once, which takes several times the room of the
 * text; its rules are called here one block after the other, as its own loop does.
 */
export function readBlockTokens(parser: MarkdownIt, text: string, environment: Environment): BlockTokens {
  const tokens: Token[] = []
  const state = new parser.block.State(text, parser, environment, tokens)
  const rules = parser.block.ruler.getRules('')
  let hasEmptyLines = false

  return {
    next() {
      const start = state.skipEmptyLines(state.line)
      state.line = start
      if (start >= state.lineMax) return undefined
      tokens.length = 0
      // The last rule, for paragraphs, fits everything.
      rules.some((rule) => rule(state, start, state.lineMax, false))
      state.tight = !hasEmptyLines
      hasEmptyLines ||= state.isEmpty(state.line - 1) || (state.line < state.lineMax && state.isEmpty(state.line))
      return tokens.filter(({ type }) => type !== 'reference_definition')
    },
    sourceLine: (line) => text.slice(state.bMarks[line - 1], state.eMarks[line - 1]),
  }
}

/** The definitions of links and footnotes in a text: references may come before them. */
export function readDefinitions(parser: MarkdownIt, text: string): Environment {
  const environment: Environment = {}
  if (!text.includes(']:')) return environment
  const blocks = readBlockTokens(parser, text, environment)
  while (blocks.next() !== undefined);
  return environment
}
