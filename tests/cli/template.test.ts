import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'

const copied = 'templates/partials/glossary.hbs'

function template(cwd: string, ...args: readonly string[]): ReturnType<typeof runStrategy> {
  return runStrategy(['template', ...args], { cwd })
}

test('every template is listed, with whose it is', () => {
  const cwd = copyOfExample('minimal')
  template(cwd, 'eject', 'glossary')
  const { stdout, stderr } = template(cwd, 'list')
  expect(stdout).toMatch(/^framework\/areas$/m)
  expect(stdout).toMatch(/^partials\/glossary +copied into the project, as in the package$/m)
  expect(stderr).toMatch(/^\d+ templates, 1 of the project\n$/)
})

test('a copied template takes the place of the one of the package and changes no document', () => {
  const cwd = copyOfExample('minimal')
  const build = ['build', '-f', 'md', '--document', 'framework', '-o', '-']
  const before = runStrategy(build, { cwd }).stdout
  expect(template(cwd, 'which', 'framework/areas').stdout).toMatch(
    /^\.\.\/.*templates\/documents\/framework\/areas\.hbs\n$/,
  )
  expect(template(cwd, 'eject', 'framework/areas')).toMatchObject({
    code: 0,
    stderr:
      'Wrote templates/documents/framework/areas.hbs; strategy template fields framework/areas lists what it can print\n',
  })
  expect(template(cwd, 'which', 'documents/framework/areas.hbs').stdout).toBe(
    'templates/documents/framework/areas.hbs\n',
  )
  expect(before.length).toBeGreaterThan(1000)
  expect(runStrategy(build, { cwd })).toMatchObject({ code: 0, stdout: before })
  expect(template(cwd, 'eject', 'framework/areas')).toMatchObject({
    code: 2,
    stderr:
      'error: The project has "templates/documents/framework/areas.hbs" already\n  help: Compare: strategy template diff framework/areas\n',
  })
})

test('the difference from the package is shown without the line that says where the copy is from', () => {
  const cwd = copyOfExample('minimal')
  expect(template(cwd, 'diff').stderr).toBe('No template of the project differs from that of the package\n')
  template(cwd, 'eject', 'partials/mapping-list')
  expect(template(cwd, 'diff', 'mapping-list').stderr).toBe(
    'The project\'s "partials/mapping-list" is that of the package\n',
  )
  const file = join(cwd, 'templates/partials/mapping-list.hbs')
  writeFileSync(file, `${readFileSync(file, 'utf8')}{{! own }}\n`)
  const { stdout } = template(cwd, 'diff')
  expect(stdout).toMatch(
    /^--- partials\/mapping-list\.hbs \(package\)\n\+\+\+ templates\/partials\/mapping-list\.hbs \(project\)\n/,
  )
  expect(stdout.match(/^[+-](?![+-]).*$/gm)).toEqual(['+{{! own }}'])
})

test('a newer base is said at the first line of the copy', () => {
  const cwd = copyOfExample('minimal')
  template(cwd, 'eject', 'glossary')
  const file = join(cwd, copied)
  const [, base = ''] = /base ([0-9a-f]{8});/.exec(readFileSync(file, 'utf8')) ?? []
  writeFileSync(file, readFileSync(file, 'utf8').replace(base, '00000000'))
  const { code, stdout } = runStrategy(['validate'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toContain(
    'warning: The package\'s own "partials/glossary.hbs" has changed since it was copied [template/base-changed]\n' +
      '  --> templates/partials/glossary.hbs:1:1\n 1 | {{!-- Ejected from partials/glossary.hbs, base 00000000;',
  )
  expect(stdout).toContain(
    `help: Take over what you need (strategy template diff partials/glossary), then write "base ${base}" instead of "base 00000000"`,
  )
  expect(template(cwd, 'list').stdout).toMatch(/; the package has a newer one$/m)
  writeFileSync(file, readFileSync(file, 'utf8').replace('from partials/glossary.hbs', 'from partials/gone.hbs'))
  expect(runStrategy(['validate'], { cwd }).stdout).toContain('[template/base-gone]')
})

test('a mistake in a template of the project is shown in the template', () => {
  const cwd = copyOfExample('minimal')
  template(cwd, 'eject', 'framework/areas')
  const file = join(cwd, 'templates/documents/framework/areas.hbs')
  writeFileSync(file, readFileSync(file, 'utf8').replace('{{heading 3 title', '{{heading 3 titel'))
  const { code, stdout } = runStrategy(['validate'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain(
    'error: Unknown field "titel" [render/unknown-field]\n  --> templates/documents/framework/areas.hbs:5:13\n',
  )
  expect(stdout).toContain('5 | {{heading 3 titel anchor=this.anchor}}\n')
  expect(stdout).toContain('help: Did you mean "title"?')
})

test('fields of a section, calls of a partial and helpers are listed', () => {
  const cwd = copyOfExample('minimal')
  const fields = template(cwd, 'fields', 'framework/matrix').stdout
  expect(fields).toMatch(/^master\.groups\[\]\.rows\[\]\.competency\.label +text +The full name$/m)
  expect(fields).toMatch(/^master\.roles\[\]\.notes +list of markdown$/m)
  expect(template(cwd, 'fields', 'mapping-list').stdout).toMatch(/^documents\/framework\/areas\.hbs +groups=mappings$/m)
  expect(template(cwd, 'fields', 'helpers').stdout).toMatch(
    /^\{\{money value1 value2\}\} +An amount with its currency$/m,
  )
})

test('a name that no template has gets a suggestion', () => {
  const cwd = copyOfExample('minimal')
  expect(template(cwd, 'which', 'framework/matirx')).toMatchObject({
    code: 2,
    stderr: 'error: Unknown template "framework/matirx"\n  help: Did you mean "framework/matrix"?\n',
  })
  expect(template(cwd, 'eject', 'glosary').stderr).toContain('Did you mean "partials/glossary"?')
})
