import { runTool } from './tools.ts'

/** A word on a page as poppler sees it, in points from the top left corner. */
export interface PageWord {
  readonly text: string
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

/** A page with its size and its words. */
export interface WordPage {
  readonly width: number
  readonly height: number
  readonly words: readonly PageWord[]
}

/** The words of all pages with their places (`pdftotext -bbox`); those of one document are read once. */
export function wordPages(bytes: Uint8Array): readonly WordPage[] {
  const pages = known.get(bytes) ?? readWordPages(bytes)
  known.set(bytes, pages)
  return pages
}

const known = new WeakMap<Uint8Array, readonly WordPage[]>()

function readWordPages(bytes: Uint8Array): readonly WordPage[] {
  const text = runTool('pdftotext', ['-bbox', 'FILE', '-'], bytes)
  return [...text.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([^]*?)<\/page>/g)].map(
    ([, width, height, body]) => ({ width: Number(width), height: Number(height), words: wordsIn(body ?? '') }),
  )
}

function wordsIn(body: string): readonly PageWord[] {
  const pattern = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g
  return [...body.matchAll(pattern)].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
    text,
    xMin: Number(xMin),
    yMin: Number(yMin),
    xMax: Number(xMax),
    yMax: Number(yMax),
  }))
}
