import type { MethodSection } from '../generated/strategy.ts'
import { projectPeriod } from '../head-count.ts'
import { prose, type ViewContext } from '../view-context.ts'
import { usedFormulas, type Formula, type Ground } from './formulas.ts'
import { digitsFor, printComputed } from '../print/print.ts'

/** How the figures are made; undefined when none is computed and the project says nothing of it. */
export function methodSection(context: ViewContext): MethodSection | undefined {
  const texts = { prose: prose(context, 'method'), limits: prose(context, 'limits') }
  const used = usedFormulas(context)
  return used.length === 0 && texts.prose + texts.limits === ''
    ? undefined
    : { ...texts, ...formulaTables(context, used) }
}

/** The formulas of a document that holds only figures of these kinds; undefined where it has none. */
export function formulasSection(context: ViewContext, grounds: readonly Ground[]): MethodSection | undefined {
  const used = usedFormulas(context).filter(({ ground }) => grounds.includes(ground))
  return used.length === 0 ? undefined : { prose: '', limits: '', ...formulaTables(context, used) }
}

function formulaTables(context: ViewContext, used: readonly Formula[]): Omit<MethodSection, 'prose' | 'limits'> {
  const { phrases } = context.language
  const { period } = context.analysis
  const signs = new Set(used.flatMap((formula) => formula.signs.split(' ')))
  return {
    ...projectPeriod(context),
    years: printComputed(context, period.years, digitsFor([period.years.value])),
    base: period.baseYear,
    formulas: used.map(({ id, formula }) => ({ id, name: phrases.text(`strategy.formula.${id}`), formula })),
    signs: [...signs].map((sign) => ({ sign, meaning: phrases.text(`strategy.sign.${sign}`) })),
  }
}
