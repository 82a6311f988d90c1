import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { frame, framework, type HostileCase } from '../hostile-case.ts'

const withText = `${frame}documents: [{ id: d, template: strategy, sections: [{ id: own, title: Own, from: text.md }] }]\n`
const megabyte = 1_000_000
const comment = (bytes: number): string => `# ${'x'.repeat(97)}\n`.repeat(bytes / 100)

function manyFiles(count: number, text: string): (folder: string) => void {
  return (folder) => {
    mkdirSync(join(folder, 'many'))
    for (let i = 0; i < count; i++) writeFileSync(join(folder, `many/${i}.yaml`), text)
  }
}

/** A row as people write it: 20 signs of YAML. */
const assessment =
  '  - { institution: service, role: inspector, competency: seizure, as_of: 2026-09-01, distribution: { 0: 4, 1: 10, 2: 5 } }\n'

export const cases: readonly HostileCase[] = [
  {
    name: 'a file of 3 MB',
    files: { 'large.yaml': comment(3 * megabyte) },
    exit: 1,
    finds: ['error load/too-large large.yaml'],
    says: ['--limit file=4'],
  },
  {
    name: 'a file of 3 MB with a raised limit',
    files: { 'strategy.yaml': comment(3 * megabyte) + framework },
    args: ['build', '-f', 'md', '--limit', 'file=4'],
    exit: 0,
  },
  {
    name: 'Markdown of 3 MB',
    files: { 'large.md': 'word '.repeat(600_000) },
    exit: 1,
    finds: ['error load/too-large large.md'],
  },
  {
    name: 'a template of 3 MB',
    files: { 'templates/partials/role.hbs': ' '.repeat(3 * megabyte) },
    exit: 1,
    finds: ['error load/too-large templates/partials/role.hbs'],
  },
  {
    name: 'a project of more than 50 MB',
    prepare: manyFiles(30, comment(1.8 * megabyte)),
    exit: 1,
    finds: ['error load/project-too-large'],
    says: ['--limit project='],
  },
  {
    name: 'a project of 5 001 files',
    prepare: manyFiles(5_001, ''),
    exit: 1,
    finds: ['error load/too-many-files'],
    says: ['5002', '--limit files='],
  },
  {
    name: 'a text of 300 kB',
    files: { 'strategy.yaml': frame.replace('Sample', 'word '.repeat(60_000)) },
    exit: 1,
    finds: ['error load/text-too-long strategy.yaml:3:10'],
    says: ['--limit text='],
  },
  {
    name: 'a block text of 300 kB',
    files: { 'strategy.yaml': frame.replace('Sample', `|\n${'    a line of the text\n'.repeat(16_000)}`) },
    exit: 1,
    finds: ['error load/text-too-long strategy.yaml:3:10'],
  },
  {
    name: 'a key of 300 kB',
    files: { 'strategy.yaml': `${frame}${'k'.repeat(300_000)}: 1\n` },
    exit: 1,
    finds: ['error load/yaml-syntax strategy.yaml:7:1'],
  },
  {
    name: 'a Markdown file of 300 kB in a document',
    files: { 'strategy.yaml': withText, 'text.md': 'word '.repeat(60_000) },
    exit: 1,
    finds: ['error load/text-too-long text.md:1:1'],
    says: ['--limit text='],
  },
  {
    name: '900 000 headings',
    files: { 'strategy.yaml': withText, 'text.md': '#\n'.repeat(900_000) },
    exit: 1,
    finds: ['error load/text-too-long text.md:1:1'],
  },
  {
    name: '60 000 headings',
    files: { 'strategy.yaml': withText, 'text.md': '#\n'.repeat(60_000) },
    exit: 1,
    finds: ['error load/too-many-headings text.md:1:1'],
    says: ['60 000 headings'],
  },
  {
    name: '280 000 lines',
    files: { 'many.yaml': `roles:\n${'- 1.10\n'.repeat(280_000)}` },
    exit: 1,
    finds: ['error load/too-many-entries many.yaml:1:1'],
    says: ['--limit file=4'],
  },
  {
    name: '180 000 numbers for entries',
    files: { 'many.yaml': `roles:\n${'- 1\n'.repeat(180_000)}` },
    exit: 1,
    finds: ['error validate/wrong-type many.yaml:2:3', '*'],
  },
  {
    name: '14 000 assessments in braces, as many as a file may hold',
    files: { 'many.yaml': `assessments:\n${assessment.repeat(14_000)}` },
    exit: 1,
    finds: ['error link/duplicate-id many.yaml:3:7', '*'],
    never: ['load/'],
  },
  {
    name: '150 000 entries in one line',
    files: { 'many.yaml': `roles: [${'1.10,'.repeat(150_000)}]\n` },
    exit: 1,
    finds: ['error load/too-many-entries many.yaml:1:1'],
  },
  {
    name: '20 000 warnings in one line',
    files: { 'many.yaml': `roles: [${'1.10,'.repeat(20_000)}]\n` },
    exit: 1,
    finds: ['warning load/lossy-number many.yaml:1:9', '*'],
    says: ['15000 more warnings are not shown', '"warning": 20000'],
  },
  {
    name: 'an unreadable limit',
    args: ['build', '--limit', 'file=much'],
    exit: 2,
    says: ['Unexpected --limit "file=much"'],
  },
]
