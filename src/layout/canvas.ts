import type { Owner } from '../model/page.ts'
import type { Box, Item, Page, Pt, StructureId, StructureNode, TextItem } from '../model/page.ts'
import type { DraftNode, StructureCounter } from './structure.ts'

/** Who owns what is drawn: a structure node, or nobody. */
export type DrawnBy = DraftNode | 'artifact' | 'header' | 'footer'

/** The items of one page while it is drawn. */
export interface Canvas {
  readonly width: Pt
  readonly height: Pt
  /** Puts an item on the page. */
  put(item: Item): void
  /** The owner of an item as the page knows it; a node gets its number now. */
  owner(by: DrawnBy): Owner
  /** The number of a node; `box` is where a figure stands. */
  node(node: DraftNode, box?: Box): StructureId
  /** Notes text that counts as text of the document. */
  drawn(text: DrawnText): void
  /** The number of the page where an anchor stands. */
  pageOf(anchor: string): number
  /** Width of a text that is only known now. */
  measure(item: Pick<TextItem, 'face' | 'size' | 'text'>): Pt
}

/** A piece of the text of a block. */
export interface DrawnText {
  readonly block: DraftNode
  readonly text: string
  /** Nothing of the block, or of its forced line, comes before the piece, or after it. */
  readonly starts: boolean
  readonly ends: boolean
}

/** What a page needs of its document while it is drawn. */
export interface CanvasServices {
  readonly structure: Pick<StructureCounter, 'number'>
  readonly drawn: Canvas['drawn']
  readonly pageOf: Canvas['pageOf']
  readonly measure: Canvas['measure']
}

/** An empty page, and how to finish it. */
export function createCanvas(
  size: { readonly width: Pt; readonly height: Pt },
  services: CanvasServices,
): { readonly canvas: Canvas; readonly finish: () => Omit<Page, 'number'> } {
  const items: Item[] = []
  const nodes: StructureNode[] = []
  const node: Canvas['node'] = (draft, box) => services.structure.number(draft, nodes, box)
  const canvas: Canvas = {
    ...size,
    put: (item) => void items.push(item),
    owner: (by) => (typeof by === 'string' ? by : node(by)),
    node,
    drawn: services.drawn,
    pageOf: services.pageOf,
    measure: services.measure,
  }
  return { canvas, finish: () => ({ ...size, items, structure: nodes }) }
}
