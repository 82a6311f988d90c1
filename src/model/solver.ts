/** A variable of a mixed-integer program. */
export interface MipColumn {
  readonly lower: number
  readonly upper: number
  readonly integer: boolean
}

/** A linear limit: lower <= sum of value x column <= upper. */
export interface MipRow {
  readonly lower: number
  readonly upper: number
  readonly entries: readonly MipEntry[]
}

/** A column by its position, with its coefficient. */
export type MipEntry = readonly [column: number, value: number]

/** A mixed-integer program without an objective. */
export interface Mip {
  readonly columns: readonly MipColumn[]
  readonly rows: readonly MipRow[]
}

/** What is to be made least, from where to start, and when to stop. */
export interface MipRequest {
  readonly mip: Mip
  readonly objective: readonly MipEntry[]
  /** Values of all columns of a known solution; the search begins with it. */
  readonly start?: readonly number[] | undefined
  /** Nodes of the search tree after which the best solution so far is taken. Never a time: machines differ. */
  readonly nodeLimit: number
}

/** Values of all columns, and how good they are proven to be. */
export type MipSolution =
  | { readonly status: 'infeasible' }
  /** The limit came before any solution. */
  | { readonly status: 'unknown' }
  | {
      /** `optimal` is proven to a millionth; `feasible` is the best that was found within the limit. */
      readonly status: 'optimal' | 'feasible'
      readonly values: readonly number[]
      readonly objective: number
      /** No solution is below this. */
      readonly bound: number
      readonly nodes: number
    }

/** Solves mixed-integer programs; `cli` injects the real one. The same request has the same solution everywhere. */
export interface Solver {
  /** Name and version. */
  readonly name: string
  readonly solve: (request: MipRequest) => MipSolution
}
