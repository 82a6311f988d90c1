import { expect, test } from 'vitest'
import { check, inputsOf } from '../../tests/support/check-files.ts'

test.each(['007', '1e3', '1.0', '5'])(
  'a number %s where an id belongs is one finding with the number as written',
  (id) => {
    const { diagnostics } = check(
      inputsOf({
        'strategy.yaml': `project:
  id: x
  title: X
  country: KZ
  period: {from: 2026, to: 2028}
  languages: [en]
areas:
  - id: ${id}
    title: Evidence
`,
      }),
    )
    expect(diagnostics.map(({ code, message, help }) => [code, message, help])).toEqual([
      [
        'validate/wrong-type',
        `Unexpected number ${id} for "id" of area 1 of "areas", expected text`,
        `Put it in quotes: "${id}"`,
      ],
    ])
  },
)
