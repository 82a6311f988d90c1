import { append } from '../std/append.ts'
import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { mostErrors } from '../diagnostics/flood.ts'
import type { Definition, Entity, Id } from '../model/definition.ts'
import { type Kind, kinds, type KindRow } from '../model/kinds.ts'
import type { Reference } from '../model/project.ts'
import { invariant } from '../std/invariant.ts'
import { checkMeaning } from './check-meaning.ts'
import type { Mention } from './collect-references.ts'
import { explainErrors, type Subject } from './explain-errors.ts'
import { rootOf, type SchemaNode, type Schemas } from './schema-walk.ts'
import type { Validators } from './validators.ts'

/** Checked definitions: entities that fit, what is known of those that do not, and the references between them. */
export interface Checked {
  readonly entities: readonly Entity[]
  readonly invalid: readonly {
    readonly kind: Kind
    readonly id: Id
    readonly file: string
    readonly path: readonly (string | number)[]
  }[]
  readonly references: readonly Reference[]
}

/** What validation needs beside the definitions. */
export interface ValidateOptions {
  readonly schemas: Schemas
  readonly validator: Validators
  /** Languages of the project; texts in others are errors. Undefined where the project does not say (yet). */
  readonly languages: readonly string[] | undefined
}

/** Checks every definition against the schema of its kind. Reports the validate/ codes. */
export function validateDefinitions(definitions: readonly Definition[], options: ValidateOptions): Outcome<Checked> {
  const findings: Finding[] = []
  const entities: Entity[] = []
  const invalid: Checked['invalid'][number][] = []
  const references: Reference[] = []
  const roots = new Map<string, SchemaNode>()
  let errors = 0
  for (const definition of definitions) {
    const row = rowOf(definition.kind)
    const id = identityOf(row, definition.data)
    const root = roots.get(row.schema) ?? rootOf(options.schemas, row.schema)
    roots.set(row.schema, root)
    const subject: Subject = {
      definition,
      name: nameOf(row, { id, definition }),
      schemas: options.schemas,
      root,
    }
    const { value: mentions, findings: found } = check(subject, row, { ...options, room: mostErrors - errors })
    append(findings, found)
    const { kind, file, path } = definition
    const wrong = found.filter(({ severity }) => severity === 'error').length
    errors += wrong
    if (wrong > 0) {
      if (id !== undefined) invalid.push({ kind, id, file, path })
      continue
    }
    invariant(id !== undefined, `${row.kind} without an identity passed its schema`)
    const entity = { kind, id, data: definition.data, file, path } as Entity // the schema of the kind has just accepted the data
    entities.push(entity)
    for (const mention of mentions) {
      references.push({
        from: entity,
        path: mention.path,
        to: { kind: mention.kind as Kind | 'provision', id: mention.id },
      }) // a test checks that x-references name kinds
    }
  }
  return { value: { entities, invalid, references }, findings }
}

interface CheckOptions extends ValidateOptions {
  /** How many more errors are shown. */
  readonly room: number
}

function check(subject: Subject, row: KindRow, options: CheckOptions): Outcome<readonly Mention[]> {
  const errors = options.validator(row.schema)(subject.definition.data)
  if (errors.length === 0) return checkMeaning(subject, options.languages)
  return { value: [], findings: explainErrors(subject, errors, Math.max(0, options.room)) }
}

function rowOf(kind: Kind): KindRow {
  const row = kinds.find((entry) => entry.kind === kind)
  invariant(row, `kind ${kind} has no row`)
  return row
}

/** The id of an entity, as far as its data have one: its `id`, the parts that identify it, or its section. */
function identityOf(row: KindRow, data: unknown): Id | undefined {
  if (row.identity.length === 0) return row.section
  const parts = row.identity.map((key) => (data as Record<string, unknown> | null)?.[key])
  return parts.every((part) => typeof part === 'string' && part !== '') ? parts.join('/') : undefined
}

function nameOf(row: KindRow, { id, definition }: { id: Id | undefined; definition: Definition }): string {
  if (row.single) return `the section "${row.section}"`
  return id === undefined
    ? `${row.label} ${Number(definition.path[1]) + 1} of "${row.section}"`
    : `${row.label} "${id}"`
}
