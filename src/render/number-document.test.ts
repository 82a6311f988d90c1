import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { LocaleData } from '../model/locale.ts'
import { createLanguage } from './language/language.ts'
import { captionMark, type Caption } from './markdown/captions.ts'
import { mark } from './markdown/marks.ts'
import { numberDocument } from './number-document.ts'

const language = createLanguage(parse(readFileSync('locales/ru.yaml', 'utf8')) as LocaleData)

const picture = (id: string, text: string, part: Partial<Caption> = {}): string =>
  captionMark('figure', { id, variant: 'plain', alt: text, address: `${id}.svg`, text, ...part })

test('the parts of a figure have one number, so that what follows has the same in every language', () => {
  const written = [
    picture('courses', 'Порядок курсов'),
    picture('courses-2', 'Порядок курсов (продолжение)', { continues: 'courses' }),
    picture('load', 'Загрузка'),
    mark('reference', 'figure:load'),
  ].join('\n\n')
  expect(numberDocument(written, { sections: [], language, reader: 'file' }).replaceAll('\u00a0', ' ')).toBe(
    [
      '![Порядок курсов](courses.svg)',
      '**Рисунок 1.** Порядок курсов',
      '![Порядок курсов (продолжение)](courses-2.svg)',
      '**Рисунок 1.** Порядок курсов (продолжение)',
      '![Загрузка](load.svg)',
      '**Рисунок 2.** Загрузка',
      'Рисунок 2\n',
    ].join('\n\n'),
  )
})
