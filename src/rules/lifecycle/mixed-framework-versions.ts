import type { Entity } from '../../model/definition.ts'
import type { Mapping } from '../../model/generated/mapping.ts'
import type { Project } from '../../model/project.ts'
import { naturalOrder } from '../../std/natural-order.ts'
import { groupBy } from '../../std/group-by.ts'
import { counted } from '../reading/phrases.ts'
import { placeOf } from '../reading/place.ts'
import type { Rule } from '../rule.ts'

/** Mappings to an older version of a framework beside mappings to a newer one. */
export const mixedFrameworkVersions: Rule = {
  id: 'mixed-framework-versions',
  severity: 'warning',
  summary: 'Some mappings name an older version of an outside framework than others.',
  rationale: 'Codes change their meaning between versions; a table that mixes them compares what cannot be compared.',
  examples: {
    bad: `
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    mappings: [{ framework: NICE, version: '1.0.0', code: T1120 }, { framework: NICE, version: '2.1.0', code: S0860 }]
`,
    good: `
competencies:
  - id: device-seizure
    title: Device seizure
    area: evidence
    mappings: [{ framework: NICE, version: '2.1.0', code: T1120 }, { framework: NICE, version: '2.1.0', code: S0860 }]
`,
  },
  check: ({ project }) =>
    [...groupBy(mappingsOf(project), ({ mapping }) => mapping.framework)].flatMap(([framework, uses]) => {
      const versions = [...new Set(uses.map(({ mapping }) => mapping.version ?? ''))]
        .filter(Boolean)
        .toSorted(naturalOrder)
      const newest = versions.at(-1)
      return versions.slice(0, -1).flatMap((version) => {
        const old = uses.filter(({ mapping }) => mapping.version === version)
        const [first, ...others] = old
        if (!first) return []
        return [
          {
            at: placeOf(first.entity, 'mappings', first.index, 'version'),
            message: `${counted(old.length, 'mapping')} to ${framework} ${old.length === 1 ? 'names' : 'name'} version ${version}, others ${newest}`,
            help: `Look the codes up in version ${newest} and write it`,
            related: others
              .slice(0, 5)
              .map(({ entity, index }) => ({ message: 'And here', at: placeOf(entity, 'mappings', index) })),
          },
        ]
      })
    }),
}

interface Use {
  readonly entity: Entity
  readonly mapping: Mapping
  readonly index: number
}

function mappingsOf({ entities }: Project): readonly Use[] {
  return [...entities.competency.values(), ...entities.role.values()].flatMap((entity) =>
    (entity.data.mappings ?? []).map((mapping, index) => ({ entity, mapping, index })),
  )
}
