import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { mostErrors } from '../diagnostics/flood.ts'
import type { TranslationUnit } from '../model/translation.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { lostPlaceholders } from './placeholders.ts'
import type { ReturnedText } from './returned.ts'

/** A text that goes into the project. */
export interface AcceptedText {
  readonly unit: TranslationUnit
  /** The new words; undefined where only the state changes. */
  readonly text: string | undefined
  readonly state: TranslationUnit['state']
}

/**
 * What of the returned texts changes the project. A text that is as it was changes nothing, unless it confirms a stale
 * translation or raises its state; an empty target is no translation.
 *
 * Codes translations/unknown-text, -repeated-text, -source-changed, -lost-placeholder, -control-character: such a text is left out.
 */
export function acceptReturned(
  returned: readonly ReturnedText[],
  units: readonly TranslationUnit[],
): Outcome<readonly AcceptedText[]> {
  const known = new Map(units.map((unit) => [keyOf(unit), unit]))
  const seen = new Set<string>()
  const findings: Finding[] = []
  const value = returned.flatMap((text): readonly AcceptedText[] => {
    const unit = known.get(keyOf(text))
    const finding = unit ? objection(text, unit, seen) : unknownText(text, findings.length < mostErrors ? units : [])
    seen.add(keyOf(text))
    if (finding) findings.push(finding)
    return unit && !finding ? changeOf(text, unit) : []
  })
  return { value, findings }
}

function keyOf({ id, language }: { readonly id: string; readonly language: string }): string {
  return `${language} ${id}`
}

/** A text as it is compared and written: NFC, LF, without white space around it. */
function normal(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
}

function changeOf({ target, state }: ReturnedText, unit: TranslationUnit): readonly AcceptedText[] {
  const text = normal(target)
  if (text === '') return []
  const isNew = text !== normal(unit.target?.text ?? '')
  const stated = state === 'confirmed' ? undefined : state
  const confirms = unit.standing === 'stale' && state !== undefined
  if (!isNew && !confirms && (stated === undefined || stated === unit.state)) return []
  const old = unit.state === undefined ? undefined : 'draft' // what was said of the old words does not hold for the new
  return [{ unit, text: isNew ? text : undefined, state: stated ?? (isNew ? old : undefined) }]
}

function objection(text: ReturnedText, unit: TranslationUnit, seen: ReadonlySet<string>): Finding | undefined {
  if (seen.has(keyOf(text))) return repeated(text)
  if (normal(text.target) === '') return undefined
  if (normal(text.source) !== normal(unit.source.text)) return sourceChanged(text, unit)
  if (normal(text.target) === normal(unit.target?.text ?? '')) return undefined
  const lost = lostPlaceholders(unit.source.text, text.target)
  if (lost.length > 0) return lostPlaceholder(text, lost)
  return controlCharacters.test(normal(text.target)) ? controlCharacter(text) : undefined
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** Suggestions take long where there are many texts; those of later findings are not shown. */
function unknownText({ id, language, at }: ReturnedText, units: readonly TranslationUnit[]): Finding {
  const languages = [...new Set(units.map((unit) => unit.language))]
  const hasLanguage = languages.includes(language)
  const near = hasLanguage
    ? didYouMean(
        id,
        units.map((unit) => unit.id),
      )
    : didYouMean(language, languages)
  const choice = hasLanguage
    ? 'It was deleted or renamed since the export: export the texts again'
    : `Use one of: ${languages.join(', ')}`
  return {
    code: 'translations/unknown-text',
    severity: 'error',
    message: hasLanguage ? `The project has no text "${id}"` : `The project translates nothing into "${language}"`,
    at,
    help: near === undefined ? choice : `Did you mean "${near}"?`,
  }
}

function repeated({ id, at }: ReturnedText): Finding {
  return {
    code: 'translations/repeated-text',
    severity: 'error',
    message: `Text "${id}" stands in the file twice`,
    at,
    help: 'Delete one of the two; the first was taken',
  }
}

function sourceChanged({ id, at }: ReturnedText, { source }: TranslationUnit): Finding {
  return {
    code: 'translations/source-changed',
    severity: 'error',
    message: `The "${source.language}" text of "${id}" has changed since the export`,
    at,
    related: [{ message: 'The wording now', at: source.at }],
    help: 'Export the texts again and translate the new wording',
  }
}

function lostPlaceholder({ id, at }: ReturnedText, lost: readonly string[]): Finding {
  return {
    code: 'translations/lost-placeholder',
    severity: 'error',
    message: `The translation of "${id}" lacks ${lost.map((mark) => `"${mark}"`).join(', ')}`,
    at,
    help: 'Keep addresses of links, marks of footnotes, words in braces and code as they are',
  }
}

function controlCharacter({ id, at }: ReturnedText): Finding {
  return {
    code: 'translations/control-character',
    severity: 'error',
    message: `The translation of "${id}" holds a control character`,
    at,
    help: 'Type the text anew at this place',
  }
}
