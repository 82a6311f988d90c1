import { append } from '../std/append.ts'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Path } from '../source/span.ts'
import { isCalendarDate } from '../std/calendar.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { collectReferences, type Mention } from './collect-references.ts'
import { describeValue } from './describe.ts'
import type { Subject } from './explain-errors.ts'
import { isLanguageMap, type Visit, walkData } from './schema-walk.ts'

/**
 * What JSON Schema cannot say of data that fit, read in one walk: the mentions of other entities, dates that are in no
 * calendar (validate/no-such-date) and texts in a language that the project does not have (validate/unknown-language).
 */
export function checkMeaning(subject: Subject, languages: readonly string[] | undefined): Outcome<readonly Mention[]> {
  const findings: Finding[] = []
  const mentions: Mention[] = []
  walkData(subject.schemas, subject.root, subject.definition.data, (visit) => {
    collectReferences(visit, mentions)
    append(findings, checkDates(subject, visit))
    if (languages) append(findings, checkLanguages(subject, visit, languages))
  })
  return { value: mentions, findings }
}

const none: readonly Finding[] = []

function checkDates(subject: Subject, { node, path, value }: Visit): readonly Finding[] {
  if (node.schema['x-format'] === 'date' && typeof value === 'string') return noSuchDate(subject, path, value)
  if (node.schema.propertyNames?.['x-format'] !== 'date' || typeof value !== 'object' || value === null) return none
  return Object.keys(value).flatMap((key) => noSuchDate(subject, [...path, key], key))
}

function noSuchDate(subject: Subject, path: Path, text: string): readonly Finding[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || isCalendarDate(text)) return none
  return [
    {
      code: 'validate/no-such-date',
      severity: 'error',
      message: `Unexpected ${describeValue(text)} in ${subject.name}: this day is in no calendar`,
      at: place(subject, path),
      help: 'Write the date as year-month-day, for example 2026-11-24',
    },
  ]
}

function checkLanguages(
  subject: Subject,
  { node, path, value }: Visit,
  languages: readonly string[],
): readonly Finding[] {
  if (!isLanguageMap(node.schema.patternProperties) || typeof value !== 'object' || value === null) return none
  const { properties = {} } = node.schema
  const foreign = Object.keys(value).filter((key) => !languages.includes(key) && !Object.hasOwn(properties, key))
  if (foreign.length === 0) return none
  return foreign.map((key): Finding => {
    const meant = didYouMean(key, languages)
    return {
      code: 'validate/unknown-language',
      severity: 'error',
      message: `Unexpected language "${key}" in ${subject.name}, the project has ${languages.join(', ')}`,
      at: { ...place(subject, [...path, key]), part: 'key' },
      help: meant ? `Did you mean "${meant}"?` : 'Delete the text, or add the language to "languages" of the project',
    }
  })
}

function place({ definition }: Subject, path: Path): { file: string; path: Path } {
  return { file: definition.file, path: [...definition.path, ...path] }
}
