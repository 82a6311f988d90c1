import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** Approved competencies whose wording changed while the version stayed; needs the project as last approved. */
export const changedWithoutVersion: Rule = {
  id: 'changed-without-version',
  severity: 'warning',
  summary: 'The wording of an approved competency changed and the version of the strategy did not.',
  rationale: 'Two documents with one version number would say different things.',
  examples: {
    before: `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  version: '1.0'
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence, status: approved, definition: Seizes devices. }
`,
    bad: `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  version: '1.0'
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence, status: approved, definition: Seizes and packs devices. }
`,
    good: `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  version: '1.1'
competencies:
  - { id: device-seizure, title: Device seizure, area: evidence, status: approved, definition: Seizes and packs devices. }
`,
  },
  compares: 'previous',
  check: ({ project, previous }) => {
    const version = versionOf(project)
    if (!previous || version === undefined || version !== versionOf(previous)) return []
    return [...previous.entities.competency.values()].flatMap((before) => {
      const now = project.entities.competency.get(before.id)
      if (before.data.status !== 'approved' || !now || wording(before) === wording(now)) return []
      return [
        {
          at: placeOf(now, 'id'),
          message: `Competency "${now.id}" was approved and its wording changed, the version is still ${version}`,
          help: 'Raise "version" of the project and enter the change in "changes", or set the status of the competency to "draft"',
        },
      ]
    })
  },
}

function versionOf({ entities }: Project): string | undefined {
  return [...entities.project.values()][0]?.data.version
}

function wording({ data: { title, definition, levels } }: Entity<'competency'>): string {
  return JSON.stringify([title, definition, levels])
}
