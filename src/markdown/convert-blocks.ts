import type { Token } from 'markdown-it'
import type { Block, Heading } from '../model/document-tree.ts'
import { append } from '../std/append.ts'
import { convertDirective } from './convert-directive.ts'
import { convertList } from './convert-list.ts'
import { convertTable } from './convert-table.ts'
import type { Directive } from './directives.ts'
import { headingBlocks } from './heading-blocks.ts'
import { inlineContent } from './inline-content.ts'
import { paragraphBlocks } from './paragraph-blocks.ts'
import type { Reader } from './reader.ts'

/** Converts blocks up to the token that closes their container (left behind the position), or to the end. */
export function convertBlocks(reader: Reader, end: string): readonly Block[] {
  const blocks: Block[] = []
  for (let token = reader.next(); token !== undefined && token.type !== end; token = reader.next()) {
    append(blocks, convertBlock(token, reader))
  }
  return blocks
}

/** Converts the block that a token opens; the position ends behind the block. */
function convertBlock(token: Token, reader: Reader): readonly Block[] {
  const line = (token.map?.[0] ?? 0) + 1
  switch (token.type) {
    case 'heading_open':
      return headingBlocks({ type: 'heading', depth: depthOf(token), children: inlineContent(reader), line })
    case 'paragraph_open':
      return paragraphBlocks(inlineContent(reader), line)
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [convertList(token, reader, convertBlocks)]
    case 'blockquote_open':
      return [{ type: 'blockquote', children: convertBlocks(reader, 'blockquote_close'), line }]
    case 'fence':
    case 'code_block':
      return [{ type: 'code', language: languageOf(token), value: token.content.replace(/\n$/, ''), line }]
    case 'hr':
      return [{ type: 'thematicBreak', line }]
    case 'table_open':
      return [convertTable(reader, line)]
    case 'footnote_reference_open':
      reader.definitions.set(String(token.meta?.['label']), convertBlocks(reader, 'footnote_reference_close'))
      return []
    case 'directive':
      // The parser's own rule puts it there.
      return convertDirective(token.meta?.['directive'] as Directive, reader, { line, convert: convertBlock })
    default:
      return []
  }
}

function depthOf(token: Token): Heading['depth'] {
  // markdown-it names heading tags h1 to h6.
  return Number(token.tag.slice(1)) as Heading['depth']
}

function languageOf(token: Token): string {
  return token.info.trim().split(/\s+/)[0] ?? ''
}
