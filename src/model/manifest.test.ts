import { expect, test } from 'vitest'
import { findCause, parseManifest, printManifest } from './manifest.ts'

const made = {
  outputs: new Map([
    ['en/plan.pdf', '0.1.0'],
    ['README.md', '0.1.0'],
  ]),
  inputs: new Map([
    ['strategy.yaml', 'aaaaaaaa'],
    ['roles.yaml', 'bbbbbbbb'],
  ]),
}

test('a manifest is one line a file, sorted, and is read as it was written', () => {
  const text =
    'input\troles.yaml\tbbbbbbbb\ninput\tstrategy.yaml\taaaaaaaa\noutput\tREADME.md\t0.1.0\noutput\ten/plan.pdf\t0.1.0\n'
  expect(printManifest(made)).toBe(text)
  expect(printManifest(parseManifest(text))).toBe(text)
})

test('a bare path is an output of an older version, and marks of a merge are no paths', () => {
  const { outputs } = parseManifest('<<<<<<< HEAD\nen/a.md\n=======\noutput\ten/b.md\t0.2.0\n>>>>>>> other\n')
  expect([...outputs]).toEqual([
    ['en/a.md', ''],
    ['en/b.md', '0.2.0'],
  ])
})

test('the cause is the tool, or inputs that are others, new or gone', () => {
  const none = { otherTools: [], changed: [], added: [], removed: [] }
  expect(findCause(made, { tool: '0.1.0', inputs: made.inputs })).toEqual(none)
  expect(findCause(made, { tool: '0.2.0', inputs: made.inputs })).toEqual({ ...none, otherTools: ['0.1.0'] })
  const inputs = new Map([
    ['strategy.yaml', 'cccccccc'],
    ['new.yaml', 'dddddddd'],
  ])
  expect(findCause(made, { tool: '0.1.0', inputs })).toEqual({
    ...none,
    changed: ['strategy.yaml'],
    added: ['new.yaml'],
    removed: ['roles.yaml'],
  })
  expect(findCause({ ...made, inputs: new Map() }, { tool: '0.1.0', inputs })).toBeUndefined()
})
