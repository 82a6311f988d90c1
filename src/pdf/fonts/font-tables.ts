const TRUE_TYPE = 0x00010000
const HEADER = 12
const RECORD = 16
const HEAD_ADJUSTMENT = 8
const CHECKSUM_BASE = 0xb1b0afba

/** Writes a TrueType file of tables, in the order of their tags, with all its checksums. */
export function writeFontTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const start = HEADER + entries.length * RECORD
  const size = entries.reduce((sum, [, bytes]) => sum + aligned(bytes.length), start)
  const file = Buffer.alloc(size)
  writeHeader(file, entries.length)
  let offset = start
  let headOffset = 0
  entries.forEach(([tag, bytes], index) => {
    file.set(bytes, offset)
    if (tag === 'head') {
      headOffset = offset
      file.writeUInt32BE(0, offset + HEAD_ADJUSTMENT)
    }
    const record = HEADER + index * RECORD
    file.write(tag, record, 'latin1')
    file.writeUInt32BE(checksum(file, offset, offset + aligned(bytes.length)), record + 4)
    file.writeUInt32BE(offset, record + 8)
    file.writeUInt32BE(bytes.length, record + 12)
    offset += aligned(bytes.length)
  })
  file.writeUInt32BE((CHECKSUM_BASE - checksum(file, 0, size)) >>> 0, headOffset + HEAD_ADJUSTMENT)
  return file
}

function writeHeader(file: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count))
  file.writeUInt32BE(TRUE_TYPE, 0)
  file.writeUInt16BE(count, 4)
  file.writeUInt16BE(2 ** power * RECORD, 6)
  file.writeUInt16BE(power, 8)
  file.writeUInt16BE((count - 2 ** power) * RECORD, 10)
}

function checksum(file: Buffer, start: number, end: number): number {
  let sum = 0
  for (let offset = start; offset < end; offset += 4) sum = (sum + file.readUInt32BE(offset)) >>> 0
  return sum
}

function aligned(length: number): number {
  return Math.ceil(length / 4) * 4
}
