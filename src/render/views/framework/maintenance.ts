import type { DutyRow, MaintenanceSection } from '../generated/framework.ts'
import { mention, titleOf } from '../mention.ts'
import { line, lines, listed, prose, type ViewContext } from '../view-context.ts'

/** Who keeps the framework up to date; undefined when nothing is laid down. */
export function maintenanceSection(context: ViewContext): MaintenanceSection | undefined {
  const project = listed(context, 'project')[0]
  if (project === undefined) return undefined
  const view: MaintenanceSection = {
    prose: prose(context, 'review_procedure'),
    everyMonths: project.data.review?.every_months ?? 0,
    triggers: lines(context, project.data.review?.triggers, project, 'review', 'triggers'),
    bodies: dutyRows(context),
    version: project.data.version ?? '',
  }
  const isEmpty = view.prose === '' && view.everyMonths === 0 && view.triggers.length + view.bodies.length === 0
  return isEmpty ? undefined : view
}

function dutyRows(context: ViewContext): readonly DutyRow[] {
  return listed(context, 'body').flatMap((body) => {
    const parts = (body.data.duties ?? []).filter((duty) => duty.document === context.document).map((duty) => duty.part)
    if (parts.length === 0) return []
    return [
      {
        body: titleOf(context, body),
        part: context.language.list(parts.map((part) => context.language.phrases.text(`duty.${part}`))),
        members: (body.data.members ?? []).map((member, index) => {
          const { label, short } = mention(context, 'institution', member.institution)
          const position = line(context, member.position, body, 'members', index, 'position')
          return position === '' ? label : `${position} (${short === '' ? label : short})`
        }),
        meets: line(context, body.data.meets, body, 'meets'),
      },
    ]
  })
}
