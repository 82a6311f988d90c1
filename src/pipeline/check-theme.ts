import type { Finding } from '../diagnostics/diagnostic.ts'
import { weakContrasts, type WeakContrast } from '../model/theme-contrast.ts'
import { shippedFamilies, type Theme, type ThemePatch } from '../model/theme.ts'
import { didYouMean } from '../std/did-you-mean.ts'

/** Checks what the schema cannot say of a project's theme: that its fonts exist and that its colours can be read. */
export function checkTheme(theme: Theme, patch: ThemePatch, file: string): readonly Finding[] {
  return [
    ...unknownFonts(theme, file),
    ...weakContrasts(theme.colors).map((weak) => lowContrast(weak, theme, patch, file)),
  ]
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
