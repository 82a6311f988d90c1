import {
  writePreview,
  type PreviewDocument,
  type PreviewLabels,
  type PreviewSubject,
} from '../html/preview/write-preview.ts'
import type { Inputs } from '../model/inputs.ts'
import { createLanguage, type Language, languageName } from '../render/language/language.ts'
import { invariant } from '../std/invariant.ts'
import type { BuiltDocument } from './build.ts'
import { openPhrases } from './layout-labels.ts'
import { readBuiltinLocale } from './read-asset.ts'

export { previewPaths } from '../html/preview/write-preview.ts'
export { previewRules } from '../html/preview/preview-rules.ts'
export { previewScript } from '../html/preview/preview-script.ts'

/** The preview of a project's documents, in the base language of the project. */
export interface Preview {
  readonly index: () => string
  readonly missing: () => string
  /** The page around a document; undefined where there is none at this path. */
  readonly around: (path: string) => string | undefined
}

/** Writes the pages around built documents; before anything is built they speak English. */
export function createPreview(inputs: Pick<Inputs, 'assets'>, documents: readonly BuiltDocument[]): Preview {
  const language = documents[0]?.language ?? 'en'
  const labels = labelsOf(inputs, language)
  const write = (subject: PreviewSubject): string => writePreview(subject, language, labels)
  const shown = documents.map((document): PreviewDocument => ({
    ...document,
    languageName: languageName(languageOf(inputs, document.language), document.language),
  }))
  return {
    index: () => write({ kind: 'index', documents: shown }),
    missing: () => write({ kind: 'missing' }),
    around(path) {
      const document = shown.find((entry) => entry.path === path)
      return document && write({ kind: 'document', document })
    },
  }
}

function labelsOf(inputs: Pick<Inputs, 'assets'>, language: string): PreviewLabels {
  const open = openPhrases(languageOf(inputs, language))
  return {
    documents: open('preview.documents'),
    none: open('preview.none'),
    missing: open('preview.missing'),
    building: open('preview.building'),
    current: open('preview.current'),
    stale: open('preview.stale'),
    ended: open('preview.ended'),
    errors: open('preview.errors'),
    findings: open('preview.findings'),
    close: open('preview.close'),
  }
}

function languageOf(inputs: Pick<Inputs, 'assets'>, language: string): Language {
  const locale = readBuiltinLocale(inputs, language) ?? readBuiltinLocale(inputs, 'en') // around documents in a language of the project's own
  invariant(locale !== undefined, 'the package speaks English')
  return createLanguage(locale)
}
