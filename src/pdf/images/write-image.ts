import { invariant } from '../../std/invariant.ts'
import type { PdfFile } from '../document.ts'
import type { ObjectId } from '../object-writer.ts'
import { pdfReference } from '../syntax.ts'
import { decodeRows, inflateRows } from './decode-png.ts'
import type { Samples } from './decode-png.ts'
import { inspectImage, isPng } from './inspect-image.ts'
import { readJpegHeader } from './jpeg.ts'
import { PNG_CHANNELS, readPngChunks, readPngHeader } from './png.ts'
import type { PngChunks, PngHeader } from './png.ts'

/** An image in a file. */
export interface WrittenImage {
  readonly id: ObjectId
  readonly isTransparent: boolean
}

/**
 * Writes a PNG or JPEG picture, at once and without another thread, so that objects keep their order. Pictures are
 * inspected before layout: what cannot be shown here is a violated invariant.
 */
export function writeImage(file: PdfFile, bytes: Uint8Array, path: string): WrittenImage {
  const facts = inspectImage(bytes)
  invariant(!('problem' in facts), `image "${path}" can be shown`)
  return isPng(bytes) ? writePng(file, bytes, path) : writeJpeg(file, bytes, path)
}

function writeJpeg(file: PdfFile, bytes: Uint8Array, path: string): WrittenImage {
  const header = readJpegHeader(bytes)
  invariant(!('problem' in header), `image "${path}" is a JPEG picture`)
  const id = file.allocate()
  const space = header.components === 1 ? '/DeviceGray' : '/DeviceRGB'
  file.stream(id, `${imageEntries(header, space, 8)}/Filter/DCTDecode`, bytes, 'as-is')
  return { id, isTransparent: false }
}

function writePng(file: PdfFile, bytes: Uint8Array, path: string): WrittenImage {
  const header = readPngHeader(bytes)
  const chunks = readPngChunks(bytes)
  invariant(!('problem' in header) && chunks, `image "${path}" is a whole PNG picture`)
  const rows = inflateRows(header, chunks.data)
  invariant(rows, `image "${path}" has all its rows`)
  const space = colorSpace(file, header, chunks)
  const hasAlpha = header.colorType >= 4 || chunks.transparency !== undefined
  return hasAlpha || header.isInterlaced
    ? writeSamples(file, decodeRows(header, rows), { header, chunks, space })
    : writeRows(file, header, { space, data: chunks.data })
}

/** The rows of an opaque picture are what PDF reads too: they go in as they are. */
function writeRows(
  file: PdfFile,
  header: PngHeader,
  { space, data }: { readonly space: string; readonly data: Uint8Array },
): WrittenImage {
  const id = file.allocate()
  const colors = PNG_CHANNELS[header.colorType]
  const predictor = `<</Predictor 15/Colors ${colors}/BitsPerComponent ${header.bitDepth}/Columns ${header.width}>>`
  const entries = imageEntries(header, space, header.bitDepth)
  file.stream(id, `${entries}/Filter/FlateDecode/DecodeParms${predictor}`, data, 'as-is')
  return { id, isTransparent: false }
}

interface Decoded {
  readonly header: PngHeader
  readonly chunks: PngChunks
  readonly space: string
}

function writeSamples(file: PdfFile, samples: Samples, decoded: Decoded): WrittenImage {
  const { header, chunks, space } = decoded
  const opacity = opacityOf(samples, header, chunks)
  const colors = header.colorType >= 4 ? withoutAlpha(samples) : scaled(samples.bytes, header)
  const mask = opacity ? writeMask(file, header, opacity) : ''
  const id = file.allocate()
  file.stream(id, `${imageEntries(header, space, 8)}${mask}`, colors, 'deflate')
  return { id, isTransparent: opacity !== undefined }
}

function writeMask(file: PdfFile, header: PngHeader, opacity: Uint8Array): string {
  const id = file.allocate()
  file.stream(id, imageEntries(header, '/DeviceGray', 8), opacity, 'deflate')
  return `/SMask ${pdfReference(id)}`
}

/** Opacity of each pixel; undefined when the picture has none. */
function opacityOf(samples: Samples, header: PngHeader, chunks: PngChunks): Uint8Array | undefined {
  const { bytes, channels } = samples
  const count = samples.width * samples.height
  if (header.colorType >= 4) return Uint8Array.from({ length: count }, (_, i) => bytes[(i + 1) * channels - 1] ?? 255)
  const { transparency } = chunks
  if (!transparency) return undefined
  if (header.colorType === 3) return Uint8Array.from(bytes, (index) => transparency[index] ?? 255)
  const clear = clearColor(transparency, header)
  return Uint8Array.from({ length: count }, (_, pixel) =>
    clear.every((value, channel) => bytes[pixel * channels + channel] === value) ? 0 : 255,
  )
}

/** The clear colour as samples are kept: two bytes a channel, of which deep pictures keep the upper one. */
function clearColor(transparency: Uint8Array, { bitDepth, colorType }: PngHeader): readonly number[] {
  const offset = bitDepth === 16 ? 0 : 1
  return Array.from({ length: PNG_CHANNELS[colorType] }, (_, channel) => transparency[channel * 2 + offset] ?? 0)
}

function withoutAlpha({ bytes, channels }: Samples): Uint8Array {
  return bytes.filter((_, index) => index % channels !== channels - 1)
}

/** Grey samples of few bits spread over the whole byte; palette indexes stay as they are. */
function scaled(bytes: Uint8Array, { bitDepth, colorType }: PngHeader): Uint8Array {
  if (colorType !== 0 || bitDepth >= 8) return bytes
  const factor = 255 / ((1 << bitDepth) - 1)
  return bytes.map((value) => value * factor)
}

function colorSpace(file: PdfFile, header: PngHeader, chunks: PngChunks): string {
  if (header.colorType !== 3) return header.colorType === 0 || header.colorType === 4 ? '/DeviceGray' : '/DeviceRGB'
  const { palette } = chunks
  invariant(palette && palette.length >= 3, 'a picture with a palette has its chunk')
  const id = file.allocate()
  file.stream(id, '', palette, 'deflate')
  return `[/Indexed/DeviceRGB ${Math.floor(palette.length / 3) - 1} ${pdfReference(id)}]`
}

function imageEntries(size: { readonly width: number; readonly height: number }, space: string, bits: number): string {
  return (
    `/Type/XObject/Subtype/Image/Width ${size.width}/Height ${size.height}` +
    `/ColorSpace${space}/BitsPerComponent ${bits}`
  )
}
