import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import type { Path } from '../../source/span.ts'
import { firstDay, lastDay } from '../reading/dates.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A span of time whose end lies before its beginning. */
export const endsBeforeItStarts: Rule = {
  id: 'ends-before-it-starts',
  severity: 'error',
  summary: 'Something ends before it starts.',
  rationale: 'The two dates contradict one another, and every duration and chart made of them would be false.',
  examples: {
    bad: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2026-Q3
    end: 2026-Q2
`,
    good: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2026-Q2
    end: 2026-Q3
`,
  },
  check: ({ project }) =>
    [...spansOf(project)]
      .filter(({ start, end }) => firstDay(start) > lastDay(end))
      .map(({ entity, start, end, startPath, endPath }) => ({
        at: placeOf(entity, ...endPath),
        message: `${entity.kind[0]?.toUpperCase()}${entity.kind.slice(1).replace('-', ' ')} "${entity.id}" ends in ${end} and starts in ${start}`,
        help: 'Swap the two, or correct one of them',
        related: [{ message: 'The start', at: placeOf(entity, ...startPath) }],
      })),
}

interface TimeSpan {
  readonly entity: Entity
  readonly start: string
  readonly end: string
  readonly startPath: Path
  readonly endPath: Path
}

function* spansOf({ entities }: Project): Iterable<TimeSpan> {
  for (const entity of entities.project.values()) {
    const { from, to } = entity.data.period
    yield { entity, start: String(from), end: String(to), startPath: ['period', 'from'], endPath: ['period', 'to'] }
  }
  for (const entity of [...entities.action.values(), ...entities.programme.values()]) {
    const { start, end } = entity.data
    if (start !== undefined && end !== undefined) yield { entity, start, end, startPath: ['start'], endPath: ['end'] }
  }
  for (const entity of entities.institution.values()) {
    const { founded, abolished } = entity.data
    if (founded !== undefined && abolished !== undefined)
      yield { entity, start: founded, end: abolished, startPath: ['founded'], endPath: ['abolished'] }
  }
  for (const entity of entities.statistic.values()) {
    for (const [i, { period }] of entity.data.series.entries()) {
      if (typeof period !== 'object') continue
      const path = ['series', i, 'period']
      yield { entity, start: period.from, end: period.to, startPath: [...path, 'from'], endPath: [...path, 'to'] }
    }
  }
}
