import { unzlibSync } from 'fflate'

/** The objects of a file: bodies as Latin-1 text, streams decoded on demand. */
export interface ReadObjects {
  /** The body of an object, of a stream its dictionary; '' where there is none. */
  body(id: number): string
  /** The decoded bytes of a stream as Latin-1 text; '' where there is none. */
  stream(id: number): string
  readonly root: number
}

interface RawObject {
  readonly dictionary: string
  readonly bytes: Uint8Array
}

/**
 * Reads the objects of a file that this writer made: streams one after the other, all else packed in object streams.
 * Undefined for what another program wrote, and for what is damaged.
 */
export function readObjects(file: Uint8Array): ReadObjects | undefined {
  try {
    const raw = rawObjects(Buffer.from(file).toString('latin1'), file)
    const bodies = new Map([...raw].map(([id, { dictionary }]) => [id, dictionary]))
    for (const object of raw.values()) {
      if (object.dictionary.includes('/Type/ObjStm')) for (const [id, body] of unpack(object)) bodies.set(id, body)
    }
    const root = [...raw.values()].flatMap(({ dictionary }) => reference(dictionary, 'Root') ?? [])[0]
    if (root === undefined) return undefined
    return {
      root,
      body: (id) => bodies.get(id) ?? '',
      stream(id) {
        const object = raw.get(id)
        return object ? decode(object) : ''
      },
    }
  } catch {
    return undefined // not deflated as this writer does
  }
}

/** The number behind `/Key 12 0 R` in a dictionary. */
export function reference(dictionary: string, key: string): number | undefined {
  const match = new RegExp(`/${key}\\s*(\\d+) 0 R`).exec(dictionary)
  return match ? Number(match[1]) : undefined
}

/** The numbers in `/Key[1 0 R 2 0 R]`. */
export function references(dictionary: string, key: string): readonly number[] {
  const list = new RegExp(`/${key}\\s*\\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? ''
  return [...list.matchAll(/(?<!\d)(\d+) 0 R/g)].map((match) => Number(match[1]))
}

function rawObjects(text: string, file: Uint8Array): ReadonlyMap<number, RawObject> {
  const objects = new Map<number, RawObject>()
  const head = /(\d+) 0 obj\n<<([^]*?)>>\nstream\n/y
  head.lastIndex = Math.max(0, text.search(/^\d+ 0 obj\n/m))
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const dictionary = match[2] ?? ''
    const start = head.lastIndex
    const end = start + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    objects.set(Number(match[1]), { dictionary, bytes: file.subarray(start, end) })
    head.lastIndex = end + '\nendstream\nendobj\n'.length
  }
  return objects
}

function decode({ dictionary, bytes }: RawObject): string {
  const plain = dictionary.includes('/FlateDecode') ? unzlibSync(bytes) : bytes
  return Buffer.from(plain).toString('latin1')
}

function unpack(object: RawObject): readonly (readonly [number, string])[] {
  const text = decode(object)
  const first = Number(/\/First (\d+)/.exec(object.dictionary)?.[1] ?? 0)
  const numbers = text.slice(0, first).trim().split(' ').map(Number)
  const starts = numbers.filter((_, i) => i % 2 === 1)
  return starts.map((start, i) => [
    numbers[i * 2] ?? 0,
    text.slice(first + start, first + (starts[i + 1] ?? text.length - first)),
  ])
}
