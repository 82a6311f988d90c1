import { expect, test } from 'vitest'
import { alikeTexts } from './alike-texts.ts'

test('texts that differ in case, punctuation or plural are alike, whatever their length', () => {
  expect(alikeTexts(['Develop code, scripts', 'Seize devices', 'develop codes; script'], 0.8)).toEqual([[0, 2]])
})

test('long texts are alike when most of their pieces are the same', () => {
  const text =
    'seizes packs and documents common devices by the standing procedure and keeps a record of every step taken at the scene'
  expect(
    alikeTexts([text, `${text} today`, 'something else entirely that shares no run of three words at all'], 0.8),
  ).toEqual([[0, 1]])
  expect(alikeTexts([text, text.split(' ').toReversed().join(' ')], 0.8)).toEqual([])
})

test('short texts with one word changed are two texts', () => {
  expect(alikeTexts(['Seize telephones at the scene', 'Seize computers at the scene'], 0.8)).toEqual([])
})

test('long texts that differ in one word are alike only when the two words begin alike', () => {
  const task = 'independent cybersecurity audit processes for application software, networks and systems of every unit'
  expect(alikeTexts([`Develop ${task}`, `Implement ${task}`], 0.8)).toEqual([])
  expect(alikeTexts([`Develop ${task}`, `Developing ${task}`], 0.8)).toEqual([[0, 1]])
})
