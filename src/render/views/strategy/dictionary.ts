import { areasSection } from '../framework/areas.ts'
import type { AreasSection } from '../generated/framework.ts'
import { rolesRequiring } from '../requirements.ts'
import { wholeOf, type ViewContext } from '../view-context.ts'

/** The competencies of the framework by area; in an extract for one reader, too, with all roles that require them. */
export function dictionarySection(context: ViewContext): AreasSection | undefined {
  const whole = wholeOf(context)
  const section = areasSection(context)
  return (
    section && {
      areas: section.areas.map((area) => ({
        ...area,
        competencies: area.competencies.map((entry) => ({ ...entry, roles: rolesRequiring(whole, entry.id) })),
      })),
    }
  )
}
