import type { MappingCode, MappingGroup } from './generated/framework.ts'
import type { ViewContext } from './view-context.ts'

/** A link to an outside framework as the data hold it. */
export interface MappingData {
  readonly framework: string
  readonly version?: string
  readonly code: string
  readonly relation?: 'exact' | 'close' | 'broad' | 'narrow'
}

/** Mappings by framework and version, in the order of their first mention. */
export function mappingGroups(
  context: ViewContext,
  mappings: readonly MappingData[] | undefined,
): readonly MappingGroup[] {
  const groups = new Map<string, MappingCode[]>()
  for (const mapping of mappings ?? []) {
    const name = frameworkName(mapping)
    const codes = groups.get(name) ?? []
    groups.set(name, [...codes, { code: mapping.code, relation: relationName(context, mapping) }])
  }
  return [...groups].map(([framework, codes]) => ({ framework, codes }))
}

/** A framework with its version: "NICE 2.1.0". */
export function frameworkName({ framework, version }: MappingData): string {
  return version === undefined ? framework : `${framework} ${version}`
}

function relationName({ language }: ViewContext, { relation }: MappingData): string {
  return relation === undefined ? '' : language.phrases.text(`relation.${relation}`)
}
