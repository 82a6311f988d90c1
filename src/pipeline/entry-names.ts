import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Definition } from '../model/definition.ts'
import type { Path, Place } from '../source/span.ts'

/** Names where each finding stands by ids instead of numbers: `roles[analyst].requires[osint].level`. */
export function nameEntries(findings: readonly Finding[], definitions: readonly Definition[]): readonly Finding[] {
  if (findings.length === 0) return findings
  const files = indexOf(definitions)
  return findings.map((finding) => {
    const { at } = finding
    return at && 'path' in at ? { ...finding, entry: entryName(at, definitionAt(at, files)) } : finding
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

type Step = Path[number] | undefined

/** Definitions by file, section and number; one that is a whole section has none. */
type Index = ReadonlyMap<string, ReadonlyMap<Step, ReadonlyMap<Step, Definition>>>

function indexOf(definitions: readonly Definition[]): Index {
  const files = new Map<string, Map<Step, Map<Step, Definition>>>()
  for (const definition of definitions) {
    const [section, number] = definition.path
    const sections = files.get(definition.file) ?? new Map<Step, Map<Step, Definition>>()
    const entries = sections.get(section) ?? new Map<Step, Definition>()
    files.set(definition.file, sections.set(section, entries.set(number, definition)))
  }
  return files
}

function definitionAt({ file, path: [section, number] }: Place, files: Index): Definition | undefined {
  const entries = files.get(file)?.get(section)
  return entries?.get(undefined) ?? entries?.get(number)
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
