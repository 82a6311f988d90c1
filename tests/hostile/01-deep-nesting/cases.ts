import { frame, type HostileCase } from '../hostile-case.ts'

const times = (text: string, count: number): string => text.repeat(count)

export const cases: readonly HostileCase[] = [
  {
    name: '140 000 open brackets',
    files: { 'deep.yaml': `roles: ${times('[', 140_000)}` },
    exit: 1,
    finds: ['error load/too-deep deep.yaml:1:72'],
  },
  {
    name: '10 kB of braces as keys',
    files: { 'deep.yaml': times('{? ', 3_400) },
    exit: 1,
    finds: ['error load/too-deep deep.yaml:1:193'],
  },
  {
    name: '100 000 dashes in one line',
    files: { 'deep.yaml': `roles:\n  ${times('- ', 100_000)}a` },
    exit: 1,
    finds: ['error load/too-deep deep.yaml:2:131'],
  },
  {
    name: '900 maps, each below the other',
    files: { 'deep.yaml': Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n') },
    exit: 1,
    finds: ['error load/too-deep deep.yaml:66:66'],
  },
  {
    name: 'brackets in the theme',
    files: { 'theme.yaml': times('[', 50_000) },
    exit: 1,
    finds: ['error load/too-deep theme.yaml:1:65'],
  },
  {
    name: '64 levels are read, and then have no meaning',
    files: { 'strategy.yaml': `${frame}extra: ${times('[', 60)}${times(']', 60)}` },
    exit: 1,
    finds: ['error load/unknown-section strategy.yaml:7:1'],
  },
  {
    name: '3 000 nested quotes and lists in prose',
    files: {
      'strategy.yaml': `${frame}documents: [{ id: d, template: strategy, sections: [{ id: own, title: Own, from: deep.md }] }]\n`,
      'deep.md': `${times('> ', 3_000)}deep\n\n${times('- ', 3_000)}deep\n\n${times('[', 3_000)}deep${times('](a)', 3_000)}\n\n${times('*', 3_000)}deep\n`,
    },
    exit: 0,
    writes: ['deep'],
  },
]
