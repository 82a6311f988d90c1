import type { MethodSection } from '../generated/strategy.ts'
import { projectPeriod } from '../head-count.ts'
import { prose, type ViewContext } from '../view-context.ts'
import { printComputed } from './print.ts'

/** Formulas by their number, in signs that need no translation; the names are phrases. */
const formulas = {
  F1: 'g = max(0, q − l)',
  F2: 'D = Σ n(l), l < q',
  F3: 'C = 1 − D / H',
  F4: 'G = Σ n(l) × max(0, q − l) / H',
  F8: 'P = I × U × G',
  F9: 'max D(c) ≤ N(k) ≤ min(H, Σ D(c))',
  F10: 'S = ceil(N / p / (1 − s))',
  F11: 'S(t) = S / T + E + W + R',
  F12: 'Z = Σ ceil(S(i) / m)',
  F13: 'A = S × d',
  F14: 'B = Z × d × b × (1 + v)',
  F15: 'max(b, ceil(B / u))',
  F16: 'X = B / K',
  F17: 'L(t) = L(t−1) × (1 − a) + O × w',
  F18: 'Q = A × r(A) + B × r(B) + Z × r(Z) + Y × r(Y) / y',
  F19: 'V = Q − F',
  F20: '(F(state) + F(own)) / F',
  F21: 'Z(F) / Z',
  F22: 'Σ d / T',
  F23: '(x − x0) / (x1 − x0)',
  F24: 'P × I',
  F26: 'first + stage − 1 + lead',
} as const

/** Signs in the order of their first use. */
const signs = 'q l g n H D C G I U P N p s S T E W R Z m A d B b v u K X L a O w Q r Y y F V x'.split(' ')

/** How the figures are made. */
export function methodSection(context: ViewContext): MethodSection {
  const { phrases } = context.language
  const { period } = context.analysis
  return {
    prose: prose(context, 'method'),
    limits: prose(context, 'limits'),
    ...projectPeriod(context),
    years: printComputed(context, period.years, Number.isInteger(period.years.value) ? 0 : 1),
    base: period.baseYear,
    formulas: Object.entries(formulas).map(([id, formula]) => ({ id, name: phrases.text(`strategy.formula.${id}`), formula })),
    signs: signs.map((sign) => ({ sign, meaning: phrases.text(`strategy.sign.${sign}`) })),
  }
}
