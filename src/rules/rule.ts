import type { Json, Location, Related, Severity } from '../diagnostics/diagnostic.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import type { ProjectReading } from './reading/project-reading.ts'

/** One check of the editor. Its code is `rules/<id>`; the id names the problem, not the wish. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** What it finds, in one sentence. */
  readonly summary: string
  /** Why a reader of the documents would care. */
  readonly rationale: string
  /** Limits that a project may set, with their defaults. */
  readonly thresholds?: Readonly<Record<string, number>>
  /** Whole small projects: `bad` yields this code and no other, `good` nothing. Both are tests and documentation. */
  readonly examples: RuleExamples
  /**
   * What it compares the project with besides itself. Its findings come and go while the project stays the same, so
   * documents do not print them.
   */
  readonly compares?: 'today' | 'previous'
  readonly check: (context: RuleContext) => Iterable<Objection>
}

/** Sections that replace those of a common base project; `before` is the project as last approved. */
interface RuleExamples {
  readonly bad: string
  readonly good: string
  readonly before?: string
}

/** What a rule may look at. */
export interface RuleContext extends ProjectReading {
  readonly project: Project
  readonly analysis: Analysis
  /** ISO date; undefined in builds without a date: rules that need it are silent then. */
  readonly today: string | undefined
  /** The project as last approved, or at `--base`; undefined where there is none. */
  readonly previous: Project | undefined
  readonly thresholds: Readonly<Record<string, number>>
}

/** What a rule has to say: where, what, and the cure. */
export interface Objection {
  readonly at: Location
  readonly message: string
  readonly help?: string
  readonly related?: readonly Related[]
  readonly data?: Readonly<Record<string, Json>>
}
