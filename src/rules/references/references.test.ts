import { expect, test } from 'vitest'
import { objections } from '../../../tests/rules/objections.ts'

const analysts = `competencies:
  - { id: osint, title: Open-source intelligence, area: evidence }
roles:
  - { id: analyst, title: Analyst, tier: analyst, requires: [{ competency: osint, level: 3 }] }
  - { id: detective, title: Detective, tier: investigator, requires: [{ competency: osint, level: 2 }] }
institutions:
  - { id: police, title: Police of Exampleland, type: agency }
  - { id: academy, title: Police Academy, type: academy, trainers: [{ competencies: [osint], count: 2, level: 4 }] }
`

test('a level above any course names the role, the level reached and the course to raise', () => {
  const courses = `courses:
  - { id: osint-basics, title: Basics, days: 3, develops: [{ competency: osint, from: 0, to: 1 }] }
  - { id: osint-practice, title: Practice, days: 3, develops: [{ competency: osint, from: 1, to: 2 }] }
`
  expect(objections('level-above-any-course', analysts + courses)).toEqual([
    'Role "analyst" requires level 3 of "osint", the highest course reaches 2. Add a course from level 2 to 3, raise "osint-practice", or require level 2',
  ])
})

test('a course without offer names who could offer it', () => {
  const courses = `courses:
  - { id: osint-basics, title: Basics, days: 3, develops: [{ competency: osint, from: 0, to: 1 }] }
`
  expect(objections('course-without-offer', analysts + courses)).toEqual([
    'Course "osint-basics" is offered by nobody. Add it to "offered_by": "academy" could offer it, with suitable trainers',
  ])
})

test('a competency without course is silent while the project has no courses', () => {
  expect(objections('competency-without-course', analysts)).toEqual([])
})

test('each circle is reported once, by its shortest way', () => {
  const course = (id: string, before: string): string =>
    `  - { id: ${id}, title: Course ${id}, days: 1, develops: [{ competency: osint, from: 0, to: 1 }], prerequisites: { courses: [${before}] } }\n`
  const courses = `courses:\n${course('a', 'b')}${course('b', 'a, c')}${course('c', 'd')}${course('d', 'c')}${course('e', 'a')}${course('f', 'f')}`
  expect(objections('prerequisite-cycle', analysts + courses)).toEqual([
    'Prerequisites of courses lead in a circle: "a" -> "b" -> "a". Delete the prerequisite that is not needed to follow the course',
    'Prerequisites of courses lead in a circle: "c" -> "d" -> "c". Delete the prerequisite that is not needed to follow the course',
    'Prerequisites of courses lead in a circle: "f" -> "f". Delete the prerequisite that is not needed to follow the course',
  ])
})

test('a role that leads to another field is not its junior', () => {
  const roles = `roles:
  - { id: analyst, title: Analyst, tier: manager, eqf: 6, career_to: [detective], requires: [{ competency: device-seizure, level: 3 }] }
  - { id: detective, title: Detective, tier: manager, eqf: 6, requires: [{ competency: device-seizure, level: 1 }] }
institutions: [{ id: police, title: Police of Exampleland, type: agency }]
`
  expect(objections('senior-requires-less', roles)).toEqual([])
})

test('a course that develops nothing is told so', () => {
  const course = 'courses: [{ id: drill, title: Drill, days: 1, develops: [] }]\n'
  expect(objections('orphan-course', course)).toEqual([
    'Course "drill" closes no gap: it develops no competency. Name the competencies in "develops", or take the course out of the strategy',
  ])
})

test('a role that reports to itself is found', () => {
  const roles = `roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    requires: [{ competency: device-seizure, level: 2 }]
    reports_to: first-responder
`
  expect(objections('reporting-cycle', roles)).toEqual([
    'Lines of reporting lead in a circle: "first-responder" -> "first-responder". Delete "reports_to" of the role at the top',
  ])
})
