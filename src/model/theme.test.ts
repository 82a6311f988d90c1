import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { shippedTheme } from '../../tests/support/lay-out-text.ts'
import { textOn } from '../figures/parts/fills.ts'
import { contrast } from './color.ts'
import { weakContrasts } from './theme-contrast.ts'
import { extendTheme } from './theme.ts'

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const schema: unknown = JSON.parse(file('schemas/theme.schema.json'))
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema as object)
const names = ['official', 'plain', 'compact']

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly $ref?: string
}

/** The paths of all values that the schema knows. */
function paths(node: Node, prefix: string): readonly string[] {
  const target = node.$ref === undefined ? node : definition(node.$ref)
  if (target.properties === undefined) return [prefix]
  return Object.entries(target.properties).flatMap(([name, child]) =>
    paths(child, prefix === '' ? name : `${prefix}.${name}`),
  )
}

function definition(reference: string): Node {
  const { definitions } = schema as { readonly definitions: Readonly<Record<string, Node>> }
  return definitions[reference.replace('#/definitions/', '')] ?? {}
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], value)
}

test.each(names)('the theme "%s" follows its schema', (name) => {
  validate(parse(file(`templates/themes/${name}.yaml`)))
  expect(validate.errors).toBeNull()
})

test('the official theme says everything that a theme can say', () => {
  const theme = shippedTheme('official')
  const missing = paths(schema as Node, '').filter(
    (path) => !['extends', 'families'].includes(path) && valueAt(theme, path) === undefined,
  )
  expect(missing).toEqual([])
})

test.each(names)('text in the theme "%s" has a contrast of 4.5 to 1 on the paper and on bands', (name) => {
  expect(weakContrasts(shippedTheme(name).colors)).toEqual([])
})

test('a colour that is too pale is found on every ground', () => {
  const { colors } = shippedTheme('official')
  const weak = weakContrasts({ ...colors, link: '#999999', band: colors.paper })
  expect(weak.map(({ text, ground, ratio }) => [text, ground, ratio.toFixed(1)])).toEqual([
    ['link', 'paper', '2.8'],
    ['link', 'band', '2.8'],
  ])
})

test.each(names)('text on the paints of figures in the theme "%s" has a contrast of 4.5 to 1', (name) => {
  const { colors } = shippedTheme(name)
  const paints = ['paper', 'accent-4', 'accent-3', 'accent-2', 'accent', 'ink', 'alert'] as const
  expect(paints.filter((paint) => contrast(colors[textOn(paint)], colors[paint]) < 4.5)).toEqual([])
})

test('a theme that extends another changes what it names and nothing else', () => {
  const official = shippedTheme('official')
  const patched = extendTheme(official, {
    extends: 'official',
    headings: { h1: { size: 30 } },
    body: { align: 'justify' },
  })
  expect(patched.headings.h1).toEqual({ ...official.headings.h1, size: 30 })
  expect(patched.headings.h2).toEqual(official.headings.h2)
  expect(patched.body).toEqual({ ...official.body, align: 'justify' })
})
