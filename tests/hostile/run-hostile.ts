import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repository } from '../support/check-files.ts'
import { frame, type HostileCase } from './hostile-case.ts'

/** How a run of a hostile project ended. */
export interface HostileRun {
  readonly exit: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
  /** `severity code file:line:column` of every finding; undefined where no report was printed. */
  readonly finds: readonly string[] | undefined
  /** Names below `out`, and all text of them together. */
  readonly outputs: readonly string[]
  readonly text: string
  /** Processor time, which other work on the machine stretches less than the wall clock's, and the largest resident set. */
  readonly seconds: number
  readonly megabytes: number
}

/** Puts the files of a case into a folder and runs the built command line there, as a process of its own. */
export async function runHostile(hostile: HostileCase, folder: string): Promise<HostileRun> {
  const project = join(folder, 'project')
  for (const [path, content] of Object.entries({ 'strategy.yaml': frame, ...hostile.files })) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), content)
  }
  hostile.prepare?.(project)
  const usage = join(folder, 'usage.json')
  const { NO_COLOR: _1, FORCE_COLOR: _2, ...inherited } = process.env
  const child = spawn(process.execPath, [...measured, ...report(hostile), ...(hostile.args ?? ['build', '-f', 'md'])], {
    cwd: project,
    env: { ...inherited, STRATEGY_USAGE: usage, SOURCE_DATE_EPOCH: '1764000000' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  const texts = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => (texts[0] += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (texts[1] += part))
  const [exit, signal] = (await once(child, 'close')) as [number | null, string | null] // as the event is documented
  const [stdout = '', stderr = ''] = texts
  const outputs = existsSync(join(project, 'out')) ? filesBelow(join(project, 'out')) : []
  const used = existsSync(usage) ? (JSON.parse(readFileSync(usage, 'utf8')) as Usage) : { seconds: NaN, megabytes: NaN }
  const text = outputs.map((name) => readFileSync(join(project, 'out', name), 'utf8')).join('\n')
  return { exit, signal, stdout, stderr, finds: findsOf(stdout), outputs, text, ...used }
}

interface Usage {
  readonly seconds: number
  readonly megabytes: number
}

const measured = ['--import', join(import.meta.dirname, 'print-usage.mjs'), join(repository, 'bin/strategy.js')]

function report({ args = [] }: HostileCase): readonly string[] {
  return args.includes('--report') ? [] : ['--report', 'json']
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).toSorted()
}

interface Place {
  readonly file: string
  readonly start?: { readonly line: number; readonly column: number }
}

interface Reported {
  readonly severity: string
  readonly code: string
  readonly place?: Place
}

function findsOf(stdout: string): readonly string[] | undefined {
  if (!/^\{\s*"version": 1/.test(stdout)) return undefined
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Reported[] } // our own report
  return diagnostics.map(({ severity, code, place }) => [severity, code, ...(place ? [print(place)] : [])].join(' '))
}

function print({ file, start }: Place): string {
  return start ? `${file}:${start.line}:${start.column}` : file
}
