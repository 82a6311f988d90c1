import type { Json } from '../diagnostics/diagnostic.ts'
import { codePointOrder } from '../std/natural-order.ts'

/** One thing that is not the same in the data of a file and of a project. */
export interface DataDifference {
  /** Section, id and path: `roles/case-investigator requires[0].level`. */
  readonly place: string
  /** "2 in the file, 3 in the project" */
  readonly message: string
}

/** What differs between the data that a file holds and those of a project, both in normal form. */
export function compareData(file: Json, project: Json): readonly DataDifference[] {
  return keysOf(file, project).flatMap((section) => {
    const [before, now] = [childOf(file, section), childOf(project, section)]
    if (!isMap(before) && !isMap(now)) return differences(before, now, section)
    return keysOf(before, now).flatMap((id) => {
      const separator = section === 'project' ? '.' : '/'
      return differences(childOf(before, id), childOf(now, id), `${section}${separator}${id}`)
    })
  })
}

type Value = Json | undefined

function differences(file: Value, project: Value, place: string): readonly DataDifference[] {
  if (file === undefined) return project === undefined ? [] : [{ place, message: 'only in the project' }]
  if (project === undefined) return [{ place, message: 'only in the file' }]
  if (isMap(file) && isMap(project)) {
    return keysOf(file, project).flatMap((key) => differences(file[key], project[key], childPlace(place, key)))
  }
  if (Array.isArray(file) && Array.isArray(project)) return listDifferences(file, project, place)
  if (JSON.stringify(file) === JSON.stringify(project)) return []
  return [{ place, message: changed(file, project) }]
}

function listDifferences(file: readonly Json[], project: readonly Json[], place: string): readonly DataDifference[] {
  if (file.length !== project.length) {
    return [{ place, message: `${file.length} entries in the file, ${project.length} in the project` }]
  }
  return file.flatMap((entry, index) => differences(entry, project[index], `${place}[${index}]`))
}

/** The id of an entity ends with a space, the path within it begins behind. */
function childPlace(place: string, key: string): string {
  return /^[^\s/]+\/[^\s]+$/.test(place) ? `${place} ${key}` : `${place}.${key}`
}

const longestShown = 40

function changed(file: Json, project: Json): string {
  const [before, now] = [JSON.stringify(file), JSON.stringify(project)]
  return before.length > longestShown || now.length > longestShown
    ? 'differs'
    : `${before} in the file, ${now} in the project`
}

function keysOf(...values: readonly Value[]): readonly string[] {
  const keys = values.flatMap((value) => (isMap(value) ? Object.keys(value) : []))
  return [...new Set(keys)].toSorted(codePointOrder)
}

function childOf(value: Value, key: string): Value {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function isMap(value: Value): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
