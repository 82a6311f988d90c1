export type Style = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim'

/** Wraps a text in a terminal style, or returns it as it is where colours are off. */
export type Paint = (style: Style, text: string) => string

const codes: Record<Style, number> = { red: 31, yellow: 33, cyan: 36, green: 32, bold: 1, dim: 2 }

/** The painter of a stream. */
export function createPaint(colors: boolean): Paint {
  return colors ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text
}
