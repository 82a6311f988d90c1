import type { Id } from '../../../model/definition.ts'
import { toldStatuses } from '../../helpers/status-note.ts'
import type { GapsSection, MissingRow } from '../generated/framework.ts'
import { groupBy } from '../../../std/group-by.ts'
import { postCounts } from '../head-count.ts'
import { sortedMentions } from '../mention.ts'
import { openCourseDays, openParticipants, openPosts } from '../open-figures.ts'
import { allRequirements, competenciesInForce } from '../requirements.ts'
import { listed, type ViewContext } from '../view-context.ts'

/** What the document leaves open: figures without a public source, sections and entries without data. */
export function gapsSection(context: ViewContext): GapsSection | undefined {
  const { phrases } = context.language
  const figures = [...openPosts(context), ...openCourseDays(context), ...openParticipants(context)]
  const counts = toldStatuses
    .map((status) => ({
      status: phrases.text(`status.name.${status}`),
      count: figures.filter((open) => open.status === status).length,
    }))
    .filter((row) => row.count > 0)
  const missing = missingRows(context)
  if (figures.length + context.leftOut.length + missing.length === 0) return undefined
  return {
    figures: [...groupBy(figures, (open) => open.subject)].map(([subject, open]) => ({
      subject,
      rows: open.map(({ what, figure, status, note }) => ({
        what,
        figure,
        status: phrases.text(`status.name.${status}`),
        note,
      })),
    })),
    hasNotes: figures.some((open) => open.note !== ''),
    counts,
    leftOut: context.leftOut,
    missing,
  }
}

function missingRows(context: ViewContext): readonly MissingRow[] {
  const competencies = competenciesInForce(context)
  const roles = listed(context, 'role')
  const required = new Set(allRequirements(context).map((entry) => entry.competency.id))
  const posted = new Set<Id>(postCounts(context).map((post) => post.role))
  const row = (
    what: string,
    kind: 'competency' | 'role',
    entries: readonly { readonly id: Id }[],
  ): readonly MissingRow[] =>
    entries.length === 0
      ? []
      : [
          {
            what: context.language.phrases.text(`missing.${what}`),
            entries: sortedMentions(
              context,
              kind,
              entries.map(({ id }) => id),
            ),
          },
        ]
  return [
    ...row(
      'competency-definition',
      'competency',
      competencies.filter(({ data }) => data.definition === undefined),
    ),
    ...row(
      'competency-levels',
      'competency',
      competencies.filter(({ data }) => data.levels === undefined),
    ),
    ...row(
      'competency-statements',
      'competency',
      competencies.filter(({ data }) => (data.statements ?? []).length === 0),
    ),
    ...row(
      'competency-unused',
      'competency',
      competencies.filter(({ id }) => !required.has(id)),
    ),
    ...row(
      'competency-withdrawn',
      'competency',
      listed(context, 'competency').filter(({ data }) => data.status === 'withdrawn'),
    ),
    ...row(
      'role-purpose',
      'role',
      roles.filter(({ data }) => data.purpose === undefined),
    ),
    ...row(
      'role-tasks',
      'role',
      roles.filter(({ data }) => (data.tasks ?? []).length === 0),
    ),
    ...row(
      'role-posts',
      'role',
      roles.filter(({ id }) => !posted.has(id)),
    ),
  ]
}
