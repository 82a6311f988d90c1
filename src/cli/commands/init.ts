import { basename, relative, resolve } from 'node:path'
import { packageRoot, readFolder } from '../../host/read-assets.ts'
import { readVersion } from '../../host/read-version.ts'
import { startProject } from '../../host/start-project.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import { modelineOf } from '../modeline.ts'
import { type Extras, extraFiles } from './project-extras.ts'

/** Options of `strategy init`. */
export interface InitOptions extends Extras {
  readonly dir?: string | undefined
  readonly example?: string
}

/** Starts a project from an example of the package and says which two lines to type next. */
export function init(context: Context, { dir = '.', example = 'minimal', ...extras }: InitOptions): ExitCode {
  const folder = resolve(context.cwd, dir)
  startProject(folder, projectFiles(folder, example, extras))
  const where = relative(context.cwd, folder)
  context.terminal.say(
    `Started ${where === '' ? 'a project here' : `a project in ${where}`} from the example "${example}".\n`,
  )
  context.terminal.say(
    `Next:\n${where === '' ? '' : `  cd ${where}\n`}  npm install\n  npx --no-install strategy build\n`,
  )
  return exitCode.ok
}

function projectFiles(folder: string, example: string, extras: Extras): ReadonlyMap<string, string> {
  const prefix = `examples/${example}/`
  const copied = readFolder(packageRoot(), `examples/${example}`)
    .map(([path, text]): [string, string] => [path.slice(prefix.length), text])
    .filter(([path]) => !path.startsWith('out/'))
  return new Map([
    ...copied.map(([path, text]): [string, string] => [path, isDefinitions(path) ? modelineOf(path) + text : text]),
    ['package.json', packageFile(folder)],
    ...extraFiles(extras),
  ])
}

function isDefinitions(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

function packageFile(folder: string): string {
  const name =
    basename(folder)
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'training-documents'
  const manifest = {
    name,
    private: true,
    scripts: { build: 'strategy build', check: 'strategy validate' },
    devDependencies: { 'training-strategy': `^${readVersion()}` },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
