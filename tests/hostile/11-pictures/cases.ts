import { deflateSync } from 'node:zlib'
import { frame, type HostileCase } from '../hostile-case.ts'

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}

/** A PNG file in grey that says to have a size, with these bytes as its rows. */
function png(width: number, height: number, rows: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function shown(name: string, bytes: Uint8Array, says: string, format = 'pdf'): HostileCase {
  return {
    name,
    files: {
      'strategy.yaml': `${frame}documents: [{ id: d, template: strategy, sections: [{ id: own, title: Own, from: text.md }] }]\n`,
      'text.md': '![A picture](a.png)\n',
      'a.png': bytes,
    },
    args: ['build', '-f', format],
    exit: 5,
    finds: ['error layout/unusable-image text.md:1:14'],
    says: [says],
  }
}

const bomb = deflateSync(Buffer.alloc(60_000_000))

export const cases: readonly HostileCase[] = [
  shown('a page of HTML as a picture', Buffer.from('<script>alert(1)</script>'), 'neither a PNG nor a JPEG'),
  shown('a drawing with a script as a picture', Buffer.from('<svg onload="alert(1)"/>'), 'neither a PNG nor a JPEG'),
  shown(
    'a page of HTML as a picture, in Markdown',
    Buffer.from('<script>alert(1)</script>'),
    'neither a PNG nor a JPEG',
    'md',
  ),
  shown(
    'a page of HTML as a picture, in HTML',
    Buffer.from('<script>alert(1)</script>'),
    'neither a PNG nor a JPEG',
    'html',
  ),
  shown('a PNG of a million million pixels', png(1_000_000, 1_000_000, Buffer.alloc(9)), '1000000 by 1000000 pixels'),
  shown('a PNG of 36 million pixels', png(6_000, 6_000, Buffer.alloc(9)), '6000 by 6000 pixels'),
  shown('a PNG without pixels', png(0, 1, Buffer.alloc(9)), 'empty'),
  shown('a PNG whose rows are far longer than its size says', png(10, 10, bomb), 'a damaged PNG picture'),
  shown('a PNG cut short', png(10, 10, deflateSync(Buffer.alloc(110))).subarray(0, 50), 'a damaged PNG picture'),
  shown(
    'a PNG whose chunk is longer than the file',
    Buffer.concat([
      png(1, 1, Buffer.alloc(2)).subarray(0, 33),
      Buffer.from([0xff, 0xff, 0xff, 0xff, 0x49, 0x44, 0x41, 0x54]),
    ]),
    'a damaged PNG picture',
  ),
  shown(
    'a JPEG that never comes to its frame',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(100_000, 0xff)]),
    'a damaged JPEG picture',
  ),
  shown(
    'a JPEG whose segment has no length',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(1000)]),
    'a damaged JPEG picture',
  ),
  shown('a picture of 11 MB', Buffer.alloc(11_000_000), 'larger than 10 MB'),
]
