import type { FrameworkTable, MappingRow, MappingsSection } from '../generated/framework.ts'
import { frameworkName, mappingGroups, type MappingData } from '../mapping-groups.ts'
import { mention } from '../mention.ts'
import { competenciesInForce } from '../requirements.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** For every outside framework, which entries correspond to which of its codes. */
export function mappingsSection(context: ViewContext): MappingsSection | undefined {
  const names = new Set(allMappings(context).map(frameworkName))
  const frameworks = [...names].toSorted(context.language.collate).map((name): FrameworkTable => ({
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name,
    rows: [...mappingRows(context, 'role', name), ...mappingRows(context, 'competency', name)],
  }))
  return frameworks.length === 0 ? undefined : { frameworks }
}

function allMappings(context: ViewContext): readonly MappingData[] {
  return [...listed(context, 'role'), ...competenciesInForce(context)].flatMap((entity) => entity.data.mappings ?? [])
}

function mappingRows(context: ViewContext, kind: 'role' | 'competency', framework: string): readonly MappingRow[] {
  return listed(context, kind).flatMap((entity) =>
    mappingGroups(context, entity.data.mappings)
      .filter((group) => group.framework === framework)
      .map(({ codes }) => ({
        entry: mention(context, kind, entity.id),
        kind: context.language.phrases.text(`kind.${kind}`),
        codes,
      })),
  )
}
