import { rules } from '../../src/rules/registry.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { checksBySubject, type SubjectCheck } from './checks-by-subject.ts'
import { exampleBase } from './example-project.ts'

/** The text of docs/rules.md: what is checked where, and each rule with its examples. */
export function ruleDocs(): string {
  return [
    introduction,
    '## What is checked, and where',
    ...Object.entries(checksBySubject).map(([subject, checks]) => `### ${subject}\n\n${table(checks)}`),
    '## The project under the examples',
    'A section that an example holds takes the place of the one here.',
    fence(Object.values(exampleBase).join('')),
    '## The rules',
    ...rules.map(section),
    '',
  ].join('\n\n')
}

const introduction = `# Rules

<!-- Made from src/rules by scripts/generate-docs.mjs -->

A rule reads the project and its figures and objects to what a careful editor would object to. An _error_ contradicts
itself and would print a false figure: nothing is built. A _warning_ is something missing or unwise. An _info_ is worth a
look.

A project sets the weight of a rule in strategy.yaml:

\`\`\`yaml
rules:
  competency-without-course: error
  one-institution-only: { severity: off, reason: Special courses are pooled at one academy. }
  role-with-too-many-competencies: { severity: warning, thresholds: { most: 30 } }
  near-duplicate-text: { ignore: [imported/**] }
\`\`\`

A rule that needs a date is silent in a build without one; a rule that compares with the project as last approved is
silent where there is none.`

function table(checks: readonly SubjectCheck[]): string {
  const rows = checks.map(({ check, codes = [], note }) => {
    const where = codes.map((code) => (code.includes('/') ? `\`${code}\`` : `[\`rules/${code}\`](#${code})`)).join(', ')
    return `| ${check} | ${[where, note ?? ''].filter(Boolean).join('; ')} |`
  })
  return ['| Check | Code |', '| --- | --- |', ...rows].join('\n')
}

function section(rule: Rule): string {
  const { before, bad, good } = rule.examples
  const limits = Object.entries(rule.thresholds ?? {}).map(([name, value]) => `\`${name}\` (${value})`)
  return [
    `### ${rule.id}`,
    `**${rule.severity}** ${rule.summary}`,
    rule.rationale,
    ...(limits.length > 0 ? [`${limits.length === 1 ? 'Threshold' : 'Thresholds'}: ${limits.join(', ')}.`] : []),
    ...(before === undefined ? [] : ['As last approved:', fence(before)]),
    'Objected to:',
    fence(bad),
    'Accepted:',
    fence(good),
  ].join('\n\n')
}

function fence(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trim()}\n\`\`\``
}
