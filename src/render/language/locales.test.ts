import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { LocaleData, Phrase } from '../../model/locale.ts'
import { flattenPhrases, splitPhrase } from './phrases.ts'

const tags = readdirSync('locales')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
const locales = new Map(tags.map((tag) => [tag, parse(readFileSync(`locales/${tag}.yaml`, 'utf8')) as LocaleData]))
const phrases = new Map([...locales].map(([tag, locale]) => [tag, flattenPhrases(locale.phrases)]))
const base = phrases.get('en') ?? new Map<string, Phrase>()
const schema: object = JSON.parse(readFileSync('schemas/locale.schema.json', 'utf8')) as object

function forms(phrase: Phrase | undefined): readonly string[] {
  return typeof phrase === 'string' ? [phrase] : Object.values(phrase ?? {})
}

function places(text: string): readonly string[] {
  return [...new Set(splitPhrase(text).flatMap((part) => ('name' in part ? [part.name] : [])))].toSorted()
}

test.each(tags)('the locale %s has the shape of its schema', (tag) => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)
  expect(validate(locales.get(tag)) ? [] : validate.errors).toEqual([])
})

test.each(tags)('the locale %s has every phrase and no other', (tag) => {
  expect([...(phrases.get(tag)?.keys() ?? [])].toSorted()).toEqual([...base.keys()].toSorted())
})

test.each(tags)('every form of every phrase of %s has the same places', (tag) => {
  const wrong = [...base].flatMap(([key, phrase]) => {
    const wanted = places(forms(phrase).at(-1) ?? '')
    return forms(phrases.get(tag)?.get(key)).filter((form) => {
      const found = places(form)
      // "One competency is ..." may leave the number out.
      const withoutNumber = wanted.filter((name) => name !== 'n')
      return found.join() !== wanted.join() && found.join() !== withoutNumber.join()
    })
  })
  expect(wrong).toEqual([])
})

test.each(tags)('the plural forms of %s are those of the language', (tag) => {
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  const unknown = [...(phrases.get(tag) ?? [])].filter(
    ([, phrase]) =>
      typeof phrase !== 'string' &&
      Object.keys(phrase).some((form) => !categories.includes(form as Intl.LDMLPluralRule)),
  )
  expect(unknown).toEqual([])
})

test('Uzbek is written with its own letters, not with apostrophes that look like them', () => {
  const wrong = [...(phrases.get('uz') ?? [])].filter(([, phrase]) =>
    forms(phrase).some((form) => /\p{L}['‘’`]\p{L}|\p{Script=Cyrillic}|[^oOgG]ʻ/u.test(form)),
  )
  expect(wrong).toEqual([])
})

test('no language has words of another: a phrase of several words is the same in no two', () => {
  const seen = [...phrases].flatMap(([tag, own]) =>
    [...own].flatMap(([key, phrase]) => forms(phrase).map((form) => ({ tag, key, form }))),
  )
  const words = (form: string): number => form.replaceAll(/\{\w+\}/g, '').match(/\p{L}{3,}/gu)?.length ?? 0
  const first = new Map<string, string>()
  const shared = seen.filter(({ tag, form }) => {
    if (words(form) < 2) return false
    const other = first.get(form) ?? tag
    first.set(form, other)
    return other !== tag
  })
  expect(shared).toEqual([])
})

test('no phrase mixes Latin and Cyrillic letters in one word', () => {
  const mixed = ['ru', 'kk'].flatMap((tag) =>
    [...(phrases.get(tag) ?? [])].flatMap(([key, phrase]) =>
      forms(phrase)
        .flatMap((form) => splitPhrase(form).flatMap((part) => ('literal' in part ? [part.literal] : [])))
        .filter((text) => /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(text))
        .map((text) => `${tag} ${key}: ${text}`),
    ),
  )
  expect(mixed).toEqual([])
})

/** Values of the data that views turn into words, by the group of phrases that holds them. */
const worded: readonly (readonly [group: string, schema: string, path: string])[] = [
  ['tier', 'role', '/properties/tier'],
  ['category', 'area', '/properties/category'],
  ['relation', 'mapping', '/properties/relation'],
  ['competency-kind', 'competency', '/properties/kind'],
  ['statement', 'competency', '/definitions/statement/properties/type'],
  ['mode', 'course', '/properties/mode'],
  ['method', 'assessment', '/properties/method'],
  ['duty', 'body', '/definitions/duty/properties/part'],
  ['institution-type', 'institution', '/properties/type'],
  ['act-kind', 'legal-instrument', '/properties/kind'],
  ['act-status', 'legal-instrument', '/properties/status'],
  ['front.status', 'project', '/properties/status'],
  ['status.name', 'figure', '/properties/status'],
]

test.each(worded)('there is a word for every %s of the data', (group, name, path) => {
  let node = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Readonly<Record<string, unknown>>
  for (const step of path.split('/').slice(1)) node = node[step] as typeof node
  const values = node['enum'] as readonly string[]
  expect(values.length).toBeGreaterThan(1)
  expect(values.filter((value) => !base.has(`${group}.${value}`))).toEqual([])
})

test('every phrase that a template or a view asks for exists, and no template holds a word of its own', () => {
  const names = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hbs'))
  const files = names.map((name) => `templates/${name}`)
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    for (const [, key = ''] of text.matchAll(/\bt "([^"]+)"/g)) expect(base.has(key), `${file}: ${key}`).toBe(true)
    const literal = text.replace(/\{\{[^]*?\}\}|<!-- page-break -->/g, ' ').match(/\p{L}{2,}/gu)
    expect({ file, literal }).toEqual({ file, literal: null })
  }
})
