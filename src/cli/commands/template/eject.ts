import { join, relative } from 'node:path'
import { UsageError } from '../../../host/usage-error.ts'
import { writeFile } from '../../../host/write-artifacts.ts'
import { copyOf } from '../../../pipeline/templates.ts'
import { invariant } from '../../../std/invariant.ts'
import { exitCode, type ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { namedTemplate, openTemplates } from './open-templates.ts'

/** Copies a template of the package into the project, where it takes its place. Throws UsageError for one that is there. */
export function ejectTemplate(context: Context, name: string, dir: string | undefined): ExitCode {
  const opened = openTemplates(context, dir)
  const entry = namedTemplate(opened, name)
  const shown = relative(context.cwd, join(opened.root, 'templates', entry.path)).replaceAll('\\', '/')
  if (entry.origin !== 'package')
    throw new UsageError(`The project has "${shown}" already`, `Compare: strategy template diff ${entry.name}`)
  const text = copyOf(opened.inputs, entry)
  invariant(text !== undefined, `the package has ${entry.path}`)
  writeFile(opened.root, `templates/${entry.path}`, Buffer.from(text, 'utf8'))
  if (!context.options.quiet)
    context.terminal.say(`Wrote ${shown}; strategy template fields ${entry.name} lists what it can print\n`)
  return exitCode.ok
}
