import type { Json } from '../diagnostics/diagnostic.ts'
import { kinds } from '../model/kinds.ts'
import type { Project } from '../model/project.ts'
import type { ProjectPath } from '../source/span.ts'
import { codePointOrder } from '../std/natural-order.ts'

/** The name under which a PDF holds the data of its project. */
export const dataFile = 'strategy-data.json'

/** Says what the JSON is; the number grows when its form changes. */
export const dataFormat = 'strategy-data/1'

/**
 * The data of a project in one normal form, whatever files they stand in: entities by section and id, keys in code-point
 * order, and the texts of its Markdown files.
 */
export function projectData({ entities }: Project, prose: ReadonlyMap<ProjectPath, string>): Json {
  const sections = kinds.map(({ kind, section, single }): [string, Json] => {
    const data = [...entities[kind]].map(([id, entity]): [string, Json] => [id, entity.data as unknown as Json]) // read from YAML
    return [section, single ? (data[0]?.[1] ?? {}) : Object.fromEntries(data)]
  })
  const filled = sections.filter(([, data]) => Object.keys(data as object).length > 0)
  return normalize({ format: dataFormat, ...Object.fromEntries(filled), prose: Object.fromEntries(prose) })
}

/** The JSON text of the data: the same bytes for the same data. */
export function printData(data: Json): string {
  return `${JSON.stringify(data, null, 1)}\n`
}

function normalize(value: Json): Json {
  if (Array.isArray(value)) return value.map(normalize)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => codePointOrder(a, b))
  return Object.fromEntries(entries.map(([key, child]) => [key, normalize(child)]))
}
