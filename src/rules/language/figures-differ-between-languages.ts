import { joined } from '../reading/phrases.ts'
import { placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/**
 * A text whose numbers differ between two languages. Compared are only texts with equally many numbers, since one
 * language may write out what the other gives in figures.
 */
export const figuresDifferBetweenLanguages: Rule = {
  id: 'figures-differ-between-languages',
  severity: 'warning',
  summary: 'The numbers, dates or articles in a text differ between two languages.',
  rationale: 'Both versions are official, and in a dispute each side will quote the one that suits it.',
  examples: {
    bad: `
project:
  id: exampleland
  title: { en: Training strategy 2026-2028, ru: Стратегия обучения на 2026–2029 годы }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
`,
    good: `
project:
  id: exampleland
  title: { en: Training strategy 2026-2028, ru: Стратегия обучения на 2026–2028 годы }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
`,
  },
  check: ({ translations }) =>
    translations.flatMap(([base, ...others]) => {
      if (!base || !/\d/.test(base.text)) return []
      const numbers = numbersIn(base.text)
      return others.flatMap((other) => objection(base, other, numbers) ?? [])
    }),
}

function objection(base: ProjectText, other: ProjectText, numbers: readonly string[]): Objection | undefined {
  const found = numbersIn(other.text)
  const onlyHere = without(found, numbers)
  if (found.length !== numbers.length || onlyHere.length === 0) return undefined
  return {
    at: placeOfText(other),
    message: `The text in "${other.language}" says ${joined(onlyHere)}, in "${base.language}" ${joined(without(numbers, found))}`,
    help: 'Correct one of the two',
    related: [{ message: `The text in "${base.language}"`, at: placeOfText(base) }],
  }
}

/** Numbers as they count: link targets and addresses left out, groups of thousands joined, a decimal point. */
function numbersIn(text: string): readonly string[] {
  const words = text.replace(/\]\((?:(?!\]\()[^)])*\)|https?:\/\/\S+/g, ' ')
  const numbers = words.match(/\d+(?:[\u00A0\u202F ,.]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? []
  return numbers.map((number) => number.replace(/[\u00A0\u202F ,.](?=\d{3}(?!\d))/g, '').replace(',', '.'))
}

function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return list.filter((entry) => {
    const i = left.indexOf(entry)
    if (i !== -1) left.splice(i, 1)
    return i === -1
  })
}
