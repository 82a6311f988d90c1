import { readVersion } from '../../../host/read-version.ts'
import { UsageError } from '../../../host/usage-error.ts'
import type { TranslationStanding } from '../../../model/translation.ts'
import { locator } from '../../../pipeline/explain-figure.ts'
import { translationProgress } from '../../../pipeline/translations.ts'
import { openTextsTable, progressTable } from '../../../report/tables/translations.ts'
import { exitCode, type ExitCode } from '../../exit-code.ts'
import type { Context } from '../../global-options.ts'
import { formatOf } from '../analyze-options.ts'
import { deliverTable } from '../deliver-table.ts'
import { openTranslations, type OpenTranslations } from './open-translations.ts'

/** Options of `strategy translations status`. */
export interface StatusOptions {
  readonly dir?: string | undefined
  readonly lang?: readonly string[]
  readonly list?: true
  readonly format?: string
  readonly min?: string
  readonly failOn?: readonly string[]
}

/** Prints how far each language and file has come, or with `--list` each text that is not complete. */
export function translationsStatus(context: Context, options: StatusOptions): ExitCode {
  const limits = limitsOf(options)
  const format = formatOf(options.format)
  const opened = openTranslations(context, options)
  if (typeof opened === 'number') return opened
  const { project, units, sources, languages } = opened
  const table = options.list ? openTextsTable(units, locator(sources)) : progressTable(translationProgress(units))
  const head = { tool: readVersion(), project, scenarios: [], language: languages[0] ?? '' }
  deliverTable(context, table, { format, head })
  return judge(context, opened, limits)
}

interface Limits {
  /** Share of complete texts, from 0 to 1. */
  readonly min: number | undefined
  readonly failOn: readonly TranslationStanding[]
}

const standings: readonly TranslationStanding[] = ['missing', 'stale', 'identical']

function limitsOf({ min, failOn = [] }: StatusOptions): Limits {
  if (min !== undefined && !/^\d{1,3}(\.\d+)?$/.test(min))
    throw new UsageError(`Unexpected --min "${min}"`, 'Write per cent from 0 to 100: --min 95')
  return {
    min: min === undefined ? undefined : Number(min) / 100,
    failOn: failOn.map((name) => {
      const standing = standings.find((known) => known === name)
      if (standing) return standing
      throw new UsageError(
        `Unexpected --fail-on "${name}"`,
        'Use missing, stale, identical or several: --fail-on missing,stale',
      )
    }),
  }
}

/** Names each language that has not come far enough: then the run ends with 1. */
function judge({ terminal }: Context, { units }: OpenTranslations, { min, failOn }: Limits): ExitCode {
  const failures = [...new Set(units.map(({ language }) => language))].flatMap((language) => {
    const own = units.filter((unit) => unit.language === language)
    const count = (standing: TranslationStanding): number => own.filter((unit) => unit.standing === standing).length
    const share = count('complete') / own.length
    return [
      ...(min !== undefined && share < min
        ? [`"${language}" is ${percent(share)} complete, below ${percent(min)}`]
        : []),
      ...failOn.filter((name) => count(name) > 0).map((name) => `"${language}" has ${count(name)} ${name}`),
    ]
  })
  terminal.say(failures.map((failure) => `error: ${failure}\n`).join(''))
  return failures.length > 0 ? exitCode.findings : exitCode.ok
}

/** Cut, never rounded up: 99.96% is not 100%. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`
}
