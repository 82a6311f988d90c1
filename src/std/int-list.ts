/** A list of whole numbers from -2³¹ to 2³¹ - 1 that takes four bytes for each. */
export interface IntList {
  length(): number
  /** The number at an index below the length. */
  at(index: number): number
  push(value: number): void
  set(index: number, value: number): void
}

const firstCapacity = 64

/** An empty list. */
export function createIntList(): IntList {
  let values = new Int32Array(firstCapacity)
  let length = 0
  return {
    length: () => length,
    at: (index) => values[index] ?? 0,
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(length * 2)
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    set: (index, value) => void (values[index] = value),
  }
}
