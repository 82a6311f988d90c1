/** What the frame header of a JPEG file says. */
export interface JpegHeader {
  readonly width: number
  readonly height: number
  /** 1: grey, 3: colour. */
  readonly components: 1 | 3
}

const ARITHMETIC_OR_LOSSLESS: ReadonlySet<number> = new Set([3, 5, 6, 7, 9, 10, 11, 13, 14, 15])
/** Markers that stand alone, without a length. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** Reads up to the frame header. Files in CMYK are refused: an archive with an sRGB profile cannot hold them. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | { readonly problem: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 2
  while (offset + 10 <= bytes.length) {
    if (bytes[offset] !== 0xff) break
    const marker = bytes[offset + 1] ?? 0
    if (marker === 0xff) offset += 1
    else if (isBare(marker)) offset += 2
    else if (isFrame(marker)) return readFrame(view, offset + 2, marker & 0x0f)
    else offset += 2 + view.getUint16(offset + 2)
  }
  return { problem: 'a damaged JPEG picture' }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function readFrame(view: DataView, start: number, process: number): JpegHeader | { readonly problem: string } {
  const components = view.getUint8(start + 7)
  if (ARITHMETIC_OR_LOSSLESS.has(process)) return { problem: 'a JPEG picture of a kind that PDF cannot hold' }
  if (view.getUint8(start + 2) !== 8) return { problem: 'a JPEG picture with more than 8 bits a channel' }
  if (components !== 1 && components !== 3) return { problem: 'a JPEG picture in CMYK; save it as RGB' }
  return { width: view.getUint16(start + 5), height: view.getUint16(start + 3), components }
}
