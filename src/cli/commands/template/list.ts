import { type TemplateEntry, type TemplateOrigin } from '../../../pipeline/templates.ts'
import { createPaint } from '../../../report/paint.ts'
import { exitCode, type ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { openTemplates } from './open-templates.ts'

/** Prints every template that documents use, and whose it is. */
export function listTemplates({ terminal, ...context }: Context, dir: string | undefined): ExitCode {
  const paint = createPaint(terminal.outColors)
  const { entries } = openTemplates({ terminal, ...context }, dir)
  const width = Math.max(...entries.map(({ name }) => name.length))
  for (const entry of entries) {
    const note = noteOf(entry)
    terminal.out(`${entry.name.padEnd(note === '' ? 0 : width)}${note === '' ? '' : `  ${paint('yellow', note)}`}\n`)
  }
  const own = entries.filter(({ origin }) => origin !== 'package').length
  if (!context.options.quiet) terminal.say(`${entries.length} templates, ${own} of the project\n`)
  return exitCode.ok
}

const words: Readonly<Record<TemplateOrigin, string>> = {
  package: '',
  copied: 'copied into the project, as in the package',
  changed: 'changed by the project',
  own: "the project's own",
}

function noteOf({ origin, isOutdated }: TemplateEntry): string {
  return `${words[origin]}${isOutdated ? '; the package has a newer one' : ''}`
}
