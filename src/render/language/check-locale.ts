import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { LocaleData, Phrase } from '../../model/locale.ts'
import type { ProjectPath } from '../../source/span.ts'
import { didYouMean } from '../../std/did-you-mean.ts'
import { flattenPhrases, splitPhrase } from './phrases.ts'

/** A locale that a project brings, whose shape is right. */
export interface OwnLocale {
  readonly file: ProjectPath
  /** The language by the name of the file. */
  readonly language: string
  readonly locale: LocaleData
}

/**
 * Compares a locale with one that is complete: the same phrases with the same places, and tags that Unicode knows. Names
 * of further languages are welcome.
 *
 * Codes locale/wrong-language, locale/unknown-tag, locale/missing-phrases, locale/unknown-phrase, locale/places-differ.
 */
export function checkLocale({ file, language, locale }: OwnLocale, complete: LocaleData): readonly Finding[] {
  const own = flattenPhrases(locale.phrases)
  const known = flattenPhrases(complete.phrases)
  const missing = [...known.keys()].filter((key) => !own.has(key) && !key.startsWith('languages.'))
  const formless = [...own].flatMap(([key, phrase]) => (isWhole(phrase) ? [] : [`${key}.other`]))
  const unknown = [...own.keys()].filter((key) => !known.has(key) && !key.startsWith('languages.'))
  return [
    ...(locale.language === language ? [] : [wrongLanguage({ file, language, locale })]),
    ...(['collation', 'plurals'] as const).flatMap((key) =>
      isTag(locale[key]) ? [] : [unknownTag(file, key, locale[key])],
    ),
    ...(missing.length + formless.length > 0 ? [missingPhrases(file, [...missing, ...formless])] : []),
    ...unknown.map((key) => unknownPhrase(file, key, known)),
    ...[...own].flatMap(([key, phrase]) => differingPlaces(file, key, phrase, known.get(key))),
  ]
}

/** Every phrase in forms has the form for all other numbers. */
function isWhole(phrase: Phrase): boolean {
  return typeof phrase === 'string' || Object.hasOwn(phrase, 'other')
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Every form has the places of the complete phrase; a form of one may leave the number out. */
function differingPlaces(
  file: ProjectPath,
  key: string,
  phrase: Phrase,
  model: Phrase | undefined,
): readonly Finding[] {
  if (model === undefined) return []
  const wanted = placesOf(typeof model === 'string' ? model : model.other)
  const forms = typeof phrase === 'string' ? [['', phrase] as const] : Object.entries(phrase)
  return forms.flatMap(([form, text]) => {
    const found = placesOf(text)
    const lacking = wanted.filter((name) => !found.includes(name) && (name !== 'n' || form === '' || form === 'other'))
    const foreign = found.filter((name) => !wanted.includes(name))
    return lacking.length + foreign.length > 0 ? [placesDiffer({ file, key, form, wanted, lacking, foreign })] : []
  })
}

function placesOf(text: string): readonly string[] {
  return [...new Set(splitPhrase(text).flatMap((part) => ('name' in part ? [part.name] : [])))]
}

function wrongLanguage({ file, language, locale }: OwnLocale): Finding {
  return {
    code: 'locale/wrong-language',
    severity: 'error',
    message: `File "${file}" says that it is of the language "${locale.language}"`,
    at: { file, path: ['language'] },
    help: `Write language: ${language}, or rename the file to ${locale.language}.yaml`,
  }
}

function unknownTag(file: ProjectPath, key: string, tag: string): Finding {
  return {
    code: 'locale/unknown-tag',
    severity: 'error',
    message: `Unexpected ${key} "${tag}", expected the tag of a language`,
    at: { file, path: [key] },
    help: 'Write a tag such as uz or uz-Latn',
  }
}

const shown = 5

function missingPhrases(file: ProjectPath, missing: readonly string[]): Finding {
  const [first, more] = [missing.slice(0, shown), missing.length - shown]
  return {
    code: 'locale/missing-phrases',
    severity: 'error',
    message: `Locale lacks ${missing.length} phrase${missing.length === 1 ? '' : 's'}: ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    at: { file, path: ['phrases'], part: 'key' },
    help: 'Copy them from a locale of the package and translate them',
    data: { missing },
  }
}

function unknownPhrase(file: ProjectPath, key: string, known: ReadonlyMap<string, Phrase>): Finding {
  const near = didYouMean(key, [...known.keys()])
  return {
    code: 'locale/unknown-phrase',
    severity: 'error',
    message: `Unknown phrase "${key}"`,
    at: { file, path: ['phrases', ...key.split('.')], part: 'key' },
    help: near === undefined ? 'Delete it: nothing asks for it' : `Did you mean "${near}"?`,
  }
}

interface Difference {
  readonly file: ProjectPath
  readonly key: string
  readonly form: string
  readonly wanted: readonly string[]
  readonly lacking: readonly string[]
  readonly foreign: readonly string[]
}

function placesDiffer({ file, key, form, wanted, lacking, foreign }: Difference): Finding {
  const braces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ')
  const parts = [
    ...(lacking.length > 0 ? [`lacks ${braces(lacking)}`] : []),
    ...(foreign.length > 0 ? [`has ${braces(foreign)}, which nothing fills`] : []),
  ]
  return {
    code: 'locale/places-differ',
    severity: 'error',
    message: `Phrase "${key}" ${parts.join(' and ')}`,
    at: { file, path: ['phrases', ...key.split('.'), ...(form === '' ? [] : [form])] },
    help: wanted.length > 0 ? `Use ${braces(wanted)}` : 'Write it without places',
  }
}
