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
 * kept. Codes validate/unknown-key, validate/missing-key, validate/wrong-type, validate/not-allowed,
 * validate/out-of-range, validate/bad-format, validate/too-few, validate/too-many.
 */
export function explainErrors(subject: Subject, errors: readonly SchemaError[]): readonly Finding[] {
  const located = errors.map((error): Located => ({
    ...error,
    path: toPath(subject.definition.data, error.instancePath),
  }))
  const unknown = located
    .filter((error) => error.keyword === 'additionalProperties')
    .map((error) => misspelling(subject, error))
  const kept = located.filter((error) => !isMisspelt(error, unknown) && !isUnionSummary(error))
  const seen = new Set<string>()
  return kept.flatMap((error) => {
    const finding = explain(subject, error, unknown)
    const key = `${error.path.join('/')} ${error.keyword === 'required' || error.keyword === 'additionalProperties' ? finding.message : ''}`
    if (seen.has(key)) return []
    seen.add(key)
    return [finding]
  })
}

interface Located extends SchemaError {
  readonly path: Path
}

/** An unknown key and the key that was meant. */
interface Misspelling {
  readonly parent: string
  readonly key: string
  readonly meant: string | undefined
}

function misspelling({ schemas, root }: Subject, { path, instancePath, params }: Located): Misspelling {
  const key = String(params['additionalProperty'])
  const known = Object.keys(schemaAt(schemas, root, path)?.schema.properties ?? {})
  return { parent: instancePath, key, meant: didYouMean(key, known) }
}

function isMisspelt(error: Located, unknown: readonly Misspelling[]): boolean {
  if (error.keyword !== 'required') return false
  return unknown.some(({ parent, meant }) => parent === error.instancePath && meant === error.params['missingProperty'])
}

/** "must match a schema of anyOf" repeats what the errors of its branches say. */
function isUnionSummary({ keyword }: Located): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'if' || keyword === 'propertyNames'
}

function explain(subject: Subject, error: Located, unknown: readonly Misspelling[]): Finding {
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
      const meant = unknown.find((entry) => entry.parent === error.instancePath && entry.key === key)?.meant
      const known = Object.keys(node?.schema.properties ?? {})
      const help = meant ? `Did you mean "${meant}"?` : `Delete it, or use one of: ${describeChoices(known)}`
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
