import { valueOf } from '../figure-view.ts'
import type {
  SummaryFiguresSection,
  SummaryMilestonesSection,
  SummaryMoneySection,
  SummaryNeedsSection,
  SummaryRisksSection,
} from '../generated/summary.ts'
import { titleOf } from '../mention.ts'
import { groupedActions } from '../plan/action-groups.ts'
import { balanceGrid } from '../plan/balance-grid.ts'
import { costBasis } from '../plan/cost-basis.ts'
import { moneyUnitName } from '../plan/money-unit.ts'
import { nameOf } from '../print/names.ts'
import { nothing, printCounts, printShare, printShares } from '../print/print.ts'
import { rankedRisks } from '../strategy/risks.ts'
import { codePointOrder } from '../../../std/natural-order.ts'
import { markdown, single, type ViewContext } from '../view-context.ts'
import { needFindings } from './findings.ts'
import { keyFigures } from './key-figures.ts'

/** How many milestones and risks a summary lists. */
const shownMilestones = 6
const shownRisks = 3

/** Cost, committed funds and the gap. */
const shownBalance = 3

/** The key figures and what they show; undefined without data. */
export function figuresSection(context: ViewContext): SummaryFiguresSection | undefined {
  const { rows, statuses } = keyFigures(context)
  return rows.length === 0 ? undefined : { figures: rows, statuses, findings: needFindings(context) }
}

/** How far people are; undefined where nobody was assessed. */
export function needsSection(context: ViewContext): SummaryNeedsSection | undefined {
  const { national } = context.analysis.coverage
  if (national.coverage === undefined) return undefined
  const target = single(context, 'planning')?.coverage_target
  return {
    coverage: printShares(context, national.coverage),
    deficit: printCounts(context, national.deficit),
    target: target === undefined ? '' : printShare(context, valueOf(target)),
  }
}

/** The next milestones of the action plan, by their end; undefined without any. */
export function milestonesSection(context: ViewContext): SummaryMilestonesSection | undefined {
  const milestones = groupedActions(context)
    .flatMap(({ actions }) => actions)
    .filter(({ action }) => action.data.milestone === true && action.data.status !== 'done')
    .toSorted((a, b) => codePointOrder(a.action.data.end, b.action.data.end) || a.no - b.no)
  if (milestones.length === 0) return undefined
  return {
    rows: milestones.slice(0, shownMilestones).map(({ no, action }) => ({
      no,
      title: titleOf(context, action),
      end: context.language.date(action.data.end),
      responsible: nameOf(context, 'institution', action.data.responsible),
    })),
    all: milestones.length,
  }
}

/** Cost against funds by year; undefined without cost or funds. */
export function moneySection(context: ViewContext): SummaryMoneySection | undefined {
  const balance = balanceGrid(context, shownBalance)
  if (balance.rows.length === 0) return undefined
  return { balance, unit: moneyUnitName(context), ...costBasis(context) }
}

/** The risks with the highest scores; undefined without risks. */
export function risksSection(context: ViewContext): SummaryRisksSection | undefined {
  const risks = rankedRisks(context)
  if (risks.length === 0) return undefined
  const { phrases } = context.language
  return {
    rows: risks.slice(0, shownRisks).map((risk, index) => {
      const figures = context.analysis.risks.get(risk.id)
      const { data } = risk
      return {
        no: index + 1,
        title: titleOf(context, risk),
        score: figures?.score ?? data.probability * data.impact,
        band: figures === undefined ? nothing : phrases.text(`strategy.band.${figures.band}`),
        owner: nameOf(context, 'institution', data.owner),
        response: markdown(context, data.treatment, risk, 'treatment'),
      }
    }),
    all: risks.length,
  }
}
