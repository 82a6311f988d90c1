import type { Kind } from '../../../model/kinds.ts'
import { listSources } from '../framework/sources.ts'
import type { SourcesSection } from '../generated/strategy.ts'
import type { ViewContext } from '../view-context.ts'

/** Kinds of entries whose sources the strategy names. */
const shown: ReadonlySet<Kind> = new Set<Kind>([
  'project',
  'role',
  'institution',
  'course',
  'certificate',
  'programme',
  'statistic',
  'indicator',
  'event',
  'legal-instrument',
])

/** Sources that the entries or the running text of the strategy name; undefined without any. */
export function sourcesSection(context: ViewContext): SourcesSection | undefined {
  return listSources(context, shown)
}
