import type { ChangesSection } from '../generated/framework.ts'
import { mention } from '../mention.ts'
import { line, listed, type ViewContext } from '../view-context.ts'

/** Versions of the document and who receives copies; undefined when neither is recorded. */
export function changesSection(context: ViewContext): ChangesSection | undefined {
  const project = listed(context, 'project')[0]
  const rows = (project?.data.changes ?? []).map((change, index) => ({
    version: change.version,
    date: context.language.date(change.date),
    summary: project === undefined ? '' : line(context, change.summary, project, 'changes', index, 'summary'),
  }))
  const distribution = (project?.data.distribution ?? []).map(({ body, copies }) => ({
    body: mention(context, 'institution', body),
    copies: String(copies ?? ''),
  }))
  return rows.length + distribution.length === 0 ? undefined : { rows, distribution }
}
