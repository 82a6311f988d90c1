import { expect, test } from 'vitest'
import { minimalExample, renderFrame, renderSections } from '../../tests/support/render-sections.ts'
import type { RenderedDocument } from './render-document.ts'

test('sections can be reordered, dropped, retitled and added', () => {
  const { value, findings } = renderSections({
    sections: minimalExample,
    document: {
      sections: [
        'roles',
        { id: 'areas', title: 'Dictionary' },
        { id: 'partners', title: 'Partners', from: 'prose/partners.md' },
        'matrix',
        'gaps',
      ],
      drop: ['matrix'],
    },
    prose: { 'prose/partners.md': '# Abroad\n\nText.\n\n## Further\n\nText.' },
  })
  expect(findings).toEqual([])
  expect(headings(value).filter((line) => !line.startsWith('####') || line.includes('Further'))).toEqual([
    '# National training competency framework',
    '## Contents',
    '## 1 Roles at a glance',
    '## 2 Dictionary',
    '### 2.1 Electronic evidence',
    '## 3 Partners',
    '### 3.1 Abroad',
    '#### 3.1.1 Further',
    '## Annex A. Assumptions and data gaps',
    '### A.1 Figures without a public source',
    '### A.2 Incomplete entries',
  ])
  expect(renderSections({ sections: minimalExample, document: { sections: ['rols'] } }).findings.join()).toContain(
    'error render/unknown-section Unknown section "rols"',
  )
})

test('a section that is dropped and does not exist is an error', () => {
  expect(renderSections({ sections: minimalExample, document: { drop: ['carreer'] } }).findings).toEqual([
    'error render/unknown-section Unknown section "carreer" in document "framework"',
  ])
})

test('a text in a file that is not there is an error with the file that was meant', () => {
  const sections = { ...minimalExample, project: { ...renderFrame, scope: { file: 'prose/scoop.md' } } }
  expect(renderSections({ sections, prose: { 'prose/scope.md': 'Text.' } }).findings).toEqual([
    'error render/missing-file There is no file "prose/scoop.md"',
  ])
})

function headings({ markdown }: RenderedDocument): readonly string[] {
  return markdown.split('\n').filter((line) => line.startsWith('#'))
}
