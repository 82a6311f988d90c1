import { expect, test } from 'vitest'
import { checkFiles } from '../../tests/rules/check-files.ts'
import { exampleFiles } from '../../tests/rules/example-project.ts'

const cause = `competencies:
  - { id: device-seizure, title: Device seizure, area: evidence }
  - { id: live-data-capture, title: Live data capture, area: evidence }
`

function check(rules: string): readonly string[] {
  return checkFiles(exampleFiles(`${cause}${rules}`)).map(({ severity, code }) => `${severity} ${code}`)
}

test('a rule has its own severity unless the project gives it another', () => {
  expect(check('')).toEqual(['warning rules/orphan-competency'])
  expect(check('rules: { orphan-competency: error }')).toEqual(['error rules/orphan-competency'])
  expect(check('rules: { rules/orphan-competency: { severity: info } }')).toEqual(['info rules/orphan-competency'])
})

test('a rule can be silenced, everywhere or by file', () => {
  expect(check('rules: { orphan-competency: off }')).toEqual([])
  expect(check('rules: { orphan-competency: { ignore: ["*.yaml"] } }')).toEqual([])
  expect(check('rules: { orphan-competency: { ignore: ["imported/**"] } }')).toHaveLength(1)
})

test('a text in a Markdown file is read with its place in the file', () => {
  const example = `project:
  id: exampleland
  title: Exampleland
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
  scope: { file: prose/scope.md }
`
  const findings = checkFiles(exampleFiles(example), { prose: new Map([['prose/scope.md', 'The scope is TBD.']]) })
  expect(findings.map(({ message, at }) => ({ message, at }))).toEqual([
    { message: 'Placeholder "TBD" in "prose/scope.md"', at: { file: 'prose/scope.md', start: 13, end: 16 } },
  ])
})
