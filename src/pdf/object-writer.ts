import { createHash } from 'node:crypto'
import { compress } from './compress.ts'
import { pdfReference } from './syntax.ts'

/** The number of an object in a file. */
export type ObjectId = number

/** Writes numbered objects one after the other: dictionaries into compressed object streams, streams on their own. */
export interface ObjectWriter {
  /** Writes an object that is not a stream. The body is ASCII. */
  object(id: ObjectId, body: string): void
  /** Writes a stream; `dictionary` holds its entries but the length. */
  stream(id: ObjectId, dictionary: string, bytes: Uint8Array): void
  /** Ends the file with its cross-reference stream and returns all of it. */
  close(trailer: Trailer): Uint8Array
}

/** What the end of a file points to, and how to number the last objects. */
export interface Trailer {
  readonly root: ObjectId
  readonly info: ObjectId
}

/** Objects in one object stream: large enough to compress well, small enough to read a page fast. */
const OBJECTS_PER_STREAM = 200
const FREE = 0
const IN_FILE = 1
const IN_STREAM = 2
const ROW = 7

/** Opens a file with its header; `allocate` gives the next free object number. */
export function createObjectWriter(header: Uint8Array, allocate: () => ObjectId): ObjectWriter {
  const output = createOutput(header)
  const places = createPlaces()
  let packed: (readonly [ObjectId, string])[] = []

  function stream(id: ObjectId, dictionary: string, bytes: Uint8Array): void {
    places.put(id, IN_FILE, output.length(), 0)
    output.text(`${id} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`)
    output.bytes(bytes)
    output.text('\nendstream\nendobj\n')
  }

  function flush(): void {
    if (packed.length === 0) return
    const id = allocate()
    let offsets = ''
    let bodies = ''
    packed.forEach(([member, body], index) => {
      places.put(member, IN_STREAM, id, index)
      offsets += `${member} ${bodies.length} `
      bodies += `${body}\n`
    })
    const dictionary = `/Type/ObjStm/N ${packed.length}/First ${offsets.length}/Filter/FlateDecode`
    packed = []
    stream(id, dictionary, compress(latin1(offsets + bodies)))
  }

  return {
    object(id, body) {
      packed.push([id, body])
      if (packed.length >= OBJECTS_PER_STREAM) flush()
    },
    stream,
    close(trailer) {
      flush()
      const id = allocate()
      const start = output.length()
      places.put(id, IN_FILE, start, 0)
      const key = output.digest()
      const dictionary =
        `/Type/XRef/Size ${id + 1}/W[1 4 2]/Root ${pdfReference(trailer.root)}/Info ${pdfReference(trailer.info)}` +
        `/ID[<${key}><${key}>]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ROW}>>`
      stream(id, dictionary, compress(crossReferences(places.rows(id + 1))))
      output.text(`startxref\n${start}\n%%EOF\n`)
      return output.all()
    },
  }
}

/** Latin-1 bytes of a string whose characters are all below U+0100. */
export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

/** Where the objects of a file stand, as rows of its cross-reference stream. */
interface Places {
  put(id: ObjectId, kind: number, position: number, index: number): void
  rows(count: number): Buffer
}

function createPlaces(): Places {
  let rows = Buffer.alloc(ROW * 1024)
  const room = (count: number): void => {
    if (count * ROW > rows.length) rows = Buffer.concat([rows], Math.max(count * ROW, rows.length * 2))
  }
  const put: Places['put'] = (id, kind, position, index) => {
    room(id + 1)
    rows.writeUInt8(kind, id * ROW)
    rows.writeUInt32BE(position, id * ROW + 1)
    rows.writeUInt16BE(index, id * ROW + 5)
  }
  put(0, FREE, 0, 0xffff)
  return {
    put,
    rows(count) {
      room(count)
      return rows.subarray(0, count * ROW)
    },
  }
}

/** The rows, each as its difference from the row above (PNG predictor "up"). */
function crossReferences(rows: Buffer): Uint8Array {
  const count = rows.length / ROW
  const predicted = new Uint8Array(count * (ROW + 1))
  for (let id = 0; id < count; id++) {
    predicted[id * (ROW + 1)] = 2
    for (let column = 0; column < ROW; column++) {
      const above = id === 0 ? 0 : (rows[(id - 1) * ROW + column] ?? 0)
      predicted[id * (ROW + 1) + 1 + column] = (rows[id * ROW + column] ?? 0) - above
    }
  }
  return predicted
}

interface Output {
  length(): number
  text(text: string): void
  bytes(bytes: Uint8Array): void
  /** 32 hexadecimal digits that depend on all bytes so far. */
  digest(): string
  all(): Uint8Array
}

function createOutput(header: Uint8Array): Output {
  const chunks: Uint8Array[] = []
  const hash = createHash('sha256')
  let length = 0
  const bytes = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    hash.update(chunk)
    length += chunk.length
  }
  bytes(header)
  return {
    length: () => length,
    text: (text) => bytes(latin1(text)),
    bytes,
    digest: () => hash.copy().digest('hex').slice(0, 32).toUpperCase(),
    all: () => Buffer.concat(chunks, length),
  }
}
