/** Turns values into places along a line. */
export interface Scale {
  readonly at: (value: number) => number
  /** Values of the first and last place; what lies outside is drawn there. */
  readonly from: number
  readonly to: number
}

/** A straight scale from `from` to `to` over `length` points beginning at `start`; what lies outside stops at the ends. */
export function linearScale(from: number, to: number, [start, length]: readonly [number, number]): Scale {
  const span = to > from ? to - from : 1
  return { from, to, at: (value) => start + (Math.min(Math.max((value - from) / span, 0), 1) || 0) * length }
}

/** Smallest and largest of the numbers and zero. */
export function rangeWithZero(values: readonly number[]): readonly [number, number] {
  return [Math.min(0, ...values), Math.max(0, ...values)]
}

/** Round values (1, 2 or 5 times a power of ten apart) from at or below the least to at or above the greatest. */
export function niceTicks([low, high]: readonly [number, number], about: number): readonly number[] {
  // What is smaller than any printed number is no span.
  const span = high - low > 1e-9 ? high - low : 1
  const raw = span / Math.max(1, about)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 5].find((factor) => factor * power >= raw * 0.999) ?? 10) * power
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, index) => roundTo((first + index) * step, step))
}

/** Removes the noise of binary fractions: 0.30000000000000004 is 0.3. */
function roundTo(value: number, step: number): number {
  const digits = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(step))))
  return Number(value.toFixed(digits)) + 0
}
