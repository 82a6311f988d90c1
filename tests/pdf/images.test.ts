import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectImage } from '../../src/pdf/images/inspect-image.ts'
import { checkArchive } from './check-archive.ts'
import { checkStructure } from './check-structure.ts'
import { buildSmall, smallPage } from './small-document.ts'
import { encodePng } from './support/encode-png.ts'
import type { Picture } from './support/encode-png.ts'
import { readPdf } from './support/read-pdf.ts'
import type { PdfObjects } from './support/read-pdf.ts'
import { isInstalled, runTool } from './support/tools.ts'

const figure = { id: 1, parent: 0, role: 'Figure', alt: 'Герб', box: { x: 20, y: 20, width: 100, height: 50 } } as const
const image = { kind: 'image', owner: 1, path: 'emblem.png', x: 20, y: 20, width: 100, height: 50 } as const

function buildWith(bytes: Uint8Array): Uint8Array {
  return buildSmall({ structure: [figure], items: [image], options: { readImage: () => bytes } })
}

function imagesOf(pdf: PdfObjects): readonly Uint8Array[] {
  const images = pdf.dictionary(pdf.dictionary(pdf.pages[0]?.dictionary['/Resources'])['/XObject'])
  const [main] = Object.values(images)
  const mask = pdf.dictionary(main)['/SMask']
  return [main, mask].filter((value) => value !== undefined).map((value) => pdf.bytes(value))
}

const ramp = (count: number, most: number): number[] =>
  Array.from({ length: count }, (_, index) => (index * 37) % (most + 1))

const PICTURES: readonly (readonly [string, Picture])[] = [
  ['RGB', { width: 9, height: 11, colorType: 2, bitDepth: 8, samples: ramp(297, 255) }],
  ['RGB and alpha', { width: 9, height: 11, colorType: 6, bitDepth: 8, samples: ramp(396, 255) }],
  ['RGB and alpha of 16 bits', { width: 9, height: 11, colorType: 6, bitDepth: 16, samples: ramp(396, 255) }],
  ['interlaced RGB', { width: 9, height: 11, colorType: 2, bitDepth: 8, samples: ramp(297, 255), isInterlaced: true }],
  ['grey and alpha', { width: 9, height: 11, colorType: 4, bitDepth: 8, samples: ramp(198, 255) }],
  [
    'interlaced grey of 4 bits',
    { width: 9, height: 11, colorType: 0, bitDepth: 4, samples: ramp(99, 15), isInterlaced: true },
  ],
]

describe.runIf(isInstalled('qpdf'))('a picture', () => {
  it.each(PICTURES)('in %s keeps its samples', (_, picture) => {
    const [colors, mask] = imagesOf(readPdf(buildWith(encodePng(picture))))
    const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[picture.colorType]
    const hasAlpha = picture.colorType >= 4
    const scale = picture.bitDepth === 4 ? 17 : 1
    const alpha = picture.samples.filter((_, index) => index % channels === channels - 1)
    const rest = picture.samples.filter((_, index) => !hasAlpha || index % channels !== channels - 1)
    expect([...(colors ?? [])]).toEqual(rest.map((value) => value * scale))
    expect([...(mask ?? [])]).toEqual(hasAlpha ? alpha : [])
  })

  it('with a palette keeps its indexes and the opacity of each entry', () => {
    const picture: Picture = {
      width: 4,
      height: 2,
      colorType: 3,
      bitDepth: 2,
      samples: [0, 1, 2, 0, 2, 2, 1, 0],
      palette: [255, 0, 0, 0, 255, 0, 0, 0, 255],
      transparency: [0, 128],
    }
    const pdf = readPdf(buildWith(encodePng(picture)))
    const [colors, mask] = imagesOf(pdf)
    expect([...(colors ?? [])]).toEqual(picture.samples)
    expect([...(mask ?? [])]).toEqual([0, 128, 255, 0, 255, 255, 128, 0])
  })

  it('with a clear colour hides that colour only', () => {
    const samples = [10, 20, 30, 10, 20, 31]
    const picture: Picture = {
      width: 2,
      height: 1,
      colorType: 2,
      bitDepth: 8,
      samples,
      transparency: [0, 10, 0, 20, 0, 30],
    }
    expect([...(imagesOf(readPdf(buildWith(encodePng(picture))))[1] ?? [])]).toEqual([0, 255])
  })

  it.each(PICTURES)('in %s makes a sound archive', (_, picture) => {
    const bytes = buildWith(encodePng(picture))
    expect(checkArchive(bytes)).toEqual([])
    expect(checkStructure(bytes)).toEqual([])
    expect(runTool('qpdf', ['--check', 'FILE'], bytes)).toContain('No syntax or stream encoding errors')
  })

  it('is written once however often it is shown', () => {
    let count = 0
    const readImage = (): Uint8Array => {
      count++
      return encodePng(PICTURES[0]?.[1] as Picture)
    }
    const second = { ...figure, id: 2 }
    buildSmall({
      structure: [figure],
      items: [image, image],
      options: { readImage },
      more: [smallPage([second], [{ ...image, owner: 2 }])],
    })
    expect(count).toBe(1)
  })
})

describe.runIf(isInstalled('pdftoppm') && isInstalled('pdfimages'))('a photograph', () => {
  it('goes into a document as it is', () => {
    const photograph = renderJpeg(buildWith(encodePng(PICTURES[0]?.[1] as Picture)))
    const bytes = buildWith(photograph)
    expect(inspectImage(photograph)).toEqual({ width: 300, height: 200 })
    expect(runTool('pdfimages', ['-list', 'FILE'], bytes)).toMatch(/image +300 +200 +rgb +3 +8 +jpeg/)
    expect(Buffer.from(bytes).includes(Buffer.from(photograph))).toBe(true)
  })
})

describe('before layout a picture', () => {
  const rgb = encodePng({ width: 9, height: 11, colorType: 2, bitDepth: 8, samples: ramp(297, 255) })

  it('tells its size', () => {
    expect(inspectImage(rgb)).toEqual({ width: 9, height: 11 })
    expect(inspectImage(jpegHeader(640, 480, 3))).toEqual({ width: 640, height: 480 })
  })

  it.each<[string, Uint8Array, string]>([
    ['in disguise', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'neither a PNG nor a JPEG picture'],
    ['cut short', rgb.subarray(0, 60), 'a damaged PNG picture'],
    [
      'without its rows',
      encodePng({ width: 9, height: 12, colorType: 2, bitDepth: 8, samples: [] }).fill(0, 45, 60),
      'a damaged PNG picture',
    ],
    ['in CMYK', jpegHeader(640, 480, 4), 'a JPEG picture in CMYK; save it as RGB'],
    ['that is a bomb', resized(rgb, 30_000, 30_000), '30000 by 30000 pixels, more than the limit'],
    ['too large', Buffer.alloc(10_000_001), 'larger than 10 MB'],
    ['of nothing', resized(rgb, 0, 5), 'empty'],
  ])('%s is refused', (_, bytes, problem) => {
    expect(inspectImage(bytes)).toEqual({ problem })
  })
})

/** A page as a JPEG picture, a pixel a point. */
function renderJpeg(document: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'photograph-'))
  runTool('pdftoppm', ['-jpeg', '-r', '72', '-singlefile', 'FILE', join(folder, 'page')], document)
  const bytes = readFileSync(join(folder, 'page.jpg'))
  rmSync(folder, { recursive: true })
  return bytes
}

function jpegHeader(width: number, height: number, components: number): Uint8Array {
  const app = [0xff, 0xe0, 0, 4, 0x4a, 0x46]
  const frame = [0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, components]
  return Buffer.from([0xff, 0xd8, ...app, ...frame, ...Array.from({ length: 20 }, () => 0)])
}

function resized(png: Uint8Array, width: number, height: number): Uint8Array {
  const copy = Buffer.from(png)
  copy.writeUInt32BE(width, 16)
  copy.writeUInt32BE(height, 20)
  return copy
}
