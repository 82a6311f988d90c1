import type { Id } from '../../model/definition.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** A top objective that neither it nor any part of it is measured; silent while the project has no indicators. */
export const objectiveWithoutIndicator: Rule = {
  id: 'objective-without-indicator',
  severity: 'warning',
  summary: 'No indicator measures an objective, its parts or what it is part of.',
  rationale: 'Nobody will be able to say whether the objective was reached.',
  examples: {
    bad: `
objectives:
  - { id: one-framework, title: One framework for all bodies }
  - { id: own-trainers, title: Trainers of our own }
indicators:
  - id: framework-adopted
    title: Framework adopted
    unit: acts
    level: output
    objective: one-framework
    baseline: { value: 0 }
    targets: { 2027: 1 }
    owner: police
    verification: Official gazette
`,
    good: `
objectives:
  - { id: one-framework, title: One framework for all bodies }
indicators:
  - id: framework-adopted
    title: Framework adopted
    unit: acts
    level: output
    objective: one-framework
    baseline: { value: 0 }
    targets: { 2027: 1 }
    owner: police
    verification: Official gazette
`,
  },
  check: ({ project: { entities } }) => {
    if (entities.indicator.size === 0) return []
    const objectives = [...entities.objective.values()]
    const topOf = (id: Id): Id => {
      const seen = new Set<Id>()
      let at = id
      for (
        let up = entities.objective.get(at)?.data.parent;
        up !== undefined && !seen.has(up);
        up = entities.objective.get(at)?.data.parent
      ) {
        seen.add(up)
        at = up
      }
      return at
    }
    const named = [
      ...[...entities.indicator.values()].flatMap(({ data }) => data.objective ?? []),
      ...objectives.filter(({ data }) => (data.indicators ?? []).length > 0).map(({ id }) => id),
      ...[...entities.action.values()]
        .filter(({ data }) => (data.indicators ?? []).length > 0)
        .map(({ data }) => data.objective),
    ]
    const measured = new Set(named.map(topOf))
    return objectives
      .filter(({ id }) => topOf(id) === id && !measured.has(id))
      .map((objective) => ({
        at: placeOf(objective, 'id'),
        message: `Objective "${objective.id}" is measured by no indicator`,
        help: 'Name an indicator in "indicators", or add one with baseline, targets and an owner',
      }))
  },
}
