import type { GapFigures, NeedFigures, RankedNeed } from '../model/analysis/coverage.ts'
import type { Id } from '../model/definition.ts'
import { codePointOrder } from '../std/natural-order.ts'
import type { CellInput } from './cells.ts'
import { needFigures } from './gap-figures.ts'
import type { Requirement } from './requirements.ts'

/** Needs over all institutions: role x competency, the most pressing first (F8). */
export function rankNeeds(
  requirements: ReadonlyMap<Id, readonly Requirement[]>,
  figures: ReadonlyMap<string, GapFigures>,
): readonly RankedNeed[] {
  const needs: Need[] = []
  for (const requirement of [...requirements.values()].flat()) {
    const found = figures.get(`${requirement.role}/${requirement.competency}`)
    if (found && isNeed(found)) needs.push({ requirement, institution: undefined, figures: found })
  }
  return rank(needs)
}

/** The second list: institution x role x competency. */
export function rankNeedsByInstitution(cells: readonly CellInput[]): readonly RankedNeed[] {
  const needs: Need[] = []
  for (const { cell, requirement } of cells) {
    const { found, institution } = cell
    if (found && isNeed(found)) needs.push({ requirement, institution, figures: needFigures(cell, found) })
  }
  return rank(needs)
}

interface Need {
  readonly requirement: Requirement
  readonly institution: Id | undefined
  readonly figures: NeedFigures
}

/** Needs with gap 0 or without assessment are not ranked; with bounds the lower ends count. */
function isNeed({ assessed, shortfall }: Pick<NeedFigures, 'assessed' | 'shortfall'>): boolean {
  return assessed > 0 && shortfall.low > 0
}

/**
 * Priority = importance x urgency x mean gap. Whole numbers are divided once, and fractions of people counts that
 * differ give doubles that differ, so that doubles order exactly. Ties: the larger deficit, then role, competency and
 * institution id in code-point order.
 */
function rank(needs: readonly Need[]): readonly RankedNeed[] {
  const sorted = needs
    .map(({ requirement, institution, figures }) => ({
      requirement,
      institution,
      figures,
      priority: priorityOf(requirement, figures),
    }))
    .toSorted(
      (a, b) =>
        b.priority - a.priority ||
        b.figures.deficit.low - a.figures.deficit.low ||
        codePointOrder(a.requirement.role, b.requirement.role) ||
        codePointOrder(a.requirement.competency, b.requirement.competency) ||
        codePointOrder(a.institution ?? '', b.institution ?? ''),
    )
  return sorted.map(({ requirement, institution, figures, priority }, index) => ({
    rank: index + 1,
    institution,
    role: requirement.role,
    competency: requirement.competency,
    required: requirement.level,
    importance: requirement.importance,
    urgency: requirement.urgency,
    priority,
    figures,
    decision: requirement.decision,
  }))
}

function priorityOf({ importance, urgency }: Requirement, { shortfall, assessed }: NeedFigures): number {
  return (importance * urgency * shortfall.low) / assessed
}
