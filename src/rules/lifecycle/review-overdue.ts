import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { firstDay, monthsBetween } from '../reading/dates.ts'
import { placeOf } from '../reading/place.ts'
import type { Objection, Rule } from '../rule.ts'

/** A strategy older than project.review.every_months, or a course older than the threshold. */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  summary:
    'The strategy has not been reviewed for longer than its own rule allows, or a course for longer than three years.',
  rationale: 'Frameworks age silently: without a review a year later they describe last year.',
  thresholds: { course_months: 36 },
  examples: {
    bad: `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  document: { date: 2025-01-15 }
  review: { every_months: 12 }
`,
    good: `
project:
  id: exampleland
  title: Training strategy of Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  document: { date: 2026-01-15 }
  review: { every_months: 12 }
`,
  },
  compares: 'today',
  check: ({ project, today, thresholds }) => {
    if (today === undefined) return []
    const frame = [...project.entities.project.values()][0]
    return [
      ...(frame ? ofDocument(frame, today) : []),
      ...ofCourses(project, { today, every: thresholds['course_months'] ?? 36 }),
    ]
  },
}

interface Limit {
  readonly every: number
  readonly today: string
}

function ofDocument(frame: Entity<'project'>, today: string): readonly Objection[] {
  const every = frame.data.review?.every_months
  const dates = [frame.data.document?.date, ...(frame.data.changes ?? []).map(({ date }) => date)]
  const last = dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1)
  const age = last === undefined ? 0 : monthsBetween(firstDay(last), today)
  if (every === undefined || age <= every) return []
  return [
    {
      at: placeOf(frame, 'review', 'every_months'),
      message: `The strategy was last changed on ${last}, ${age} months ago, its review is due every ${every}`,
      help: 'Review it and enter the result in "changes" with a new version and date',
    },
  ]
}

function ofCourses({ entities }: Project, { every, today }: Limit): readonly Objection[] {
  return [...entities.course.values()].flatMap((course) => {
    const last = course.data.last_review
    const age = last === undefined ? 0 : monthsBetween(firstDay(last), today)
    if (age <= every) return []
    return [
      {
        at: placeOf(course, 'last_review'),
        message: `Course "${course.id}" was last reviewed on ${last}, ${age} months ago, ${every} are the limit`,
        help: 'Review the course and enter the day in "last_review"',
      },
    ]
  })
}
