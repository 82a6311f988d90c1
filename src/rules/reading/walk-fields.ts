import type { Path } from '../../source/span.ts'

/** Fields such as `series[].parts[].title` or `levels.*`, prepared for walking. */
export interface FieldTree {
  /** Whether a field ends here. */
  readonly isField: boolean
  /** Below every entry of a list (`[]`) or every key of a map (`*`). */
  readonly each: FieldTree | undefined
  readonly named: readonly (readonly [string, FieldTree])[]
}

/** Prepares field paths: `[]` stands for every entry of a list, `*` for every key of a map. */
export function fieldTree(fields: readonly string[]): FieldTree {
  return treeOf(fields.map((field) => field.replaceAll('[]', '.*').split('.')))
}

function treeOf(paths: readonly (readonly string[])[]): FieldTree {
  const below = (step: string): FieldTree =>
    treeOf(paths.filter(([first]) => first === step).map(([, ...rest]) => rest))
  const steps = [...new Set(paths.flatMap(([first]) => first ?? []))]
  return {
    isField: paths.some((path) => path.length === 0),
    each: steps.includes('*') ? below('*') : undefined,
    named: steps.filter((step) => step !== '*').map((step) => [step, below(step)]),
  }
}

/** Called for each value found; `parents` are the containers it lies in, outermost first, valid during the call only. */
export type FieldVisitor = (value: unknown, path: Path, parents: readonly unknown[]) => void

/** Visits the values at the fields of a tree, in the order of the fields and of the data. */
export function walkFields(data: unknown, tree: FieldTree, visit: FieldVisitor): void {
  walk({ path: [], parents: [], visit }, tree, data)
}

interface Walk {
  readonly path: (string | number)[]
  readonly parents: unknown[]
  readonly visit: FieldVisitor
}

function walk(at: Walk, { isField, each, named }: FieldTree, value: unknown): void {
  if (isField) at.visit(value, [...at.path], at.parents)
  if (typeof value !== 'object' || value === null) return
  at.parents.push(value)
  if (Array.isArray(value)) {
    if (each) for (let i = 0; i < value.length; i++) step(at, each, [i, value[i]])
  } else {
    const map = value as Readonly<Record<string, unknown>>
    if (each) for (const key of Object.keys(map)) step(at, each, [key, map[key]])
    for (const [key, tree] of named) if (map[key] !== undefined) step(at, tree, [key, map[key]])
  }
  at.parents.pop()
}

function step(at: Walk, tree: FieldTree, [key, value]: readonly [string | number, unknown]): void {
  at.path.push(key)
  walk(at, tree, value)
  at.path.pop()
}
