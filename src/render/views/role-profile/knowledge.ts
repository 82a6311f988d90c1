import type { KnowledgeSection } from '../generated/role-profile.ts'
import { requirementsOf, type Requirement } from '../requirements.ts'
import { line, type ViewContext } from '../view-context.ts'
import { roleOf } from './role-of.ts'

/** Knowledge and skills of the competencies that matter most to the role: the framework has all; undefined where none are stated. */
export function knowledgeSection(context: ViewContext): KnowledgeSection | undefined {
  const role = roleOf(context)
  if (role === undefined) return undefined
  const requirements = requirementsOf(context, role)
  const importance = ({ index }: Requirement): number => role.data.requires?.[index]?.importance ?? 0
  const greatest = Math.max(0, ...requirements.map(importance))
  const important = requirements.filter((requirement) => importance(requirement) === greatest)
  const ofType = (type: 'knowledge' | 'skill'): readonly string[] => [
    ...new Set(
      important.flatMap(({ competency }) =>
        (competency.data.statements ?? []).flatMap((statement, index) =>
          statement.type === type ? [line(context, statement.text, competency, 'statements', index, 'text')] : [],
        ),
      ),
    ),
  ]
  const view = { knowledge: ofType('knowledge'), skills: ofType('skill') }
  return view.knowledge.length + view.skills.length === 0
    ? undefined
    : { ...view, greatest: important.length < requirements.length ? greatest : 0 }
}
