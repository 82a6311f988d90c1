import { expect, test } from 'vitest'
import type { Json } from '../../diagnostics/diagnostic.ts'
import { compileTemplates } from './compile-templates.ts'

const text = { type: 'string' }
const schema: Json = {
  properties: {
    roles: {
      type: 'object',
      properties: {
        title: text,
        body: { type: 'string', contentMediaType: 'text/markdown' },
        count: { type: 'integer' },
        rows: { type: 'array', items: { $ref: '#/definitions/row' } },
        names: { type: 'array', items: text },
      },
    },
  },
  definitions: {
    row: {
      type: 'object',
      properties: { label: text, cells: { type: 'array', items: text }, first: { $ref: '#/definitions/row' } },
    },
  },
}

/** Findings for a section template, as `line:column code message (help)`. */
function check(template: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  const texts = new Map([
    ['documents/demo/roles.hbs', template],
    ...Object.entries(partials).map(([name, body]): [string, string] => [`partials/${name}.hbs`, body]),
  ])
  const { findings } = compileTemplates({
    texts,
    viewSchemas: new Map([['demo.schema.json', schema]]),
    phrases: new Set(['column.role', 'column.roles']),
  })
  return findings.map(({ code, message, at, help }) => {
    const start = at !== undefined && 'start' in at ? at.start : -1
    const source = texts.get(at?.file.replace('templates/', '') ?? '') ?? ''
    const before = source.slice(0, start).split('\n')
    const place = `${at?.file.split('/').at(-1) ?? ''}:${before.length}:${(before.at(-1) ?? '').length + 1}`
    return `${place} ${code.replace('render/', '')} ${message}${help === undefined ? '' : ` (${help})`}`
  })
}

test('a template that names only fields of its view has no finding', () => {
  const template = [
    '{{title}} {{{body}}} {{count}} {{t "column.role"}} {{rows.length}}',
    '{{#each rows}}{{@index}} {{label}} {{../title}} {{#each cells}}{{this}} {{../label}} {{../../count}}{{/each}}{{/each}}',
    '{{#each rows as |row i|}}{{row.first.first.label}} {{i}} {{title}}{{/each}}'.replace(
      ' {{title}}',
      ' {{../title}}',
    ),
    '{{#if rows}}{{title}}{{else if names}}{{title}}{{else}}{{count}}{{/if}}',
    '{{> row item=rows other="x"}}',
  ].join('\n')
  expect(check(template, { row: '{{title}} {{other}} {{#each item}}{{label}}{{/each}}' })).toEqual([])
})

test('a misspelt field is found where it stands, with the field that was meant', () => {
  expect(check('a\n  {{titel}}')).toEqual(['roles.hbs:2:5 unknown-field Unknown field "titel" (Did you mean "title"?)'])
})

test('what strict rendering would not notice is found too', () => {
  expect(
    check('{{#if typo}}x{{/if}}{{#each typo}}x{{/each}}{{number countt}}{{#each rows}}{{lable}}{{/each}}'),
  ).toEqual([
    'roles.hbs:1:7 unknown-field Unknown field "typo" (Use one of: body, count, names, rows, title)',
    'roles.hbs:1:29 unknown-field Unknown field "typo" (Use one of: body, count, names, rows, title)',
    'roles.hbs:1:54 unknown-field Unknown field "countt" (Did you mean "count"?)',
    'roles.hbs:1:78 unknown-field Unknown field "lable" (Did you mean "label"?)',
  ])
})

test('loop data exist in loops only, and outer contexts as far as there are any', () => {
  expect(check('{{@index}}{{../title}}')).toEqual([
    'roles.hbs:1:3 unknown-field Unknown field "@index"',
    'roles.hbs:1:13 unknown-field Unknown field "../title"',
  ])
})

test('a mistake in a partial is found in the partial, once', () => {
  expect(check('{{> row}}{{> row}}', { row: '{{tittle}}' })).toEqual([
    'row.hbs:1:3 unknown-field Unknown field "tittle" (Did you mean "title"?)',
  ])
})

test('a partial that nobody calls is checked for helpers and phrases', () => {
  expect(check('', { row: '{{anything}} {{@index}} {{numbr x}}' })).toEqual([
    'row.hbs:1:27 unknown-helper Unknown helper "numbr" (Did you mean "number"?)',
  ])
})

test('unknown helpers, partials and phrases are named with their neighbour', () => {
  expect(check('{{numbr count}}{{> rwo}}{{t "column.rol"}}{{number count digts=2}}', { row: 'x' })).toEqual([
    'roles.hbs:1:3 unknown-helper Unknown helper "numbr" (Did you mean "number"?)',
    'roles.hbs:1:20 unknown-partial Unknown partial "rwo" (Did you mean "row"?)',
    'roles.hbs:1:29 unknown-phrase Unknown phrase "column.rol" (Did you mean "column.role"?)',
    'roles.hbs:1:58 unknown-value Unknown value "digts" (Did you mean "digits"?)',
  ])
})

test('Markdown fields take three braces, all others two, lists none', () => {
  expect(check('{{body}}{{{title}}}{{rows}}{{{t "column.role"}}}')).toEqual([
    'roles.hbs:1:1 wrong-field "body" holds Markdown (Write {{{body}}})',
    'roles.hbs:1:9 wrong-field "title" is not Markdown and must be escaped (Write {{title}})',
    'roles.hbs:1:20 wrong-field "rows" is a list, expected text (Name one of its fields)',
    'roles.hbs:1:28 wrong-field A helper is written with two braces (Remove one pair of braces)',
  ])
})

test('a helper called with too little, or as a block when it is none, is found', () => {
  expect(check('{{number}}{{#t "column.role"}}{{/t}}{{#each title}}{{/each}}')).toEqual([
    'roles.hbs:1:1 wrong-call "number" has 0 values, expected 1',
    'roles.hbs:1:11 wrong-call "t" is called the wrong way (Write {{t ...}})',
    'roles.hbs:1:45 wrong-field {{#each}} needs a list, got text',
  ])
})

test('a field that is called like a helper is asked for by its full name', () => {
  expect(check('{{#each rows}}{{list}}{{/each}}{{title}}')).toEqual([
    'roles.hbs:1:15 wrong-call "list" has 0 values, expected 1',
  ])
  expect(check('{{#each rows}}{{first}}{{/each}}').join()).toContain('is an object, expected text')
})

test('partials that include themselves, computed names, inline partials and decorators are refused', () => {
  expect(check('{{> a}}', { a: '{{> b}}', b: '{{> a}}' })).toEqual([
    'b.hbs:1:1 partial-depth Partial "a" includes itself, or lies deeper than 32 partials',
    'a.hbs:1:1 partial-depth Partial "b" includes itself, or lies deeper than 32 partials',
  ])
  expect(check('{{> (lookup . "title")}}').join()).toContain('The name of a partial cannot be computed')
  expect(check('{{#*inline "x"}}a{{/inline}}').join()).toContain('Decorators and partial blocks cannot be used')
  expect(check('{{lookup . "title"}}{{log title}}').join()).toContain('Unknown helper "log"')
})

test('a syntax error is found at its place', () => {
  expect(check('one\n{{#if title}}\ntwo')).toEqual([
    'roles.hbs:3:4 template-syntax Template cannot be read: a block is not closed (Close every block ({{#if}} ... {{/if}}) and every pair of braces)',
  ])
  expect(check('one\n two {{#if title}}{{/each}}')[0]).toContain(
    'roles.hbs:2:9 template-syntax Template cannot be read: "if" is closed by "each"',
  )
  expect(check('one\n two {{title')[0]).toContain('roles.hbs:2:8 template-syntax Template cannot be read: unexpected')
})
