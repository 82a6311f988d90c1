import { budgetTable } from './budget.ts'
import { capacityTable } from './capacity.ts'
import { coverageTable } from './coverage.ts'
import { demandTable } from './demand.ts'
import { gapsTable } from './gaps.ts'
import { pathwaysTable } from './pathways.ts'
import { indicatorsTable, planningTable, risksTable } from './progress.ts'
import { planTable } from './plan.ts'
import type { Heading } from './table.ts'
import type { TableSpec } from './table-spec.ts'
import { traceabilityTable } from './traceability.ts'

/** Every table of figures, in the order of the chapters that print them. */
export const tables: readonly TableSpec[] = [
  coverageTable,
  gapsTable,
  demandTable,
  capacityTable,
  budgetTable,
  planTable,
  pathwaysTable,
  traceabilityTable,
  indicatorsTable,
  risksTable,
  planningTable,
]

/**
 * The headings of a table that were asked for, in the order of the table: exactly those, else the fewest that hold
 * them (`year` of capacity is institution and year). Undefined where the table has no such rows.
 */
export function chooseHeadings({ headings }: TableSpec, asked: readonly string[]): readonly Heading[] | undefined {
  if (asked.length === 0) return headings[0] ?? []
  const holds = (by: readonly Heading[]): boolean => asked.every((heading) => by.some((own) => own === heading))
  return headings.filter(holds).toSorted((a, b) => a.length - b.length)[0]
}
