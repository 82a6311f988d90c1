import type { MonitoringOverviewSection } from '../generated/monitoring.ts'
import { statusesOf } from '../print/figures.ts'
import { projectPeriod } from '../head-count.ts'
import { printCount } from '../print/print.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** What is measured and how far it is; undefined without indicators. */
export function overviewSection(context: ViewContext): MonitoringOverviewSection | undefined {
  const indicators = listed(context, 'indicator')
  if (indicators.length === 0) return undefined
  const progress = [...context.analysis.indicators.values()]
  const counts = [
    ['baseline', indicators.filter(({ data }) => data.baseline !== undefined).length],
    ['target', indicators.filter(({ data }) => Object.keys(data.targets ?? {}).length > 0).length],
    ['value', progress.filter(({ latest }) => latest !== undefined).length],
    ['on-line', progress.filter(({ lead }) => lead !== undefined && lead.value >= 0).length],
    ['behind', progress.filter(({ lead }) => lead !== undefined && lead.value < 0).length],
  ] as const
  const { phrases } = context.language
  return {
    ...projectPeriod(context),
    indicators: indicators.length,
    figures: counts.map(([key, count], index) => ({
      no: index + 1,
      label: phrases.text(`monitoring.key.${key}`),
      value: printCount(context, count),
      basis: phrases.text(`monitoring.key.${key}-basis`),
    })),
    statuses: [
      ...new Set(
        indicators.flatMap(({ data }) =>
          statusesOf([data.baseline?.value, ...Object.values(data.targets ?? {}), ...Object.values(data.values ?? {})]),
        ),
      ),
    ],
  }
}
