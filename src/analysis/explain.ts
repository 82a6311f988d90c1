import type { Analysis } from '../model/analysis.ts'
import type { Derivation, FigureKey } from '../model/analysis/derivation.ts'
import type { Project } from '../model/project.ts'
import { type Context, contextOf } from './context.ts'
import { capacityExplainers } from './explain/explain-capacity.ts'
import { demandExplainers } from './explain/explain-demand.ts'
import { moneyExplainers } from './explain/explain-money.ts'
import { needExplainers } from './explain/explain-needs.ts'
import { progressExplainers } from './explain/explain-progress.ts'
import type { Explainer } from './explain/explanation.ts'
import { figureKey, parseFigureKey } from './explain/figure-key.ts'

/** Tells how figures of a project came about. */
export interface Explain {
  /** The derivation of a figure; undefined where there is no such figure. */
  (key: FigureKey): Derivation | undefined
}

/** Names of the figures that can be explained, in the order of the formulas. */
export const explainedFigures: readonly string[] = Object.keys(explainers())

/**
 * Prepares to explain the figures of an analysis. Derivations are made on demand from the same functions as the
 * figures, down to the place of every number that somebody wrote, and are not kept in the analysis.
 */
export function explainer(project: Project, analysis: Analysis): Explain {
  const context: Context = contextOf(project, analysis.scenario)
  const known = explainers()
  return (key) => {
    const parsed = parseFigureKey(key)
    if (!parsed || !Object.hasOwn(known, parsed.figure)) return undefined
    const derivation = known[parsed.figure]?.({ context, analysis, of: parsed.of })
    return derivation && { key: figureKey(parsed.figure, parsed.of), ...derivation }
  }
}

function explainers(): Readonly<Record<string, Explainer>> {
  return { ...needExplainers, ...demandExplainers, ...capacityExplainers, ...moneyExplainers, ...progressExplainers }
}
