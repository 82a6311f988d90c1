import type { AreaRow, StructureSection } from '../generated/framework.ts'
import { mention } from '../mention.ts'
import { allRequirements, competenciesInForce, competenciesOf, usedAreas } from '../requirements.ts'
import { scaleLevels } from '../scale-levels.ts'
import { markdown, type ViewContext } from '../view-context.ts'

/** Levels of the scale and areas of competency. */
export function structureSection(context: ViewContext): StructureSection {
  const levels = scaleLevels(context)
  const areas = usedAreas(context)
  return {
    levels,
    hasQualifications: levels.some((level) => level.eqf !== '' || level.nqf !== ''),
    isDefault: context.project.entities.scale.size === 0,
    areas: areaRows(context),
    competencies: competenciesInForce(context).length,
    categories: new Set(areas.map((area) => area.data.category)).size,
  }
}

function areaRows(context: ViewContext): readonly AreaRow[] {
  const requirements = allRequirements(context)
  return usedAreas(context).map((area) => ({
    area: mention(context, 'area', area.id),
    definition: markdown(context, area.data.definition, area, 'definition'),
    category: categoryName(context, area.data.category),
    competencies: competenciesOf(context, area.id).length,
    roles: new Set(requirements.filter(({ competency }) => competency.data.area === area.id).map(({ role }) => role.id))
      .size,
  }))
}

/** The name of a category of areas; "" where there is none. */
export function categoryName({ language }: ViewContext, category: string | undefined): string {
  return category === undefined ? '' : language.phrases.text(`category.${category}`)
}
