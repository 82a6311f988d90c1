import type { Grid } from '../generated/definitions.ts'
import type { ActivityRow, BodyRow, GovernanceSection, RaciRow } from '../generated/strategy.ts'
import { statusOf, valueOf } from '../figure-view.ts'
import { documentName } from './document-title.ts'
import { anchorOf, titleOf } from '../mention.ts'
import { line, listed, markdown, prose, type ViewContext } from '../view-context.ts'
import { grid, sumOf } from '../print/grid.ts'
import { moneyUnitName, printMoney, roundMoney } from '../plan/money-unit.ts'
import { nameOf, namesOf } from '../print/names.ts'
import { nothing, printCount, printShare } from '../print/print.ts'
import type { RoundedTable } from '../print/round-table.ts'

/** Who decides, who carries out, and how donors are kept from doubling each other; undefined without any of it. */
export function governanceSection(context: ViewContext): GovernanceSection | undefined {
  const bodies = listed(context, 'body')
  const activities = allActivities(context)
  const texts = { prose: prose(context, 'governance'), donorProse: prose(context, 'donor_coordination') }
  if (texts.prose + texts.donorProse === '' && bodies.length + activities.length === 0) return undefined
  const { dependence, overlaps } = context.analysis.donors
  const amounts = activityAmounts(context, activities)
  return {
    ...texts,
    bodies: bodies.map((body) => bodyRow(context, body)),
    raci: raciRows(context),
    raciBodies: bodies.map((body) => titleOf(context, body)),
    donors: donorGrid(context, activities),
    dependence: dependence === undefined || dependence.value === 0 ? '' : printShare(context, dependence.value),
    activities: activities.map((activity, index) => activityRow(context, activity, amounts.cells[index]?.[0])),
    activityTotal:
      activities.length === 0
        ? []
        : [printCount(context, sumOf(activities, runsOf)), printMoney(context, amounts.total)],
    activityStatuses: [
      ...new Set(
        activities.flatMap(({ activity }) =>
          [activity.runs, activity.amount].flatMap((figure) => (figure === undefined ? [] : statusOf(figure))),
        ),
      ),
    ],
    unit: moneyUnitName(context),
    overlaps: overlaps.map(({ course, institution, year, programmes }) => ({
      course: nameOf(context, 'course', course),
      institution: nameOf(context, 'institution', institution),
      year,
      programmes: namesOf(context, 'programme', programmes),
    })),
  }
}

type Body = ReturnType<typeof listed<'body'>>[number]
type Programme = ReturnType<typeof listed<'programme'>>[number]

interface PlacedActivity {
  readonly programme: Programme
  readonly activity: NonNullable<Programme['data']['activities']>[number]
}

function allActivities(context: ViewContext): readonly PlacedActivity[] {
  return listed(context, 'programme')
    .flatMap((programme) => (programme.data.activities ?? []).map((activity) => ({ programme, activity })))
    .toSorted((a, b) => a.activity.year - b.activity.year)
}

function bodyRow(context: ViewContext, body: Body): BodyRow {
  return {
    anchor: anchorOf('body', body.id),
    title: titleOf(context, body),
    mandate: markdown(context, body.data.mandate, body, 'mandate'),
    members: (body.data.members ?? []).map((member, index) => {
      const { label, short } = nameOf(context, 'institution', member.institution)
      const position = line(context, member.position, body, 'members', index, 'position')
      return position === '' ? label : `${position} (${short || label})`
    }),
    meets: line(context, body.data.meets, body, 'meets'),
  }
}

/** Documents first, then actions as listed: the part of every body, and the institution that answers for the action. */
function raciRows(context: ViewContext): readonly RaciRow[] {
  const bodies = listed(context, 'body')
  const parts = (matches: (duty: NonNullable<Body['data']['duties']>[number]) => boolean): readonly string[] =>
    bodies.map(({ data }) =>
      (data.duties ?? [])
        .filter(matches)
        .map(({ part }) => part)
        .join('/'),
    )
  const isNamed = (own: readonly string[]): boolean => own.some((part) => part !== '')
  const documents = listed(context, 'document').map((document) => ({
    name: documentName(context, document),
    responsible: '',
    parts: parts((duty) => duty.document === document.id),
  }))
  const actions = listed(context, 'action').map((action) => {
    const { label, short } = nameOf(context, 'institution', action.data.responsible)
    return {
      name: nameOf(context, 'action', action.id),
      responsible: short || label,
      parts: parts((duty) => duty.action === action.id),
    }
  })
  return [...documents, ...actions].filter((row) => isNamed(row.parts))
}

/** Runs that programmes pay for, by course and programme: what one donor does, another need not. */
function donorGrid(context: ViewContext, activities: readonly PlacedActivity[]): Grid {
  const programmes = listed(context, 'programme').filter(({ id }) =>
    activities.some(({ programme }) => programme.id === id),
  )
  const courses = listed(context, 'course').filter(({ id }) =>
    activities.some(({ activity }) => activity.course === id),
  )
  const cells = (own: readonly PlacedActivity[]): readonly string[] =>
    programmes.map(({ id }) => {
      const runs = sumOf(
        own.filter(({ programme }) => programme.id === id),
        runsOf,
      )
      return runs === 0 ? '' : printCount(context, runs)
    })
  return grid({
    columns: programmes.map(({ id }) => nameOf(context, 'programme', id)),
    rows: courses.map(({ id }) => ({
      name: nameOf(context, 'course', id),
      cells: cells(activities.filter(({ activity }) => activity.course === id)),
    })),
    total: cells(activities),
    statuses: activities.flatMap(({ activity }) => (activity.runs === undefined ? [] : [statusOf(activity.runs)])),
  })
}

function activityRow(
  context: ViewContext,
  { programme, activity }: PlacedActivity,
  amount: number | undefined,
): ActivityRow {
  return {
    programme: nameOf(context, 'programme', programme.id),
    course: nameOf(context, 'course', activity.course),
    institution: nameOf(context, 'institution', activity.institution),
    year: activity.year,
    runs: activity.runs === undefined ? nothing : printCount(context, valueOf(activity.runs)),
    amount: activity.amount === undefined || amount === undefined ? nothing : printMoney(context, amount),
  }
}

function activityAmounts(context: ViewContext, activities: readonly PlacedActivity[]): RoundedTable {
  return roundMoney(
    context,
    activities.map(({ activity }) => [valueOf(activity.amount ?? 0)]),
  )
}

function runsOf({ activity }: PlacedActivity): number {
  return activity.runs === undefined ? 0 : valueOf(activity.runs)
}
