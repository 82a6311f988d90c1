import type { MissingRow } from '../generated/framework.ts'
import type { MissingSection, ProgressSection } from '../generated/monitoring.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { printShare } from '../print/print.ts'
import { progressGrid } from '../strategy/monitoring.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** Latest values against the straight line of time; undefined without indicators. */
export function progressSection(context: ViewContext): ProgressSection | undefined {
  const indicators = listed(context, 'indicator')
  if (indicators.length === 0) return undefined
  const figures = context.analysis.indicators
  const behind = indicators.flatMap(({ id, data }) => {
    const own = figures.get(id)
    return own?.lead === undefined || own.lead.value >= 0 ? [] : [{ own, data, id }]
  })
  return {
    grid: progressGrid(context),
    ahead: [...figures.values()].filter(({ lead }) => lead !== undefined && lead.value >= 0).length,
    behind: behind
      .toSorted((a, b) => (a.own.lead?.value ?? 0) - (b.own.lead?.value ?? 0))
      .map(({ own, data, id }) => ({
        indicator: nameOf(context, 'indicator', id),
        owner: namesOf(context, 'institution', data.owner === undefined ? [] : [data.owner]),
        progress: printShare(context, own.progress?.value),
        expected: printShare(context, own.expected?.value),
      })),
    without: namesOf(
      context,
      'indicator',
      indicators.filter(({ id }) => figures.get(id)?.latest === undefined).map(({ id }) => id),
    ),
  }
}

const needed = ['definition', 'baseline', 'targets', 'frequency', 'owner', 'verification', 'objective'] as const

/** What indicators lack before they can be measured; undefined where nothing is missing. */
export function missingSection(context: ViewContext): MissingSection | undefined {
  const rows = needed.flatMap((key): readonly MissingRow[] => {
    const without = listed(context, 'indicator').filter(({ data }) => data[key] === undefined)
    if (without.length === 0) return []
    const what = context.language.phrases.text(`monitoring.missing.${key}`)
    return [
      {
        what,
        entries: namesOf(
          context,
          'indicator',
          without.map(({ id }) => id),
        ),
      },
    ]
  })
  return rows.length === 0 ? undefined : { rows }
}
