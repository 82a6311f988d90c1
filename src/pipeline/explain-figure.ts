import { explainer, explainedFigures } from '../analysis/explain.ts'
import { createLocator } from '../load/locate.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Derivation, DerivationInput, FigureKey } from '../model/analysis/derivation.ts'
import type { FigurePart, FigureTree } from '../model/analysis/figure-tree.ts'
import type { Project } from '../model/project.ts'
import { indexLines } from '../source/line-index.ts'
import type { Location } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/span.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { findFigureKeys } from './find-figure-keys.ts'

/** Why there is nothing to explain. */
export interface NoFigure {
  readonly problem: string
  readonly help: string
}

/** What is asked and in which project. */
export interface ExplainRequest {
  readonly project: Project
  readonly analysis: Analysis
  readonly sources: readonly SourceFile[]
}

/**
 * Tells how a figure came about. A figure is named by its key (`seats:course=k`) or by its name and ids
 * (`seats/k`), in any order of ids.
 */
export function explainFigure(asked: string, { project, analysis, sources }: ExplainRequest): FigureTree | NoFigure {
  const explain = explainer(project, analysis)
  const categories = analysis.budget.categories.map(({ key }) => key)
  const found = new Map(
    findFigureKeys(asked, { project, categories }).flatMap((key) => {
      const derivation = explain(key)
      return derivation ? [[derivation.key, derivation] as const] : []
    }),
  )
  const [derivation, other] = found.values()
  if (!derivation) return noFigure(asked, project)
  if (other) return { problem: `"${asked}" can be ${derivation.key} or ${other.key}`, help: 'Write one of them' }
  const where = locator(sources)
  const told = new Set<FigureKey>()
  const grow = (of: Derivation): FigureTree => {
    told.add(of.key)
    return { derivation: of, parts: of.inputs.map(part) }
  }
  const part = ({ at, ...input }: DerivationInput): FigurePart => {
    const below = input.key === undefined || told.has(input.key) ? undefined : explain(input.key)
    return { ...input, ...(at && { where: where(at) }), ...(below && { tree: grow(below) }) }
  }
  return grow(derivation)
}

/** Prints places as `file:line:column`. */
export function locator(sources: readonly SourceFile[]): (at: Location) => string {
  const locate = createLocator(sources)
  const indexes = new Map(sources.map(({ path, text }) => [path, indexLines(text)]))
  return (at) => {
    const position = indexes.get(at.file)?.position(('path' in at ? locate(at) : at).start)
    return position ? `${at.file}:${position.line}:${position.column}` : at.file
  }
}

function noFigure(asked: string, { entities }: Project): NoFigure {
  const [name = '', ...ids] = asked.split(/[/:]/)
  if (!explainedFigures.includes(name)) {
    const meant = didYouMean(name, explainedFigures)
    return {
      problem: `Unknown figure "${name}"`,
      help: meant ? `Did you mean "${meant}"?` : `Use one of: ${explainedFigures.join(', ')}`,
    }
  }
  const known = Object.values(entities).flatMap((map) => [...map.keys()])
  const unknown = asked.includes(':') ? undefined : ids.find((id) => !known.includes(id) && !/^\d{4}$/.test(id))
  const meant = unknown === undefined ? undefined : didYouMean(unknown, known)
  return {
    problem: unknown === undefined ? `No figure "${asked}"` : `Unknown id "${unknown}" in "${asked}"`,
    help: meant
      ? `Did you mean "${meant}"?`
      : 'Name what the figure is of: coverage/INSTITUTION/ROLE/COMPETENCY, seats/COURSE',
  }
}
