import type { ProjectChanges } from '../../model/changes.ts'
import { summarizeChanges } from './summarize-changes.ts'

/** The changes as one versioned JSON document; its schema is schemas/diff.schema.json. */
export function printChangesJson(changes: ProjectChanges, { tool }: { readonly tool: string }): string {
  const { entities, prose, weight, affected, version } = changes
  const document = {
    version: 1,
    tool,
    weight: weight ?? null,
    summary: summarizeChanges(changes),
    affected,
    project: { before: version.before ?? null, now: version.now ?? null, proposed: version.proposed ?? null },
    entities: entities.map(({ movedFrom, renamedFrom, fields, ...entity }) => ({
      ...entity,
      ...(movedFrom !== undefined && { movedFrom }),
      ...(renamedFrom !== undefined && { renamedFrom }),
      fields,
    })),
    texts: prose,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
