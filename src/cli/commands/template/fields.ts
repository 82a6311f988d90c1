import { fieldsOf, helpers } from '../../../pipeline/templates.ts'
import { createPaint, type Paint } from '../../../report/paint.ts'
import { exitCode, type ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { namedTemplate, openTemplates } from './open-templates.ts'

/** Lists what a template can print: the fields of its view, the calls of a partial, or with `helpers` the helpers. */
export function templateFields(context: Context, name: string, dir: string | undefined): ExitCode {
  const { terminal } = context
  const paint = createPaint(terminal.outColors)
  if (name === 'helpers') terminal.out(helperLines(paint))
  else {
    const opened = openTemplates(context, dir)
    const entry = namedTemplate(opened, name)
    const found = fieldsOf(opened.inputs, entry)
    if ('fields' in found)
      terminal.out(
        columns(
          paint,
          found.fields.map(({ path, type, description }) => [path, type, description]),
        ),
      )
    else if (found.calls.length > 0)
      terminal.out(
        columns(
          paint,
          found.calls.map(({ path, values }) => [path, values]),
        ),
      )
    else terminal.say(`No template calls "${entry.name}"\n`)
    if (!('fields' in found) && !context.options.quiet)
      terminal.say(`note: a partial prints what its callers hand over, beside the fields that stand around the call\n`)
  }
  return exitCode.ok
}

function helperLines(paint: Paint): string {
  const rows = Object.entries(helpers).map(([name, { values, named, block, summary }]) => {
    const [least, most] = values
    const taken = Array.from({ length: most }, (_, i) =>
      i < least ? `value${most > 1 ? i + 1 : ''}` : `[value${i + 1}]`,
    )
    const keys = named === 'any' ? ['name=...'] : named.map((key) => `[${key}=...]`)
    const call = [`${block ? '#' : ''}${name}`, ...(most > 4 ? ['value', '...'] : taken), ...keys].join(' ')
    return [`{{${call}}}`, summary]
  })
  return columns(paint, rows)
}

/** Rows in columns as wide as their widest cell, the last as long as it is; a cell wider than 60 pushes its line out. */
function columns(paint: Paint, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(0, ...rows.map((row) => (row[i] ?? '').length).filter((n) => n <= widest)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? paint('dim', cell) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return lines.map((line) => `${line}\n`).join('')
}

const widest = 60
