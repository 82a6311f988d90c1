import { expect, test } from 'vitest'
import { indexLines } from '../../src/source/line-index.ts'
import type { Inputs } from '../../src/model/inputs.ts'
import { check, inputsOfExample } from '../support/check-files.ts'
import { linkMistakes } from './link-mistakes.ts'
import { loadMistakes } from './load-mistakes.ts'
import type { PlantedMistake } from './planted-mistake.ts'
import { validateMistakes } from './validate-mistakes.ts'

const example = inputsOfExample('kazakhstan')
const before = check(example).diagnostics.map(({ code, message }) => `${code} ${message}`)

test('the example is free of errors before mistakes are planted', () => {
  expect(check(example).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each([...loadMistakes, ...validateMistakes, ...linkMistakes])('$name', (mistake) => {
  const inputs = plant(example, mistake)
  const { diagnostics, sources } = check(inputs)
  const fresh = diagnostics.filter(({ code, message }) => !before.includes(`${code} ${message}`))
  const found = fresh.map(({ severity, code, message, span, help }) => {
    const text = sources.find(({ path }) => path === span?.file)?.text ?? ''
    const marked = span ? text.slice(span.start, span.end).split('\n')[0] : ''
    const line = span ? indexLines(text).position(span.start).line : 0
    return {
      severity,
      code,
      message,
      file: span?.file,
      marked,
      onItsLine: line === lineOfMistake(inputs, mistake),
      help,
    }
  })
  expect(found).toEqual([
    {
      severity: 'error',
      file: mistake.reported ?? mistake.file,
      onItsLine: mistake.reported === undefined,
      ...mistake.expected,
    },
  ])
})

function plant(inputs: Inputs, { file, find, replace }: PlantedMistake): Inputs {
  const sources = inputs.sources.map((source) => {
    if (source.path !== file) return source
    expect(source.text, `${file} holds the text to replace`).toContain(find)
    return { path: file, text: source.text.replace(find, () => replace) }
  })
  return { ...inputs, sources }
}

/** The line on which the first changed character stands, plus the lines that the mistake skips before its place. */
function lineOfMistake(inputs: Inputs, { file, replace, line = 0 }: PlantedMistake): number {
  const text = inputs.sources.find(({ path }) => path === file)?.text ?? ''
  return indexLines(text).position(text.indexOf(replace)).line + line
}
