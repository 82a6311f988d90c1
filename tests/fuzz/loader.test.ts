import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFiles } from '../../src/host/read-project.ts'
import { chooseFiles } from '../../src/host/walk-project.ts'
import type { Inputs } from '../../src/model/inputs.ts'
import { check, inputsOf, repository } from '../support/check-files.ts'
import { effort, mangled } from './mangled.ts'

const example = join(repository, 'examples/kazakhstan')
const texts = readdirSync(example, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => readFileSync(join(example, path), 'utf8'))
  .filter((text) => text.length < 12_000)
const minimal = readFileSync(join(repository, 'examples/minimal/strategy.yaml'), 'utf8')

/** A project with one more file of these bytes. */
function inputsWith(bytes: Uint8Array): Inputs {
  const files = chooseFiles(['strategy.yaml', 'more.yaml'], '')
  const read = readFiles(files, (path) => (path === 'more.yaml' ? bytes : Buffer.from(minimal)))
  return { ...inputsOf({}), ...read }
}

/** No exception, and every finding at a place that is there. */
function expectFindings(inputs: Inputs): void {
  const { diagnostics, sources } = check(inputs)
  for (const { code, message, span } of diagnostics) {
    expect(code).toMatch(/^[a-z]+\/[a-z-]+$/)
    expect(message).not.toMatch(/undefined|\[object|NaN/)
    if (span === undefined) continue
    const length = sources.find(({ path }) => path === span.file)?.text.length ?? 1
    expect([span.start >= 0, span.start <= span.end, span.end <= Math.max(1, length)]).toEqual([true, true, true])
  }
}

const time = { timeout: 40 * 60_000 }

test('any bytes are read, or refused at a place', time, () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
    fc
      .string({ unit: fc.constantFrom(...'ab1 \n\t-:?[]{}#&*!|>\'"%@`,'), maxLength: 80 })
      .map((text) => Buffer.from(text)),
  )
  fc.assert(
    fc.property(bytes, (some) => expectFindings(inputsWith(some))),
    effort(1500),
  )
})

test('so is a project that somebody has mangled', time, () => {
  fc.assert(
    fc.property(mangled(texts), (text) => expectFindings(inputsWith(Buffer.from(text)))),
    effort(150),
  )
  fc.assert(
    fc.property(mangled([minimal]), (text) => expectFindings(inputsOf({ 'strategy.yaml': text }))),
    effort(300),
  )
})
