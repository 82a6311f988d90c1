import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of this stage. */
export const linkCodes: readonly CodeDoc[] = [
  {
    code: 'link/unknown-id',
    severity: 'error',
    summary: 'A reference names an id that no file defines.',
    rationale: 'Correct the spelling, or define the entry. Its order and file do not matter.',
    bad: 'requires:\n  - {competency: chain-of-custdy, level: 2}',
    good: 'requires:\n  - {competency: chain-of-custody, level: 2}',
  },
  {
    code: 'link/wrong-kind',
    severity: 'error',
    summary: 'A reference names an id of another kind.',
    rationale: 'The id exists, but as something else: a role where a competency is expected.',
  },
  {
    code: 'link/unknown-provision',
    severity: 'error',
    summary: 'A legal instrument has no provision of this number.',
    rationale: 'Add the provision to the instrument, or correct the number.',
  },
  {
    code: 'link/duplicate-id',
    severity: 'error',
    summary: 'Two entries of one kind have the same id.',
    rationale: 'A reference could mean either. Both places are named; give one of them another id.',
  },
]
