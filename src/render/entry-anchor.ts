import type { Project } from '../model/project.ts'

/** Whether a place such as `competency-triage` is that of an entry of the project, which some document may show. */
export function isEntryAnchor(anchor: string, { entities }: Project): boolean {
  return Object.entries(entities).some(
    ([kind, entries]) => anchor.startsWith(`${kind}-`) && entries.has(anchor.slice(kind.length + 1)),
  )
}
