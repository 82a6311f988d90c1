import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { loadData } from '../load/load-project.ts'
import type { Inputs } from '../model/inputs.ts'
import type { LocaleData } from '../model/locale.ts'
import { checkLocale } from '../render/language/check-locale.ts'
import type { SourceFile } from '../source/span.ts'
import { invariant } from '../std/invariant.ts'
import { readBuiltinLocale } from './read-asset.ts'
import { validateFile } from './validate-file.ts'

/**
 * The words and forms of a language: `locales/<tag>.yaml` of the project, else the package's own; undefined for a language
 * of neither. A project's file for a language of the package needs to hold only what it words otherwise.
 *
 * Reports the load/, validate/ and locale/ codes.
 */
export function readLocale(inputs: Inputs, language: string): Outcome<LocaleData | undefined> {
  const builtin = readBuiltinLocale(inputs, language)
  const source = inputs.locales.find(({ path }) => path === `locales/${language}.yaml`)
  return source ? readOwn(inputs, source, { language, builtin }) : { value: builtin, findings: [] }
}

interface Known {
  readonly language: string
  readonly builtin: LocaleData | undefined
}

function readOwn(inputs: Inputs, source: SourceFile, { language, builtin }: Known): Outcome<LocaleData | undefined> {
  const { value, findings } = loadData(source)
  if (value === undefined || hasError(findings)) return { value: builtin, findings }
  const data = isMap(value) && builtin ? merge(builtin, value) : value
  const shape = [...findings, ...validateFile(inputs, { source, data, schema: 'locale.schema.json' })]
  if (hasError(shape)) return { value: builtin, findings: shape }
  const locale = data as LocaleData // the schema has accepted it
  const complete = readBuiltinLocale(inputs, 'en')
  invariant(complete !== undefined, 'the package speaks English')
  return { value: locale, findings: [...shape, ...checkLocale({ file: source.path, language, locale }, complete)] }
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** The second map over the first, key by key. */
function merge(base: object, over: object): object {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const old = merged[key]
    merged[key] = isMap(old) && isMap(value) ? merge(old, value) : value
  }
  return merged
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
