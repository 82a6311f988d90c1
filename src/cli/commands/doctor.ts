import { findProject } from '../../host/find-project.ts'
import { readAssets } from '../../host/read-assets.ts'
import { readProject } from '../../host/read-project.ts'
import { readVersion } from '../../host/read-version.ts'
import { UsageError } from '../../host/usage-error.ts'
import { walkProject } from '../../host/walk-project.ts'
import { visibleLine } from '../../report/code-frame.ts'
import { createPaint, type Paint, type Style } from '../../report/paint.ts'
import type { Words } from '../../report/words/words.ts'
import { checkContent } from '../doctor/check-content.ts'
import { checkFiles } from '../doctor/check-files.ts'
import { checkGit } from '../doctor/check-git.ts'
import { checkMachine, checkTool } from '../doctor/check-machine.ts'
import type { Check, State } from '../doctor/check.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'

/** Options of `strategy doctor`. */
export interface DoctorOptions {
  readonly dir?: string | undefined
  readonly format: 'pretty' | 'json'
}

/** Looks at all that the tool depends on, and says how each stands: 1 where something keeps it from working. */
export async function doctor(context: Context, { dir, format }: DoctorOptions): Promise<ExitCode> {
  const { terminal } = context
  const checks = [...checkMachine(process.env), ...(await checkFolder(context, dir))]
  terminal.out(
    format === 'json'
      ? `${JSON.stringify({ version: 1, tool: readVersion(), checks: checks.map(toJson) }, null, 2)}\n`
      : print(checks, createPaint(terminal.outColors), context.words),
  )
  return checks.some(({ state }) => state === 'error') ? exitCode.findings : exitCode.ok
}

async function checkFolder({ cwd, limits }: Context, dir: string | undefined): Promise<readonly Check[]> {
  const root = projectOrProblem(cwd, dir)
  if (typeof root !== 'string') return [root]
  const assets = readAssets(['schemas', 'templates', 'locales'])
  const inputs = { ...readProject(root, limits), assets, today: undefined }
  const content = await checkContent(root, inputs)
  return [checkTool(root), ...content, ...checkFiles(root, walkProject(root)), ...checkGit(root)]
}

/** Without a project the machine can still be looked at. */
function projectOrProblem(cwd: string, dir: string | undefined): string | Check {
  try {
    return findProject(cwd, dir)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return {
      name: 'project',
      state: 'error',
      says: error.message,
      ...(error.help !== undefined && { cure: error.help }),
    }
  }
}

function toJson({ name, state, says, cure }: Check): unknown {
  return { name, state, message: says, help: cure ?? null }
}

const colors: Readonly<Record<State, Style>> = { ok: 'green', warning: 'yellow', error: 'red' }

function print(checks: readonly Check[], paint: Paint, words: Words): string {
  const stateOf = (state: State): string => (state === 'ok' ? words.ok : words.severity[state])
  const wide = Math.max(...checks.map(({ state }) => stateOf(state).length))
  const width = Math.max(...checks.map(({ name }) => name.length))
  const lines = checks.flatMap(({ name, state, says, cure }) => {
    const line = `${paint(colors[state], stateOf(state).padEnd(wide))}  ${paint('bold', name.padEnd(width))}  ${visibleLine(says)}`
    return cure === undefined
      ? [line]
      : [line, `${' '.repeat(wide + width + 4)}${paint('green', `${words.help}:`)} ${visibleLine(cure)}`]
  })
  return `${lines.join('\n')}\n`
}
