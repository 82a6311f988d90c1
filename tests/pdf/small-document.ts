import type { Item, Page, StructureNode } from '../../src/model/page.ts'
import type { DocumentInfo } from '../../src/model/pdf-backend.ts'
import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import type { PdfBackendOptions } from '../../src/pdf/create-pdf-backend.ts'
import { SAMPLE_INFO } from './sample-pages.ts'

/** What a small document is made of; what is left out is empty. */
export interface SmallDocument {
  readonly structure?: readonly StructureNode[]
  readonly items?: readonly Item[]
  /** More pages of the body after the first. */
  readonly more?: readonly Page[]
  readonly front?: readonly Page[]
  readonly info?: Partial<DocumentInfo>
  readonly options?: PdfBackendOptions
}

/** A document of one small page, or a few, as bytes. */
export function buildSmall(document: SmallDocument): Uint8Array {
  const sink = createPdfBackend(document.options).open({ ...SAMPLE_INFO, ...document.info })
  const body = [smallPage(document.structure ?? [], document.items ?? []), ...(document.more ?? [])]
  const front = document.front ?? []
  body.forEach((page, number) => sink.page({ ...page, number }))
  return sink.finish({
    front: front.map((page, index) => ({ ...page, number: index - front.length })),
    running: [],
    outline: [],
  })
}

/** A page of 300 by 200 points. */
export function smallPage(structure: readonly StructureNode[], items: readonly Item[]): Page {
  return { number: 0, width: 300, height: 200, structure, items }
}

/** A word at a height, owned by a node or an artifact. */
export function wordAt(owner: number | 'artifact', y: number, text: string): Item {
  return { kind: 'text', owner, x: 20, y, text, face: 'serif/regular', size: 11, color: '#000000' }
}
