import { expect, test } from 'vitest'
import type { NewEntry } from '../model/new-entry.ts'
import { applyEdits } from '../source/apply-edits.ts'
import { appendEntry } from './append-entry.ts'

const entry: NewEntry = [
  { key: 'id', value: { is: 'text', text: 'judge' } },
  { key: 'tier', comment: 'The group of staff.', value: { is: 'blank' } },
]

/** The text with the entry in the section `roles`. */
function added(text: string, written: NewEntry = entry): string | undefined {
  const edit = appendEntry({ path: 'roles.yaml', text }, { section: 'roles', isList: true, entry: written })
  return edit && applyEdits(text, [edit])
}

test('an entry goes behind the last one and its comments, indented as the others are', () => {
  expect(added('roles:\n  - id: officer # first\n    # not yet agreed\n# Areas\nareas: []\n')).toBe(
    'roles:\n  - id: officer # first\n    # not yet agreed\n  - id: judge\n    # The group of staff.\n    tier:\n# Areas\nareas: []\n',
  )
  expect(added('roles:\n- id: officer\n# Areas\nareas: []\n')).toBe(
    'roles:\n- id: officer\n- id: judge\n  # The group of staff.\n  tier:\n# Areas\nareas: []\n',
  )
})

test('an empty line stands before it where one stands between the others', () => {
  expect(
    added('roles:\n    - id: officer\n\n    - id: clerk\n      purpose: |\n        Keeps files.\n\nareas: []'),
  ).toBe(
    'roles:\n    - id: officer\n\n    - id: clerk\n      purpose: |\n        Keeps files.\n\n    - id: judge\n      # The group of staff.\n      tier:\n\nareas: []',
  )
})

test('a file without a last line end gets one, and one without the section gets it', () => {
  expect(added('roles:\n  - id: officer')).toBe(
    'roles:\n  - id: officer\n  - id: judge\n    # The group of staff.\n    tier:\n',
  )
  expect(added('areas: []')).toBe('areas: []\nroles:\n  - id: judge\n    # The group of staff.\n    tier:\n')
  expect(added('')).toBe('roles:\n  - id: judge\n    # The group of staff.\n    tier:\n')
  expect(added('roles: # none yet\nareas: []\n')).toBe(
    'roles: # none yet\n  - id: judge\n    # The group of staff.\n    tier:\nareas: []\n',
  )
})

test('a list in brackets stays one', () => {
  expect(added('roles: [{ id: officer }] # few\n')).toBe('roles: [{ id: officer }, { id: judge, tier: }] # few\n')
  expect(added('roles: []\n')).toBe('roles: [{ id: judge, tier: }]\n')
  expect(added('roles: [\n  { id: officer },\n]\n')).toBe('roles: [\n  { id: officer },\n  { id: judge, tier: },\n]\n')
})

test('a section that is no list takes no entry', () => {
  expect(added('roles: all of them\n')).toBeUndefined()
})

test('maps and lists inside an entry are written out, texts in quotes where YAML needs them', () => {
  const course: NewEntry = [
    { key: 'title', value: { is: 'text', text: 'Seizure: basics' } },
    {
      key: 'develops',
      value: { is: 'list', entry: { is: 'map', keys: [{ key: 'to', comment: 'A level.', value: { is: 'blank' } }] } },
    },
    { key: 'languages', value: { is: 'list', entry: { is: 'blank' } } },
  ]
  expect(added('', course)).toBe(
    'roles:\n  - title: "Seizure: basics"\n    develops:\n      # A level.\n      - to:\n    languages:\n      -\n',
  )
})
