import type { Finding } from '../diagnostics/diagnostic.ts'
import type { MissingGlyph } from './text/measure.ts'

/** The findings of one document, each once. */
export interface Findings {
  readonly report: (finding: Finding) => void
  readonly missingGlyph: MissingGlyph
  addAll(findings: readonly Finding[]): void
  all(): readonly Finding[]
}

export function createFindings(): Findings {
  const found = new Map<string, Finding>()
  const report = (finding: Finding): void => {
    const key = `${finding.code} ${finding.message}`
    if (!found.has(key)) found.set(key, finding)
  }
  return {
    report,
    missingGlyph: (codePoint, word) => report(missingGlyph(codePoint, word)),
    addAll: (findings) => findings.forEach(report),
    all: () => [...found.values()],
  }
}

/** `data` holds the code point, its character and the word, so that the place in the source can be found. */
function missingGlyph(codePoint: number, text: string): Finding {
  const character = String.fromCodePoint(codePoint)
  const code = codePoint.toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'layout/missing-glyph',
    severity: 'error',
    message: `No font has the character "${character}" (U+${code}) of "${text}"`,
    help: 'Use another character or add a font that has it to the project',
    data: { codePoint, character, text },
  }
}
