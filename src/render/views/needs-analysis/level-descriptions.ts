import type { Entity } from '../../../model/definition.ts'
import type { LevelDescriptions } from '../generated/needs-analysis.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { competenciesOf, usedAreas } from '../requirements.ts'
import { scaleLevels } from '../scale-levels.ts'
import { line, type ViewContext } from '../view-context.ts'

type Competency = Entity<'competency'>

/** By area: what a person can do at each level of the competencies that describe their levels. */
export function levelDescriptions(context: ViewContext, asked: ReadonlySet<Competency>): readonly LevelDescriptions[] {
  return usedAreas(context).flatMap((area): readonly LevelDescriptions[] => {
    const described = competenciesOf(context, area.id).filter(
      (competency) => asked.has(competency) && Object.keys(competency.data.levels ?? {}).length > 0,
    )
    const levels = scaleLevels(context).filter(({ n }) =>
      described.some((competency) => textAt(context, competency, n) !== ''),
    )
    if (levels.length === 0) return []
    return [
      {
        id: area.id,
        title: titleOf(context, area),
        levels,
        rows: described.map((competency) => ({
          anchor: anchorOf('competency', competency.id),
          title: titleOf(context, competency),
          cells: levels.map(({ n }) => textAt(context, competency, n)),
        })),
      },
    ]
  })
}

function textAt(context: ViewContext, competency: Competency, n: number): string {
  return line(context, competency.data.levels?.[String(n)], competency, 'levels', String(n))
}
