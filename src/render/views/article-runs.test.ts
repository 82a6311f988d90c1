import { expect, test } from 'vitest'
import { articleRuns } from './article-runs.ts'
import type { Mention } from './generated/definitions.ts'

const article = (label: string): Mention => ({ label, short: '', target: `article-${label}`, notes: [] })

function labels(...numbers: readonly string[]): readonly string[] {
  return articleRuns(numbers.map(article)).map(({ label }) => label)
}

test('articles that follow each other are one run, and others stand alone', () => {
  expect(labels('2', '3', '4', '9', '14', '15')).toEqual(['2–4', '9', '14–15'])
})

test('an article with a letter joins no run', () => {
  expect(labels('2', '2a', '3')).toEqual(['2', '2a', '3'])
})

test('a run leads to its first article', () => {
  expect(articleRuns([article('7'), article('8')])[0]?.target).toBe('article-7')
})
