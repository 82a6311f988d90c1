import { type HostileCase, titled } from '../hostile-case.ts'

export const cases: readonly HostileCase[] = ['=cmd|calc!A1', '+1', '-1', '@SUM(A1)'].map((formula) => ({
  name: `a title that begins ${formula.charAt(0)}`,
  files: { 'strategy.yaml': titled(`'${formula}'`) },
  args: ['analyze', 'gaps', '--format', 'csv', '--report', 'json=findings.json'],
  exit: 0,
  never: [`,${formula}`],
}))
