import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allCodes } from '../src/pipeline/all-codes.ts'
import { repository } from './support/check-files.ts'

const stages =
  /'((?:load|validate|link|render|markdown|layout|suppress|theme|build|plan|request|baseline|translations|locale|template)\/[a-z0-9-]+)'/g

test('every code that the source prints is explained', () => {
  const files = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => readFileSync(join(repository, 'src', name), 'utf8'))
  const printed = new Set(texts.flatMap((text) => [...text.matchAll(stages)].map((match) => match[1])))
  const explained = new Set(allCodes.map(({ code }) => code))
  expect(printed.size).toBeGreaterThan(30)
  expect([...printed].filter((code) => code !== undefined && !explained.has(code))).toEqual([])
})

test('no code is explained twice', () => {
  const codes = allCodes.map(({ code }) => code)
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
})
