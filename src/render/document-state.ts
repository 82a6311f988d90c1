import type { Figure } from '../model/figure.ts'
import { usualLimits } from '../model/limits.ts'
import type { Project } from '../model/project.ts'
import type { Language } from './language/language.ts'

/** Why a document could not be rendered to its end: it grew over a limit. */
export class LimitExceeded extends Error {}

/** What rendering a document may cost. */
export interface RenderLimits {
  /** Signs of a document. */
  readonly output: number
  /** Calls of templates and turns of loops. */
  readonly steps: number
}

/** Limits of small projects. */
export const defaultLimits: RenderLimits = { output: usualLimits.output, steps: 500_000 }

/** No limits: for documents of built-in templates, whose size follows from the data. */
export const noLimits: RenderLimits = { output: Infinity, steps: Infinity }

/**
 * Limits for templates of a project: they stop loops without end, not large data. The built-in documents take up to 30 steps
 * and 300 signs for each pair of a role and a competency or a course (their matrices), and far less than 20 000 signs for
 * anything else.
 */
export function limitsFor({ entities }: Project, output: number = defaultLimits.output): RenderLimits {
  const all = Object.values(entities).reduce((sum, kind) => sum + kind.size, 0)
  const pairs = (entities.role.size + entities.institution.size) * (entities.competency.size + entities.course.size)
  return {
    output: output + 300 * pairs + 20_000 * all,
    steps: defaultLimits.steps + 30 * pairs + 1_000 * all,
  }
}

/** Figures as they have been drawn. */
export interface DrawnFigures {
  readonly figures: readonly Figure[]
  readonly statuses: readonly string[]
  /** The same as a graph in words, for readers of the Markdown; "" where it is none. */
  readonly graph: string
}

/** What the helpers of one document share while it is rendered: the only state of this folder. */
export interface DocumentState {
  readonly language: Language
  readonly limits: RenderLimits
  /** The figures of a name, with the statuses of what they show; none where there is nothing to draw. */
  readonly draw: (name: string) => DrawnFigures
  /** Where a figure lies, seen from the Markdown file. */
  readonly figurePath: (name: string) => string
  /** Ids of the sections that the document has. */
  sections: ReadonlySet<string>
  /** Mark of the number of the section; empty where it has none. */
  sectionNumber: string
  /** Depth of the last heading that is not of the project's own Markdown; 2 is that of the section. */
  depth: number
  /** Counters of the headings below the section, by depth from 3. */
  headings: number[]
  /** Statuses of the figures printed since the table began. */
  statuses: Set<string>
  /** Figures that the document shows. */
  readonly drawn: Map<string, Figure>
  output: number
  steps: number
  /** Whether a limit has been met: what follows is left out without a word. */
  isStopped: boolean
}

/** A fresh state. */
export function createState(
  options: Pick<DocumentState, 'language' | 'limits' | 'draw' | 'figurePath' | 'sections'>,
): DocumentState {
  return {
    ...options,
    sectionNumber: '',
    depth: 2,
    headings: [],
    statuses: new Set(),
    drawn: new Map(),
    output: 0,
    steps: 0,
    isStopped: false,
  }
}

/** Counts what has been written against the limits. */
export function count(state: DocumentState, text: string): string {
  state.output += text.length
  if (state.output > state.limits.output) throw new LimitExceeded(`more than ${state.limits.output} signs`)
  return text
}

/** Counts a step against the limits. */
export function step(state: DocumentState): void {
  state.steps += 1
  if (state.steps > state.limits.steps) throw new LimitExceeded(`more than ${state.limits.steps} steps`)
}

/** The number of the next heading of a depth (3 is the highest below a section): "3.2.1"; empty in unnumbered sections. */
export function nextHeading(state: DocumentState, depth: number): string {
  const level = depth - 3
  state.headings = [...state.headings.slice(0, level), (state.headings[level] ?? 0) + 1]
  const filled = Array.from(state.headings, (n) => n ?? 1)
  return state.sectionNumber === '' || level > 1 ? '' : [state.sectionNumber, ...filled].join('.')
}
