import { frame, type HostileCase } from '../hostile-case.ts'

const withTitle = (title: string): Readonly<Record<string, string>> => ({
  'strategy.yaml': frame.replace('title: Sample', `title: ${title}`),
})

/** Each list holds the one before ten times: a thousand million texts out of 400 bytes. */
const laughs = [
  'a0: &a0 [lol]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`),
]

export const cases: readonly HostileCase[] = [
  {
    name: 'aliases that multiply',
    files: { 'laughs.yaml': laughs.join('\n') },
    exit: 1,
    finds: ['error load/anchor laughs.yaml:1:9', 'error load/alias laughs.yaml:2:10', '*'],
  },
  {
    name: 'an alias that no anchor defines',
    files: withTitle('*nobody'),
    exit: 1,
    finds: ['error load/alias strategy.yaml:3:10', '*'],
  },
  {
    name: 'an anchor and an alias',
    files: { 'strategy.yaml': `${frame.replace('title: Sample', 'title: &t Sample')}roles:\n  - id: *t\n` },
    exit: 1,
    finds: ['error load/anchor strategy.yaml:3:13', 'error load/alias strategy.yaml:8:9', '*'],
  },
  {
    name: 'a merge key',
    files: { 'strategy.yaml': `${frame}roles:\n  - <<: { id: a }\n` },
    exit: 1,
    finds: ['error load/merge-key strategy.yaml:8:5', '*'],
  },
  {
    name: 'a tag',
    files: withTitle('!!js/function "function () {}"'),
    exit: 1,
    finds: ['error load/tag strategy.yaml:3:24'],
  },
  {
    name: 'a directive',
    files: { 'strategy.yaml': `%YAML 1.1\n---\n${frame}` },
    exit: 1,
    finds: ['error load/yaml-directive strategy.yaml:1:1'],
  },
  {
    name: 'a second document',
    files: { 'strategy.yaml': `${frame}---\nroles: []\n` },
    exit: 1,
    finds: ['error load/second-document strategy.yaml:7:1'],
  },
  ...['__proto__', 'constructor', 'prototype'].map((key): HostileCase => ({
    name: `the key ${key}`,
    files: { 'strategy.yaml': `${frame}${key}: { polluted: true }\n` },
    exit: 1,
    finds: [`error load/forbidden-key strategy.yaml:7:1`],
  })),
  {
    name: '__proto__ in quotes with an escape',
    files: { 'strategy.yaml': `${frame}"\\x5f_proto__": { polluted: true }\n` },
    exit: 1,
    finds: ['error load/forbidden-key strategy.yaml:7:1'],
  },
  {
    name: 'ids that objects have by themselves',
    files: {
      'strategy.yaml': `${frame}areas: [{ id: constructor, title: Evidence, category: technical }]\ncompetencies:\n  - { id: tostring, title: A, area: valueof, definition: B., levels: { 1: C. } }\n`,
    },
    exit: 1,
    finds: ['error link/unknown-id strategy.yaml:9:37'],
  },
  {
    name: 'a list as a key',
    files: { 'strategy.yaml': `${frame}? [a, b]\n: 1\n` },
    exit: 1,
    finds: ['error load/key strategy.yaml:7:3'],
  },
]
