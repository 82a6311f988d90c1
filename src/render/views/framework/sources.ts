import type { Id } from '../../../model/definition.ts'
import type { Kind } from '../../../model/kinds.ts'
import type { SourcesSection } from '../generated/framework.ts'
import { anchorOf, sourceName } from '../mention.ts'
import { find, listed, markdown, type ViewContext } from '../view-context.ts'

/** Kinds of entries whose sources the framework lists; those of terms stand in full below the glossary. */
const shown: ReadonlySet<Kind> = new Set<Kind>([
  'project',
  'area',
  'competency',
  'role',
  'institution',
  'course',
  'certificate',
  'event',
  'legal-instrument',
])

/** The public sources that the printed entries or the running text name, in alphabetical order; undefined without any. */
export function sourcesSection(context: ViewContext): SourcesSection | undefined {
  return listSources(context, shown)
}

/** The sources that entries of these kinds or the running text name. */
export function listSources(context: ViewContext, kinds: ReadonlySet<Kind>): SourcesSection | undefined {
  const inText = [...context.written.matchAll(/\(#source-([a-z0-9-]+)\)/g)].map((match) => match[1] ?? '')
  const inData = context.project.references
    .filter(({ from, to }) => to.kind === 'source' && kinds.has(from.kind))
    .map(({ to }) => to.id)
  const rows = [...new Set([...inData, ...inText, ...frameworkSources(context, kinds)])]
    .flatMap((id) => find(context, 'source', id) ?? [])
    .map((source) => ({
      anchor: anchorOf('source', source.id),
      ...sourceName(context, source),
      url: source.data.url ?? '',
      accessed: source.data.accessed === undefined ? '' : context.language.date(source.data.accessed),
      note: markdown(context, source.data.note, source, 'note'),
    }))
    .toSorted((a, b) => context.language.collate(a.publisher + a.title, b.publisher + b.title))
  return rows.length === 0 ? undefined : { rows }
}

/** The sources of the outside frameworks to which roles and competencies are mapped: their publishers and terms are credited. */
function frameworkSources(context: ViewContext, kinds: ReadonlySet<Kind>): readonly Id[] {
  const mapped = [
    ...(kinds.has('role') ? listed(context, 'role') : []),
    ...(kinds.has('competency') ? listed(context, 'competency') : []),
  ].flatMap(({ data }) => data.mappings ?? [])
  const names = new Set(mapped.map(({ framework }) => framework))
  return listed(context, 'source').flatMap(({ id, data }) => (names.has(data.framework ?? '') ? [id] : []))
}
