import { frame, type HostileCase } from '../hostile-case.ts'

const forged = '"a\\n::error file=x::forged\\n##[error]forged\\n##vso[task.setvariable]forged"'

const formats = ['pretty', 'json', 'sarif', 'github', 'junit', 'gitlab']

export const cases: readonly HostileCase[] = [
  ...formats.map((format): HostileCase => ({
    name: `commands of a build server in a value, reported as ${format}`,
    files: { 'strategy.yaml': `${frame}areas: [{ id: ${forged}, title: A, category: technical }]\n` },
    args: ['--report', format, 'build', '-f', 'md'],
    exit: 1,
    never: ['\n::error file=x', '\n##[', '\n##vso'],
  })),
  ...formats.map((format): HostileCase => ({
    name: `commands of a terminal in a name of a file, reported as ${format}`,
    files: { 'a\u001b[2J\u202e.yaml': 'unknown: 1\n' },
    args: ['--report', format, 'build', '-f', 'md'],
    exit: 1,
    never: ['\u001b', '\u202e'],
  })),
  {
    name: 'commands of a build server in the name of a folder',
    files: { '::error ::forged/a.yaml': 'unknown: 1\n' },
    args: ['--report', 'github', 'build', '-f', 'md'],
    exit: 1,
    never: ['\n::error ::forged'],
  },
  {
    name: 'commands of a terminal on the command line',
    args: ['--report', 'pretty', 'build', '--document', 'x\u001b[2Jy'],
    exit: 2,
    never: ['\u001b'],
  },
]
