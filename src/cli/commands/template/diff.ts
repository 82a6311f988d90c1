import { bothTexts, type TemplateEntry } from '../../../pipeline/templates.ts'
import { createPaint } from '../../../report/paint.ts'
import { unifiedDiff } from '../../../report/unified-diff.ts'
import { exitCode, type ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { namedTemplate, openTemplates, type OpenTemplates } from './open-templates.ts'

/** Shows how templates of the project differ from those of the package in whose place they stand; without a name, all. */
export function diffTemplates(context: Context, name: string | undefined, dir: string | undefined): ExitCode {
  const opened = openTemplates(context, dir)
  const entries = name === undefined ? opened.entries : [namedTemplate(opened, name)]
  const differing = entries.filter(({ origin }) => origin === 'changed')
  for (const entry of differing) context.terminal.out(printDiff(context, opened, entry))
  if (differing.length === 0 && !context.options.quiet) context.terminal.say(`${nothing(entries, name)}\n`)
  return exitCode.ok
}

const limit = 200

function printDiff({ terminal, options }: Context, { inputs }: OpenTemplates, entry: TemplateEntry): string {
  const paint = createPaint(terminal.outColors)
  const { before, after } = bothTexts(inputs, entry)
  const lines = unifiedDiff(before, after, { paint, limit: options.verbose ? Infinity : limit })
  const heads = [`--- ${entry.path} (package)`, `+++ templates/${entry.path} (project)`]
  return `${[...heads.map((line) => paint('bold', line)), ...lines].join('\n')}\n`
}

function nothing([entry]: readonly TemplateEntry[], name: string | undefined): string {
  if (name === undefined || !entry) return 'No template of the project differs from that of the package'
  if (entry.origin === 'own') return `The package has no template "${entry.name}"`
  return entry.origin === 'copied'
    ? `The project's "${entry.name}" is that of the package`
    : `The project has no "${entry.name}" of its own: strategy template eject ${entry.name}`
}
