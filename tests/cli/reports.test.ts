import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runStrategy, temporaryFolder } from '../support/run-strategy.ts'
import { frame } from '../hostile/hostile-case.ts'

function project(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'strategy.yaml'), frame)
  return folder
}

test.each([
  [['--max-warnings', 'x'], 'error: Unexpected --max-warnings "x"\n  help: Write a whole number from 0\n'],
  [['--max-warnings', '-1'], 'error: Unexpected --max-warnings "-1"\n  help: Write a whole number from 0\n'],
  [['--fail-on', 'x'], 'error: Unexpected --fail-on "x"\n  help: Use error, warning or info\n'],
  [['--report', 'json='], 'error: --report json= names no file\n  help: Write --report json=FILE\n'],
  [
    ['--report', 'jsn'],
    'error: Unknown report format "jsn"\n  help: Use one of: pretty, json, sarif, github, junit, gitlab\n',
  ],
  [
    ['--report', 'pretty', '--report', 'sarif'],
    'error: Reports would mix on standard output: pretty, sarif\n  help: Write one to a file: --report sarif=FILE\n',
  ],
])('%j is refused before anything is built', (args, stderr) => {
  const folder = project()
  expect(runStrategy(['build', ...args], { cwd: folder })).toEqual({ code: 2, stdout: '', stderr })
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a report for people and commands for GitHub share the standard output, others go to files', () => {
  const folder = project()
  const reports = ['--report', 'pretty', '--report', 'github', '--report', 'json=a.json', '--report', 'sarif=a.sarif']
  expect(runStrategy(['validate', ...reports], { cwd: folder }).code).toBe(0)
  expect(['a.json', 'a.sarif'].map((name) => existsSync(join(folder, name)))).toEqual([true, true])
})

test('stale outputs are told beside a report that is one document', () => {
  const folder = project()
  runStrategy(['build', '-f', 'md'], { cwd: folder })
  writeFileSync(join(folder, 'strategy.yaml'), frame.replace('Sample', 'Another'))
  const { code, stdout, stderr } = runStrategy(['build', '-f', 'md', '--check', '--report', 'json'], { cwd: folder })
  expect({ code, diagnostics: (JSON.parse(stdout) as { diagnostics: unknown }).diagnostics }).toEqual({
    code: 3,
    diagnostics: [],
  })
  expect(stderr).toContain('changed  out/en/strategy.md')
})
