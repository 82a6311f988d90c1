import { expect, test } from 'vitest'
import { abbreviationUse, termUse } from './term-use.ts'

test('a term is found in another case and with another ending', () => {
  const uses = termUse(
    'Оценка компетенций идёт по матрице компетенций. Дәлелдемелердің сақталу тізбегін бастау. Chains of custody.',
  )
  expect(
    ['матрица компетенций', 'дәлелдемелердің сақталу тізбегі', 'компетенция', 'chain of custody'].map(uses),
  ).toEqual([true, true, true, true])
  expect(['матрица ролей', 'оценк'].map(uses)).toEqual([false, true])
})

test('a term inside another word is not used', () => {
  expect(termUse('the course')('our')).toBe(false)
})

test('an abbreviation is found as a word of its own only', () => {
  const uses = abbreviationUse('The MIA and the OSCE; osce-astana')
  expect(['MIA', 'OSCE', 'IA', 'KNB'].map(uses)).toEqual([true, true, false, false])
})
