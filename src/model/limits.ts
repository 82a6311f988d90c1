/** How large a project may be, and what its own templates may cost. Sizes in bytes. */
export interface ProjectLimits {
  /** One file. */
  readonly file: number
  /** All files together. */
  readonly project: number
  /** How many files. */
  readonly files: number
  /** One text or key in a YAML file. */
  readonly text: number
  /** What own templates may write: one document. */
  readonly output: number
  /** Seconds that own templates may take, and the memory that they may use. */
  readonly seconds: number
  readonly memory: number
}

const kilobyte = 1_000
const megabyte = 1_000_000

/** The limits that hold where the command line raises none. */
export const usualLimits: ProjectLimits = {
  file: 2 * megabyte,
  project: 50 * megabyte,
  files: 5_000,
  text: 200 * kilobyte,
  output: 5 * megabyte,
  seconds: 5,
  memory: 128 * megabyte,
}

/** What a number on the command line counts: `file=4` is 4 MB. */
export const limitUnits: Readonly<Record<keyof ProjectLimits, { readonly size: number; readonly name: string }>> = {
  file: { size: megabyte, name: 'MB' },
  project: { size: megabyte, name: 'MB' },
  files: { size: 1, name: 'files' },
  text: { size: kilobyte, name: 'kB' },
  output: { size: megabyte, name: 'MB' },
  seconds: { size: 1, name: 's' },
  memory: { size: megabyte, name: 'MB' },
}

/** A limit as people read it: `2 MB`. */
export function printLimit(name: keyof ProjectLimits, value: number): string {
  const { size, name: unit } = limitUnits[name]
  return `${Number((value / size).toFixed(1))} ${unit}`
}

/** The option that raises a limit over a value, for help texts. */
export function raiseLimit(name: keyof ProjectLimits, value: number): string {
  return `--limit ${name}=${Math.floor(value / limitUnits[name].size) + 1}`
}
