import type { PdfFile } from '../document.ts'
import { pdfReference } from '../syntax.ts'
import { writeImage } from './write-image.ts'

/** An image within a document. */
export interface DocumentImage {
  /** Name among the resources of pages. */
  readonly name: string
  readonly reference: string
  /** Whether pages that show it must say how to blend. */
  readonly isTransparent: boolean
}

/** Gives the images of a document by path; each is read and written once. */
export function createImageStore(
  file: PdfFile,
  readImage: (path: string) => Uint8Array,
): (path: string) => DocumentImage {
  const images = new Map<string, DocumentImage>()
  return (path) => {
    const known = images.get(path)
    if (known) return known
    const { id, isTransparent } = writeImage(file, readImage(path), path)
    const image = { name: `I${images.size + 1}`, reference: pdfReference(id), isTransparent }
    images.set(path, image)
    return image
  }
}
