import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../../support/check-files.ts'
import { frame, framework, type HostileCase } from '../hostile-case.ts'

export const cases: readonly HostileCase[] = [
  {
    name: 'a schema of the project is data like all else',
    files: { 'schema.yaml': '$ref: "file:///etc/passwd"\n' },
    exit: 1,
    finds: ['error load/unknown-section schema.yaml:1:1'],
  },
  {
    name: '$data in a definition',
    files: { 'strategy.yaml': frame.replace('title: Sample', 'title: { $data: /country }') },
    exit: 1,
    finds: ['error validate/unknown-key strategy.yaml:3:12', '*'],
  },
  {
    name: 'a long text for a pattern of paths',
    files: {
      'strategy.yaml': `${frame}documents: [{ id: d, template: strategy, output: "${'a-/'.repeat(30_000)}!" }]\n`,
    },
    exit: 1,
    finds: ['error validate/bad-format strategy.yaml:7:50'],
  },
  {
    name: 'a long text for a pattern of ids',
    files: { 'strategy.yaml': `${frame}areas: [{ id: "${'a-'.repeat(60_000)}!", title: A, category: technical }]\n` },
    exit: 1,
    finds: ['error validate/bad-format strategy.yaml:7:15'],
  },
  {
    name: 'spaces for a pattern of marks',
    files: {
      'strategy.yaml': `${frame}legal_instruments: [{ id: a, title: A, provisions: ["x${' '.repeat(100_000)}"] }]\n`,
    },
    exit: 1,
    finds: ['*'],
  },
  {
    name: 'long texts for the rules of an editor',
    files: {
      'strategy.yaml': framework
        .replace('Secures devices at a scene.', `"${'shall should '.repeat(7_000)}"`)
        .replace('Names devices.', `"${'1,000,'.repeat(15_000)}"`)
        .replace('Seizes devices.', `"${'( '.repeat(40_000)}"`),
    },
    args: ['validate'],
    exit: 0,
    finds: ['*'],
  },
  {
    name: 'stars in the list of ignored files',
    files: { '.strategyignore': `${'*a'.repeat(60)}b\n`, [`${'a'.repeat(120)}.txt`]: '' },
    exit: 0,
  },
  {
    name: 'a theme whose margins leave nothing of the page',
    files: {
      'strategy.yaml': framework,
      'theme.yaml':
        'extends: plain\npage: { width: 300, height: 900, margin: { left: 149, right: 149, top: 9, bottom: 9 } }\n',
    },
    args: ['build', '-f', 'pdf'],
    exit: 1,
    finds: ['error theme/no-room theme.yaml:2:42'],
  },
  {
    name: 'a language of the project that does not know its own name',
    files: {
      'strategy.yaml': framework.replace('[en]', '[qaa]'),
      'locales/qaa.yaml': readFileSync(join(repository, 'locales/en.yaml'), 'utf8').replace(
        'language: en',
        'language: qaa',
      ),
    },
    exit: 0,
    writes: ['| qaa |'],
  },
]
