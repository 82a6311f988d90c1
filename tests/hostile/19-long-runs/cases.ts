import { frame, framework, type HostileCase, titled } from '../hostile-case.ts'

const size = 150_000

function prose(text: string): Readonly<Record<string, string>> {
  return {
    'strategy.yaml': `${frame}documents: [{ id: d, template: strategy, sections: [{ id: own, title: Own, from: text.md }] }]\n`,
    'text.md': `${text}\n`,
  }
}

function defined(definition: string): string {
  return framework.replace('Secures devices at a scene.', JSON.stringify(definition))
}

function run(unit: string): string {
  return unit.repeat(size / unit.length)
}

/** Notes that refer to the next one, each so often. */
function notes(count: number, times: number): string {
  const inner = (next: number): string => `inner [^${next}] `.repeat(times)
  return `Text[^0]\n\n${Array.from({ length: count }, (_, i) => `[^${i}]: ${inner(i + 1)}`).join('\n\n')}`
}

const runs: Readonly<Record<string, string>> = {
  'opening pictures': run('!['),
  'opening brackets': run('['),
  'escaped brackets': run('\\['),
  'declarations that never end': run('<![CDATA['),
  'a link with a gap for its address': `[a](${run(' ')}x`,
  'a link with a gap for its title': `[a](b${run(' ')}x`,
  'a heading with a gap': `# a${run(' ')}b`,
  'a list with a gap': `- ${run(' ')}b`,
  'a cell with a gap': `| a |\n|-|\n| ${run(' ')}b |`,
  'code of backticks': `\` ${run('`')} \``,
  'lines of one letter': run('a\n'),
  'emphasis that never ends': run('*a _b '),
}

export const cases: readonly HostileCase[] = [
  ...Object.entries(runs).map(([name, text]): HostileCase => ({ name, files: prose(text), exit: 0 })),
  ...['[', '![', '(', '-', '"', '0', 'a\u00a0', 'ABC '].map((unit): HostileCase => ({
    name: `a text that repeats ${JSON.stringify(unit)}`,
    files: { 'strategy.yaml': defined(unit.repeat(30_000 / unit.length)) },
    exit: 0,
  })),
  {
    name: 'a definition of opening links',
    files: { 'strategy.yaml': defined(run('[a](')) },
    exit: 0,
  },
  {
    name: 'a long note that is referred to thousands of times',
    files: prose(`${'word[^a] '.repeat(5_000)}\n\n[^a]: ${run('word ')}`),
    exit: 0,
    writes: ['word[^1] word[^1]'],
  },
  { name: 'notes that hold each other twice', files: prose(notes(30, 2)), exit: 0, writes: ['inner  (inner'] },
  {
    name: 'thousands of notes',
    files: prose(Array.from({ length: 6000 }, (_, i) => `[^${i}]\n\n[^${i}]: note\n\n`).join('')),
    exit: 0,
  },
  ...['w', 'word ', 'w\u00ad', '**a** _b_ `c` [d](e) ', '*', '&'].map((unit): HostileCase => ({
    name: `a title of 2 000 characters that repeats ${JSON.stringify(unit)}, as PDF`,
    files: { 'strategy.yaml': titled(JSON.stringify(unit.repeat(2000).slice(0, 2000))) },
    args: ['build', '-f', 'pdf', '--document', 'framework'],
    exit: 0,
  })),
  { name: 'a word of soft hyphens, as PDF', files: prose(run('w\u00ad')), args: ['build', '-f', 'pdf'], exit: 0 },
  {
    name: 'quotations within each other that leave no line, as PDF',
    files: prose(`${'> '.repeat(60)}${'a '.repeat(20_000)}`),
    args: ['build', '-f', 'pdf'],
    exit: 0,
  },
  {
    name: 'a head of a table that is higher than a page, as PDF',
    files: prose(`Text.\n\n| Name | ${'Device seizure at a scene '.repeat(800)} |\n|-|-|\n| a | b |`),
    args: ['build', '-f', 'pdf'],
    exit: 5,
    finds: ['error layout/too-high text.md:3:10'],
  },
  {
    name: 'a title of 190 kB',
    files: { 'strategy.yaml': titled(JSON.stringify('**a** _b_ `c` [d](e) '.repeat(9_000))) },
    exit: 1,
    finds: ['error load/title-too-long strategy.yaml:16:12'],
  },
  { name: 'a chain of notes', files: prose(notes(5000, 1)), exit: 0, writes: ['inner  (inner'] },
]
