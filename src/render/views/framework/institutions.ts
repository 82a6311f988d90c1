import { sumFigures } from '../figure-view.ts'
import type { InstitutionsSection } from '../generated/framework.ts'
import { postCounts } from '../head-count.ts'
import { anchorOf, mention, sortedMentions } from '../mention.ts'
import { listed, markdown, type ViewContext } from '../view-context.ts'

/** The bodies of the project with the roles that they post, in alphabetical order. */
export function institutionsSection(context: ViewContext): InstitutionsSection | undefined {
  const posts = postCounts(context)
  const rows = listed(context, 'institution')
    .map((institution) => {
      const { label, short, notes } = mention(context, 'institution', institution.id)
      const held = posts.filter((post) => post.institution.id === institution.id)
      const parent =
        institution.data.parent === undefined ? undefined : mention(context, 'institution', institution.data.parent)
      return {
        anchor: anchorOf('institution', institution.id),
        title: label,
        abbreviation: short,
        type: context.language.phrases.text(`institution-type.${institution.data.type}`),
        parent: parent === undefined ? '' : parent.short || parent.label,
        mandate: markdown(context, institution.data.mandate, institution, 'mandate'),
        roles: sortedMentions(
          context,
          'role',
          held.map((post) => post.role),
        ),
        people: sumFigures(held.map((post) => post.current)),
        notes,
      }
    })
    .toSorted((a, b) => context.language.collate(a.title, b.title))
  if (rows.length === 0) return undefined
  return {
    rows,
    hasAbbreviations: rows.some(({ abbreviation }) => abbreviation !== ''),
    hasParents: rows.some(({ parent }) => parent !== ''),
    hasPosts: posts.length > 0,
  }
}
