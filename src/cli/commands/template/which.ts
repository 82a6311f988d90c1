import { join, relative } from 'node:path'
import { packageRoot } from '../../../host/read-assets.ts'
import { exitCode, type ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { namedTemplate, openTemplates } from './open-templates.ts'

/** Prints the file of a template that documents use, relative to the current folder. */
export function whichTemplate(context: Context, name: string, dir: string | undefined): ExitCode {
  const opened = openTemplates(context, dir)
  const { path, origin } = namedTemplate(opened, name)
  const file = join(origin === 'package' ? packageRoot() : opened.root, 'templates', path)
  context.terminal.out(`${relative(context.cwd, file).replaceAll('\\', '/')}\n`)
  return exitCode.ok
}
