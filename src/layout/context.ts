import type { Finding } from '../diagnostics/diagnostic.ts'
import type { DocumentIndex } from '../model/document-index.ts'
import type { Block, FootnoteDefinition } from '../model/document-tree.ts'
import type { Figure } from '../model/figure.ts'
import type { LayoutLabels } from '../model/layout-labels.ts'
import type { Pt } from '../model/page.ts'
import type { PictureSize } from '../model/picture.ts'
import type { Theme } from '../model/theme.ts'
import type { Draw, Flow } from './pages/flow.ts'
import type { Sections } from './sections.ts'
import type { DraftNode } from './structure.ts'
import type { Syllables } from './text/hyphenate.ts'
import type { TextMeasure } from './text/measure.ts'
import type { TextStyle } from './text/text-style.ts'

/** What laying out one document knows everywhere. */
export interface LayoutContext {
  readonly theme: Theme
  readonly labels: LayoutLabels
  readonly measure: TextMeasure
  readonly syllables: Syllables
  readonly index: DocumentIndex
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  readonly figures: ReadonlyMap<string, Figure>
  readonly images: ReadonlyMap<string, PictureSize>
  readonly report: (finding: Finding) => void
  /** The block that is being laid out, so that what is wrong with it can be traced to the project. */
  readonly current: { block: Block | undefined }
  /** Footnotes that already stand on a page. */
  readonly placedNotes: Set<string>
  readonly sections: Sections
  /** Takes an anchor for a place; false when it has one already. */
  readonly claimAnchor: (anchor: string) => boolean
  /** Lays blocks out where the scope says. */
  readonly layOutBlocks: (blocks: readonly Block[], scope: Scope) => void
}

/** Where blocks are laid out. */
export interface Scope {
  readonly context: LayoutContext
  readonly flow: Flow
  /** Distance from the left edge of the body. */
  readonly left: Pt
  readonly width: Pt
  readonly parent: DraftNode
  readonly style: TextStyle
  readonly language: string
  /** Width of the body of the page: what footnotes may take. */
  readonly pageWidth: Pt
  /** Height of the body of the page. */
  readonly pageHeight: Pt
  /** Space above the blocks. */
  readonly gap: Pt
  /** Drawn beside the baseline of the first line: the mark of a list item. */
  readonly mark?: Draw | undefined
  /** Inside a list, quotation or note: no chapters, no landscape pages. */
  readonly nested: boolean
}
