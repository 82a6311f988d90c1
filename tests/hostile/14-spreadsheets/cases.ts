import { framework, type HostileCase, titled } from '../hostile-case.ts'

const head = 'id,source en,target ru\n'

/** What a translator did not give back: name of the file, text, and what is said of it. */
const returned: readonly (readonly [name: string, file: string, text: string, says: string])[] = [
  ['2 MB of commas', 'back.csv', ','.repeat(2_000_000), 'more than 1 000 cells in one line'],
  ['300 000 lines', 'back.csv', head + 'a,b,c\n'.repeat(300_000), 'more than 100 000 lines'],
  ['90 000 texts of no project', 'back.csv', head + 'a,b,c\n'.repeat(90_000), '"error": 90000'],
  ['200 000 tags within each other', 'back.xlf', '<a>'.repeat(200_000), 'more than 100 deep'],
]

const formulas: readonly HostileCase[] = ['=cmd|calc!A1', '+1', '-1', '@SUM(A1)'].map((formula) => ({
  name: `a title that begins ${formula.charAt(0)}`,
  files: { 'strategy.yaml': titled(`'${formula}'`) },
  args: ['analyze', 'gaps', '--format', 'csv', '--report', 'json=findings.json'],
  exit: 0,
  never: [`,${formula}`],
}))

export const cases: readonly HostileCase[] = [
  ...formulas,
  ...returned.map(([name, file, text, says]): HostileCase => ({
    name: `${name} as translations`,
    files: { 'strategy.yaml': framework.replace('[en]', '[en, ru]'), [file]: text },
    args: ['translations', 'import', file, '--report', 'json'],
    exit: 1,
    says: [says],
  })),
]
