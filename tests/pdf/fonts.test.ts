import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { createFontLibrary } from '../../src/pdf/fonts/font-library.ts'
import { FALLBACK_FAMILY, FONT_FAMILIES, readFontFile } from '../../src/pdf/fonts/font-files.ts'

const library = createFontLibrary()
const { metrics } = library
const serif = metrics.face({ family: 'serif', bold: false, italic: false })

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?()/-–—«»“”’%&@№₸'
const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'
const KAZAKH = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ'
const WORDS =
  'Office affluent fjord AVATAR To. We’re “Type” кибербезопасность Государственный ТАСУ Ғылыми Құқық Қазақстан тәжірибе ' +
  'investigators’ 2025–2030 (проект) ДОЛГ. №12 Уголовный, электронных доказательств, Ұлттық efficient waffle'

describe('widths', () => {
  it.each([
    'serif/regular',
    'serif/bold',
    'serif/italic',
    'serif/bold-italic',
    'sans/regular',
    'sans/bold',
    'mono/regular',
  ])('of pairs of letters in %s are those of fontkit', (face) => {
    const [family = '', style = ''] = face.split('/')
    const file = FONT_FAMILIES[family]?.[style as 'regular']
    const font = create(readFontFile(file ?? FALLBACK_FAMILY.regular, []))
    const differing: string[] = []
    for (const alphabet of [LATIN, CYRILLIC + KAZAKH]) {
      for (const left of alphabet) {
        for (let index = alphabet.indexOf(left) % 7; index < alphabet.length; index += 7) {
          const pair = left + (alphabet[index] ?? '')
          const expected = (font.layout(pair).advanceWidth * 1000) / font.unitsPerEm
          if (Math.abs(metrics.measure(face, pair) - expected) > 0.01) differing.push(pair)
        }
      }
    }
    for (const text of WORDS.split(' ')) {
      const expected = (font.layout(text).advanceWidth * 1000) / font.unitsPerEm
      if (Math.abs(metrics.measure(face, text) - expected) > 0.01) differing.push(text)
    }
    expect(differing).toEqual([])
  })

  it('of a line are those of its words and spaces', () => {
    const parts = ['Құқық', ' ', 'қорғау', ' ', ' ', 'органы'].map((part) => metrics.measure(serif, part))
    const sum = parts.reduce((total, width) => total + width, 0)
    expect(metrics.measure(serif, 'Құқық қорғау  органы')).toBeCloseTo(sum, 6)
    expect(metrics.measure(serif, '')).toBe(0)
  })
})

describe('words', () => {
  it('take what their face lacks from the fallback', () => {
    const { runs } = library.word('serif/bold', 'а→☂б')
    expect(runs.map(({ face }) => face.id)).toEqual([
      'SourceSerif4_700Bold.ttf',
      'DejaVuSans-Bold.ttf',
      'SourceSerif4_700Bold.ttf',
    ])
  })

  it('join letters to ligatures that keep their text', () => {
    const [run] = library.word(serif, 'office').runs
    expect(run?.glyphs.map(({ text }) => text)).toEqual(['o', 'ffi', 'c', 'e'])
  })

  it('set an accent over its vowel without moving what follows', () => {
    expect(metrics.measure(serif, 'о\u0301к')).toBe(metrics.measure(serif, 'ок'))
    const mark = library.word(serif, 'замо\u0301к').runs[0]?.glyphs[4]
    expect(mark).toMatchObject({ advance: 0, dx: -289, dy: 0 })
  })

  it('leave out soft hyphens and joiners', () => {
    expect(metrics.measure(serif, 'кибер\u00adполиция\u200b')).toBe(metrics.measure(serif, 'киберполиция'))
    expect(metrics.missing(serif, 'а\u00ad\u200b\ufe0f')).toEqual([])
  })

  it('say which code points no face can draw', () => {
    expect(metrics.missing(serif, 'ok 漢字漢 ₸')).toEqual([0x6f22, 0x5b57])
  })

  it('say that characters for private use cannot be drawn, although fonts have glyphs for them', () => {
    expect(metrics.missing(serif, '\uf001 \uf6c5 \u{f0000}')).toEqual([0xf001, 0xf6c5, 0xf0000])
  })

  it('never measure a code point that cannot be drawn as nothing', () => {
    expect(metrics.measure(serif, '漢')).toBeGreaterThan(500)
  })
})

describe('faces', () => {
  it('have heights of a text face', () => {
    expect(metrics.metrics(serif)).toEqual({ ascent: 1036, descent: 335, capHeight: 670, xHeight: 475 })
    expect(metrics.hyphen(serif)).toBe(metrics.measure(serif, '-'))
  })

  it('of code are never italic', () => {
    const italic = metrics.face({ family: 'mono', bold: false, italic: true })
    const [run] = library.word(italic, 'build').runs
    expect(run?.face.id).toBe('SourceCodePro_400Regular.ttf')
  })

  it('of an unknown family do not exist', () => {
    expect(() => metrics.face({ family: 'comic', bold: false, italic: false })).toThrow('font family "comic"')
  })
})
