import type { PdfBackend } from '../model/pdf-backend.ts'
import { bundledFontFolders } from './fonts/font-files.ts'
import { createFontLibrary } from './fonts/font-library.ts'
import type { FontLibraryOptions } from './fonts/font-library.ts'
import { openPdfSink } from './pdf-sink.ts'

/** What the backend is given by the program that uses it. */
export interface PdfBackendOptions extends FontLibraryOptions {}

/** Makes the PDF writer: widths of text for layout, and documents that take pages. Faces are shared by documents. */
export function createPdfBackend(options: PdfBackendOptions = {}): PdfBackend {
  const folders = [...(options.fontFolder === undefined ? [] : [options.fontFolder]), ...bundledFontFolders()]
  const library = createFontLibrary(options)
  return {
    metrics: library.metrics,
    open: (info) => openPdfSink(info, { library, folders }),
  }
}
