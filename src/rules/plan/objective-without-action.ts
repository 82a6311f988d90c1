import type { Id } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** An objective for which, or for a part of which, no action is planned; silent while the project has no actions. */
export const objectiveWithoutAction: Rule = {
  id: 'objective-without-action',
  severity: 'warning',
  summary: 'No action serves an objective or any of its parts.',
  rationale: 'The objective is a wish: nobody is charged with it and nothing is due.',
  examples: {
    bad: `
objectives:
  - { id: one-framework, title: One framework for all bodies }
  - { id: own-trainers, title: Trainers of our own }
actions:
  - { id: draft, title: Draft the framework, objective: one-framework, responsible: police, start: 2026-Q1, end: 2026-Q2 }
`,
    good: `
objectives:
  - { id: one-framework, title: One framework for all bodies }
  - { id: adopted-framework, title: Adopt the framework, parent: one-framework }
actions:
  - { id: adopt, title: Adopt the framework, objective: adopted-framework, responsible: police, start: 2026-Q1, end: 2026-Q2 }
`,
  },
  check: ({ project, project: { entities } }) => {
    if (entities.action.size === 0) return []
    const served = withParents(
      project,
      [...entities.action.values()].map(({ data }) => data.objective),
    )
    return [...entities.objective.values()]
      .filter(({ id }) => !served.has(id) && !hasUnservedPart(project, id, served))
      .map((objective) => ({
        at: placeOf(objective, 'id'),
        message: `Objective "${objective.id}" is served by no action`,
        help: 'Add an action with a responsible body and a term, or drop the objective',
      }))
  },
}

/** The objectives named, and all above them. */
function withParents({ entities }: Project, named: readonly Id[]): ReadonlySet<Id> {
  const found = new Set<Id>()
  for (const id of named) {
    for (let at: Id | undefined = id; at !== undefined && !found.has(at); at = entities.objective.get(at)?.data.parent)
      found.add(at)
  }
  return found
}

/** Whether the gap is reported at a part of the objective: one mistake, one objection. */
function hasUnservedPart({ entities }: Project, id: Id, served: ReadonlySet<Id>): boolean {
  return [...entities.objective.values()].some(({ id: part, data }) => data.parent === id && !served.has(part))
}
