import type { Cell } from '../../../model/analysis/coverage.ts'
import type { Grid } from '../generated/definitions.ts'
import type { CurrentSection, RequiredSection } from '../generated/needs-analysis.ts'
import { grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { nothing, plainName, printCount, printDecimal } from '../print/print.ts'
import { allRequirements, competenciesInForce } from '../requirements.ts'
import { scaleLevels } from '../scale-levels.ts'
import { areaGrid } from '../strategy/target-groups.ts'
import { listed, type ViewContext } from '../view-context.ts'
import { assessmentMethods } from './method.ts'

/** What roles require; undefined where nothing is required. */
export function requiredSection(context: ViewContext): RequiredSection | undefined {
  const requirements = allRequirements(context).length
  if (requirements === 0) return undefined
  return {
    requirements,
    competencies: competenciesInForce(context).length,
    areas: areaGrid(context),
    levels: requiredLevels(context),
  }
}

/** Where people stand, by role and by the way of finding it; undefined where nobody was assessed. */
export function currentSection(context: ViewContext): CurrentSection | undefined {
  const assessed = context.analysis.cells.filter(({ found }) => found !== undefined)
  if (assessed.length === 0) return undefined
  return { distribution: distributionGrid(context), methods: methodGrid(context, assessed) }
}

/** Number of requirements at each level, and their mean. */
function requiredLevels(context: ViewContext): Grid {
  const requirements = allRequirements(context)
  const levels = scaleLevels(context).filter(({ n }) => requirements.some(({ level }) => level === n))
  const cells = (own: typeof requirements): readonly string[] => [
    ...levels.map(({ n }) => countOrEmpty(context, own.filter(({ level }) => level === n).length)),
    printCount(context, own.length),
    printDecimal(context, sumOf(own, ({ level }) => level) / own.length, 2),
  ]
  return grid({
    columns: [
      ...levels.map(({ n }) => levelColumn(context, n)),
      column(context, 'strategy.column.all'),
      column(context, 'needs-analysis.column.mean'),
    ],
    rows: listed(context, 'role').flatMap(({ id }) => {
      const own = requirements.filter(({ role }) => role.id === id)
      return own.length === 0 ? [] : [{ name: nameOf(context, 'role', id), cells: cells(own) }]
    }),
    total: cells(requirements),
  })
}

/** People at a level, counted once for each competency of their role. */
export interface LevelCounts {
  readonly role: string
  readonly counts: readonly number[]
  readonly total: number
}

/** How many people stand at each level of the scale, by role; only assessments with a distribution count. */
export function levelCounts(context: ViewContext): readonly LevelCounts[] {
  const size = scaleLevels(context).length
  return listed(context, 'role').flatMap(({ id }) => {
    const found = context.analysis.cells.flatMap((cell) =>
      cell.role === id && cell.found?.distribution !== undefined ? [cell.found.distribution] : [],
    )
    if (found.length === 0) return []
    const counts = Array.from({ length: size }, (_, level) => sumOf(found, (distribution) => distribution[level] ?? 0))
    return [{ role: id, counts, total: sumOf(counts, (count) => count) }]
  })
}

function distributionGrid(context: ViewContext): Grid {
  const rows = levelCounts(context)
  const print = (counts: readonly number[]): readonly string[] => {
    const total = sumOf(counts, (count) => count)
    const mean = sumOf([...counts.entries()], ([level, count]) => level * count) / total
    return [...counts, total].map((count) => printCount(context, count)).concat(printDecimal(context, mean, 2))
  }
  return grid({
    columns: [
      ...scaleLevels(context).map(({ n }) => levelColumn(context, n)),
      column(context, 'strategy.column.all'),
      column(context, 'needs-analysis.column.mean'),
    ],
    rows: rows.map(({ role, counts }) => ({ name: nameOf(context, 'role', role), cells: print(counts) })),
    total: print(scaleLevels(context).map((_, level) => sumOf(rows, ({ counts }) => counts[level] ?? 0))),
    statuses: context.analysis.cells.filter(({ found }) => found !== undefined).map(({ status }) => status),
  })
}

/** Cells, people, mean level and mean gap by the way in which levels were found. */
function methodGrid(context: ViewContext, assessed: readonly Cell[]): Grid {
  const { phrases } = context.language
  const cells = (own: readonly Cell[]): readonly string[] => {
    const found = own.flatMap((cell) => cell.found ?? [])
    const people = sumOf(found, (entry) => entry.assessed)
    const low = sumOf(found, ({ shortfall }) => shortfall.low) / people
    const high = sumOf(found, ({ shortfall }) => shortfall.high) / people
    const [from, to] = [printDecimal(context, low, 2), printDecimal(context, high, 2)]
    return [
      printCount(context, own.length),
      printCount(context, people),
      printDecimal(context, sumOf(found, ({ levels }) => levels) / people, 2),
      from === to ? from : `${from}–${to}`,
    ]
  }
  const known = [...assessmentMethods, undefined].map((method) => ({
    name: method === undefined ? nothing : phrases.text(`method.${method}`),
    own: assessed.filter(({ found }) => found?.method === method),
  }))
  return grid({
    columns: [
      'needs-analysis.column.cells',
      'needs-analysis.column.assessed',
      'needs-analysis.column.mean',
      'strategy.column.mean-gap',
    ].map((key) => column(context, key)),
    rows: known
      .filter(({ own }) => own.length > 0)
      .map(({ name, own }) => ({ name: plainName(name), cells: cells(own) })),
    total: cells(assessed),
    statuses: assessed.map(({ status }) => status),
  })
}

function levelColumn(context: ViewContext, level: number): Grid['columns'][number] {
  return plainName(context.language.phrases.text('needs-analysis.column.level', { level }))
}

function column(context: ViewContext, key: string): Grid['columns'][number] {
  return plainName(context.language.phrases.text(key))
}

function countOrEmpty(context: ViewContext, count: number): string {
  return count === 0 ? '' : printCount(context, count)
}
