import { framework, type HostileCase } from '../hostile-case.ts'

/** A template of the project in place of the section "areas" of the framework, with limits of a tenth or a half. */
const tenth = ['--limit', 'output=0.5', '--limit', 'memory=64']

function template(name: string, text: string, more: Partial<HostileCase> & { exit: number }): HostileCase {
  return {
    name,
    args: ['build', '-f', 'md', '--document', 'framework', ...tenth],
    files: { 'strategy.yaml': framework, 'templates/documents/framework/areas.hbs': text },
    ...more,
  }
}

const areas = 'templates/documents/framework/areas.hbs'
const nested = (depth: number): string => `${'{{#each areas}}'.repeat(depth)}x${'{{/each}}'.repeat(depth)}`

const conditions = (depth: number): string => `${'{{#if areas}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`

export const cases: readonly HostileCase[] = [
  template('the prototype of an object', '{{constructor}}', {
    exit: 1,
    finds: [`error render/unknown-helper ${areas}:1:3`],
  }),
  template('the prototype by its own name', '{{__proto__.polluted}}', {
    exit: 1,
    finds: [`error render/unknown-field ${areas}:1:3`],
  }),
  template('a function by way of with', '{{#with "constructor"}}{{constructor}}{{/with}}', {
    exit: 1,
    finds: [`error render/unknown-helper ${areas}:1:26`, '*'],
  }),
  template('lookup', '{{lookup this "constructor"}}', { exit: 1, finds: [`error render/unknown-helper ${areas}:1:3`] }),
  template('log', '{{log "secret"}}', { exit: 1, finds: [`error render/unknown-helper ${areas}:1:3`] }),
  template('the data of the root', '{{@root.areas}}', { exit: 1, finds: [`error render/unknown-field ${areas}:1:3`] }),
  template('a decorator', '{{* inline "x"}}', { exit: 1, finds: [`error render/wrong-call ${areas}:1:1`] }),
  template('a partial whose name is computed', '{{> (t "x")}}', {
    exit: 1,
    finds: [`error render/wrong-call ${areas}:1:1`, '*'],
  }),
  template('a block that is not closed', '{{#if true}}', {
    exit: 1,
    finds: [`error render/template-syntax ${areas}:1:13`],
  }),
  template('a template that is no template', '{{{{{{', {
    exit: 1,
    finds: [`error render/template-syntax ${areas}:1:5`],
  }),
  template('1 000 nested loops', nested(1000), { exit: 1, finds: [`error render/template-syntax ${areas}:1:1501`] }),
  template('5 000 nested conditions', `${'{{#if areas}}'.repeat(5000)}x${'{{/if}}'.repeat(5000)}`, {
    exit: 1,
    finds: [`error render/template-syntax ${areas}:1:1301`],
  }),
  template('5 000 conditions in a chain', `{{#if areas}}${'{{else if areas}}'.repeat(5000)}{{/if}}`, {
    exit: 1,
    finds: [`error render/template-syntax ${areas}:1:1697`],
  }),
  template('100 nested conditions and 500 beside each other', `${conditions(100)}${conditions(1).repeat(500)}`, {
    exit: 0,
  }),
  template('a partial that nothing includes', 'x', {
    files: { 'strategy.yaml': framework, [areas]: 'x', 'templates/partials/alone.hbs': '{{nothing}}' },
    exit: 0,
    finds: ['warning build/unused-partial templates/partials/alone.hbs:1:1'],
  }),
  template('a partial that includes itself', '{{> loop}}', {
    files: { 'strategy.yaml': framework, [areas]: '{{> loop}}', 'templates/partials/loop.hbs': '{{> loop}}' },
    exit: 1,
    finds: ['error render/partial-depth templates/partials/loop.hbs:1:1'],
  }),
  template('partials that double at each step', '', {
    args: ['build', '-f', 'md', '--document', 'framework', '--limit', 'seconds=0.5'],
    files: {
      'strategy.yaml': framework,
      [areas]: '{{> p0}}',
      ...Object.fromEntries(
        Array.from({ length: 31 }, (_, i) => [
          `templates/partials/p${i}.hbs`,
          i === 30 ? 'x' : `{{> p${i + 1}}}{{> p${i + 1}}}`,
        ]),
      ),
    },
    exit: 1,
    finds: [`error render/limit ${areas}:1:1`],
  }),
  template('a template that writes a megabyte', 'x'.repeat(1_000_000), {
    exit: 1,
    finds: [`error render/limit ${areas}:1:1`],
  }),
]
