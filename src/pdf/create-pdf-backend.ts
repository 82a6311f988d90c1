import type { FontFamilies, PdfBackend } from '../model/pdf-backend.ts'
import { bundledFontFolders } from './fonts/font-files.ts'
import { createFontLibrary } from './fonts/font-library.ts'
import type { FontLibraryOptions } from './fonts/font-library.ts'
import { inspectFont } from './fonts/inspect-font.ts'
import { inspectImage } from './images/inspect-image.ts'
import { openPdfSink } from './pdf-sink.ts'

/** What the backend is given by the program that uses it. */
export interface PdfBackendOptions extends Omit<FontLibraryOptions, 'families'> {
  /** Families of the project besides the shipped ones. */
  readonly families?: FontFamilies
  /** The bytes of a picture by its project path; pictures are inspected with `inspectImage` before layout. */
  readonly readImage?: (path: string) => Uint8Array
}

/** Makes the PDF writer: widths of text for layout, and documents that take pages. Faces are shared by documents. */
export function createPdfBackend(options: PdfBackendOptions = {}): PdfBackend {
  const folders = [...(options.fontFolder === undefined ? [] : [options.fontFolder]), ...bundledFontFolders()]
  const library = createFontLibrary(options)
  const readImage = options.readImage ?? noImages
  return {
    metrics: library.metrics,
    inspect: inspectImage,
    inspectFont,
    open: (info) => openPdfSink(info, { library, folders, readImage }),
  }
}

function noImages(path: string): never {
  throw new Error(`No picture can be read, but a page shows "${path}"`)
}
