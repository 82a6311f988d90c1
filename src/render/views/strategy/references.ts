import type { ReferencesSection } from '../generated/strategy.ts'
import { capitalize } from '../capitalize.ts'
import { frameworkName, type MappingData } from '../mapping-groups.ts'
import { competenciesInForce } from '../requirements.ts'
import { listed, prose, type ViewContext } from '../view-context.ts'
import { grid, sumOf } from '../print/grid.ts'
import { plainName, printCount } from '../print/print.ts'

const relations = ['exact', 'close', 'broad', 'narrow'] as const

/** International experience, and how far the project is mapped to outside frameworks; undefined without either. */
export function referencesSection(context: ViewContext): ReferencesSection | undefined {
  const { phrases } = context.language
  const rows = frameworkRows(context)
  const print = (values: readonly number[]): readonly string[] => values.map((value) => printCount(context, value))
  const frameworks = grid({
    columns: [
      ...['mapped-roles', 'mapped-competencies'].map((key) => plainName(phrases.text(`column.${key}`))),
      ...relations.map((relation) => plainName(capitalize(phrases.text(`relation.${relation}`)))),
      plainName(phrases.text('strategy.column.links')),
    ],
    rows: rows.map(({ name, numbers }) => ({ name: plainName(name), cells: print(numbers) })),
    total: ['', '', ...print([2, 3, 4, 5, 6].map((column) => sumOf(rows, ({ numbers }) => numbers[column] ?? 0)))],
  })
  const text = prose(context, 'reference_frameworks')
  return text === '' && rows.length === 0 ? undefined : { prose: text, frameworks }
}

function frameworkRows(
  context: ViewContext,
): readonly { readonly name: string; readonly numbers: readonly number[] }[] {
  const roles = listed(context, 'role').map(({ data }) => data.mappings ?? [])
  const competencies = competenciesInForce(context).map(({ data }) => data.mappings ?? [])
  const names = new Set([...roles, ...competencies].flat().map(frameworkName))
  return [...names].toSorted(context.language.collate).map((name) => {
    const isOwn = (mapping: MappingData): boolean => frameworkName(mapping) === name
    const links = [...roles, ...competencies].flat().filter(isOwn)
    const mapped = (entries: readonly (readonly MappingData[])[]): number =>
      entries.filter((entry) => entry.some(isOwn)).length
    const ofRelation = relations.map((relation) => links.filter((link) => link.relation === relation).length)
    return { name, numbers: [mapped(roles), mapped(competencies), ...ofRelation, links.length] }
  })
}
