import { mix } from '../../model/color.ts'
import { shadeOf } from '../../model/matrix-table.ts'
import type { Theme } from '../../model/theme.ts'

/** The class of a cell that holds a level, in a matrix with this highest level; undefined for one without a shade. */
export function shadeName(level: number | undefined, highest: number): string | undefined {
  return level === undefined || level === 0 ? undefined : `level-${level}-of-${highest}`
}

/** The rules of all shades: as in print, none where the theme wants none. */
export function shadeRules({ matrix, colors }: Theme): string {
  if (!matrix.shade) return ''
  const levels = [1, 2, 3, 4, 5]
  return levels
    .flatMap((highest) => levels.filter((level) => level <= highest).map((level) => ({ level, highest })))
    .map(({ level, highest }) => {
      const color = mix(colors.paper, colors.accent, shadeOf(level, highest))
      return `.${shadeName(level, highest)}{background:${color}}`
    })
    .join('\n')
}
