import type { Finding } from '../diagnostics/diagnostic.ts'
import type { UndrawableText } from './text/measure.ts'

/** The findings of one document, each once. */
export interface Findings extends UndrawableText {
  readonly report: (finding: Finding) => void
  addAll(findings: readonly Finding[]): void
  all(): readonly Finding[]
}

export function createFindings(): Findings {
  const found = new Map<string, Finding>()
  const scripts = new Set<string>()
  const report = (finding: Finding): void => {
    const key = `${finding.code} ${finding.message}`
    if (!found.has(key)) found.set(key, finding)
  }
  return {
    report,
    missingGlyph: (codePoint, word) => report(missingGlyph(codePoint, word)),
    unsetScript(script, word) {
      if (!scripts.has(script)) report(unsetScript(script, word))
      scripts.add(script)
    },
    addAll: (findings) => findings.forEach(report),
    all: () => [...found.values()],
  }
}

const privateUse = /\p{Co}/u

/** `data` holds the code point, its character and the word, so that the place in the source can be found. */
function missingGlyph(codePoint: number, text: string): Finding {
  const character = String.fromCodePoint(codePoint)
  const code = codePoint.toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'layout/missing-glyph',
    severity: 'error',
    message: `No font has the character "${character}" (U+${code}) of "${text}"`,
    help: privateUse.test(character)
      ? 'Use another character: this one is for private use, and means nothing outside of the font that it comes from'
      : 'Use another character or add a font that has it to the project',
    data: { codePoint, character, text },
  }
}

/** One for each script: a text in it has many words. */
function unsetScript(script: string, text: string): Finding {
  return {
    code: 'layout/unset-script',
    severity: 'error',
    message: `Text in the script "${script}" cannot be set: "${text}"`,
    help: 'Write the text in Latin, Cyrillic or Greek letters, or build Markdown or HTML only',
    data: { script, text },
  }
}
