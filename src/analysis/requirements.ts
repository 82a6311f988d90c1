import type { DifDecision } from '../model/analysis/coverage.ts'
import type { Id } from '../model/definition.ts'
import type { Requirement as RequirementData } from '../model/generated/role.ts'
import type { Project } from '../model/project.ts'

/** One competency that a role requires, with the strictest level of its entries. */
export interface Requirement {
  readonly role: Id
  readonly competency: Id
  readonly area: Id
  readonly level: number
  readonly importance: number
  readonly urgency: number
  readonly decision: DifDecision | undefined
  /** Position in the role's `requires`. */
  readonly index: number
}

/** Requirements by role, in order of competency ids. A competency that was withdrawn is required of nobody. */
export function requirementsOf(project: Project): ReadonlyMap<Id, readonly Requirement[]> {
  const { competency: competencies } = project.entities
  const areaOf = (competency: Id): Id => competencies.get(competency)?.data.area ?? ''
  const order = new Map([...competencies.keys()].map((id, index) => [id, index]))
  const place = ({ competency }: Requirement): number => order.get(competency) ?? order.size
  return new Map(
    [...project.entities.role].map(([role, { data }]) => {
      const strictest = new Map<Id, Requirement>()
      for (const [index, entry] of (data.requires ?? []).entries()) {
        if (competencies.get(entry.competency)?.data.status === 'withdrawn') continue
        const requirement = read(entry, { role, index, area: areaOf(entry.competency) })
        const other = strictest.get(entry.competency)
        if (!other || isStricter(requirement, other)) strictest.set(entry.competency, requirement)
      }
      return [role, [...strictest.values()].toSorted((a, b) => place(a) - place(b))]
    }),
  )
}

function read(
  entry: RequirementData,
  { role, index, area }: { readonly role: Id; readonly index: number; readonly area: Id },
): Requirement {
  const { competency, level, importance = 3, urgency = 3 } = entry
  return { role, competency, area, level, importance, urgency, decision: difDecision(entry), index }
}

function isStricter(a: Requirement, b: Requirement): boolean {
  return (a.level - b.level || a.importance - b.importance || a.urgency - b.urgency) > 0
}

/** F7: what difficulty, importance and frequency advise; 4 and 5 on the scales of 1 to 5 count as yes. */
export function difDecision({ difficulty, importance, frequency }: RequirementData): DifDecision | undefined {
  const [difficult, important, frequent] = [difficulty, importance ?? 3, frequency].map(isHigh)
  if (difficult === undefined) return undefined
  if (!difficult && !important) return 'no-training'
  if (frequent === undefined) return undefined
  if (difficult && important) return frequent ? 'train' : 'over-train'
  if (difficult) return frequent ? 'train' : 'no-training'
  return frequent ? 'no-formal-training' : 'train'
}

function isHigh(grade: number | undefined): boolean | undefined {
  return grade === undefined ? undefined : grade >= 4
}
