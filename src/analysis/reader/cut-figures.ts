import type { Analysis } from '../../model/analysis.ts'
import { exactOf } from '../../model/analysis/computed.ts'
import type { Budget } from '../../model/analysis/money.ts'
import type { Id } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import type { Reader } from '../../model/reader.ts'
import { totalOf, totalsBy } from '../totals.ts'

/** The reader and the part of the project that is kept. */
export interface Cut {
  readonly reader: Reader
  readonly project: Project
}

/** Figures of a part of a project: `own` computed over the part, what is shared with others picked from the `whole`. */
export function cutFigures(whole: Analysis, own: Analysis, { reader, project }: Cut): Analysis {
  const { course } = project.entities
  const bearer = reader.kind === 'institution' ? reader.id : undefined
  const stock = bearer === undefined ? undefined : whole.trainerStock.byInstitution.get(bearer)
  return {
    ...own,
    service: whole.service.filter(({ from, to }) => bearer !== undefined && (from === bearer || to === bearer)),
    courses: pick(whole.courses, (id) => course.has(id)),
    order: pick(whole.order, (id) => course.has(id)),
    capacity: pick(whole.capacity, (id) => id === bearer),
    trainerStock: {
      ...whole.trainerStock,
      national: [],
      byInstitution: stock === undefined || bearer === undefined ? new Map() : new Map([[bearer, stock]]),
    },
    singlePoints: whole.singlePoints.filter((point) => point.institution === bearer && course.has(point.course)),
    budget: cutBudget(whole.budget, bearer),
    plan: undefined,
  }
}

function pick<V>(map: ReadonlyMap<Id, V>, isKept: (id: Id) => boolean): ReadonlyMap<Id, V> {
  return new Map([...map].filter(([id]) => isKept(id)))
}

/** What an institution bears; nothing for a role, since cost has no share by role. Money for the whole is nobody's own. */
function cutBudget(budget: Budget, bearer: Id | undefined): Budget {
  const lines = budget.lines.filter(({ institution }) => bearer !== undefined && institution === bearer)
  const amounts = lines.map((line) => ({ ...line, amount: exactOf(line.amount), status: line.amount.status }))
  const total = totalOf(amounts)
  const none = totalOf([])
  return {
    ...budget,
    lines,
    categories: budget.categories.filter(({ key }) => lines.some(({ category }) => category === key)),
    byYear: totalsBy(amounts, { key: ({ year }) => year, keys: budget.years }),
    byCategory: totalsBy(amounts, { key: ({ category }) => category }),
    byYearAndCategory: totalsBy(amounts, { key: ({ year, category }) => `${year}/${category}` }),
    byCourse: totalsBy(amounts, { key: ({ course }) => course }),
    byInstitution: bearer === undefined ? new Map() : new Map([[bearer, total]]),
    unassigned: none,
    total,
    upperTotal: total,
    funding: {
      lines: [],
      years: [],
      gap: none,
      committed: none,
      stateShareCommitted: undefined,
      stateShare: undefined,
    },
  }
}
