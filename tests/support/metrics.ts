import type { FontMetrics } from '../../src/model/pdf-backend.ts'

/**
 * Metrics of a typewriter: every character is half as wide as it is high, so that widths can be told by counting.
 * A face is named `family`, `family/bold`, `family/italic` or `family/bold-italic`; `⌧` has no glyph.
 */
export const typewriter: FontMetrics = {
  face: ({ family, bold, italic }) => {
    const look = [bold ? 'bold' : '', italic ? 'italic' : ''].filter((word) => word !== '').join('-')
    return look === '' ? family : `${family}/${look}`
  },
  metrics: () => ({ ascent: 800, descent: 200, capHeight: 700, xHeight: 500 }),
  measure: (_, text) => Array.from(text).length * 500,
  hyphen: () => 500,
  missing: (_, text) => (text.includes('⌧') ? [0x2327] : []),
}
