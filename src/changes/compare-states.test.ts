import { expect, test } from 'vitest'
import { analyze } from '../analysis/analyze.ts'
import { frame, role } from '../../tests/support/small-project.ts'
import { projectOf, type Sections } from '../../tests/support/project-of.ts'
import type { ProjectChanges } from '../model/changes.ts'
import { compareStates, type ProjectState } from './compare-states.ts'

const texts = new Set(['title', 'note', 'definition', 'purpose'])

const base: Sections = {
  project: { ...frame, version: '1.2', languages: ['en', 'ru'] },
  areas: [{ id: 'evidence', title: 'Evidence' }],
  competencies: [
    { id: 'seizure', title: 'Seizure', area: 'evidence', definition: 'Seizes devices.' },
    { id: 'imaging', title: 'Imaging', area: 'evidence' },
  ],
  roles: [role('officer', { seizure: 1 }), role('examiner', { imaging: 2 })],
  courses: [{ id: 'first', title: 'First', days: 2, develops: [{ competency: 'seizure', from: 0, to: 1 }] }],
  institutions: [
    {
      id: 'police',
      title: 'Police',
      type: 'agency',
      posts: [
        { role: 'officer', current: 60 },
        { role: 'examiner', current: 5 },
      ],
    },
  ],
}

function stateOf(sections: Sections, prose: Readonly<Record<string, string>> = {}): ProjectState {
  const project = projectOf(sections)
  return { project, analysis: analyze(project, { scenario: undefined }), prose: new Map(Object.entries(prose)) }
}

function changesTo(sections: Sections): ProjectChanges {
  return compareStates(stateOf(base), stateOf({ ...base, ...sections }), texts)
}

test('the same project has no changes and no next version, whatever the order of its keys and keyed items', () => {
  const institutions = [
    {
      posts: [
        { current: 5, role: 'examiner' },
        { role: 'officer', current: 60 },
      ],
      type: 'agency',
      title: 'Police',
      id: 'police',
    },
  ]
  const { entities, weight, version } = changesTo({ institutions })
  expect({ entities, weight, proposed: version.proposed }).toEqual({
    entities: [],
    weight: undefined,
    proposed: undefined,
  })
})

test.each<[string, Sections, string, string]>([
  [
    'a role requires more',
    { roles: [role('officer', { seizure: 2 }), role('examiner', { imaging: 2 })] },
    'breaking',
    '2.0',
  ],
  [
    'a role requires one more',
    { roles: [role('officer', { seizure: 1, imaging: 1 }), role('examiner', { imaging: 2 })] },
    'breaking',
    '2.0',
  ],
  [
    'a role requires less',
    { roles: [role('officer', { seizure: 1 }), role('examiner', { imaging: 1 })] },
    'notable',
    '1.3',
  ],
  ['a role is gone', { roles: [role('officer', { seizure: 1 })], institutions: [] }, 'breaking', '2.0'],
  ['a course leads nowhere', { courses: [{ id: 'first', title: 'First', days: 2, develops: [] }] }, 'breaking', '2.0'],
  ['a title is worded otherwise', { areas: [{ id: 'evidence', title: 'Electronic evidence' }] }, 'editorial', '1.2.1'],
  [
    'a title is translated',
    { areas: [{ id: 'evidence', title: { en: 'Evidence', ru: 'Доказательства' } }] },
    'editorial',
    '1.2.1',
  ],
  [
    'a competency is withdrawn',
    {
      competencies: [
        { id: 'seizure', title: 'Seizure', area: 'evidence', definition: 'Seizes devices.' },
        { id: 'imaging', title: 'Imaging', area: 'evidence', status: 'withdrawn' },
      ],
    },
    'breaking',
    '2.0',
  ],
  [
    'a course is longer',
    { courses: [{ id: 'first', title: 'First', days: 3, develops: [{ competency: 'seizure', from: 0, to: 1 }] }] },
    'notable',
    '1.3',
  ],
  [
    'a course leads less far',
    { courses: [{ id: 'first', title: 'First', days: 2, develops: [{ competency: 'seizure', from: 0, to: 0 }] }] },
    'breaking',
    '2.0',
  ],
  ['a course is gone', { courses: [] }, 'breaking', '2.0'],
  ['a language is given up', { project: { ...frame, version: '1.2', languages: ['en'] } }, 'notable', '1.3'],
  ['an area is added', { areas: [...(base['areas'] as []), { id: 'law', title: 'Law' }] }, 'notable', '1.3'],
])('%s', (_name, sections, weight, proposed) => {
  const changes = changesTo(sections)
  expect({ weight: changes.weight, proposed: changes.version.proposed }).toEqual({ weight, proposed })
})

test('a definition binds: other words for it are notable, and concern the roles, people and courses of the competency', () => {
  const competencies = [
    { id: 'seizure', title: 'Seizure', area: 'evidence', definition: 'Seizes and packs devices.' },
    { id: 'imaging', title: 'Imaging', area: 'evidence' },
  ]
  const { entities, affected } = changesTo({ competencies })
  expect(entities[0]?.fields).toEqual([
    { path: 'definition.en', before: 'Seizes devices.', after: 'Seizes and packs devices.', weight: 'notable' },
  ])
  expect(affected).toEqual({
    competencies: ['seizure'],
    roles: ['officer'],
    courses: ['first'],
    institutions: ['police'],
    people: 60,
  })
})

test('an id that was changed is suspected', () => {
  const courses = [
    { id: 'first-response', title: 'First', days: 2, develops: [{ competency: 'seizure', from: 0, to: 1 }] },
  ]
  expect(changesTo({ courses }).entities.map(({ id, change, renamedFrom }) => [id, change, renamedFrom])).toEqual([
    ['first', 'removed', undefined],
    ['first-response', 'added', 'first'],
  ])
})

test('texts in Markdown files count as wording', () => {
  const before = stateOf(base, { 'prose/a.md': 'One', 'prose/b.md': 'Two' })
  const { prose, weight } = compareStates(before, stateOf(base, { 'prose/a.md': 'One', 'prose/c.md': 'Two' }), texts)
  expect({ prose, weight }).toEqual({ prose: ['prose/b.md', 'prose/c.md'], weight: 'editorial' })
})
