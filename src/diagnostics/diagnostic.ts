import type { Place, Span } from '../source/span.ts'

/** How much a finding weighs: an error stops the build, a warning and an info do not. */
export type Severity = 'error' | 'warning' | 'info'

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A place as a stage knows it: by offsets, or by the path in the data, which `load` can turn into offsets. */
export type Location = Span | Place

/** A second place that belongs to a finding, with what it is ("First defined here"). */
export interface Related<L extends Location = Location> {
  readonly message: string
  readonly at: L
}

/**
 * What a stage has to say about the user's files.
 *
 * `code` is `folder/name` (`link/unknown-id`), stable and documented; `message` is one sentence without a final
 * period; `help` is an imperative that names the cure.
 */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly at?: Location
  readonly related?: readonly Related[]
  readonly help?: string
  /** Where it stands by ids (`roles[analyst].title`), which outlives changes of lines and order. */
  readonly entry?: string
  readonly data?: Readonly<Record<string, Json>>
}

/** A finding with its place in the text; `path` is the YAML path, where there is one, for fingerprints. */
export interface Diagnostic extends Omit<Finding, 'at' | 'related'> {
  readonly span?: Span
  readonly path?: string
  readonly related?: readonly Related<Span>[]
}

/** What every stage returns: its value and what it found on the way. A stage never throws for a user's mistake. */
export interface Outcome<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}
