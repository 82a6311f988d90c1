import { findProject } from '../../../host/find-project.ts'
import { readAssets } from '../../../host/read-assets.ts'
import { readProject } from '../../../host/read-project.ts'
import { UsageError } from '../../../host/usage-error.ts'
import type { Inputs } from '../../../model/inputs.ts'
import type { TranslationUnit } from '../../../model/translation.ts'
import { type ProjectTranslations, readTranslations } from '../../../pipeline/translations.ts'
import type { SourceFile } from '../../../source/span.ts'
import { didYouMean } from '../../../std/did-you-mean.ts'
import { type ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { deliverReport, verdict } from '../../report-findings.ts'

/** What is translated of a project. */
export interface OpenTranslations extends ProjectTranslations {
  readonly root: string
  readonly sources: readonly SourceFile[]
}

/** The files of a project, for its texts. */
export function readTexts(context: Context, root: string): Inputs {
  return { ...readProject(root, context.limits), assets: readAssets(['schemas']), today: undefined }
}

/**
 * Reads the texts of a project in the languages asked for, or reports what keeps it from being read. Throws UsageError for
 * a language that nothing is translated into.
 */
export function openTranslations(
  context: Context,
  { dir, lang = [] }: { readonly dir?: string | undefined; readonly lang?: readonly string[] },
): OpenTranslations | ExitCode {
  const root = findProject(context.cwd, dir)
  const { value, diagnostics, sources } = readTranslations(readTexts(context, root))
  if (!value) {
    deliverReport(context, { root, diagnostics, sources, aside: true })
    return verdict(diagnostics, {})
  }
  const translated = value.languages.slice(1)
  for (const language of lang) if (!value.languages.includes(language)) throw unknownLanguage(language, translated)
  const wanted = (unit: TranslationUnit): boolean => lang.length === 0 || lang.includes(unit.language)
  return { ...value, root, units: value.units.filter(wanted), sources }
}

function unknownLanguage(language: string, known: readonly string[]): UsageError {
  const meant = didYouMean(language, known)
  const choice = known.length > 0 ? `Use one of: ${known.join(', ')}` : 'The project has one language'
  return new UsageError(`Unknown language "${language}"`, meant ? `Did you mean "${meant}"?` : choice)
}
