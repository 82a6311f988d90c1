/** A finding that a project has agreed to live with for now: its code and where it stands by ids. */
export interface KnownFinding {
  readonly code: string
  /** `roles[analyst].requires[osint].level`: outlives other lines, another order and another file. */
  readonly entry: string
  /** How many such findings stand there; 1 where it is left out. */
  readonly count?: number
}

/** The findings that are known, so that only new ones are reported. */
export interface Baseline {
  readonly version: 1
  readonly findings: readonly KnownFinding[]
}
