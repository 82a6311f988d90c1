import { checkAttachments } from './archive/attachments.ts'
import { checkClosedWorld } from './archive/closed-world.ts'
import { checkContentStreams } from './archive/content-streams.ts'
import { checkDocument } from './archive/document.ts'
import { checkFileStructure } from './archive/file-structure.ts'
import { checkFonts } from './archive/fonts.ts'
import { checkGlyphs } from './archive/glyphs.ts'
import { checkGraphics } from './archive/graphics.ts'
import { checkInteraction } from './archive/interaction.ts'
import { checkMetadata } from './archive/metadata.ts'
import { checkStreams } from './archive/streams.ts'
import { checkSyntaxLimits } from './archive/syntax-limits.ts'
import { readPdf } from './support/read-pdf.ts'
import type { PdfObjects } from './support/read-pdf.ts'

/**
 * What would keep a document out of an archive (ISO 19005-2 or 19005-3, level A; ISO 14289-1), each as a sentence; empty
 * when all is well. Bytes and objects are read by other programs and parsers than the one that wrote them.
 */
export function checkArchive(bytes: Uint8Array): readonly string[] {
  return [...checkBytes(bytes), ...checkObjects(readPdf(bytes))]
}

/** The part of the checks that looks at how a file is written. */
export function checkBytes(bytes: Uint8Array): readonly string[] {
  return [...checkFileStructure(bytes), ...checkStreams(bytes), ...checkSyntaxLimits(bytes)]
}

/** The part of the checks that looks at what a file says. */
export function checkObjects(pdf: PdfObjects): readonly string[] {
  return [
    ...checkDocument(pdf),
    ...checkClosedWorld(pdf),
    ...checkMetadata(pdf),
    ...checkGraphics(pdf),
    ...checkContentStreams(pdf),
    ...checkFonts(pdf),
    ...checkGlyphs(pdf),
    ...checkInteraction(pdf),
    ...checkAttachments(pdf),
  ]
}
