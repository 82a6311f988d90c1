import type { Theme } from '../../model/theme.ts'
import { pageRules } from './page-rules.ts'
import { printRules } from './print-rules.ts'
import { shadeRules } from './shades.ts'

/** The style sheet of a page: colours, families and proportions of the theme, the marking for print, the rest for all pages. */
export function styleSheet(theme: Theme, marking: string): string {
  return [variables(theme), pageRules, headingRules(theme), shadeRules(theme), printRules(theme, marking)].join('\n')
}

function variables({ colors, fonts, table, body }: Theme): string {
  const entries = [
    ...Object.entries(colors).map(([name, color]) => [name, color]),
    ...Object.entries(fonts).map(([use, family]) => [`font-${use}`, stackOf(family)]),
    ['table-size', relative(table.size, body.size)],
    ['leading', String(round(body.leading / body.size + 0.1))],
  ]
  return `:root{${entries.map(([name, value]) => `--${name}:${value}`).join(';')}}`
}

/** Families that most machines have, with the letters of Kazakh. */
function stackOf(family: string): string {
  switch (family) {
    case 'sans':
      return "'Source Sans 3','Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif"
    case 'mono':
      return "'Source Code Pro',Consolas,'DejaVu Sans Mono',Menlo,monospace"
    default:
      return "'Source Serif 4',Georgia,'Noto Serif','Liberation Serif','Times New Roman',serif"
  }
}

function headingRules({ headings, body }: Theme): string {
  return Object.values(headings)
    .slice(0, 5)
    .map(({ size, color, bold, italic }, index) => {
      const look = `font-weight:${bold ? 700 : 400};font-style:${italic ? 'italic' : 'normal'}`
      return `main h${index + 2}{font-size:${relative(size, body.size)};color:var(--${color});${look}}`
    })
    .join('\n')
}

/** A size in proportion to the text. */
function relative(size: number, to: number): string {
  return `${round(size / to)}rem`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
