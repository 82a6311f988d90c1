import type { Path } from '../../source/span.ts'

/** A value found at a field path, with the maps it lies in, outermost first. */
export interface FieldValue {
  readonly path: Path
  readonly value: unknown
  readonly parents: readonly unknown[]
}

/** The values at field paths such as `series[].parts[].title` or `levels.*`, in the order of the data. */
export function* walkFields(data: unknown, fields: readonly string[]): Iterable<FieldValue> {
  for (const field of fields) yield* walk({ path: [], value: data, parents: [] }, stepsOf(field), 0)
}

function stepsOf(field: string): readonly string[] {
  return field.replaceAll('[]', '.[]').split('.')
}

function* walk(at: FieldValue, steps: readonly string[], index: number): Iterable<FieldValue> {
  const step = steps[index]
  if (step === undefined) {
    yield at
    return
  }
  if (typeof at.value !== 'object' || at.value === null) return
  for (const [key, value] of childrenAt(at.value, step)) {
    if (value === undefined) continue
    yield* walk({ path: [...at.path, key], value, parents: [...at.parents, at.value] }, steps, index + 1)
  }
}

function childrenAt(container: object, step: string): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(container)) return step === '[]' ? [...container.entries()] : []
  if (step === '*') return Object.entries(container)
  return [[step, Object.hasOwn(container, step) ? (container as Record<string, unknown>)[step] : undefined]]
}
