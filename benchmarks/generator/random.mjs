// A small seeded generator of random numbers (mulberry32): the same seed gives the same project on every machine.

/** Returns a source of random choices for a seed. */
export function createRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (from, to) => from + Math.floor(next() * (to - from + 1))
  const pick = (items) => items[integer(0, items.length - 1)]
  return { integer, pick, chance: (share) => next() < share }
}
