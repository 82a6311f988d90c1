import type { Entity } from '../../model/definition.ts'
import { optionalValueOf, valueOf } from '../reading/figure-value.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** Targets that stay at the baseline, or turn back on the way from it. */
export const targetWithoutProgress: Rule = {
  id: 'target-without-progress',
  severity: 'warning',
  summary: 'The targets of an indicator do not lead away from its baseline, or turn back on the way.',
  rationale:
    'Progress is the way from the baseline to the last target. Where the target is the baseline there is none, and a target below the one before plans a decline.',
  examples: {
    bad: `
indicators:
  - id: officers-trained
    title: Officers trained
    unit: people
    level: output
    baseline: { value: 12 }
    targets: { 2026: 60, 2027: 40, 2028: 90 }
    owner: police
    verification: Register of the academy
`,
    good: `
indicators:
  - id: officers-trained
    title: Officers trained
    unit: people
    level: output
    baseline: { value: 12 }
    targets: { 2026: 40, 2027: 60, 2028: 90 }
    owner: police
    verification: Register of the academy
`,
  },
  check: ({ project }) => [...project.entities.indicator.values()].flatMap((indicator) => objection(indicator) ?? []),
}

function objection(indicator: Entity<'indicator'>): Objection | undefined {
  const baseline = optionalValueOf(indicator.data.baseline?.value)
  const targets = Object.entries(indicator.data.targets ?? {}).toSorted(([a], [b]) => Number(a) - Number(b))
  const last = targets.at(-1)
  if (baseline === undefined || !last) return undefined
  const goal = valueOf(last[1])
  const at = placeOf(indicator, 'targets', last[0])
  if (goal === baseline) {
    return {
      at,
      message: `Indicator "${indicator.id}" has ${goal} as baseline and as its last target`,
      help: 'Set a target that differs from the baseline; where the value is only to be kept, choose an indicator of the effort',
      related: [{ message: 'The baseline', at: placeOf(indicator, 'baseline', 'value') }],
    }
  }
  const direction = Math.sign(goal - baseline)
  for (const [i, [year, target]] of targets.entries()) {
    const before = i === 0 ? baseline : valueOf(targets[i - 1]?.[1] ?? 0)
    if ((valueOf(target) - before) * direction >= 0) continue
    const change = direction > 0 ? 'falls' : 'rises'
    return {
      at: placeOf(indicator, 'targets', year),
      message: `Indicator "${indicator.id}" ${change} from ${before} to ${valueOf(target)} in ${year}, on the way from ${baseline} to ${goal}`,
      help: 'Correct the target of the year, or explain the step in a note',
    }
  }
  return undefined
}
