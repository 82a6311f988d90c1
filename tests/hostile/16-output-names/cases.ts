import { frame, type HostileCase } from '../hostile-case.ts'

function outputs(...names: readonly string[]): Readonly<Record<string, string>> {
  const documents = names.map((name, i) => `  - { id: d${i}, template: strategy, output: ${JSON.stringify(name)} }\n`)
  return { 'strategy.yaml': `${frame}documents:\n${documents.join('')}` }
}

const first = 'strategy.yaml:8:43'

export const cases: readonly HostileCase[] = [
  ...['con', 'nul', 'com1', 'folder/aux', 'lpt9/strategy'].map((name): HostileCase => ({
    name: `the name ${name}, which Windows keeps for itself`,
    files: outputs(name),
    exit: 1,
    finds: [`error build/reserved-output ${first}`],
  })),
  ...['Strategy', 'a.', 'a ', '.hidden', 'a//b', '-a', 'a:b', 'стратегия'].map((name): HostileCase => ({
    name: `the name "${name}"`,
    files: outputs(name),
    exit: 1,
    finds: [`error validate/bad-format ${first}`],
  })),
  {
    name: 'two documents of one name',
    files: outputs('book', 'book'),
    exit: 1,
    finds: ['error build/duplicate-output strategy.yaml:9:43'],
  },
  {
    name: 'a name longer than file systems take',
    files: outputs('a'.repeat(300)),
    exit: 1,
    finds: [`error build/reserved-output ${first}`],
  },
]
