import type { DifDecision, RankedNeed } from '../../../model/analysis/coverage.ts'
import type { Grid } from '../generated/definitions.ts'
import type { CausesSection, FullNeed, NeedsListSection, VolumeSection } from '../generated/needs-analysis.ts'
import { needRow } from '../needs/need-row.ts'
import { emptyGrid, grid, sumOf } from '../print/grid.ts'
import { nameOf } from '../print/names.ts'
import { plainName, printCount, printCounts } from '../print/print.ts'
import { competenciesInForce } from '../requirements.ts'
import { scaleLevels } from '../scale-levels.ts'
import { prose, type ViewContext } from '../view-context.ts'

/** Which gaps training can cure, and what is to be asked of each; undefined without text and without needs. */
export function causesSection(context: ViewContext): CausesSection | undefined {
  const text = prose(context, 'causes')
  const decisions = decisionGrid(context)
  return text === '' && context.analysis.needs.length === 0 ? undefined : { prose: text, decisions }
}

/** People by competency and the level that they are to reach; undefined where nobody lacks anything. */
export function volumeSection(context: ViewContext): VolumeSection | undefined {
  const volumes = volumeGrid(context)
  return volumes.rows.length === 0 ? undefined : { grid: volumes }
}

/** Every need with its volume; undefined where none has a gap. */
export function listSection(context: ViewContext): NeedsListSection | undefined {
  const { needs, coverage } = context.analysis
  if (needs.length === 0) return undefined
  return {
    rows: needs.map((need): FullNeed => {
      const { rank, role, competency, required, importance, urgency, deficit, priority } = needRow(context, need)
      const whole = coverage.byRoleAndCompetency.get(`${need.role}/${need.competency}`)?.extrapolatedDeficit
      const counts = { deficit, assessed: printCount(context, need.figures.assessed) }
      return {
        rank,
        role,
        competency,
        required,
        ...counts,
        extrapolated: printCounts(context, whole),
        urgency,
        importance,
        priority,
      }
    }),
    statuses: [...new Set(needs.map(({ figures }) => figures.status))],
  }
}

const decisions: readonly DifDecision[] = ['train', 'over-train', 'no-formal-training', 'no-training']

/** Needs, and people below the level, by what difficulty, importance and frequency advise (F7). */
function decisionGrid(context: ViewContext): Grid {
  const { needs } = context.analysis
  const { phrases } = context.language
  if (needs.every(({ decision }) => decision === undefined)) return emptyGrid
  const cells = (own: readonly RankedNeed[]): readonly string[] => [
    printCount(context, own.length),
    deficitOf(context, own),
  ]
  return grid({
    columns: ['needs', 'below'].map((key) => plainName(phrases.text(`needs-analysis.column.${key}`))),
    rows: [...decisions, undefined].flatMap((decision) => {
      const own = needs.filter((need) => need.decision === decision)
      const name = plainName(phrases.text(`needs-analysis.decision.${decision ?? 'unknown'}`))
      return own.length === 0 ? [] : [{ name, cells: cells(own) }]
    }),
    total: cells(needs),
    statuses: needs.map(({ figures }) => figures.status),
  })
}

/** People below the level required of them, by competency and level; the last column adds them up as needs. */
function volumeGrid(context: ViewContext): Grid {
  const { needs } = context.analysis
  const { phrases } = context.language
  const levels = scaleLevels(context).filter(({ n }) => needs.some(({ required }) => required === n))
  const at = (own: readonly RankedNeed[], level: number): string => {
    const needed = own.filter(({ required }) => required === level)
    return needed.length === 0 ? '' : deficitOf(context, needed)
  }
  const cells = (own: readonly RankedNeed[]): readonly string[] => [
    ...levels.map(({ n }) => at(own, n)),
    deficitOf(context, own),
    printCount(context, new Set(own.map(({ role }) => role)).size),
    printCount(context, Math.max(...own.map(({ urgency }) => urgency))),
  ]
  return grid({
    columns: [
      ...levels.map(({ n }) => plainName(phrases.text('needs-analysis.column.to-level', { level: n }))),
      ...['below', 'roles', 'highest-urgency'].map((key) => plainName(phrases.text(`needs-analysis.column.${key}`))),
    ],
    rows: competenciesInForce(context).flatMap(({ id }) => {
      const own = needs.filter(({ competency }) => competency === id)
      return own.length === 0 ? [] : [{ name: nameOf(context, 'competency', id), cells: cells(own) }]
    }),
    total: needs.length === 0 ? [] : cells(needs),
    statuses: needs.map(({ figures }) => figures.status),
  })
}

function deficitOf(context: ViewContext, needs: readonly RankedNeed[]): string {
  return printCounts(context, {
    low: sumOf(needs, ({ figures }) => figures.deficit.low),
    high: sumOf(needs, ({ figures }) => figures.deficit.high),
  })
}
