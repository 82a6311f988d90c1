import type { Mention } from '../generated/definitions.ts'
import type { IndexEntry, IndexSection } from '../generated/framework.ts'
import { mention } from '../mention.ts'
import { allRequirements, type Requirement } from '../requirements.ts'
import type { ViewContext } from '../view-context.ts'

/** From roles to competencies and back, both in alphabetical order; undefined without requirements. */
export function indexSection(context: ViewContext): IndexSection | undefined {
  const requirements = allRequirements(context)
  if (requirements.length === 0) return undefined
  const roleOf = ({ role }: Requirement): Mention => mention(context, 'role', role.id)
  const competencyOf = ({ competency }: Requirement): Mention => mention(context, 'competency', competency.id)
  return {
    roles: indexBy(context, requirements, roleOf, competencyOf).map(({ name, entries }) => ({ role: name, entries })),
    competencies: indexBy(context, requirements, competencyOf, roleOf).map(({ name, entries }) => ({
      competency: name,
      entries,
    })),
  }
}

function indexBy(
  { language }: ViewContext,
  requirements: readonly Requirement[],
  key: (requirement: Requirement) => Mention,
  other: (requirement: Requirement) => Mention,
): readonly { name: Mention; entries: readonly IndexEntry[] }[] {
  const found = new Map<string, { name: Mention; entries: IndexEntry[] }>()
  for (const requirement of requirements) {
    const name = key(requirement)
    const row = found.get(name.target) ?? { name, entries: [] }
    row.entries.push({ name: other(requirement), level: requirement.level })
    found.set(name.target, row)
  }
  return [...found.values()]
    .map(({ name, entries }) => ({
      name,
      entries: entries.toSorted((a, b) => b.level - a.level || language.collate(a.name.label, b.name.label)),
    }))
    .toSorted((a, b) => language.collate(a.name.label, b.name.label))
}
