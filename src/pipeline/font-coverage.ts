import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { createFindings } from '../layout/findings.ts'
import { createMeasure } from '../layout/text/measure.ts'
import { loadProject } from '../load/load-project.ts'
import type { Inputs } from '../model/inputs.ts'
import { type FontContext, openFonts } from './open-fonts.ts'
import { readTheme } from './read-theme.ts'

/** What a PDF of the project is set with. */
export interface FontCoverage {
  /** Families of the theme, each once. */
  readonly families: readonly string[]
  /** How many different characters the texts have. */
  readonly characters: number
}

/**
 * Looks for each character of the project's texts in the fonts of its theme, without laying anything out. Reports
 * layout/missing-glyph and layout/unset-script, once for each word, and the theme/ codes.
 */
export async function fontCoverage(
  inputs: Inputs,
  request: FontContext['request'],
): Promise<Outcome<FontCoverage | undefined>> {
  const { value: theme, findings: found } = readTheme(inputs, undefined)
  const opened = await openFonts({ inputs, theme, request })
  const problems: readonly Finding[] = [...found, ...opened.findings]
  const { value: backend } = opened
  if (!backend) return { value: undefined, findings: problems }
  const families = [...new Set(Object.values(theme.fonts))]
  const words = new Set(projectTexts(inputs).flatMap((text) => text.split(/\s+/)))
  const findings = createFindings()
  const measure = createMeasure(backend.metrics, findings)
  for (const family of families) {
    const face = backend.metrics.face({ family, bold: false, italic: false })
    for (const word of words) measure.width(face, 1, word)
  }
  const characters = new Set([...words].join('')).size
  return { value: { families, characters }, findings: [...problems, ...findings.all()] }
}

/** Every text of the definitions, and the prose. */
function projectTexts({ sources, prose }: Inputs): readonly string[] {
  return [...loadProject(sources).value.flatMap(({ data }) => textsIn(data)), ...prose.values()]
}

function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}
