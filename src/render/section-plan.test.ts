import { expect, test } from 'vitest'
import { minimalExample, renderFrame, renderSections } from '../../tests/support/render-sections.ts'
import type { RenderedDocument } from './render-document.ts'
import { planSections } from './section-plan.ts'

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

test('a partial of the project stands in for a section and sees its fields', () => {
  const { value, findings } = renderSections({
    sections: minimalExample,
    document: { sections: [{ id: 'roles', title: 'Whom we teach', partial: 'my-roles' }] },
    own: { 'partials/my-roles.hbs': '{{#each rows}}\n- {{mention role}}: {{competencies}}\n{{/each}}\n' },
  })
  expect(findings).toEqual([])
  expect(value.body).toContain('## 1 Whom we teach\n\n- Patrol officer: 1\n- Case investigator: 2')
})

test('a partial that is not there is an error, one that prints nothing a warning', () => {
  const asked = (partial: string): readonly string[] =>
    renderSections({
      sections: minimalExample,
      document: { sections: ['roles', { id: 'mine', partial }] },
      own: { 'partials/my-roles.hbs': '{{#each rows}}\n- {{mention role}}\n{{/each}}\n' },
    }).findings
  expect(asked('my-rolez')).toEqual([
    'error render/unknown-partial Unknown partial "my-rolez" of section "mine" in document "framework"',
  ])
  expect(asked('my-roles')).toEqual([
    'warning render/empty-section Section "mine" of document "framework" prints nothing',
  ])
})

test('a section of the project gets a number behind the front of a document that has numbered sections, else none', () => {
  const part = (body: readonly string[]): string | undefined =>
    planSections({ front: ['overview'], body }, [{ id: 'overview' }, { id: 'note' }], [])[1]?.part
  expect(part(['purpose'])).toBe('body')
  expect(part([])).toBe('front')
})

function headings({ markdown }: RenderedDocument): readonly string[] {
  return markdown.split('\n').filter((line) => line.startsWith('#'))
}
