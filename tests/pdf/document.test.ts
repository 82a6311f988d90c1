import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import { buildSample } from './build-sample.ts'
import { fontNames } from './archive/fonts.ts'
import { checkArchive } from './check-archive.ts'
import { checkStructure } from './check-structure.ts'
import { buildSmall, wordAt } from './small-document.ts'
import { readPdf } from './support/read-pdf.ts'
import { isInstalled, runTool } from './support/tools.ts'

const sample = buildSample()

describe.runIf(isInstalled('qpdf'))('a document by qpdf', () => {
  it('has no syntax error', () => {
    expect(runTool('qpdf', ['--check', 'FILE'], sample)).toContain('No syntax or stream encoding errors found')
  })

  it('has tags that lead from pages to the tree and back', () => {
    expect(checkStructure(sample)).toEqual([])
  })

  it('follows the rules of archives', () => {
    expect(checkArchive(sample)).toEqual([])
  })

  it('embeds the faces that it draws and no other', () => {
    expect(fontNames(readPdf(sample))).toEqual([
      'SourceCodePro-Regular',
      'SourceSans3-Regular',
      'SourceSans3-SemiBold',
      'SourceSerif4-Regular',
    ])
  })
})

describe.runIf(isInstalled('pdftotext'))('a document by poppler', () => {
  it('can be read back word by word in three languages', () => {
    const text = runTool('pdftotext', ['-f', '2', '-l', '2', 'FILE', '-'], sample)
    expect(text).toContain('Прокурор изучает office-документы (матрица) и порядок дознания, включая кибер\u00ad\n')
    expect(text).toContain('преступления: стоимость 1 200 000 ₸, № 7 → ✓.')
    expect(text).toContain('The training needs analysis is first.')
    expect(text).toContain('Құқық қорғау органдарының үздік тәжірибесі: әріптер Ә Ғ Қ Ң Ө Ұ Ү Һ І.')
  })

  it('is read in the order of the structure, the cover first and the note at its place', () => {
    const text = runTool('pdfinfo', ['-struct-text', 'FILE'], sample)
    const order = [
      'Стратегия подготовки',
      'Введение',
      'изучает',
      'матрица',
      'киберпреступления',
      'Закон',
      'Қазақша',
      'Роль',
    ]
    const places = order.map((word) => text.indexOf(word))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].toSorted((a, b) => a - b))
  })

  it('embeds every font as a subset', () => {
    const rows = runTool('pdffonts', ['FILE'], sample).trim().split('\n').slice(2)
    expect(rows).toHaveLength(4)
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/)
  })

  it('stands upright: the heading above the text, the footer below', () => {
    const boxes = runTool('pdftotext', ['-bbox', '-f', '2', '-l', '2', 'FILE', '-'], sample)
    const top = (word: string): number => Number(new RegExp(`yMin="([\\d.]+)"[^>]*>${word}<`).exec(boxes)?.[1])
    expect(top('Введение')).toBeGreaterThan(85)
    expect(top('Введение')).toBeLessThan(top('Прокурор'))
    expect(top('Прокурор')).toBeLessThan(top('Стр\\.'))
  })
})

describe.runIf(isInstalled('gs'))('a document by Ghostscript', () => {
  it('draws without a warning', () => {
    const output = runTool('gs', ['-dNOPAUSE', '-dBATCH', '-dPDFSTOPONWARNING', '-sDEVICE=nullpage', 'FILE'], sample)
    expect(output).not.toMatch(/error|warning/i)
  })
})

describe('a document by pdf.js', () => {
  const open = () => getDocument({ data: Uint8Array.from(sample), verbosity: 0 }).promise

  it('has an outline whose entries lead to places', async () => {
    const pdf = await open()
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual(['Введение', 'Матрица'])
    expect(outline[0]?.items.map(({ title, count }) => ({ title, count }))).toEqual([
      { title: 'Қазақша мәтін', count: undefined },
    ])
    const destinations = await pdf.getDestinations()
    expect(Object.keys(destinations).toSorted()).toEqual(['introduction', 'kazakh', 'матрица'])
    expect(await pdf.getPageIndex(destinations['матрица']?.[0] as never)).toBe(2)
  })

  it('shows its structure page by page', async () => {
    const page = await (await open()).getPage(3)
    const roles = JSON.stringify(await page.getStructTree())
      .match(/"role":"\w+"/g)
      ?.map((role) => role.slice(8, -1))
    expect(roles).toEqual([
      'Document',
      'Sect',
      'H1',
      'Table',
      'TR',
      'TH',
      'TH',
      'TR',
      'TH',
      'TD',
      'TD',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Link',
      'Code',
      'Root',
    ])
  })

  it('says what it is', async () => {
    const { info, metadata } = await (await open()).getMetadata()
    expect(info).toMatchObject({
      Title: 'Стратегия подготовки (проект) <2> & «Кибер»',
      Author: 'Образцовая академия',
      Language: 'ru',
    })
    expect(metadata.get('dc:title')).toBe('Стратегия подготовки (проект) <2> & «Кибер»')
    expect(metadata.get('pdfuaid:part')).toBe('1')
  })

  it('has links to addresses and to places', async () => {
    const pdf = await open()
    const [inner] = await (await pdf.getPage(2)).getAnnotations()
    const [outer] = await (await pdf.getPage(3)).getAnnotations()
    expect(inner).toMatchObject({ subtype: 'Link', dest: 'матрица' })
    expect(outer).toMatchObject({ subtype: 'Link', url: 'https://example.org/%D0%BF%D1%83%D1%82%D1%8C?a=1&b=(2)' })
  })
})

describe.runIf(isInstalled('pdftotext'))('a face with hundreds of glyphs', () => {
  it('draws and reads back each of them, those too whose number holds a bracket or a line end', () => {
    const letters = Array.from({ length: 320 }, (_, index) => String.fromCodePoint(0xc0 + index)).filter((letter) =>
      /\p{L}/u.test(letter),
    )
    const rows = Array.from({ length: Math.ceil(letters.length / 20) }, (_, row) =>
      letters.slice(row * 20, row * 20 + 20).join(''),
    )
    const structure = [{ id: 1, parent: 0, role: 'P' }] as const
    const bytes = buildSmall({ structure, items: rows.map((row, index) => wordAt(1, 12 + index * 12, `${row} `)) })
    const text = runTool('pdftotext', ['FILE', '-'], bytes)
    expect(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('')
        .normalize('NFC'),
    ).toBe(letters.join('').normalize('NFC'))
    expect(isInstalled('qpdf') ? checkArchive(bytes) : []).toEqual([])
  })
})

describe.runIf(isInstalled('pdftotext'))('what is measured', () => {
  it.each([
    ['sans/bold', 'Ұлттық AVATAR office ₸→☂ '],
    ['serif/regular', 'e\u0301, и\u0306, y\u0302. (A\u0301V) '],
  ])('in %s is what is drawn, to a thousandth of the size', (face, text) => {
    const { metrics } = createPdfBackend()
    const end = 20 + (metrics.measure(face, text) * 20) / 1000
    const style = { kind: 'text', owner: 1, face, size: 20, color: '#000000' } as const
    const bytes = buildSmall({
      structure: [{ id: 1, parent: 0, role: 'P' }],
      items: [
        { ...style, x: 20, y: 60, text },
        { ...style, x: end, y: 60, text: 'end' },
        { ...style, x: 20, y: 90, text: `${text}end` },
      ],
    })
    const boxes = runTool('pdftotext', ['-bbox', 'FILE', '-'], bytes)
    const [placed, flowed] = [...boxes.matchAll(/xMin="([\d.]+)"[^>]*>end</g)].map(([, x]) => Number(x))
    expect(placed).toBeCloseTo(end, 1)
    expect(flowed).toBeCloseTo(end, 1)
  })
})
