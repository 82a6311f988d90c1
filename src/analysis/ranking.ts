import type { GapFigures, RankedNeed } from '../model/analysis/coverage.ts'
import type { Id } from '../model/definition.ts'
import { codePointOrder } from '../std/natural-order.ts'
import { compare, rational, mul, type Rational } from '../std/rational.ts'
import type { CellInput } from './cells.ts'
import { addCell, emptySums, gapFigures } from './gap-figures.ts'
import type { Requirement } from './requirements.ts'

/** Needs over all institutions: role x competency, the most pressing first (F8). */
export function rankNeeds(
  requirements: ReadonlyMap<Id, readonly Requirement[]>,
  figures: ReadonlyMap<string, GapFigures>,
): readonly RankedNeed[] {
  const needs = [...requirements.values()].flat().flatMap((requirement) => {
    const found = figures.get(`${requirement.role}/${requirement.competency}`)
    return found ? need(requirement, { figures: found, institution: undefined }) : []
  })
  return rank(needs)
}

/** The second list: institution x role x competency. */
export function rankNeedsByInstitution(
  cells: readonly CellInput[],
  target: Rational | undefined,
): readonly RankedNeed[] {
  const needs = cells.flatMap((cell) => {
    if (!cell.found || cell.found.shortfall.low === 0) return []
    const sums = emptySums()
    addCell(sums, cell)
    return need(cell.requirement, { figures: gapFigures(sums, target), institution: cell.institution })
  })
  return rank(needs)
}

/** A need before it has its place, with the exact priority. */
interface Candidate {
  readonly need: Omit<RankedNeed, 'rank'>
  readonly priority: Rational
}

/** Needs with gap 0 or without assessment are not ranked; with bounds the lower ends count. */
function need(
  { role, competency, level, importance, urgency, decision }: Requirement,
  { figures, institution }: { readonly figures: GapFigures; readonly institution: Id | undefined },
): Candidate[] {
  const { assessed, shortfall } = figures
  if (assessed === 0 || shortfall.low === 0) return []
  const weight = importance * urgency
  const priority = mul(rational(weight), { num: shortfall.low, den: assessed })
  return [
    {
      need: {
        institution,
        role,
        competency,
        required: level,
        importance,
        urgency,
        priority: (weight * shortfall.low) / assessed,
        figures,
        decision,
      },
      priority,
    },
  ]
}

/** Ties: the larger deficit, then role, competency and institution id in code-point order. */
function rank(candidates: readonly Candidate[]): readonly RankedNeed[] {
  return candidates
    .toSorted(
      (a, b) =>
        compare(b.priority, a.priority) ||
        b.need.figures.deficit.low - a.need.figures.deficit.low ||
        codePointOrder(a.need.role, b.need.role) ||
        codePointOrder(a.need.competency, b.need.competency) ||
        codePointOrder(a.need.institution ?? '', b.need.institution ?? ''),
    )
    .map(({ need }, index) => ({ rank: index + 1, ...need }))
}
