import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of this stage. */
export const validateCodes: readonly CodeDoc[] = [
  {
    code: 'validate/unknown-key',
    severity: 'error',
    summary: 'An entry has a key that its kind does not know.',
    rationale: 'What stands under it would appear nowhere. Correct the spelling or delete it.',
    bad: 'roles:\n  - id: analyst\n    titel: Analyst',
    good: 'roles:\n  - id: analyst\n    title: Analyst',
  },
  {
    code: 'validate/missing-key',
    severity: 'error',
    summary: 'An entry lacks a key that every entry of its kind needs.',
    rationale: 'The documents would have a hole. Add the key.',
  },
  {
    code: 'validate/wrong-type',
    severity: 'error',
    summary: 'A value is of another type than its key expects.',
    rationale: 'A number was written as text, a text as a list, or nothing at all stands after the colon.',
    bad: 'days: five',
    good: 'days: 5',
  },
  {
    code: 'validate/not-allowed',
    severity: 'error',
    summary: 'A value is not one of those that its key allows.',
    rationale: 'Use one of the values that the message names.',
  },
  {
    code: 'validate/out-of-range',
    severity: 'error',
    summary: 'A number is too small or too large for its key.',
    rationale: 'Shares run from 0 to 1, grades from 1 to 5; a percentage is written as a share (8 per cent is 0.08).',
  },
  {
    code: 'validate/bad-format',
    severity: 'error',
    summary: 'A text does not have the form that its key expects.',
    rationale: 'Ids are lower-case letters, digits and hyphens; dates are year-month-day.',
  },
  {
    code: 'validate/too-few',
    severity: 'error',
    summary: 'A list or a text that must hold something is empty.',
    rationale: 'Add an entry, or delete the key.',
  },
  {
    code: 'validate/too-many',
    severity: 'error',
    summary: 'A map or list holds more entries than its key allows.',
    rationale: 'Delete the surplus.',
  },
  {
    code: 'validate/not-together',
    severity: 'error',
    summary: 'Two keys exclude each other.',
    rationale:
      'An assessment has a distribution, or a mean with the number of people; a course has days or hours. Keep one.',
  },
  {
    code: 'validate/no-such-date',
    severity: 'error',
    summary: 'A date is in no calendar.',
    rationale: 'A day such as 30 February was written.',
  },
  {
    code: 'validate/unknown-language',
    severity: 'error',
    summary: 'A text stands in a language that the project does not have.',
    rationale: 'No document would show it. Correct the key, or add the language to "languages" of the project.',
  },
]
