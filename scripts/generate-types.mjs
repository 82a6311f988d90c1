// Makes src/model/generated/ from schemas/: one file for each schema that schemas/file.schema.json reaches.
// `node scripts/generate-types.mjs` writes, `--check` exits with 1 when a file is stale.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'
import { format } from 'prettier'

const schemas = new URL('../schemas/', import.meta.url)
const generated = new URL('../src/model/generated/', import.meta.url)
const style = JSON.parse(readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8'))

/** Names of index signatures by the pattern of the keys. */
const keyNames = [
  [/^\^\[a-z\]\{2,3\}/, 'language'],
  [/^\^\(199/, 'year'],
  [/^\^\[0-9\]\$$/, 'level'],
  [/^\^\[0-9\]\{4\}-/, 'date'],
  [/^\^\(\[a-z\]\+\/\)\?/, 'code'],
]

const wanted = new Map()
for (const name of Object.keys(reachable('file')).toSorted()) wanted.set(`${name}.ts`, await moduleText(name))
process.exitCode = process.argv.includes('--check') ? check(wanted) : write(wanted)

function write(files) {
  mkdirSync(generated, { recursive: true })
  for (const name of present()) if (!files.has(name)) rmSync(new URL(name, generated))
  for (const [name, text] of files) writeFileSync(new URL(name, generated), text)
  return 0
}

function check(files) {
  const stale = [...files].filter(([name, text]) => read(new URL(name, generated)) !== text).map(([name]) => name)
  const left = present().filter((name) => !files.has(name))
  for (const name of [...stale, ...left]) console.error(`src/model/generated/${name} is stale`)
  if (stale.length + left.length === 0) return 0
  console.error('Run node scripts/generate-types.mjs')
  return 1
}

function present() {
  try {
    return readdirSync(generated).filter((name) => name.endsWith('.ts'))
  } catch {
    return []
  }
}

function read(url) {
  try {
    return readFileSync(url, 'utf8')
  } catch {
    return undefined
  }
}

/** Schemas by name that a schema refers to, directly or not; the schema itself is left out. */
function reachable(name, found = {}) {
  for (const reference of references(schemaOf(name))) {
    const next = reference.split('.schema.json')[0]
    if (reference.startsWith('#') || next in found) continue
    found[next] = true
    reachable(next, found)
  }
  return found
}

function references(node) {
  if (typeof node !== 'object' || node === null) return []
  return [...(typeof node.$ref === 'string' ? [node.$ref] : []), ...Object.values(node).flatMap(references)]
}

function schemaOf(name) {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemas), 'utf8'))
}

async function moduleText(name) {
  const schema = schemaOf(name)
  const imports = new Map()
  const context = { definitions: schema.definitions ?? {}, imports }
  const parts = []
  // Definitions of figure.schema.json only narrow the figure: they have its type.
  const named = name === 'figure' ? [schema] : [schema, ...Object.values(context.definitions)]
  for (const one of named) parts.push(await declaration(one, context))
  const lines = [...imports].toSorted().map(([file, type]) => `import type { ${type} } from './${file}.ts'`)
  const header = '// Generated from schemas/ by scripts/generate-types.mjs\n'
  return format([header, ...lines, '', ...parts].join('\n'), { ...style, parser: 'typescript' })
}

/** One exported type; a union with an object becomes two: `Figure = number | FigureObject`. */
async function declaration(schema, context) {
  const name = typeName(schema.title)
  if (!Array.isArray(schema.type)) return body(schema, name, context)
  const scalars = schema.type.filter((one) => one !== 'object').map((one) => literals(schema.pattern) ?? scalar(one))
  const union = `${comment(schema.description)}export type ${name} = ${[...scalars, `${name}Object`].join(' | ')}\n`
  const object = { ...schema, type: 'object', description: `The written-out form of \`${name}\`.` }
  return `${union}\n${await body(object, `${name}Object`, context)}`
}

async function body(schema, name, context) {
  if (!schema.properties) return `${comment(schema.description)}export type ${name} = ${map(schema, context)}\n`
  const text = await compile(plain(schema, name, context), name, {
    bannerComment: '',
    format: false,
    strictIndexSignatures: true,
  })
  return readonly(text, schema)
}

/** The schema with every property's type written out, so that the compiler names nothing by itself. */
function plain({ description, required = [], properties, patternProperties }, title, context) {
  const types = Object.entries(properties).map(([key, value]) => [
    key,
    { description: value.description, tsType: type(value, context) },
  ])
  const values = Object.entries(patternProperties ?? {}).map(([key, value]) => [key, { tsType: type(value, context) }])
  return {
    title,
    description,
    type: 'object',
    required,
    properties: Object.fromEntries(types),
    ...(values.length > 0 ? { patternProperties: Object.fromEntries(values) } : {}),
    additionalProperties: false,
  }
}

function readonly(text, schema) {
  const key = keyName(schema)
  return text
    .replace(/\/\*\*\n \* This interface was referenced by [^]*?\*\/\n/g, '')
    .replace(/\/\*\*\n \* (.*)\n \*\//g, '/** $1 */')
    .replace(/\[k: string\]/g, `[${key}: string]`)
    .replace(/^( *)(\w+|\[\w+: string\])(\??: )/gm, '$1readonly $2$3')
}

function type(schema, context) {
  if (schema.$ref) return reference(schema.$ref, context)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map(scalar).join(' | ')
  if (schema.type === 'array') return `readonly ${grouped(type(schema.items, context))}[]`
  if (schema.type === 'object') return map(schema, context)
  return scalar(schema.type)
}

function grouped(text) {
  return text.includes(' ') ? `(${text})` : text
}

function map(schema, context) {
  const [value] = Object.values(schema.patternProperties ?? {})
  if (!value) throw new Error('An object inside a property needs a definition with a title')
  return `{ readonly [${keyName(schema)}: string]: ${type(value, context)} }`
}

function keyName(schema) {
  if (schema.propertyNames?.['x-references']) return 'id'
  const [pattern = ''] = Object.keys(schema.patternProperties ?? {})
  return keyNames.find(([known]) => known.test(pattern))?.[1] ?? 'name'
}

/** `#/definitions/post` is a type of this file, `text.schema.json` one of another. */
function reference(ref, { definitions, imports }) {
  const [file, fragment] = ref.split('#')
  if (!file) return typeName(definitions[fragment.split('/').at(-1)].title)
  const name = file.replace('.schema.json', '')
  const title = typeName(schemaOf(name).title)
  imports.set(name, title)
  return title
}

/** The words of a pattern that is nothing but words: `^(error|warning)$`. */
function literals(pattern = '') {
  const words = pattern.match(/^\^\(([a-z|]+)\)\$$/)?.[1]
  return words
    ?.split('|')
    .map((word) => `'${word}'`)
    .join(' | ')
}

function scalar(name) {
  return name === 'integer' ? 'number' : name
}

function typeName(title) {
  return title.replace(/(^|[ -])(\w)/g, (_, _separator, letter) => letter.toUpperCase())
}

function comment(description) {
  return `/** ${description} */\n`
}
