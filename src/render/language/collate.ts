import { codePointOrder } from '../../std/natural-order.ts'

/** An order of names for readers of a language; the same on every machine with the same Unicode data. */
export type Collate = (a: string, b: string) => number

/** The alphabetical order of a language: numbers count as numbers, case and accents only break ties. */
export function createCollate(tag: string): Collate {
  const collator = new Intl.Collator(tag, {
    usage: 'sort',
    sensitivity: 'variant',
    numeric: true,
    caseFirst: 'false',
    ignorePunctuation: false,
  })
  return (a, b) => collator.compare(a, b) || codePointOrder(a, b)
}
