/** SHA-256 (FIPS 180-4) of the UTF-8 form of a text, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const { starts, rounds } = (constants ??= { starts: roots(2, 8), rounds: roots(3, 64) })
  const state = Uint32Array.from(starts)
  const words = new Uint32Array(64)
  const blocks = padded(utf8(text))
  for (let start = 0; start < blocks.byteLength; start += 64) {
    for (let i = 0; i < 16; i++) words[i] = blocks.getUint32(start + 4 * i)
    extend(words)
    compress(state, words, rounds)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The first state and the constants of the rounds: computed for the first text, since texts are many. */
let constants: { readonly starts: readonly number[]; readonly rounds: readonly number[] } | undefined

/** Code points as bytes; half a surrogate pair becomes the replacement character. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    bytes[length++] = more === 0 ? code : (leads[more] ?? 0) | (code >> (6 * more))
    for (let i = more - 1; i >= 0; i--) bytes[length++] = 0x80 | ((code >> (6 * i)) & 0x3f)
    if (more === 3) at++
  }
  return bytes.subarray(0, length)
}

const leads: readonly number[] = [0, 0xc0, 0xe0, 0xf0]

/** First 32 bits of the fractional parts of the square or cube roots of the first primes, computed on whole numbers. */
function roots(degree: 2 | 3, count: number): readonly number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes.map((prime) => Number(BigInt.asUintN(32, wholeRoot(BigInt(prime) << BigInt(32 * degree), degree))))
}

/** The greatest whole number whose power is at most `value`. */
function wholeRoot(value: bigint, degree: 2 | 3): bigint {
  let low = 0n
  for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) if ((low + bit) ** BigInt(degree) <= value) low += bit
  return low
}

/** The message, a bit 1, zeros, and its length in bits. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64
  const block = new Uint8Array(length)
  block.set(bytes)
  block[bytes.length] = 0x80
  const view = new DataView(block.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(length - 4, (bytes.length * 8) >>> 0)
  return view
}

function extend(words: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15] ?? 0
    const b = words[i - 2] ?? 0
    const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    words[i] = (words[i - 16] ?? 0) + small + (words[i - 7] ?? 0) + large
  }
}

function compress(state: Uint32Array, words: Uint32Array, rounds: readonly number[]): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}
