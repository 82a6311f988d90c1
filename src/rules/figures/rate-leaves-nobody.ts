import type { Entity } from '../../model/definition.ts'
import type { Figure } from '../../model/generated/figure.ts'
import { optionalValueOf } from '../reading/figure-value.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** A first pass rate of 0 or a no-show of 1: no number of seats would ever be enough. */
export const rateLeavesNobody: Rule = {
  id: 'rate-leaves-nobody',
  severity: 'error',
  summary: 'Nobody passes, or every seat stays empty.',
  rationale: 'Seats are people divided by these shares: with 0 left to divide by, no number of seats is enough.',
  examples: {
    bad: `
planning: { first_pass_rate: { value: 0, status: assumed } }
`,
    good: `
planning: { first_pass_rate: { value: 0.85, status: assumed } }
`,
  },
  check: ({ project: { entities } }) => [
    ...[...entities.planning.values()].flatMap((planning) => [
      ...ofPassRate(planning, planning.data.first_pass_rate),
      ...ofNoShow(planning, planning.data.no_show),
    ]),
    ...[...entities.course.values()].flatMap((course) => ofPassRate(course, course.data.first_pass_rate)),
  ],
}

function ofPassRate(entity: Entity, rate: Figure | undefined): readonly Objection[] {
  if (optionalValueOf(rate) !== 0) return []
  return [
    {
      at: placeOf(entity, 'first_pass_rate'),
      message: `The first pass rate ${where(entity)} is 0: nobody would ever pass`,
      help: 'Write the share of people who pass at the first attempt, for example 0.85',
    },
  ]
}

function ofNoShow(entity: Entity, rate: Figure | undefined): readonly Objection[] {
  if (optionalValueOf(rate) !== 1) return []
  return [
    {
      at: placeOf(entity, 'no_show'),
      message: `The share of empty seats ${where(entity)} is 1: nobody would ever come`,
      help: 'Write the share of seats that stay empty, for example 0.05',
    },
  ]
}

function where({ kind, id }: Entity): string {
  return kind === 'planning' ? 'in "planning"' : `of ${kind} "${id}"`
}
