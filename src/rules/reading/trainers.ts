import type { Entity } from '../../model/definition.ts'
import type { TrainerGroup } from '../../model/generated/institution.ts'
import { valueOf } from './figure-value.ts'

/** Whether a group can teach a course: subject, level and language fit, and it is active. */
export function isSuitable(group: TrainerGroup, course: Entity<'course'>): boolean {
  return (
    group.active !== false && isNamed(group, course) && reachesLevel(group, course) && sharesLanguage(group, course)
  )
}

/** Whether a group names the course, or a competency that the course develops. */
export function isNamed({ courses, competencies }: TrainerGroup, { id, data }: Entity<'course'>): boolean {
  return courses?.includes(id) === true || data.develops.some(({ competency }) => competencies?.includes(competency))
}

/** How many trainers of an institution can teach a course. */
export function trainersFor({ data }: Entity<'institution'>, course: Entity<'course'>): number {
  return (data.trainers ?? [])
    .filter((group) => isSuitable(group, course))
    .reduce((sum, { count }) => sum + valueOf(count), 0)
}

/** The highest level to which a course teaches. */
export function topLevel({ data }: Entity<'course'>): number {
  return Math.max(...data.develops.map(({ to }) => to))
}

function reachesLevel({ level }: TrainerGroup, course: Entity<'course'>): boolean {
  return level === undefined || level >= topLevel(course)
}

function sharesLanguage({ languages }: TrainerGroup, { data }: Entity<'course'>): boolean {
  return !languages || !data.languages || languages.some((language) => data.languages?.includes(language))
}
