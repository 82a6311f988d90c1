import type { Context } from '../global-options.ts'
import type { BuildOptions } from './build.ts'

/** The command line that writes what was checked. */
export function repairCommand({ options: { rule, baseline } }: Context, options: BuildOptions): string {
  const { dir, out, document, lang, for: readers, format, theme, date, scenario, attachData } = options
  const words = [
    'strategy',
    ...(rule ?? []).map((setting) => `--rule ${setting}`),
    baseline && `--baseline ${quoted(baseline)}`,
    'build',
    dir && quoted(dir),
    out && `--out ${quoted(out)}`,
    ...(document ?? []).map((id) => `--document ${id}`),
    ...(lang ?? []).map((tag) => `--lang ${tag}`),
    ...(readers ?? []).map((reader) => `--for ${reader}`),
    format && `--format ${format.join(',')}`,
    theme && `--theme ${quoted(theme)}`,
    date && `--date ${date}`,
    scenario && `--scenario ${scenario}`,
    attachData && '--attach-data',
  ]
  return words.filter((word) => word !== undefined && word !== '').join(' ')
}

function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `"${word}"`
}
