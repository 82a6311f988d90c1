import type { Entity } from '../../../model/definition.ts'
import type { CareerSection, CareerStep, GainRow } from '../generated/framework.ts'
import { mention } from '../mention.ts'
import { requirementsOf } from '../requirements.ts'
import { levelLabel } from '../scale-levels.ts'
import { find, listed, type ViewContext } from '../view-context.ts'

/** Every step that the roles name, with what a person must learn for it. */
export function careerSection(context: ViewContext): CareerSection | undefined {
  const steps = listed(context, 'role').flatMap((from) =>
    (from.data.career_to ?? []).flatMap((id) => {
      const to = find(context, 'role', id)
      return to === undefined ? [] : [careerStep(context, from, to)]
    }),
  )
  return steps.length === 0 ? undefined : { steps }
}

function careerStep(context: ViewContext, from: Entity<'role'>, to: Entity<'role'>): CareerStep {
  const held = new Map(requirementsOf(context, from).map(({ competency, level }) => [competency.id, level]))
  const wanted = requirementsOf(context, to)
  const toGain = wanted.filter(({ competency, level }) => (held.get(competency.id) ?? 0) < level)
  return {
    id: `${from.id}-${to.id}`,
    from: mention(context, 'role', from.id),
    to: mention(context, 'role', to.id),
    gains: toGain.map(({ competency, level }): GainRow => ({
      competency: mention(context, 'competency', competency.id),
      from: heldLabel(context, held.get(competency.id)),
      to: `${level} ${levelLabel(context, level)}`,
    })),
    kept: wanted.length - toGain.length,
  }
}

function heldLabel(context: ViewContext, level: number | undefined): string {
  return level === undefined ? '–' : `${level} ${levelLabel(context, level)}`
}
