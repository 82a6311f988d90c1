import type { ViewType } from './view-type.ts'

/** What paths mean at a place of a template. */
export interface Scope {
  readonly context: ViewType
  /** Block parameters (`as |role index|`). */
  readonly names: ReadonlyMap<string, ViewType>
  readonly outer?: Scope
  /** Inside {{#each}}, where @index, @first and @last exist. */
  readonly loop: boolean
}

/** The type of what a path names, or the first name that is unknown with those that would be known. */
export type Found = { readonly type: ViewType } | { readonly unknown: string; readonly names: readonly string[] }

const loopData = ['index', 'first', 'last', 'key']

/** Follows a path from its scope. */
export function fieldOf(path: hbs.AST.PathExpression, scope: Scope): Found {
  if (path.data) return dataField(path, scope)
  const outer = ascend(scope, path.depth)
  if (outer === undefined) return { unknown: path.original, names: [] }
  const [first, ...rest] = path.parts
  const named = first === undefined || isScoped(path) ? undefined : outer.names.get(first)
  if (named !== undefined) return follow(named, rest)
  return follow(outer.context, path.parts)
}

/** The type of the items of a list. */
export function itemOf(type: ViewType): ViewType {
  return type.kind === 'list' ? type.item() : { kind: 'any' }
}

/** The name that a call calls, undefined for what cannot be called (`this.date`, `a.b`). */
export function nameOf(path: hbs.AST.Expression): string | undefined {
  if (path.type !== 'PathExpression') return undefined
  const { parts, depth, data } = path as hbs.AST.PathExpression // the type of the node says so
  const simple = parts.length === 1 && depth === 0 && !data && !isScoped(path as hbs.AST.PathExpression)
  return simple ? parts[0] : undefined
}

function isScoped(path: hbs.AST.PathExpression): boolean {
  return /^(\.|this\b)/.test(path.original)
}

function dataField(path: hbs.AST.PathExpression, scope: Scope): Found {
  const name = path.parts[0] ?? ''
  const known = scope.loop ? loopData : []
  if (path.parts.length !== 1 || !known.includes(name))
    return { unknown: `@${name}`, names: known.map((key) => `@${key}`) }
  return { type: { kind: name === 'index' ? 'number' : name === 'key' ? 'text' : 'boolean' } }
}

function ascend(scope: Scope, depth: number): Scope | undefined {
  let found: Scope | undefined = scope
  for (let i = 0; i < depth; i++) found = found?.outer
  return found
}

function follow(start: ViewType, parts: readonly string[]): Found {
  let type = start
  for (const part of parts) {
    if (type.kind === 'any') return { type }
    if (type.kind === 'list' && part === 'length') return { type: { kind: 'number' } }
    const names = type.kind === 'object' ? type.names : []
    const next = type.kind === 'object' ? type.field(part) : undefined
    if (next === undefined) return { unknown: part, names }
    type = next
  }
  return { type }
}
