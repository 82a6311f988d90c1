import type { PlantedMistake } from './planted-mistake.ts'

/** Mistakes in what entries call each other. */
export const linkMistakes: readonly PlantedMistake[] = [
  {
    name: 'a misspelt id',
    file: 'framework/roles.yaml',
    find: '      - competency: chain-of-custody\n        level: 2',
    replace: '      - competency: chain-of-custdy\n        level: 2',
    expected: {
      code: 'link/unknown-id',
      message: 'Unknown competency "chain-of-custdy" in role "first-responder"',
      marked: 'chain-of-custdy',
      help: 'Did you mean "chain-of-custody"?',
    },
  },
  {
    name: 'an id of another kind',
    file: 'framework/roles.yaml',
    find: '      - competency: chain-of-custody\n        level: 2',
    replace: '      - competency: head-of-unit\n        level: 2',
    expected: {
      code: 'link/wrong-kind',
      message: '"head-of-unit" is a role, expected a competency in role "first-responder"',
      marked: 'head-of-unit',
      help: 'Write the id of a competency here',
    },
  },
  {
    name: 'a duplicate id in two files',
    file: 'courses.yaml',
    find: 'courses:\n',
    replace: 'areas:\n  - id: law\n    title: {en: Law, ru: Право, kk: Құқық}\ncourses:\n',
    reported: 'framework/areas.yaml',
    expected: {
      code: 'link/duplicate-id',
      message: 'Id "law" names two entries of the kind area',
      marked: 'law',
      help: 'Give one of the two another id, or delete it',
    },
  },
  {
    name: 'a provision that the act does not have',
    file: 'framework/competencies-law.yaml',
    find: 'ets-185/15',
    replace: 'ets-185/99',
    expected: {
      code: 'link/unknown-provision',
      message: 'Legal instrument "ets-185" has no provision "99"',
      marked: 'ets-185/99',
      help: 'Add provision 99 to "ets-185", or use one of its provisions: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13',
    },
  },
]
