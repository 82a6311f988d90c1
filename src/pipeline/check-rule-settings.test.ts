import { expect, test } from 'vitest'
import { check, inputsOf } from '../../tests/support/check-files.ts'

function findings(setting: string): readonly string[] {
  const { diagnostics } = check(
    inputsOf({
      'strategy.yaml': `project:
  id: exampleland
  title: Exampleland
  country: XX
  period: {from: 2026, to: 2028}
  languages: [en]
rules:
  ${setting}
`,
    }),
  )
  return diagnostics.map(({ code, message, help, path }) => `${code} ${path ?? ''}: ${message}. ${help ?? ''}`)
}

test('a setting for a rule that does not exist is found, with the rule that was meant', () => {
  expect(findings('orphan-cours: error')).toEqual([
    'build/unknown-rule rules.orphan-cours: Unknown rule "orphan-cours". Did you mean "orphan-course"?',
  ])
  expect(findings('nosuchrule: error')).toEqual([
    'build/unknown-rule rules.nosuchrule: Unknown rule "nosuchrule". Use the code of a rule, as it stands in brackets behind a finding; only rules can be set',
  ])
  expect(findings('rules/orphan-course: off')).toEqual([])
})
