/** One mistake planted in the Kazakhstan example, and the one finding that it must give. */
export interface PlantedMistake {
  readonly name: string
  readonly file: string
  readonly find: string
  readonly replace: string
  /** Lines from the start of the replaced text to the marked one. */
  readonly line?: number
  /** File in which the finding stands, where it is another one. */
  readonly reported?: string
  readonly expected: {
    readonly code: string
    readonly message: string
    /** Text under the marks of the code frame, up to the end of its line. */
    readonly marked: string
    readonly help: string | undefined
  }
}

export const plantedMistakes: readonly PlantedMistake[] = [
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
    name: 'a level out of range',
    file: 'framework/roles.yaml',
    find: '      - competency: cybercrime-awareness\n        level: 1',
    replace: '      - competency: cybercrime-awareness\n        level: 12',
    line: 1,
    expected: {
      code: 'validate/out-of-range',
      message: 'Unexpected number 12 for "level" of role "first-responder", expected at most 9',
      marked: '12',
      help: 'The level that the role requires.',
    },
  },
  {
    name: 'a missing title',
    file: 'framework/areas.yaml',
    find: '  - id: law\n    title:\n      en: Law and procedure\n      ru: Право и процесс\n      kk: Құқық және іс жүргізу\n',
    replace: '  - id: law\n',
    expected: {
      code: 'validate/missing-key',
      message: 'Area "law" has no "title"',
      marked: 'law',
      help: 'Add "title": The name of the area.',
    },
  },
  {
    name: 'an unknown key',
    file: 'framework/areas.yaml',
    find: '    category: legal',
    replace: '    colour: blue\n    category: legal',
    expected: {
      code: 'validate/unknown-key',
      message: 'Unknown key "colour" in area "law"',
      marked: 'colour',
      help: 'Delete it, or use one of: "id", "title", "category", "definition"',
    },
  },
  {
    name: 'a misspelt key that the kind needs: one finding, not two',
    file: 'framework/areas.yaml',
    find: '  - id: law\n    title:',
    replace: '  - id: law\n    titel:',
    line: 1,
    expected: {
      code: 'validate/unknown-key',
      message: 'Unknown key "titel" in area "law"',
      marked: 'titel',
      help: 'Did you mean "title"?',
    },
  },
  {
    name: 'a value that is not in the list',
    file: 'framework/areas.yaml',
    find: '    category: legal',
    replace: '    category: leagl',
    expected: {
      code: 'validate/not-allowed',
      message: 'Unexpected text "leagl" for "category" of area "law"',
      marked: 'leagl',
      help: 'Did you mean "legal"?',
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
    name: 'text where a number belongs',
    file: 'framework/roles.yaml',
    find: '      - competency: cybercrime-awareness\n        level: 1',
    replace: '      - competency: cybercrime-awareness\n        level: one',
    line: 1,
    expected: {
      code: 'validate/wrong-type',
      message: 'Unexpected text "one" for "level" of role "first-responder", expected a whole number',
      marked: 'one',
      help: 'Write the number without quotes, unit or spaces',
    },
  },
  {
    name: 'a number where text belongs',
    file: 'strategy.yaml',
    find: "version: '0.3'",
    replace: 'version: 0.3',
    expected: {
      code: 'validate/wrong-type',
      message: 'Unexpected number 0.3 for "version" of the section "project", expected text',
      marked: '0.3',
      help: 'Put it in quotes: "0.3"',
    },
  },
  {
    name: 'nothing after the colon',
    file: 'framework/areas.yaml',
    find: '    category: legal',
    replace: '    category:',
    expected: {
      code: 'validate/not-allowed',
      message: 'Unexpected nothing for "category" of area "law"',
      marked: 'category',
      help: 'Use one of: "technical", "investigation", "legal", "management", "transversal"',
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
  {
    name: 'a language that the project does not have',
    file: 'framework/areas.yaml',
    find: '      kk: Құқық және іс жүргізу',
    replace: '      kz: Құқық және іс жүргізу',
    expected: {
      code: 'validate/unknown-language',
      message: 'Unexpected language "kz" in area "law", the project has en, ru, kk',
      marked: 'kz',
      help: 'Did you mean "kk"?',
    },
  },
  {
    name: 'a day that is in no calendar',
    file: 'strategy.yaml',
    find: '    date: 2026-11-24',
    replace: '    date: 2026-11-31',
    expected: {
      code: 'validate/no-such-date',
      message: 'Unexpected text "2026-11-31" in the section "project": this day is in no calendar',
      marked: '2026-11-31',
      help: 'Write the date as year-month-day, for example 2026-11-24',
    },
  },
  {
    name: 'a date in another form',
    file: 'strategy.yaml',
    find: '    date: 2026-11-24',
    replace: '    date: 24.11.2026',
    expected: {
      code: 'validate/bad-format',
      message: 'Unexpected text "24.11.2026" for "date" of the section "project"',
      marked: '24.11.2026',
      help: 'The date of the document.',
    },
  },
  {
    name: 'a share written as a percentage',
    file: 'courses.yaml',
    find: 'first_pass_rate: {value: 0.95, status: fictional}',
    replace: 'first_pass_rate: {value: 95, status: fictional}',
    expected: {
      code: 'validate/out-of-range',
      message: 'Unexpected number 95 for "value" of course "cybercrime-essentials", expected at most 1',
      marked: '95',
      help: 'The number itself.',
    },
  },
  {
    name: 'an id with a capital letter',
    file: 'risks.yaml',
    find: '  - id: risk-no-adoption',
    replace: '  - id: Risk-no-adoption',
    expected: {
      code: 'validate/bad-format',
      message: 'Unexpected text "Risk-no-adoption" for "id" of risk "Risk-no-adoption"',
      marked: 'Risk-no-adoption',
      help: 'The short name by which other entries refer to this one: lower-case letters, digits and hyphens.',
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
