import { expect, test } from 'vitest'
import { check, inputsOf } from '../../tests/support/check-files.ts'
import { compile } from './compile.ts'

const frame = `project:
  id: exampleland
  title: Exampleland
  country: XX
  period: {from: 2026, to: 2028}
  languages: [en]
`

function findings(setting: string): readonly string[] {
  const { diagnostics } = check(
    inputsOf({
      'strategy.yaml': `${frame}rules:
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

test('so is one of the command line, which ends with 2', () => {
  const { findings } = compile(inputsOf({ 'strategy.yaml': frame }), {
    ruleSettings: new Map([['orphan-cours', 'off']]),
  })
  expect(findings).toEqual([
    {
      code: 'request/unknown-rule',
      severity: 'error',
      message: 'Unknown rule "orphan-cours" in --rule',
      help: 'Did you mean "orphan-course"?',
    },
  ])
})
