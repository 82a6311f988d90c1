import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts'
import { words } from '../../src/model/tree-text.ts'
import type { BuildRequest } from '../../src/pipeline/build-request.ts'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'
import { checkArchive } from './check-archive.ts'
import { checkStructure } from './check-structure.ts'
import { shippedTheme } from '../support/lay-out-text.ts'
import { wordPages, type PageWord, type WordPage } from './support/page-words.ts'
import { readingOrder } from './support/reading-order.ts'
import { isInstalled, runTool } from './support/tools.ts'

const { page } = shippedTheme('official')

/** One document as Markdown and PDF. */
interface Built {
  readonly name: string
  readonly markdown: string
  readonly pdf: Uint8Array
}

async function builtDocuments(example: string, request: Partial<BuildRequest>): Promise<readonly Built[]> {
  const result = await buildProject(exampleFolder(example), { formats: ['md', 'pdf'], ...request })
  const paths = result.artifacts.map(({ path }) => path).filter((path) => path.endsWith('.pdf'))
  return paths.map((path) => ({
    name: `${example} ${path}${request.attachData === true ? ' with data' : ''}`,
    markdown: new TextDecoder().decode(outputOf(result, path.replace(/pdf$/, 'md'))),
    pdf: outputOf(result, path),
  }))
}

const documents = [
  ...(await builtDocuments('minimal', {})),
  ...(await builtDocuments('minimal', { documents: ['framework'], attachData: true })),
  ...(await builtDocuments('kazakhstan', { languages: ['kk'], documents: ['framework'] })),
  ...(await builtDocuments('kazakhstan', { languages: ['ru'], documents: ['strategy'] })),
]

const open = ({ pdf }: Built): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise

/** Runs of letters: what a reader searches for. */
const lettersOf = (text: string): readonly string[] => text.normalize('NFC').match(/\p{L}+/gu) ?? []

describe.each(documents)('$name', (document) => {
  test.runIf(isInstalled('qpdf'))('is sound, tagged and fit for archives', () => {
    expect(runTool('qpdf', ['--check', 'FILE'], document.pdf)).toContain('No syntax or stream encoding errors found')
    expect(checkStructure(document.pdf)).toEqual([])
    expect(checkArchive(document.pdf)).toEqual([])
  })

  test.runIf(isInstalled('pdftotext'))('gives back every word of its Markdown', () => {
    const text = runTool('pdftotext', ['-raw', 'FILE', '-'], document.pdf).replaceAll(/\u00ad\s*/g, '')
    const drawn = new Set(lettersOf(text))
    // A graph as text is folded away under its figure in Markdown only.
    const markdown = document.markdown.replaceAll(/^<details>\n.*?^<\/details>$/gms, '')
    const wanted = words(parseMarkdown(markdown).value).flatMap(lettersOf)
    expect(wanted.length).toBeGreaterThan(100)
    expect([...new Set(wanted)].filter((word) => !drawn.has(word))).toEqual([])
  })

  test.runIf(isInstalled('pdftotext'))('stands inside its margins', () => {
    const pages = wordPages(document.pdf)
    const outside = pages.flatMap((one, index) =>
      one.words.filter((word) => isOutside(word, one)).map((word) => `page ${index + 1}: ${word.text}`),
    )
    expect(outside).toEqual([])
  })

  test.runIf(isInstalled('pdftotext'))(
    'divides no word: lines are ragged, and columns hold their longest words',
    () => {
      const pages = wordPages(document.pdf)
      const divided = pages.flatMap((one, index) =>
        one.words.flatMap(({ text }) => (text.endsWith('\u00ad') ? [`page ${index + 1}: ${text}`] : [])),
      )
      expect(divided).toEqual([])
    },
  )

  test('has bookmarks that lead to their headings', async () => {
    const pdf = await open(document)
    const destinations = await pdf.getDestinations()
    const texts = new Map<number, string>()
    const missed: string[] = []
    for (const { title, dest } of flatten(await pdf.getOutline())) {
      const target = typeof dest === 'string' ? destinations[dest] : dest
      const index = await pdf.getPageIndex(target?.[0] as never)
      if (!texts.has(index)) texts.set(index, await textOf(pdf, index + 1))
      if (texts.get(index)?.includes(lettersOf(title).join('')) !== true) missed.push(`${title} on page ${index + 1}`)
    }
    expect(missed).toEqual([])
  })

  test('is read from top to bottom', async () => {
    const pdf = await open(document)
    const upwards: string[] = []
    for (let number = 2; number <= pdf.numPages; number++) {
      const pieces = await readingOrder(pdf, number)
      pieces.forEach(({ y, text }, index) => {
        const above = pieces[index - 1]
        if (above !== undefined && y > above.y + raised) upwards.push(`page ${number}: "${text}" after "${above.text}"`)
      })
    }
    expect(upwards).toEqual([])
  })
})

interface OutlineNode {
  readonly title: string
  readonly dest: string | readonly unknown[] | null
  readonly items: readonly OutlineNode[]
}

function flatten(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.items)])
}

async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return lettersOf(items.map((item) => ('str' in item ? item.str : '')).join('')).join('')
}

/** Marks of footnotes stand higher than their line. */
const raised = 8
const tolerance = 1
/** The watermark stands across the page. */
const largestText = 60

function isOutside({ xMin, xMax, yMin, yMax }: PageWord, { width, height }: WordPage): boolean {
  if (yMax - yMin > largestText && xMax - xMin > largestText) return false
  const margin = width > height ? page.landscape : page.margin
  const [left, right] = [margin.left - tolerance, width - margin.right + tolerance]
  return xMin < left || xMax > right || yMin < tolerance || yMax > height - tolerance
}
