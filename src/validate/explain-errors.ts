import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Definition } from '../model/definition.ts'
import type { Path, Place } from '../source/span.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { describeChoices, describeTypes, describeValue } from './describe.ts'
import { type SchemaNode, schemaAt, type Schemas } from './schema-walk.ts'
import type { SchemaError } from './validators.ts'

/** What is needed to speak of one definition. */
export interface Subject {
  readonly definition: Pick<Definition, 'data' | 'file' | 'path'>
  /** `role "analyst"`, for messages. */
  readonly name: string
  readonly schemas: Schemas
  readonly root: SchemaNode
}

/**
 * Schema errors as findings, one for each mistake.
 *
 * A key that is both unknown and, misspelt, missing is one mistake; of several errors at one value only the first is
 * kept. What finds no room is only counted: such a finding says nothing. Codes validate/unknown-key, validate/missing-key, validate/wrong-type, validate/not-allowed,
 * validate/out-of-range, validate/bad-format, validate/too-few, validate/too-many.
 */
export function explainErrors(
  subject: Subject,
  errors: readonly SchemaError[],
  room: number = errors.length,
): readonly Finding[] {
  const unknown = misspellings(subject, errors, room)
  const misspelt = new Set(unknown.map(({ parent, meant }) => keyOf(parent, meant)))
  const meant = new Map(unknown.map((entry) => [keyOf(entry.parent, entry.key), entry.meant]))
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const error of errors) {
    const key = mistakeOf(error)
    if (isUnionSummary(error) || seen.has(key) || (error.keyword === 'required' && misspelt.has(key))) continue
    seen.add(key)
    findings.push(findings.length < room ? explain(subject, locate(subject, error), meant.get(key)) : unexplained)
  }
  return findings
}

/** Stands for what is only counted. */
const unexplained: Finding = { code: 'validate/bad-format', severity: 'error', message: '' }

interface Located extends SchemaError {
  readonly path: Path
}

function locate({ definition }: Subject, error: SchemaError): Located {
  return { ...error, path: toPath(definition.data, error.instancePath) }
}

/** An unknown key and the key that was meant. */
interface Misspelling {
  readonly parent: string
  readonly key: string
  readonly meant: string
}

/** What was meant by the first unknown keys. */
function misspellings(subject: Subject, errors: readonly SchemaError[], room: number): readonly Misspelling[] {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties').slice(0, room)
  return unknown.flatMap((error) => {
    const key = String(error.params['additionalProperty'])
    const { path } = locate(subject, error)
    const known = Object.keys(schemaAt(subject.schemas, subject.root, path)?.schema.properties ?? {})
    const meant = didYouMean(key, known)
    return meant === undefined ? [] : [{ parent: error.instancePath, key, meant }]
  })
}

/** What two errors have in common that speak of one mistake: the key, or the value whatever is wrong with it. */
function mistakeOf({ keyword, instancePath, params }: SchemaError): string {
  if (keyword === 'required') return keyOf(instancePath, String(params['missingProperty']))
  if (keyword === 'additionalProperties') return keyOf(instancePath, String(params['additionalProperty']))
  return instancePath
}

function keyOf(parent: string, key: string): string {
  return `${parent}\0${key}`
}

/** "must match a schema of anyOf" repeats what the errors of its branches say. */
function isUnionSummary({ keyword }: SchemaError): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'if' || keyword === 'propertyNames'
}

function explain(subject: Subject, error: Located, meantKey: string | undefined): Finding {
  const { path, keyword, params } = error
  const value = valueAt(subject.definition.data, path)
  const node = schemaAt(subject.schemas, subject.root, path)
  const where = path.length === 0 ? subject.name : `"${lastKey(path)}" of ${subject.name}`
  const finding = (code: string, message: string, help: string | undefined, at = place(subject, path)): Finding => ({
    code: `validate/${code}`,
    severity: 'error',
    message,
    at,
    ...(help !== undefined && { help }),
  })
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys(node?.schema.properties ?? {})
      const help = meantKey ? `Did you mean "${meantKey}"?` : `Delete it, or use one of: ${describeChoices(known)}`
      return finding('unknown-key', `Unknown key "${key}" in ${where}`, help, {
        ...place(subject, [...path, key]),
        part: 'key',
      })
    }
    case 'required': {
      const key = String(params['missingProperty'])
      const about = node?.schema.properties?.[key]?.description
      return finding('missing-key', `${capital(where)} has no "${key}"`, `Add "${key}"${about ? `: ${about}` : ''}`, {
        ...place(subject, path),
        part: 'key',
      })
    }
    case 'type': {
      const expected = node?.ref.startsWith('text.') ? 'text' : describeTypes(params['type'] as string) // Ajv gives the names
      const unquoted = typeof value === 'number' && expected === 'text'
      return {
        ...finding(
          'wrong-type',
          `Unexpected ${describeValue(value)} for ${where}, expected ${expected}`,
          typeHelp(value, expected, path),
        ),
        ...(unquoted && { data: { unquoted: value } }),
      }
    }
    case 'enum': {
      const allowed = params['allowedValues'] as readonly unknown[] // Ajv gives the list
      const meant = typeof value === 'string' ? didYouMean(value, allowed.map(String)) : undefined
      const help = meant ? `Did you mean "${meant}"?` : `Use one of: ${describeChoices(allowed)}`
      return finding('not-allowed', `Unexpected ${describeValue(value)} for ${where}`, help)
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return finding(
        'out-of-range',
        `Unexpected ${describeValue(value)} for ${where}, expected ${range(params)}`,
        node?.schema.description,
      )
    case 'pattern':
      if (typeof value === 'string' && value.trim() === '')
        return finding('too-few', `${capital(where)} is empty`, 'Write a text, or delete the key')
      return finding('bad-format', `Unexpected ${describeValue(value)} for ${where}`, node?.schema.description)
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return finding('too-few', `${capital(where)} is empty`, 'Add at least one entry, or delete the key')
    case 'false schema':
      return finding('not-together', `Unexpected "${lastKey(path)}" in ${subject.name}`, node?.schema.description, {
        ...place(subject, path),
        part: 'key',
      })
    case 'maxItems':
    case 'maxProperties':
      return finding(
        'too-many',
        `${capital(where)} has more than ${String(params['limit'])} entries`,
        node?.schema.description,
      )
    default:
      return finding('bad-format', `Unexpected ${describeValue(value)} for ${where}`, node?.schema.description)
  }
}

function range(params: Readonly<Record<string, unknown>>): string {
  const words: Readonly<Record<string, string>> = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'more than',
    '<': 'less than',
  }
  return `${words[String(params['comparison'])] ?? ''} ${String(params['limit'])}`
}

function typeHelp(value: unknown, expected: string, path: Path): string | undefined {
  if (value === null || value === undefined) return `Write the value after "${lastKey(path)}:", or delete the line`
  if ((typeof value === 'number' || typeof value === 'boolean') && expected === 'text')
    return `Put it in quotes: "${value}"`
  if (typeof value === 'string' && expected === 'a list')
    return `Write a list: [${value}], or one entry a line after "- "`
  if (typeof value === 'string' && /number/.test(expected)) return 'Write the number without quotes, unit or spaces'
  return undefined
}

function place({ definition }: Subject, path: Path): Place {
  return { file: definition.file, path: [...definition.path, ...path] }
}

/** The nearest key at the end of a path; list positions are skipped. */
function lastKey(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? path.at(-1) ?? '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A JSON pointer as a path; steps into lists become numbers. */
function toPath(data: unknown, pointer: string): Path {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  let value = data
  return steps.map((step) => {
    const key = Array.isArray(value) ? Number(step) : step
    value = (value as Record<string | number, unknown> | undefined)?.[key] // a pointer of Ajv leads to existing values
    return key
  })
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data)
}
