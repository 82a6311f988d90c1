import { describe, expect, it } from 'vitest'
import type { StructureNode } from '../../src/model/page.ts'
import { checkStructure } from './check-structure.ts'
import { buildSmall, smallPage, wordAt } from './small-document.ts'
import { isInstalled, runTool } from './support/tools.ts'

const paragraph = (id: number, parent = 0): StructureNode => ({ id, parent, role: 'P' })

/** The words of a document in the order of its structure. */
function readingOrder(bytes: Uint8Array): string {
  const lines = runTool('pdfinfo', ['-struct-text', 'FILE'], bytes)
  return [...lines.matchAll(/"(.*)"/g)].map(([, text]) => text?.trim()).join(' ')
}

describe.runIf(isInstalled('pdfinfo'))('the reading order', () => {
  it('puts siblings as they were registered, wherever they are drawn', () => {
    const bytes = buildSmall({
      structure: [paragraph(1), paragraph(2), paragraph(3)],
      items: [wordAt(1, 20, 'first'), wordAt(3, 60, 'third'), wordAt(2, 180, 'second')],
    })
    expect(readingOrder(bytes)).toBe('first second third')
  })

  it('keeps a link between the words around it', () => {
    const link: StructureNode = { id: 2, parent: 1, role: 'Link' }
    const items = [wordAt(1, 20, 'see'), wordAt(2, 20, 'the matrix'), wordAt(1, 20, 'below')]
    expect(readingOrder(buildSmall({ structure: [paragraph(1), link], items }))).toBe('see the matrix below')
  })

  it('goes on in a paragraph that crosses pages', () => {
    const bytes = buildSmall({
      structure: [paragraph(1)],
      items: [wordAt(1, 20, 'begun here')],
      more: [smallPage([paragraph(2)], [wordAt(1, 20, 'ended there'), wordAt(2, 40, 'next')])],
    })
    expect(readingOrder(bytes)).toBe('begun here ended there next')
    expect(checkStructure(bytes)).toEqual([])
  })

  it('begins with the front pages, which come last', () => {
    const bytes = buildSmall({
      structure: [paragraph(1)],
      items: [wordAt(1, 20, 'body')],
      front: [
        smallPage([paragraph(2)], [wordAt(2, 20, 'cover')]),
        smallPage([paragraph(3)], [wordAt(3, 20, 'contents')]),
      ],
    })
    expect(readingOrder(bytes)).toBe('cover contents body')
    expect(
      runTool('pdftotext', ['FILE', '-'], bytes)
        .split('\f')
        .map((page) => page.trim()),
    ).toEqual(['cover', 'contents', 'body', ''])
  })

  it('leaves artifacts out', () => {
    const bytes = buildSmall({
      structure: [paragraph(1)],
      items: [wordAt('artifact', 10, 'ornament'), wordAt(1, 20, 'text')],
    })
    expect(readingOrder(bytes)).toBe('text')
  })
})

describe.runIf(isInstalled('qpdf'))('the structure checker', () => {
  it('accepts many pages and many notes', () => {
    const notes = Array.from({ length: 150 }, (_, index): StructureNode => ({
      id: index + 2,
      parent: 1,
      role: 'Note',
      noteId: `n${index}`,
    }))
    const bytes = buildSmall({
      structure: [paragraph(1)],
      more: notes.map((note) => smallPage([note], [wordAt(note.id, 180, `note ${note.id}`)])),
    })
    expect(checkStructure(bytes)).toEqual([])
  })

  it.each<[string, StructureNode[], string]>([
    ['a figure without a text alternative', [{ id: 1, parent: 0, role: 'Figure' }], 'has no text alternative'],
    ['a heading that skips a level', [{ id: 1, parent: 0, role: 'H2' }], 'follows a heading of level 0'],
    [
      'a header cell without a scope',
      [
        { id: 2, parent: 0, role: 'Table' },
        { id: 3, parent: 2, role: 'TR' },
        { id: 1, parent: 3, role: 'TH' },
      ],
      'has no scope',
    ],
    ['a note without a name', [{ id: 1, parent: 0, role: 'Note' }], 'has no name of its own'],
    ['a link that cannot be clicked', [{ id: 1, parent: 0, role: 'Link' }], 'has no clickable area'],
    [
      'a paragraph within a table',
      [
        { id: 2, parent: 0, role: 'Table' },
        { id: 1, parent: 2, role: 'P' },
      ],
      'holds P',
    ],
  ])('finds %s', (_, structure, problem) => {
    const problems = checkStructure(buildSmall({ structure, items: [wordAt(1, 20, 'text')] }))
    expect(problems.join('\n')).toContain(problem)
  })
})

describe('a page that cannot be', () => {
  it('uses a node that nobody registered', () => {
    expect(() => buildSmall({ items: [wordAt(7, 20, 'text')] })).toThrow(
      'structure node 7 is registered before it is used',
    )
  })

  it('registers a node twice', () => {
    expect(() => buildSmall({ structure: [paragraph(1), paragraph(1)] })).toThrow('structure node 1 is registered once')
  })
})
