import { loadProject } from '../load/load-project.ts'
import type { Inputs } from '../model/inputs.ts'
import type { Kind } from '../model/kinds.ts'

/** An entry as a list of proposals shows it. */
export interface ListedEntry {
  readonly id: string
  /** Its title in one language; an empty text where it has none. */
  readonly title: string
}

/** The entries of a kind, read without any check: what cannot be read is left out. */
export function listEntries(inputs: Pick<Inputs, 'sources'>, kind: Kind): readonly ListedEntry[] {
  const entries = loadProject(inputs.sources).value.filter((definition) => definition.kind === kind)
  return entries.flatMap(({ data }): ListedEntry[] => {
    const { id, title } = (data ?? {}) as { readonly id?: unknown; readonly title?: unknown } // any value may be asked for a key
    return typeof id === 'string' ? [{ id, title: textOf(title) }] : []
  })
}

/** The languages that the project names. */
export function listLanguages(inputs: Pick<Inputs, 'sources'>): readonly string[] {
  const project = loadProject(inputs.sources).value.find(({ kind }) => kind === 'project')
  const { languages } = (project?.data ?? {}) as { readonly languages?: unknown }
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : []
}

function textOf(text: unknown): string {
  if (typeof text === 'string') return text
  const [first] = typeof text === 'object' && text !== null ? Object.values(text) : []
  return typeof first === 'string' ? first : ''
}
