import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printParts } from './largest-remainder.ts'
import * as r from './rational.ts'

const q = r.rational

test('a number is taken exactly as written', () => {
  expect(r.toText(q(0.07))).toBe('7/100')
  expect(r.toText(q(1e-7))).toBe('1/10000000')
  expect(r.toText(q(1.5e21))).toBe('1500000000000000000000')
  expect(r.toText(q(-0))).toBe('0')
})

test('seven per cent of a hundred officers are seven, not eight', () => {
  expect(Math.ceil(100 * 0.07)).toBe(8)
  expect(r.toNumber(r.ceil(r.mul(q(100), q(0.07))))).toBe(7)
})

test('halves go up, and a surplus rounds like a gap of its size', () => {
  expect(r.toFixed(q(1.005), 2)).toBe('1.01')
  expect(r.toFixed(q(-2.5), 0)).toBe('-3')
  expect(r.toFixed(q(0.04), 1)).toBe('0.0')
  expect(r.toFixed(q(-0.04), 1)).toBe('0.0')
})

test('floor and ceil of negative numbers', () => {
  expect(r.toNumber(r.floor(q(-1.5)))).toBe(-2)
  expect(r.toNumber(r.ceil(q(-1.5)))).toBe(-1)
})

test('large products stay exact', () => {
  const large = q(9_007_199_254_740_991)
  expect(r.toText(r.mul(large, large))).toBe('81129638414606663681390495662081')
  expect(r.compare(r.div(r.mul(large, large), large), large)).toBe(0)
})

const part = fc.record({
  num: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  den: fc.bigInt({ min: 1n, max: 10n ** 12n }),
})
const fraction = part.map(({ num, den }) => r.parseRational(`${num}/${den}`))

test('sums and products agree with bigint fractions', () => {
  fc.assert(
    fc.property(part, part, (a, b) => {
      const [x, y] = [r.parseRational(`${a.num}/${a.den}`), r.parseRational(`${b.num}/${b.den}`)]
      expect(r.add(x, y)).toEqual(r.parseRational(`${a.num * b.den + b.num * a.den}/${a.den * b.den}`))
      expect(r.mul(x, y)).toEqual(r.parseRational(`${a.num * b.num}/${a.den * b.den}`))
      expect(r.sub(r.add(x, y), y)).toEqual(x)
      if (!r.isZero(y)) expect(r.mul(r.div(x, y), y)).toEqual(x)
    }),
  )
})

test('the double that a fraction turns into is read back as itself', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-290, max: 1e290, noNaN: true }), (value) => {
      expect(r.toNumber(q(value))).toBe(value)
      expect(r.toNumber(q(-value))).toBe(-value)
    }),
  )
})

test('floor <= value <= ceil, less than one apart', () => {
  fc.assert(
    fc.property(fraction, (value) => {
      expect(r.compare(r.floor(value), value)).toBeLessThanOrEqual(0)
      expect(r.compare(r.ceil(value), value)).toBeGreaterThanOrEqual(0)
      expect(r.compare(r.sub(r.ceil(value), r.floor(value)), r.one)).toBeLessThanOrEqual(0)
    }),
  )
})

test('three thirds of ten print as 4 + 3 + 3', () => {
  const third = r.div(q(10), q(3))
  expect(printParts([third, third, third], 0).map(r.toNumber)).toEqual([4, 3, 3])
})

test('printed parts add up to the printed total', () => {
  fc.assert(
    fc.property(fc.array(fraction, { maxLength: 8 }), fc.integer({ min: 0, max: 3 }), (parts, decimals) => {
      expect(r.sum(printParts(parts, decimals))).toEqual(r.roundHalfUp(r.sum(parts), decimals))
    }),
  )
})
