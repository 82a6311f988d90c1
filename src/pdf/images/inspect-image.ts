import type { PictureSize } from '../../model/picture.ts'
import { inflateRows } from './decode-png.ts'
import { readJpegHeader } from './jpeg.ts'
import { readPngChunks, readPngHeader } from './png.ts'

/** Limits of a picture; what lies beyond is refused before anything is decoded. */
const IMAGE_LIMITS = { bytes: 10_000_000, side: 8_000, pixels: 25_000_000 } as const

/** Looks at a picture, whatever its name says: kind and size from its first bytes, then whether it is whole. */
export function inspectImage(bytes: Uint8Array): PictureSize {
  if (bytes.length > IMAGE_LIMITS.bytes) return { problem: `larger than ${IMAGE_LIMITS.bytes / 1_000_000} MB` }
  const header = isPng(bytes) ? readPngHeader(bytes) : isJpeg(bytes) ? readJpegHeader(bytes) : NEITHER
  if ('problem' in header) return header
  const { width, height } = header
  if (width === 0 || height === 0) return { problem: 'empty' }
  if (width > IMAGE_LIMITS.side || height > IMAGE_LIMITS.side || width * height > IMAGE_LIMITS.pixels) {
    return { problem: `${width} by ${height} pixels, more than the limit` }
  }
  return isPng(bytes) && !isWhole(bytes) ? { problem: 'a damaged PNG picture' } : { width, height }
}

/** Whether bytes begin as a PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
}

/** Whether bytes begin as a JPEG file does. */
function isJpeg(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xd8, 0xff])
}

function isWhole(bytes: Uint8Array): boolean {
  const header = readPngHeader(bytes)
  const chunks = readPngChunks(bytes)
  if ('problem' in header || !chunks) return false
  const hasPalette = header.colorType !== 3 || (chunks.palette?.length ?? 0) >= 3
  return hasPalette && inflateRows(header, chunks.data) !== undefined
}

const NEITHER = { problem: 'neither a PNG nor a JPEG picture' }

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
