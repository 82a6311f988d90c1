import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Path, Place } from '../source/span.ts'
import { convertNode, type PlainData } from './convert-node.ts'
import { readEverydayYaml } from './everyday-yaml.ts'
import { createLocator } from './locate.ts'
import { locateNode, readNode } from './locate-node.ts'
import { parseYaml } from './parse-yaml.ts'

interface Reading {
  readonly value: PlainData | undefined
  readonly codes: readonly string[]
}

/** What the reader of record says. */
function read(text: string): Reading {
  const source = { path: 'x.yaml', text }
  const { document, findings } = parseYaml(source)
  const found = [...findings]
  const value = document ? convertNode(source, document.contents, found) : undefined
  return { value, codes: found.map(({ code }) => code) }
}

/** The fast reader either gives up or says the same, of a text in which nothing is to be found. */
function agrees(text: string): boolean {
  const value = readEverydayYaml(text)
  if (value !== undefined) expect({ text, value, codes: [] }).toEqual({ text, ...read(text) })
  return value !== undefined
}

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))

test.each(examples)('reads %s as the whole reader does', (path) => {
  expect(agrees(readFileSync(join('examples', path), 'utf8'))).toBe(true)
})

test.each(examples)('finds every place in %s where the whole reader does', (path) => {
  const text = readFileSync(join('examples', path), 'utf8')
  const quick = createLocator([{ path, text }])
  const root = readNode({ path, text })
  const places = [...placesIn(readEverydayYaml(text) ?? null, [])].flatMap((steps): Place[] => [
    { file: path, path: steps },
    { file: path, path: steps, part: 'key' },
  ])
  expect(places.map((place) => [place.path, quick(place)])).toEqual(
    places.map((place) => [place.path, locateNode(root, place)]),
  )
})

/** The paths of all entries, and of one that does not exist in each map. */
function* placesIn(data: PlainData, path: Path): Iterable<Path> {
  yield path
  if (typeof data !== 'object' || data === null) return
  if (Array.isArray(data)) for (const [i, entry] of data.entries()) yield* placesIn(entry as PlainData, [...path, i])
  else for (const [key, entry] of Object.entries(data)) yield* placesIn(entry as PlainData, [...path, key])
  yield [...path, 'missing', 3]
}

const odd = [
  'a: 1\nb: 2.50\n',
  'a: 012\n',
  'a: 1e3\n',
  'a: .5\n',
  'a: -0\n',
  'a: +1\n',
  'a: 0x1F\n',
  'a: .inf\n',
  'a: 1.\n',
  'a: ~\nb: null\nc:\nd: True\n',
  'a: b: c\n',
  'a: b:\n',
  'a: b #c\n',
  'a: b # c\n',
  'a: b# c\n',
  'a: "b" #c\n',
  'a: "b"c\n',
  "a: 'it''s'\n",
  'a: "say \\"yes\\" \\\\"\n',
  'a: "tab\\t"\n',
  'a: b\n  c\n',
  'a: "b\n  c"\n',
  'a: |\n  b\n   c\n\n  d\n\n\ne: 1\n',
  'a: |\n  b',
  'a: |-\n  b\n # c\n',
  'a: >\n  b\n\n\n  c\n',
  'a: >-\n  b\n   c\n',
  'a: >-\n\n  b\n',
  'a: |\nb: 1\n',
  'a: |+\n  b\n\n',
  'a:\n- b\n- c\nd: 1\n',
  'a:\n  - b\n c: 1\n',
  '- a: 1\n  b: 2\n-\n  c: 3\n- d\n',
  '- - a\n',
  '- a\nb: 1\n',
  'a: [1, {b: c, "d": [e]}, f]\nb: []\nc: {}\n',
  'a: [b,c]\n',
  'a: [b, ]\n',
  'a: [b: c]\n',
  'a: {b}\n',
  'a: {b: }\n',
  'a: {b:c}\n',
  'a: ["b":c]\n',
  'a: [https://example.org/x, b c]\n',
  'a: [\n  b,\n  c\n]\n',
  'x:\n  a: [\n    b,\n    c\n    ]\n',
  'a: [b #c\n]\n',
  '---\na: 1\n',
  'a: 1\n---\nb: 1\n',
  'a: 1\n...\n',
  '%YAML 1.2\n',
  'a: &x 1\nb: *x\n',
  'a: !!str 1\n',
  '<<: {a: 1}\n',
  'a: 1\na: 2\n',
  '__proto__: 1\n',
  '? a\n: b\n',
  'a: -\n',
  'a: - b\n',
  'a: @b\n',
  'a: ,b\n',
  'a: #b\n',
  'a:#b\n',
  'a\u00a0: b\n',
  'a: \u00a0b\u00a0\n',
  'a: b\u2028c\n',
  '\ta: b\n',
  'e\u0301: 1\n',
  'a: e\u0301\n',
  '"a b": 1\n',
  'a.b/c-d: 1\n2027: 2\n2026-12-31: 3\n',
]

test.each(odd)('agrees on %j', (text) => {
  agrees(text)
})

const word = fc.constantFrom(
  'a',
  'b',
  'true',
  'null',
  '~',
  '1',
  '1.5',
  '1.50',
  '-2',
  'x y',
  'да',
  'a#b',
  'a:b',
  '-',
  '2026-01-01',
  '"q"',
  "'s'",
  '"a: b"',
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>-',
  '&x',
  '*x',
  '!t',
  '# c',
  '#c',
  '?',
  ':',
  '\u00a0',
  "it's",
  'http://a',
)
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'a: ',
      'b: ',
      'c:\n',
      '- ',
      '-\n',
      'd: |\n',
      'e: >\n',
      'f: [',
      'g: {h: ',
      ', ',
      ']',
      '}',
      ' ',
      '"',
      "'",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('\n', '\n  ', '\n    ', '\n\n', '\n ', '\n- ', '\n  - ', '\n# c\n', ' # c\n'),
  },
)

test('agrees on texts thrown together', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => void agrees(pieces.join(''))),
    { numRuns: 5000 },
  )
})

const scalar = fc.oneof(
  word,
  fc.constantFrom('|\n      t\n      u', '>-\n      t\n\n      u', '[a, b]', '{a: b, c: [d]}', ''),
)
const data = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, scalar, tie('map'), tie('list')),
  map: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', '1', 'd-e'), tie('node')), { minLength: 1, maxLength: 3 }),
  list: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
}))

/** Writes a tree the way people do, by turns. */
function write(node: unknown, indent: string): string {
  if (typeof node === 'string') return ` ${node}\n`
  const lines = (node as unknown[]).map((entry) => {
    if (Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string') {
      return `${indent}${entry[0]}:${below(entry[1], `${indent}  `)}`
    }
    return `${indent}-${below(entry, `${indent}  `)}`
  })
  return lines.join('')
}

function below(node: unknown, indent: string): string {
  if (typeof node === 'string') return write(node, indent)
  const text = write(node, indent)
  return text.length % 2 === 0 ? `\n${text}` : `\n# c\n${text}`
}

test('agrees on trees of maps and lists', () => {
  let read = 0
  fc.assert(
    fc.property(data.node, (node) => {
      if (agrees(write(node, '').replace(/^ /, ''))) read++
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(300)
})

const flow65 = `a: ${'['.repeat(65)}${']'.repeat(65)}`

/** Everyday forms. */
const readItself = [
  'a: x', 'a: x\n', 'a: "x"', "a: 'x'", 'a: "x" # note', 'a: x # note', 'a: x # note\nb: y # note\n', 'a: "say \\"so\\""', 'a: "c:\\\\"', 'a: "\\\\\\" x"',
  "a: 'it''s'", "a: ''", 'a: ""', "a: 'x' # it's\n", 'a: "x"\nb: "y"\n', '"a b": 1\n', "'a b': 1\n", 'a: ~', 'a: null', 'a: true', 'a: False', 'a: zebra', 'a: Zebra', 'a: z', 'a: Z', 'a: A', 'a: а', 'a: Ә',
  'a: {}', 'a: []', 'a: [x]', 'a: [x, y]', 'a: [ x , "y", \'z\' ]', 'a: [[x], [y]]', 'a: { b: 1, c: [x] }', 'a: { "b c": 1 }', "a: { 'b': 'c' }", 'a: { b: {} }', 'a: [x] # note', 'a: [x,\n  y]', 'a: [\n    x,\n    y\n  ]\n',
  'a: [https://example.org, x]', '- x', '- x\n- y\n', '- [x]\n', '- a: 1\n  b: 2\n- a: 3\n', 'a:\n- x\n- y\n', 'a:\n  - x\n', 'a:\n  b:\n    c: 1\n', 'a:\nb: 1\n', 'a:\n\n  b: 1\n',
  '# note\na: 1\n', 'a: 1\n# note\nb: 2\n', 'a: |\n  one\n  two\n', 'a: |\n  one\n\n  two\n', 'a: >\n  one\n  two\n', 'a: |\n  one\n\nb: 1\n', 'a9: 1\nz-0_: 2\nZ: 3\n', 'a: 1\nb: -2.5\nc: 0\n', 'a: 2026-11-24\n', 'a: x: y'.replace(': y', ':y'),
  'a: "x"\n\n', '  a: 1\n  b: 2\n', 'a: "---"\n', 'a: x-- y\n', `${'k'.repeat(60)}: 1\n`, 'a: "x" #3', 'a: >\n  one\n\n  two\n',
] // prettier-ignore

/** Forms that are rare, wrong or refused: the whole reader has the say. */
const handedOn = [
  'a: # note\n  b: 1\n', '[x, y]', '{ a: 1 }', '- - x\n  - y\n', 'a: |\n  one', 
  'a: [x', 'a: { b: 1', 'a: [x]]', 'a: {}}', 'a: [x,, y]', 'a: [, x]', 'a: ["x": 1]', "a: ['x': 1]", 'a: [x: 1]', 'a: [x #note\n]', 'a: [x,\ny]', 'a: [x,\n  # note\n  y]', 'a: [x,\n\n]', 'a: [x,y z: 1]', 'a: { b }', 'a: { b: 1 c: 2 }',
  'a: {b:1}', 'a: [x,y]', '\ta: 1', 'a:\t1', 'a: \u201cx\u201d', 'a: [\u201cx\u201d]', 'a: x #3', 'a: "\\n"', 'a: "\\u0041"', 'a: "x\n  y"', "a: 'x\n  y'", 'a: x\n  y\n', '---\na: 1\n', 'a: 1\n...\n', 'a: 1\n---\nb: 2\n', 'a: |\n one\n   two\n'.replace('   two', 'two'),
  'a: |\n\n    one\n  two\n', 'a: |\n', 'a: |\n    \n  one\n', 'a: |+\n  one\n', 'a: |2\n  one\n', 'a: >\n  one\n   two\n', 'a: &b 1', 'a: *b', 'a: !b 1', '<<: 1', '__proto__: 1', 'a: 1\na: 2\n', 'a:\n   b: 1\n  c: 2\n', 'a: 1\n b: 2\n', '- x\n y\n', '- x\n  - y\n',
  '-a: 1', '.a: 1', '/a: 1', '"a\\nb": 1', "'it''s': 1", '"a: 1', "'a: 1", 'a b: 1', '? a\n: 1', 'a: 1.10', 'a: 012', 'a: 1e3', 'a: .5', 'a: @x', 'a: `x`', 'a: %x', 'a: x: y', 'a:x', 'a', '"x', '', '# note', 'a: "x" y', "a: 'x' y", 'a: [x] y', 'a: - x', `${'k'.repeat(2000)}: 1\n`, flow65,
  `${Array.from({ length: 66 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')} 1`, `${'- '.repeat(66)}x`,
] // prettier-ignore

test('reads everyday forms itself, and as the whole reader does', () => {
  expect(readItself.filter((text) => !agrees(text))).toEqual([])
})

test('hands on what is rare, wrong or refused', () => {
  expect(handedOn.filter((text) => readEverydayYaml(text) !== undefined)).toEqual([])
})
