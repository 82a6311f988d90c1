import type { ProjectPath } from '../source/span.ts'

/**
 * What is wrong with a committed output: `missing` is made by the build and not on disk, `orphan` is on disk and not
 * made by the build, `changed` has other content.
 */
export type OutputDifference =
  | { readonly kind: 'missing' | 'orphan'; readonly path: ProjectPath }
  | { readonly kind: 'changed'; readonly path: ProjectPath; readonly detail: ContentDifference }

/** How the content of a file on disk differs from what the build makes now; of a picture the words that stand in it. */
export type ContentDifference =
  | { readonly kind: 'text'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'pages'
      readonly pages: readonly PageDifference[]
      readonly before: number
      readonly after: number
    }
  | { readonly kind: 'picture'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly kind: 'bytes' }

/** A page that differs: in its text, or only in how it looks. */
export interface PageDifference {
  /** From 1. */
  readonly page: number
  /** The bookmark under which it stands. */
  readonly section: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}
