/** SHA-256 (FIPS 180-4) of the UTF-8 form of a text, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const state = Uint32Array.from(roots(2, 8))
  const rounds = roots(3, 64)
  const words = new Uint32Array(64)
  const blocks = padded(utf8(text))
  for (let start = 0; start < blocks.byteLength; start += 64) {
    for (let i = 0; i < 16; i++) words[i] = blocks.getUint32(start + 4 * i)
    extend(words)
    compress(state, words, rounds)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** Code points as bytes; half a surrogate pair becomes the replacement character. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    bytes.push(more === 0 ? code : ([0, 0xc0, 0xe0, 0xf0][more] ?? 0) | (code >> (6 * more)))
    for (let i = more - 1; i >= 0; i--) bytes.push(0x80 | ((code >> (6 * i)) & 0x3f))
  }
  return Uint8Array.from(bytes)
}

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
  for (const [i, round] of rounds.entries()) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + round + (words[i] ?? 0)) >>> 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) >>> 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}
