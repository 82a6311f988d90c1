import type { ProfileRow, SituationSection, SwotRow } from '../generated/strategy.ts'
import { anchorOf, mention, sourceNotes } from '../mention.ts'
import { lines, listed, markdown, prose, type ViewContext } from '../view-context.ts'
import { inventoryGrid, materialsGrid } from '../institutions/inventory.ts'
import { facilityGrid, meansGrid, sharesCourses, trainerGrid } from '../institutions/means.ts'
import { programmeRows } from '../institutions/programme-rows.ts'
import { statisticRows } from './statistics.ts'

/** Bodies, courses, trainers, rooms and programmes of today, and what is strong and weak; undefined without any of it. */
export function situationSection(context: ViewContext): SituationSection | undefined {
  const delivered = listed(context, 'statistic').filter(({ data }) => data.institution !== undefined)
  const institutions = profileRows(context)
  const view: SituationSection = {
    prose: prose(context, 'current_situation'),
    institutions,
    hasAbbreviations: institutions.some(({ abbreviation }) => abbreviation !== ''),
    hasParents: institutions.some(({ parent }) => parent !== ''),
    hasMandates: institutions.some(({ mandate }) => mandate !== ''),
    means: meansGrid(context),
    sharesCourses: sharesCourses(context),
    inventory: inventoryGrid(context),
    materials: materialsGrid(context),
    trainers: trainerGrid(context),
    facilities: facilityGrid(context),
    delivered: statisticRows(context, delivered),
    programmes: programmeRows(context),
    ...swotRows(context),
  }
  const isEmpty = view.prose === '' && view.institutions.length + view.programmes.length + view.delivered.length === 0
  return isEmpty ? undefined : view
}

function profileRows(context: ViewContext): readonly ProfileRow[] {
  return listed(context, 'institution').map((institution) => {
    const { label, short, notes } = mention(context, 'institution', institution.id)
    const parent =
      institution.data.parent === undefined ? undefined : mention(context, 'institution', institution.data.parent)
    return {
      anchor: anchorOf('institution', institution.id),
      title: label,
      abbreviation: short,
      type: context.language.phrases.text(`institution-type.${institution.data.type}`),
      parent: parent === undefined ? '' : parent.short || parent.label,
      mandate: markdown(context, institution.data.mandate, institution, 'mandate'),
      notes: [...notes, ...sourceNotes(context, institution.data.sources)],
    }
  })
}

function swotRows(context: ViewContext): {
  readonly strengths: readonly SwotRow[]
  readonly opportunities: readonly SwotRow[]
} {
  const project = listed(context, 'project')[0]
  const swot = project?.data.swot
  if (project === undefined || swot === undefined) return { strengths: [], opportunities: [] }
  const texts = (key: keyof typeof swot): readonly string[] => lines(context, swot[key], project, 'swot', key)
  return {
    strengths: pairUp(texts('strengths'), texts('weaknesses')),
    opportunities: pairUp(texts('opportunities'), texts('threats')),
  }
}

function pairUp(left: readonly string[], right: readonly string[]): readonly SwotRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    left: left[index] ?? '',
    right: right[index] ?? '',
  }))
}
