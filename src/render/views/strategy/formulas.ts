import type { ViewContext } from '../view-context.ts'

/** What a project must hold for a formula to be used. */
export type Ground = 'assessments' | 'courses' | 'trainers' | 'money' | 'donors' | 'indicators' | 'risks'

/** A formula in signs that need no translation; its name and the signs are phrases. */
export interface Formula {
  readonly id: string
  readonly formula: string
  /** The signs in it, in the order of their use. */
  readonly signs: string
  readonly ground: Ground
}

const formulas: readonly Formula[] = [
  { id: 'F1', formula: 'g = max(0, q − l)', signs: 'g q l', ground: 'assessments' },
  { id: 'F2', formula: 'D = Σ n(l), l < q', signs: 'D n', ground: 'assessments' },
  { id: 'F3', formula: 'C = 1 − D / H', signs: 'C H', ground: 'assessments' },
  { id: 'F4', formula: 'G = Σ n(l) × max(0, q − l) / H', signs: 'G', ground: 'assessments' },
  { id: 'F8', formula: 'P = I × U × G', signs: 'P I U', ground: 'assessments' },
  { id: 'F9', formula: 'max D(c) ≤ N(k) ≤ min(H, Σ D(c))', signs: 'N D H', ground: 'courses' },
  { id: 'F10', formula: 'S = ceil(N / p / (1 − s))', signs: 'S p s', ground: 'courses' },
  { id: 'F11', formula: 'S(t) = S / T + E + W + R', signs: 'T E W R', ground: 'courses' },
  { id: 'F12', formula: 'Z = Σ ceil(S(i) / m)', signs: 'Z m', ground: 'courses' },
  { id: 'F13', formula: 'A = S × d', signs: 'A d', ground: 'courses' },
  { id: 'F14', formula: 'B = Z × d × b × (1 + v)', signs: 'B b v', ground: 'courses' },
  { id: 'F15', formula: 'max(b, ceil(B / u))', signs: 'u', ground: 'courses' },
  { id: 'F16', formula: 'X = B / K', signs: 'X K', ground: 'courses' },
  { id: 'F17', formula: 'L(t) = L(t−1) × (1 − a) + O × w', signs: 'L a O w', ground: 'trainers' },
  { id: 'F18', formula: 'Q = A × r(A) + B × r(B) + Z × r(Z) + Y × r(Y) / y', signs: 'Q r Y y', ground: 'money' },
  { id: 'F19', formula: 'V = Q − F', signs: 'V F', ground: 'money' },
  { id: 'F20', formula: '(F(state) + F(own)) / F', signs: 'F', ground: 'money' },
  { id: 'F21', formula: 'Z(F) / Z', signs: 'Z F', ground: 'donors' },
  { id: 'F22', formula: 'Σ d / T', signs: 'd T', ground: 'courses' },
  { id: 'F23', formula: '(x − x0) / (x1 − x0)', signs: 'x', ground: 'indicators' },
  { id: 'F24', formula: 'P × I', signs: 'P I', ground: 'risks' },
]

/** The formulas behind the figures that the document can hold. */
export function usedFormulas({ project: { entities }, analysis }: ViewContext): readonly Formula[] {
  const grounds: Readonly<Record<Ground, boolean>> = {
    assessments: entities.assessment.size > 0,
    courses: entities.course.size > 0,
    trainers: analysis.trainerStock.current > 0,
    money: analysis.budget.lines.length + analysis.budget.funding.lines.length > 0,
    donors: entities.programme.size > 0,
    indicators: entities.indicator.size > 0,
    risks: entities.risk.size > 0,
  }
  return formulas.filter(({ ground }) => grounds[ground])
}
