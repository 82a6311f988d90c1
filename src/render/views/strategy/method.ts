import type { MethodSection } from '../generated/strategy.ts'
import { projectPeriod } from '../head-count.ts'
import { prose, type ViewContext } from '../view-context.ts'
import { usedFormulas } from './formulas.ts'
import { digitsFor, printComputed } from '../print/print.ts'

/** How the figures are made; undefined when none is computed and the project says nothing of it. */
export function methodSection(context: ViewContext): MethodSection | undefined {
  const { phrases } = context.language
  const { period } = context.analysis
  const texts = { prose: prose(context, 'method'), limits: prose(context, 'limits') }
  const used = usedFormulas(context)
  if (used.length === 0 && texts.prose + texts.limits === '') return undefined
  const signs = new Set(used.flatMap((formula) => formula.signs.split(' ')))
  return {
    ...texts,
    ...projectPeriod(context),
    years: printComputed(context, period.years, digitsFor([period.years.value])),
    base: period.baseYear,
    formulas: used.map(({ id, formula }) => ({ id, name: phrases.text(`strategy.formula.${id}`), formula })),
    signs: [...signs].map((sign) => ({ sign, meaning: phrases.text(`strategy.sign.${sign}`) })),
  }
}
