import { describe, expect, it } from 'vitest'
import type { LinkItem } from '../../src/model/page.ts'
import { buildSmall, wordAt } from './small-document.ts'
import { readPdf } from './support/read-pdf.ts'
import { isInstalled } from './support/tools.ts'

const structure = [
  { id: 1, parent: 0, role: 'P' },
  { id: 2, parent: 1, role: 'Link' },
] as const

function buildLink(target: LinkItem['target']): Uint8Array {
  const link: LinkItem = { kind: 'link', owner: 2, x: 20, y: 10, width: 40, height: 12, target, contents: 'Матрица' }
  const anchor = { kind: 'anchor', id: 'role-analyst', x: 20, y: 60 } as const
  return buildSmall({ structure, items: [wordAt(2, 20, 'matrix'), link, anchor] })
}

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org',
    'https:example.org',
    ' http://example.org',
  ])('never leads to %s', (uri) => {
    expect(() => buildLink({ uri })).toThrow('begins with http, https or mailto')
  })

  it('must lead to an anchor that stands on a page', () => {
    expect(() => buildLink({ anchor: 'role-nobody' })).toThrow('anchor "role-nobody" is on a page')
  })

  it.runIf(isInstalled('qpdf'))('has its place, its words and its address', () => {
    const pdf = readPdf(buildLink({ uri: 'mailto:office@example.org' }))
    const [annotation] = pdf.list(pdf.pages[0]?.dictionary['/Annots'])
    expect(pdf.dictionary(annotation)).toMatchObject({
      '/Rect': [20, 178, 60, 190],
      '/Contents': 'u:Матрица',
      '/A': { '/S': '/URI', '/URI': 'u:mailto:office@example.org' },
    })
  })

  it.runIf(isInstalled('qpdf'))('finds its anchor by name', () => {
    const pdf = readPdf(buildLink({ anchor: 'role-analyst' }))
    const [annotation] = pdf.list(pdf.pages[0]?.dictionary['/Annots'])
    expect(pdf.dictionary(annotation)['/Dest']).toBe('u:role-analyst')
  })
})

it('an anchor stands at one place', () => {
  const anchor = { kind: 'anchor', id: 'role-analyst', x: 20, y: 60 } as const
  expect(() => buildSmall({ items: [anchor, anchor] })).toThrow('anchor "role-analyst" stands at one place')
})
