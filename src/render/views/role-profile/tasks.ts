import type { TasksSection } from '../generated/role-profile.ts'
import { lines, type ViewContext } from '../view-context.ts'
import { roleOf } from './role-of.ts'

/** What the role does and what it hands over; undefined where neither is stated. */
export function tasksSection(context: ViewContext): TasksSection | undefined {
  const role = roleOf(context)
  if (role === undefined) return undefined
  const tasks = lines(context, role.data.tasks, role, 'tasks')
  const deliverables = lines(context, role.data.deliverables, role, 'deliverables')
  return tasks.length + deliverables.length === 0 ? undefined : { tasks, deliverables }
}
