import { deflateSync } from 'node:zlib'

/** A picture to encode: samples row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly colorType: 0 | 2 | 3 | 4 | 6
  readonly bitDepth: number
  readonly samples: readonly number[]
  readonly isInterlaced?: boolean
  readonly palette?: readonly number[]
  readonly transparency?: readonly number[]
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Writes a PNG whose rows take turns in the five filters. */
export function encodePng(picture: Picture): Uint8Array {
  const { width, height, bitDepth, colorType, palette, transparency } = picture
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bitDepth, colorType, 0, 0, picture.isInterlaced ? 1 : 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
    chunk('IDAT', deflateSync(rowsOf(picture))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function rowsOf(picture: Picture): Buffer {
  const { width, height, colorType, bitDepth } = picture
  const step = Math.max(1, (bitDepth * CHANNELS[colorType]) / 8)
  const rows: Buffer[] = []
  for (const [x, y, stepX, stepY] of picture.isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const)) {
    let above: Buffer | undefined
    if (x >= width) continue
    for (let row = y, index = 0; row < height; row += stepY, index++) {
      const line = packRow(picture, row, x, stepX)
      rows.push(Buffer.from([index % 5]), filterRow(line, above ?? Buffer.alloc(line.length), step, index % 5))
      above = line
    }
  }
  return Buffer.concat(rows)
}

function packRow({ width, colorType, bitDepth, samples }: Picture, row: number, x: number, stepX: number): Buffer {
  const channels = CHANNELS[colorType]
  const values: number[] = []
  for (let column = x; column < width; column += stepX) {
    const start = (row * width + column) * channels
    values.push(...samples.slice(start, start + channels))
  }
  if (bitDepth === 16) return Buffer.from(values.flatMap((value) => [value, 0x5a]))
  const line = Buffer.alloc(Math.ceil((values.length * bitDepth) / 8))
  values.forEach((value, index) => {
    const bit = index * bitDepth
    line[bit >> 3] = (line[bit >> 3] ?? 0) | (value << (8 - bitDepth - (bit % 8)))
  })
  return line
}

function filterRow(line: Buffer, above: Buffer, step: number, filter: number): Buffer {
  return Buffer.from(
    line.map((value, index) => {
      const left = index < step ? 0 : (line[index - step] ?? 0)
      const up = above[index] ?? 0
      const corner = index < step ? 0 : (above[index - step] ?? 0)
      return value - ([0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0)
    }),
  )
}

function paeth(left: number, up: number, corner: number): number {
  const distances = [left, up, corner].map((value) => Math.abs(left + up - corner - value))
  return [left, up, corner][distances.indexOf(Math.min(...distances))] ?? 0
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length, 0)
  // Readers of pictures in documents do not look at the checksum.
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}
