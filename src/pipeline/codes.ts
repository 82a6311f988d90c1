import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of what spans the stages: comments that silence rules, themes. */
export const pipelineCodes: readonly CodeDoc[] = [
  {
    code: 'suppress/without-reason',
    severity: 'warning',
    summary: 'A comment silences a rule without saying why.',
    rationale: 'Whoever reads it next must know whether it still holds. Without a reason it silences nothing.',
    bad: '# strategy-disable-next-line parts-do-not-add-up',
    good: '# strategy-disable-next-line parts-do-not-add-up -- published so; the text names the difference',
  },
  {
    code: 'suppress/unused',
    severity: 'warning',
    summary: 'A comment silences a rule that finds nothing on the next line.',
    rationale: 'The mistake was mended or has moved. Delete the comment.',
  },
  {
    code: 'theme/unknown',
    severity: 'error',
    summary: 'A theme is not one of those that the package has.',
    rationale: 'Use official, plain or compact, or extend one of them in theme.yaml.',
  },
]
