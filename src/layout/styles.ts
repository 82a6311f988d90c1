import type { HeadingName, HeadingTheme, Theme, TypeSize } from '../model/theme.ts'
import type { TextStyle } from './text/text-style.ts'

/** The style of running text. */
export function bodyStyle(theme: Theme): TextStyle {
  return plain(theme.fonts.body, theme.body, theme.colors.ink)
}

/** The theme of a heading by its level; deeper levels look like the sixth. */
export function headingTheme(theme: Theme, level: number): HeadingTheme {
  const names: readonly HeadingName[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
  return theme.headings[names[level - 1] ?? 'h6']
}

export function headingStyle(theme: Theme, level: number): TextStyle {
  const { size, leading, bold, italic, color } = headingTheme(theme, level)
  return { family: theme.fonts.heading, size, leading, bold, italic, color: theme.colors[color] }
}

export function noteStyle(theme: Theme): TextStyle {
  return plain(theme.fonts.body, theme.note, theme.colors.ink)
}

export function codeStyle(theme: Theme): TextStyle {
  return plain(theme.fonts.code, theme.code, theme.colors.ink)
}

export function captionStyle(theme: Theme): TextStyle {
  return { ...plain(theme.fonts.heading, theme.caption, theme.colors.ink), bold: true }
}

export function runningStyle(theme: Theme): TextStyle {
  return plain(theme.fonts.heading, theme.running, theme.colors.muted)
}

export function tableStyle(theme: Theme, size: number): TextStyle {
  const { table } = theme
  return plain(theme.fonts.table, { size, leading: (table.leading * size) / table.size }, theme.colors.ink)
}

/** A regular style in a family. */
export function plain(family: string, { size, leading }: TypeSize, color: string): TextStyle {
  return { family, size, leading, bold: false, italic: false, color }
}
