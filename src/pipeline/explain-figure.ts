import { type Explain, explainer, explainedFigures } from '../analysis/explain.ts'
import { createLocator } from '../load/locate.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Derivation, DerivationInput, FigureKey } from '../model/analysis/derivation.ts'
import type { FigurePart, FigureTree } from '../model/analysis/figure-tree.ts'
import type { Project } from '../model/project.ts'
import { indexLines } from '../source/line-index.ts'
import type { Location } from '../diagnostics/diagnostic.ts'
import type { Place, SourceFile } from '../source/span.ts'
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
  /** Levels below the figure that are told; undefined tells as many as fit, `all` everything. */
  readonly depth: number | 'all' | undefined
}

/** As many lines fit where no depth is asked for, and so many parts of one figure. */
const fitting = { lines: 60, parts: 20 }

/**
 * Tells how a figure came about. A figure is named by its key (`seats:course=k`) or by its name and ids
 * (`seats/k`), in any order of ids.
 */
export function explainFigure(asked: string, request: ExplainRequest): FigureTree | NoFigure {
  const { project, analysis, depth } = request
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
  const telling: Telling = { explain, where: locator(request.sources) }
  if (depth === 'all') return grow(derivation, telling, { depth: Infinity, parts: Infinity })
  if (depth !== undefined) return grow(derivation, telling, { depth, parts: Infinity })
  return growToFit(derivation, telling)
}

interface Telling {
  readonly explain: Explain
  readonly where: (at: Place) => string
}

/** How much is told: levels below a figure, and parts of one figure. */
interface Limit {
  readonly depth: number
  readonly parts: number
}

/** The deepest tree that fits, or one of a single level. */
function growToFit(derivation: Derivation, telling: Telling): FigureTree {
  let fit = grow(derivation, telling, { depth: 1, parts: fitting.parts })
  for (let depth = 2; ; depth++) {
    const deeper = grow(derivation, telling, { depth, parts: fitting.parts })
    const lines = countLines(deeper)
    if (lines > fitting.lines || lines === countLines(fit)) return fit
    fit = deeper
  }
}

function countLines({ parts }: FigureTree): number {
  return parts.reduce((sum, { tree }) => sum + (tree ? countLines(tree) : 0), 1 + parts.length)
}

/** A figure is told once; where it enters again, only its value is. */
function grow(root: Derivation, { explain, where }: Telling, limit: Limit): FigureTree {
  const told = new Set<FigureKey>()
  const treeOf = (of: Derivation, depth: number): FigureTree => {
    told.add(of.key)
    const parts = of.inputs.slice(0, limit.parts).map((input) => partOf(input, depth - 1))
    const more = of.inputs.length - parts.length
    return { derivation: of, parts, ...(more > 0 && { more }) }
  }
  const partOf = ({ at, ...input }: DerivationInput, depth: number): FigurePart => {
    const below = input.key === undefined || told.has(input.key) ? undefined : explain(input.key)
    const story = below && (depth > 0 ? { tree: treeOf(below, depth) } : { deeper: below.inputs.length })
    return { ...input, ...(at && { where: where(at) }), ...story }
  }
  return treeOf(root, limit.depth)
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
