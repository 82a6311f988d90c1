import { frame, framework, type HostileCase } from '../hostile-case.ts'

const keys = Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`)

function many(line: (i: number) => string): string {
  return `${Array.from({ length: 3_000 }, (_, i) => line(i)).join('\n')}\n`
}

export const cases: readonly HostileCase[] = [
  {
    name: '10 000 keys in one map, and one of them twice',
    files: { 'keys.yaml': `${keys.join('\n')}\nk7: 2\n` },
    exit: 1,
    finds: ['error load/duplicate-key keys.yaml:10001:1', '*'],
    says: ['stands twice', '9001 more errors are not shown'],
  },
  {
    name: '5 000 unknown keys in one entry',
    files: {
      'strategy.yaml': `${frame}roles:\n  - id: a\n${keys
        .slice(0, 5_000)
        .map((key) => `    ${key}`)
        .join('\n')}\n`,
    },
    exit: 1,
    finds: ['error validate/unknown-key strategy.yaml:9:5', '*'],
  },
  {
    name: '10 000 empty roles',
    files: { 'strategy.yaml': `${frame}roles:\n${'  - {}\n'.repeat(10_000)}` },
    exit: 1,
    finds: ['error validate/missing-key strategy.yaml:8:5', '*'],
    says: ['29000 more errors are not shown'],
  },
  {
    name: 'the same key composed and decomposed, both named',
    files: { 'strategy.yaml': `${frame}"caf\u00e9": 1\n"cafe\u0301": 2\n` },
    exit: 1,
    finds: ['error load/unknown-section strategy.yaml:7:1', 'error load/duplicate-key strategy.yaml:8:1'],
    says: ['First written here'],
  },
  {
    name: 'a title twice',
    files: { 'strategy.yaml': frame.replace('  country', '  title: Another\n  country') },
    exit: 1,
    finds: ['error load/duplicate-key strategy.yaml:4:3'],
  },
  {
    name: '3 000 references that lead nowhere, among 3 000 ids much like them',
    files: {
      'strategy.yaml': framework,
      'roles.yaml': `roles:\n${many((i) => `  - { id: r${i}, title: R, tier: trainer, requires: [{ competency: seizing-${i}, level: 1 }] }`)}`,
      'more.yaml': `competencies:\n${many((i) => `  - { id: seizure-${i}, title: C, area: evidence, definition: D., levels: { 1: L. } }`)}`,
    },
    exit: 1,
    finds: ['error link/unknown-id roles.yaml:2:65', '*'],
    says: ['2000 more errors are not shown'],
  },
]
