import { expect, test } from 'vitest'
import { renderProject } from '../support/render-project.ts'

/** The framework of roles that require two competencies each, as Markdown. */
function frameworkOf(count: number): Promise<string> {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const requires = (n: number): string =>
    [n, (n + 1) % count].map((id) => `{ competency: skill-${id}, level: 1 }`).join(', ')
  const text = `
project: { id: large, title: Large, country: XX, period: { from: 2027, to: 2028 }, languages: [en] }
areas: [{ id: first, title: First area }, { id: second, title: Second area }]
competencies:
${numbers.map((n) => `  - { id: skill-${n}, title: Skill ${n}, area: ${n % 2 === 0 ? 'first' : 'second'}, levels: { 1: Does it. } }`).join('\n')}
roles:
${numbers.map((n) => `  - { id: role-${n}, title: Role ${n}, tier: specialist, requires: [${requires(n)}] }`).join('\n')}
institutions: [{ id: service, title: Service, type: agency }]
`
  return renderProject(text, 'framework')
}

test('a matrix of all roles and competencies that nobody could read gives way to the matrices by area', async () => {
  const [small, large] = [await frameworkOf(40), await frameworkOf(400)]
  expect(small).toContain('Level required of each role, by competency')
  expect(large).not.toContain('Level required of each role, by competency')
  expect(large).toContain('would have 160 000 cells')
  const matrix = large.slice(large.indexOf('would have'), large.indexOf('Each sheet stands alone'))
  expect(matrix.match(/(?<=\| )1(?= \|)/g)?.length).toBe(800)
})
