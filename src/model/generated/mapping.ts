// Generated from schemas/ by scripts/generate-types.mjs

/** A link to an element of an outside framework. */
export interface Mapping {
  /** The outside framework by its usual short name. */
  readonly framework: string
  /** The version of the framework, in quotes. */
  readonly version?: string
  /** The code of the element in that framework, in quotes. */
  readonly code: string
  /** How near the two are: the same, close, wider (the outside element covers more) or narrower. */
  readonly relation?: 'exact' | 'close' | 'broad' | 'narrow'
  /** The fingerprint of the wording for which the mapping was agreed; when the wording changes, the mapping must be looked at again. */
  readonly agreed?: string
}
