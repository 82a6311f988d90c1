// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** A law, treaty, order, plan or standard. */
export interface LegalInstrument {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The title of the act. */
  readonly title: Text
  /** The short name by which the act is quoted. */
  readonly abbreviation?: Text
  /** What kind of instrument it is. */
  readonly kind?: 'act' | 'resolution' | 'treaty' | 'order' | 'plan' | 'standard'
  /** Who adopted the act. */
  readonly body?: Text
  /** The number of the act as it is quoted, in quotes. */
  readonly ref?: string
  /** The date of the act. */
  readonly date?: string
  /** Whether the act is in force in the country of the project. */
  readonly status?: 'in-force' | 'signed' | 'repealed' | 'unknown'
  /** The day for which the status holds. */
  readonly as_of?: string
  /** Where the act or its status was read. */
  readonly source?: string
  /** The provisions that the project refers to. */
  readonly provisions?: readonly Provision[]
  /** A remark that is printed with the entry. */
  readonly note?: Text
}

/** An article, section or item of an act. */
export interface Provision {
  /** The number of the provision, in quotes. */
  readonly no: string
  /** The heading of the provision. */
  readonly heading?: Text
}
