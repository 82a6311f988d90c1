/** What the header of a PNG file says. */
export interface PngHeader {
  readonly width: number
  readonly height: number
  readonly bitDepth: number
  readonly colorType: PngColorType
  readonly isInterlaced: boolean
}

/** 0: grey, 2: RGB, 3: palette, 4: grey and alpha, 6: RGB and alpha. */
export type PngColorType = 0 | 2 | 3 | 4 | 6

/** The chunks of a PNG file that a document needs. */
export interface PngChunks {
  readonly palette: Uint8Array | undefined
  /** Opacity of palette entries, or the one colour that is clear. */
  readonly transparency: Uint8Array | undefined
  /** The deflated rows. */
  readonly data: Uint8Array
}

/** Samples a pixel by colour type. */
export const PNG_CHANNELS: Readonly<Record<PngColorType, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

const SIGNATURE = 8
const DEPTHS: Readonly<Record<PngColorType, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/** Reads the header chunk, which must come first. */
export function readPngHeader(bytes: Uint8Array): PngHeader | { readonly problem: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || chunkType(bytes, SIGNATURE) !== 'IHDR') return DAMAGED
  const colorType = bytes[25]
  const bitDepth = bytes[24] ?? 0
  if (!isColorType(colorType) || !DEPTHS[colorType].includes(bitDepth)) return DAMAGED
  return { width: view.getUint32(16), height: view.getUint32(20), bitDepth, colorType, isInterlaced: bytes[28] === 1 }
}

/** Collects the chunks; undefined when the file is cut short. */
export function readPngChunks(bytes: Uint8Array): PngChunks | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, Uint8Array[]>()
  for (let offset = SIGNATURE; offset + 12 <= bytes.length;) {
    const length = view.getUint32(offset)
    const type = chunkType(bytes, offset)
    if (type === 'IEND') return chunksOf(found)
    const data = bytes.subarray(offset + 8, offset + 8 + length)
    found.set(type, [...(found.get(type) ?? []), data])
    offset += 12 + length
  }
  return undefined
}

function chunksOf(found: ReadonlyMap<string, readonly Uint8Array[]>): PngChunks {
  return {
    palette: found.get('PLTE')?.[0],
    transparency: found.get('tRNS')?.[0],
    data: Buffer.concat(found.get('IDAT') ?? []),
  }
}

const DAMAGED = { problem: 'a damaged PNG picture' }

function isColorType(value: number | undefined): value is PngColorType {
  return value === 0 || value === 2 || value === 3 || value === 4 || value === 6
}

function chunkType(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset + 4, offset + 8))
}
