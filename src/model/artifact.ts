import type { ProjectPath } from '../source/span.ts'

/** One output file: a path below the output folder and its whole content. */
export interface Artifact {
  readonly path: ProjectPath
  readonly content: string | Uint8Array
  /** Id of the document it belongs to; empty for the index. */
  readonly document: string
}
