import type { Analysis } from './analysis.ts'
import type { Id } from './definition.ts'
import type { Project } from './project.ts'

/** The one role or institution that a document is written for. */
export interface Reader {
  readonly kind: ReaderKind
  readonly id: Id
}

export type ReaderKind = 'role' | 'institution'

/** A project, or the part of it that concerns a reader, with its figures. */
export interface Figured {
  readonly project: Project
  readonly analysis: Analysis
}
