import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderCodes } from './codes.ts'

test('every code that rendering reports is explained, and no other', () => {
  const names = readdirSync('src/render', { recursive: true, encoding: 'utf8' })
  const texts = names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('codes.ts'))
    .map((name) => readFileSync(`src/render/${name}`, 'utf8'))
  const reported = texts.flatMap((text) => [
    ...[...text.matchAll(/code: '(render\/[a-z-]+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/#error\(\s*'([a-z-]+)'/g)].map((match) => `render/${match[1] ?? ''}`),
    ...[...text.matchAll(/#unknown\('([a-z]+)'/g)].map((match) => `render/unknown-${match[1] ?? ''}`),
  ])
  expect([...new Set(reported)].toSorted()).toEqual(renderCodes.map(({ code }) => code).toSorted())
})
