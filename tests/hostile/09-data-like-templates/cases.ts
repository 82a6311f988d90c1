import { frame, type HostileCase, titled } from '../hostile-case.ts'

export const cases: readonly HostileCase[] = [
  {
    name: 'a title that looks like a template',
    files: { 'strategy.yaml': titled("'{{constructor}} {{{x}}} {{> role}} {{#each'") },
    exit: 0,
    writes: ['{{constructor}} {{{x}}} {{> role}} {{#each'],
  },
  {
    name: 'prose that looks like a template',
    files: {
      'strategy.yaml': `${frame}documents: [{ id: d, template: strategy, sections: [{ id: own, title: Own, from: text.md }] }]\n`,
      'text.md': 'Say {{project.title}} and {{#if x}}.\n',
    },
    exit: 0,
    writes: ['Say {{project.title}} and {{#if x}}.'],
  },
  {
    name: 'a title that looks like code',
    files: { 'strategy.yaml': titled("'${process.exit(9)} <%= 7*7 %> $(reboot)'") },
    exit: 0,
    writes: ['${process.exit(9)}'],
  },
]
