import { expect, test } from 'vitest'
import { projectOf } from '../../tests/support/project-of.ts'
import { minimalExample, renderSections } from '../../tests/support/render-sections.ts'
import { defaultLimits, limitsFor } from './document-state.ts'

test('a document that grows without end is stopped with a finding', () => {
  const own = {
    'documents/framework/roles.hbs':
      '{{#each rows}}{{#each ../tiers}}{{#each ../../rows}}{{> x}}{{/each}}{{/each}}{{/each}}',
    'partials/x.hbs': 'x',
  }
  const roles = Array.from({ length: 40 }, (_, n) => ({ id: `r${n}`, title: `Role ${n}`, tier: 'trainer' }))
  const sections = { ...minimalExample, roles }
  const small = { steps: 3000, output: 5_000_000 }
  expect(renderSections({ sections, own, limits: small, document: { sections: ['roles'] } }).findings).toEqual([
    'error render/limit Document is too large: more than 3000 steps',
  ])
  const short = { steps: 100_000, output: 1000 }
  expect(renderSections({ sections, limits: short, document: { sections: ['roles'] } }).findings).toEqual([
    'error render/limit Document is too large: more than 1000 signs',
  ])
})

test('a limit that is met is said once, whatever else the document holds', () => {
  const { findings } = renderSections({ sections: minimalExample, limits: { steps: 5, output: 5_000_000 } })
  expect(findings).toEqual(['error render/limit Document is too large: more than 5 steps'])
})

test('limits for templates of a project grow with the data', () => {
  const many = (name: string, count: number): readonly object[] =>
    Array.from({ length: count }, (_, n) => ({ id: `${name}${n}`, title: name }))
  const large = limitsFor(projectOf({ roles: many('r', 52), competencies: many('c', 2200), courses: many('k', 300) }))
  expect(limitsFor(projectOf({}))).toEqual(defaultLimits)
  expect(large.output).toBeGreaterThan(40_000_000)
  expect(large.steps).toBeGreaterThan(4_000_000)
})
