import type { Finding } from '../diagnostics/diagnostic.ts'
import { weakContrasts, type WeakContrast } from '../model/theme-contrast.ts'
import { shippedFamilies, type Theme, type ThemePatch } from '../model/theme.ts'
import { didYouMean } from '../std/did-you-mean.ts'

/** Checks what the schema cannot say of a project's theme: that text has room, its fonts exist and its colours can be read. */
export function checkTheme(theme: Theme, patch: ThemePatch, file: string): readonly Finding[] {
  return [
    ...withoutRoom(theme, file),
    ...unknownFonts(theme, file),
    ...weakContrasts(theme.colors).map((weak) => lowContrast(weak, theme, patch, file)),
  ]
}

/** The least that text needs between margins, in points. */
const leastRoom = 120

function withoutRoom({ page }: Theme, file: string): readonly Finding[] {
  const { width, height, margin, landscape } = page
  const rooms = [
    ['margin', width - margin.left - margin.right, height - margin.top - margin.bottom],
    ['landscape', height - landscape.left - landscape.right, width - landscape.top - landscape.bottom],
  ] as const
  return rooms.flatMap(([name, wide, high]) => {
    const room = Math.min(wide, high)
    if (room >= leastRoom) return []
    return [
      {
        code: 'theme/no-room',
        severity: 'error',
        message: `Margins "${name}" leave ${Math.round(room)} points of the page, expected at least ${leastRoom}`,
        at: { file, path: ['page', name] },
        help: 'Make the page larger or its margins smaller',
      },
    ]
  })
}

function unknownFonts({ fonts, families = {} }: Theme, file: string): readonly Finding[] {
  const known: readonly string[] = [...shippedFamilies, ...Object.keys(families)]
  const unknown = Object.entries(fonts).filter(([, family]) => !known.includes(family))
  return unknown.map(([use, family]) => {
    const meant = didYouMean(family, known)
    return {
      code: 'theme/unknown-font',
      severity: 'error',
      message: `Unknown font family "${family}"`,
      at: { file, path: ['fonts', use] },
      help: meant ? `Did you mean "${meant}"?` : `Use one of: ${known.join(', ')}, or add it under families`,
    }
  })
}

/** The place is the colour that the project has changed. */
function lowContrast(
  { text, ground, ratio, least }: WeakContrast,
  theme: Theme,
  patch: ThemePatch,
  file: string,
): Finding {
  const changed = patch.colors?.[text] === undefined && patch.colors?.[ground] !== undefined ? ground : text
  return {
    code: 'theme/low-contrast',
    severity: 'error',
    message: `Colour "${text}" (${theme.colors[text]}) has a contrast of ${down(ratio)}:1 on "${ground}" (${theme.colors[ground]}), expected at least ${least}:1`,
    at: { file, path: ['colors', changed] },
    help: 'Make one of them darker or the other lighter',
  }
}

/** Rounded down, so that what is too little never looks like enough. */
function down(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2)
}
