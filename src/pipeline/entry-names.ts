import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Definition } from '../model/definition.ts'
import type { Path, Place } from '../source/span.ts'

/** Names where each finding stands by ids instead of numbers: `roles[analyst].requires[osint].level`. */
export function nameEntries(findings: readonly Finding[], definitions: readonly Definition[]): readonly Finding[] {
  if (findings.length === 0) return findings
  const byPlace = new Map(definitions.map((definition) => [keyOf(definition.file, definition.path), definition]))
  return findings.map((finding) => {
    const { at } = finding
    return at && 'path' in at ? { ...finding, entry: entryName(at, definitionAt(at, byPlace)) } : finding
  })
}

/** A place by ids; `definition` is what it lies in. */
export function entryName(
  { path }: Pick<Place, 'path'>,
  definition: Pick<Definition, 'path' | 'data'> | undefined,
): string {
  let [text, value]: [string, unknown] = ['', undefined]
  path.forEach((step, i) => {
    value = definition && i === definition.path.length - 1 ? definition.data : childOf(value, step)
    text += typeof step === 'number' ? `[${labelOf(value) ?? step}]` : `${i === 0 ? '' : '.'}${step}`
  })
  return text
}

function definitionAt({ file, path }: Place, byPlace: ReadonlyMap<string, Definition>): Definition | undefined {
  return byPlace.get(keyOf(file, path.slice(0, 1))) ?? byPlace.get(keyOf(file, path.slice(0, 2)))
}

function keyOf(file: string, path: Path): string {
  return `${file} ${path.join(' ')}`
}

function childOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined // own keys of parsed YAML
}

/** What tells an entry of a list from the others: its id, else its first text (`competency: osint`). */
function labelOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { id } = value as { readonly id?: unknown }
  if (typeof id === 'string') return id
  return Object.values(value).find((part): part is string => typeof part === 'string' && /^[\w./-]{1,60}$/.test(part))
}
