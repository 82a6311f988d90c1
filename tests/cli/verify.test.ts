import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkArchive } from '../pdf/check-archive.ts'
import { checkStructure } from '../pdf/check-structure.ts'
import { isInstalled, runTool } from '../pdf/support/tools.ts'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'

const pdf = 'out/en/framework.pdf'

function built(...options: readonly string[]): string {
  const project = copyOfExample('minimal')
  expect(runStrategy(['build', '--document', 'framework', '--quiet', ...options], { cwd: project }).code).toBe(0)
  return project
}

test('a PDF with data is verified against its project', () => {
  const project = built('--attach-data')
  const holds = { code: 0, stdout: `${pdf} holds the data of this project\n`, stderr: '' }
  expect(runStrategy(['verify', pdf], { cwd: project })).toEqual(holds)
  const file = join(project, 'strategy.yaml')
  const text = readFileSync(file, 'utf8')
  // Comments and the order of keys and entries are no data.
  writeFileSync(file, `# A remark\n${text}`)
  expect(runStrategy(['verify', pdf], { cwd: project })).toEqual(holds)
  writeFileSync(file, text.replace('importance: 3', 'importance: 4').replace('current: 12', 'current: 13'))
  expect(runStrategy(['verify', pdf], { cwd: project })).toEqual({
    code: 3,
    stdout: `${pdf} holds other data than this project: 2 differences
  institutions/exampleland-police posts[1].current: 12 in the file, 13 in the project
  roles/case-investigator requires[1].importance: 3 in the file, 4 in the project
`,
    stderr: '',
  })
})

test.runIf(isInstalled('qpdf'))('a PDF with data is fit for archives, and others can take the data out', () => {
  const bytes = readFileSync(join(built('--attach-data'), pdf))
  expect([...checkStructure(bytes), ...checkArchive(bytes)]).toEqual([])
  const data = runTool('qpdf', ['--show-attachment=strategy-data.json', 'FILE'], bytes)
  expect(JSON.parse(data)).toMatchObject({
    format: 'strategy-data/1',
    roles: { 'patrol-officer': { id: 'patrol-officer' } },
  })
})

test('a PDF without data cannot be verified', () => {
  expect(runStrategy(['verify', pdf], { cwd: built() })).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: "${pdf}" holds no data of a project\n  help: Build it with --attach-data and this version of strategy\n`,
  })
})

test('a file that is not there is named', () => {
  const { code, stderr } = runStrategy(['verify', 'draft.pdf'], { cwd: copyOfExample('minimal') })
  expect(code).toBe(2)
  expect(stderr).toBe('error: No file "draft.pdf"\n  help: Check the spelling of the path\n')
})
