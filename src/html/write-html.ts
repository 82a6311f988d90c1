import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { element, printContent, voidElement, type Content } from './element.ts'
import type { HtmlInput } from './html-input.ts'
import { plainText } from '../model/tree-text.ts'
import { createPageContext, type PageContext } from './page-context.ts'
import { styleSheet } from './style/style-sheet.ts'
import { writeBlocks, writePending } from './write-blocks.ts'
import { writeContents } from './write-contents.ts'
import { writeFoot, writeHead } from './write-front.ts'
import { addressOf } from './write-inline.ts'
import { writeNotes } from './write-notes.ts'

/**
 * Writes a document as one HTML page that needs no other file and runs no script.
 *
 * Reports layout/unknown-anchor.
 */
export function writeHtml(input: HtmlInput): Outcome<string> {
  const findings: Finding[] = []
  const page = createPageContext(input, findings)
  const main = page.own('text')
  const text = [writeBlocks(page.root.children, page), writePending(page)]
  const body = element(
    'body',
    { 'data-marking': page.front.classification || undefined, 'data-draft': page.front.watermark || undefined },
    element('a', { class: 'skip', href: addressOf(main) }, page.labels.skip),
    writeHead(page),
    element(
      'div',
      { class: 'columns' },
      writeContents(page),
      element('main', { id: main, tabindex: -1 }, text, writeNotes(page)),
    ),
    writeFoot(page),
  )
  const root = element('html', { lang: page.language }, writeMeta(page), body)
  return { value: `<!doctype html>\n${printContent(root)}\n`, findings }
}

/** The policy forbids scripts and everything from elsewhere, whatever the text holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

function writeMeta({ front, theme, root }: PageContext): Content {
  const heading = root.children.find((block) => block.type === 'heading')
  const title = front.title || plainText(heading?.children ?? [])
  return element(
    'head',
    {},
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    front.issuers.length > 0 ? voidElement('meta', { name: 'author', content: front.issuers.join(', ') }) : undefined,
    element('title', {}, title),
    element('style', {}, { html: styleSheet(theme, front.classification) }),
  )
}
