import { findCycles } from '../reading/cycles.ts'
import { firstDay, lastDay } from '../reading/dates.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An action that starts before an action that it depends on has ended. */
export const actionBeforeItsPredecessor: Rule = {
  id: 'action-before-its-predecessor',
  severity: 'warning',
  summary: 'An action starts before an action that it depends on has ended.',
  rationale: 'It waits for a result that is not there yet; the two terms cannot both be kept.',
  examples: {
    bad: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2026-Q1
    end: 2026-Q3
  - id: adopt-framework
    title: Adopt the framework
    objective: one-framework
    responsible: police
    start: 2026-Q2
    end: 2026-Q4
    depends_on: [draft-framework]
`,
    good: `
objectives: [{ id: one-framework, title: One framework for all bodies }]
actions:
  - id: draft-framework
    title: Draft the framework
    objective: one-framework
    responsible: police
    start: 2026-Q1
    end: 2026-Q3
  - id: adopt-framework
    title: Adopt the framework
    objective: one-framework
    responsible: police
    start: 2026-Q4
    end: 2026-Q4
    depends_on: [draft-framework]
`,
  },
  check: ({ project: { entities } }) => {
    const edges = new Map([...entities.action].map(([id, { data }]) => [id, data.depends_on ?? []]))
    const circular = new Set(findCycles(edges).flat()) // another rule speaks of these
    return [...entities.action.values()].flatMap((action) =>
      (action.data.depends_on ?? []).flatMap((id, i) => {
        const before = entities.action.get(id)
        if (!before || (circular.has(id) && circular.has(action.id))) return []
        if (firstDay(action.data.start) >= lastDay(before.data.end)) return []
        return [
          {
            at: placeOf(action, 'depends_on', i),
            message: `Action "${action.id}" starts in ${action.data.start}, "${id}" on which it depends ends in ${before.data.end}`,
            help: `Start it after ${before.data.end}, end "${id}" earlier, or delete the dependency`,
            related: [{ message: 'The end of the other action', at: placeOf(before, 'end') }],
          },
        ]
      }),
    )
  },
}
