import type { PlantedMistake } from './planted-mistake.ts'

/** Mistakes in the YAML itself. */
export const loadMistakes: readonly PlantedMistake[] = [
  {
    name: 'a merge that was not finished',
    file: 'framework/areas.yaml',
    find: '  - id: forensics\n',
    replace: '<<<<<<< HEAD\n  - id: forensics\n=======\n  - id: forensic\n>>>>>>> other\n',
    expected: {
      code: 'load/yaml-syntax',
      message: 'Two versions of these lines were merged, and nobody has chosen between them',
      marked: '<<<<<<< HEAD',
      help: 'Keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
    },
  },
  {
    name: 'an unknown section',
    file: 'framework/areas.yaml',
    find: 'areas:\n',
    replace: 'aeras:\n',
    expected: {
      code: 'load/unknown-section',
      message: 'Unknown section "aeras"',
      marked: 'aeras',
      help: 'Did you mean "areas"?',
    },
  },
  {
    name: 'an entry that is indented wrongly',
    file: 'framework/areas.yaml',
    find: '    category: legal',
    replace: '   category: legal',
    expected: {
      code: 'load/yaml-syntax',
      message: 'Line is not indented like its neighbours',
      marked: 'category: legal',
      help: 'Give all entries of one level the same number of spaces',
    },
  },
  {
    name: 'a list in brackets that is not closed',
    file: 'framework/areas.yaml',
    find: '    category: legal',
    replace: '    category: [legal',
    expected: {
      code: 'load/yaml-syntax',
      message: 'List in brackets is not closed',
      marked: 'category: [legal',
      help: 'End it with "]"; on a line of its own it stands further in than the key',
    },
  },
  {
    name: 'a tab',
    file: 'framework/areas.yaml',
    find: '    category: legal',
    replace: '\tcategory: legal',
    expected: {
      code: 'load/yaml-syntax',
      message: 'Tab used as indentation',
      marked: '\tcategory: legal',
      help: 'Replace the tab with two spaces for each level',
    },
  },
  {
    name: 'a second colon in one value',
    file: 'framework/areas.yaml',
    find: 'en: Law and procedure',
    replace: 'en: Law: and procedure',
    expected: {
      code: 'load/yaml-syntax',
      message: 'Second colon in one value',
      marked: 'en: Law: and procedure',
      help: 'Put the value in double quotes: key: "part one: part two"',
    },
  },
  {
    name: 'no space after a colon',
    file: 'framework/areas.yaml',
    find: '    category: legal',
    replace: '    category:legal',
    expected: {
      code: 'load/yaml-syntax',
      message: 'No space after the colon',
      marked: 'category:legal',
      help: 'Write "key: value" with a space after the colon',
    },
  },
  {
    name: 'a quotation mark that is not closed',
    file: 'courses.yaml',
    find: 'en: "Whom to call: units, contact point, providers"',
    replace: 'en: "Whom to call: units, contact point, providers',
    expected: {
      code: 'load/yaml-syntax',
      message: 'Quoted text is not closed',
      marked: 'en: "Whom to call: units, contact point, providers',
      help: 'Close it with the same quotation mark it was opened with',
    },
  },
  {
    name: 'a key that stands twice',
    file: 'framework/areas.yaml',
    find: '    category: legal',
    replace: '    category: legal\n    category: technical',
    line: 1,
    expected: {
      code: 'load/duplicate-key',
      message: 'Key "category" stands twice in one map',
      marked: 'category',
      help: 'Keep one of the two',
    },
  },
]
