// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** A certificate that a person can earn. */
export interface Certificate {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The name of the certificate. */
  readonly title: Text
  /** The institution that issues the certificate. */
  readonly body: string
  /** On what ground the certificate is issued. */
  readonly basis?: Text
  /** How many months the certificate is valid. */
  readonly validity_months?: number
  /** How the certificate is renewed. */
  readonly renewal?: Text
  /** The institutions that recognise the certificate. */
  readonly recognised_by?: readonly string[]
  /** Where the facts of this entry were found. */
  readonly sources?: readonly string[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}
