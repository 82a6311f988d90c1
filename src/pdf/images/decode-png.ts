import { inflateSync } from 'node:zlib'
import { PNG_CHANNELS } from './png.ts'
import type { PngHeader } from './png.ts'

/** Samples of a picture, one byte each, row by row from the top. */
export interface Samples {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly bytes: Uint8Array
}

/** Origin and step of the seven passes of an interlaced picture. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Inflates the rows and checks that they are all there; undefined when they are damaged. */
export function inflateRows(header: PngHeader, data: Uint8Array): Uint8Array | undefined {
  const expected = passesOf(header).reduce((sum, pass) => sum + pass.height * (pass.rowBytes + 1), 0)
  try {
    const rows = inflateSync(data, { maxOutputLength: expected + 1 })
    return rows.length === expected ? rows : undefined
  } catch {
    return undefined
  }
}

/** Undoes the row filters and interlacing; samples of 16 bits are cut to 8, of fewer bits left as they are. */
export function decodeRows(header: PngHeader, rows: Uint8Array): Samples {
  const channels = PNG_CHANNELS[header.colorType]
  const bytes = new Uint8Array(header.width * header.height * channels)
  let offset = 0
  for (const pass of passesOf(header)) {
    const end = offset + pass.height * (pass.rowBytes + 1)
    const pixels = unfilter(rows.subarray(offset, end), pass.rowBytes, pixelBytes(header))
    scatter(pixels, pass, { header, channels, bytes })
    offset = end
  }
  return { width: header.width, height: header.height, channels, bytes }
}

interface Pass {
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
  readonly width: number
  readonly height: number
  readonly rowBytes: number
}

function passesOf(header: PngHeader): readonly Pass[] {
  const bits = header.bitDepth * PNG_CHANNELS[header.colorType]
  const steps = header.isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const)
  return steps
    .map(([x, y, stepX, stepY]) => {
      const width = Math.max(0, Math.ceil((header.width - x) / stepX))
      const height = Math.max(0, Math.ceil((header.height - y) / stepY))
      return { x, y, stepX, stepY, width, height, rowBytes: Math.ceil((width * bits) / 8) }
    })
    .filter(({ width, height }) => width > 0 && height > 0)
}

function pixelBytes(header: PngHeader): number {
  return Math.max(1, (header.bitDepth * PNG_CHANNELS[header.colorType]) / 8)
}

function unfilter(rows: Uint8Array, rowBytes: number, step: number): Uint8Array {
  const count = rows.length / (rowBytes + 1)
  const pixels = new Uint8Array(count * rowBytes)
  for (let row = 0; row < count; row++) {
    const filter = rows[row * (rowBytes + 1)] ?? 0
    const from = row * (rowBytes + 1) + 1
    const to = row * rowBytes
    for (let index = 0; index < rowBytes; index++) {
      const left = index < step ? 0 : (pixels[to + index - step] ?? 0)
      const above = row === 0 ? 0 : (pixels[to + index - rowBytes] ?? 0)
      const corner = row === 0 || index < step ? 0 : (pixels[to + index - rowBytes - step] ?? 0)
      pixels[to + index] = (rows[from + index] ?? 0) + predict(filter, left, above, corner)
    }
  }
  return pixels
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4:
      return paeth(left, above, corner)
    default:
      return 0
  }
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const toLeft = Math.abs(estimate - left)
  const toAbove = Math.abs(estimate - above)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

interface Target {
  readonly header: PngHeader
  readonly channels: number
  readonly bytes: Uint8Array
}

function scatter(pixels: Uint8Array, pass: Pass, { header, channels, bytes }: Target): void {
  for (let row = 0; row < pass.height; row++) {
    const line = pixels.subarray(row * pass.rowBytes, (row + 1) * pass.rowBytes)
    const y = pass.y + row * pass.stepY
    for (let column = 0; column < pass.width; column++) {
      const target = (y * header.width + pass.x + column * pass.stepX) * channels
      for (let channel = 0; channel < channels; channel++) {
        bytes[target + channel] = sample(line, column * channels + channel, header.bitDepth)
      }
    }
  }
}

function sample(line: Uint8Array, index: number, bitDepth: number): number {
  if (bitDepth === 8) return line[index] ?? 0
  if (bitDepth === 16) return line[index * 2] ?? 0
  const bit = index * bitDepth
  const shift = 8 - bitDepth - (bit % 8)
  return ((line[bit >> 3] ?? 0) >> shift) & ((1 << bitDepth) - 1)
}
