import { expect, test } from 'vitest'
import type { Entity } from '../../../model/definition.ts'
import type { ViewContext } from '../view-context.ts'
import { indicatorPrinter } from './indicator-values.ts'

const context = {
  language: { number: (value: number, { digits }: { digits: number }) => value.toFixed(digits) },
} as unknown as ViewContext // only numbers are printed here

const printed = (data: object, values: readonly (number | undefined)[]): readonly string[] =>
  values.map(indicatorPrinter(context, { data } as unknown as Entity<'indicator'>))

test('values of an indicator have the decimals of the most exact of them', () => {
  expect(printed({ baseline: { value: 3.9 }, targets: { 2026: 4, 2027: 4.25 } }, [3.9, 4, 4.25])).toEqual([
    '3.90',
    '4.00',
    '4.25',
  ])
})

test('whole numbers stay whole, and a value that is not known is a dash', () => {
  expect(printed({ targets: { 2026: { value: 60, status: 'fictional' } } }, [60, undefined])).toEqual(['60', '–'])
})
