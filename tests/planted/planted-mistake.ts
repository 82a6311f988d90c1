/** One mistake planted in the Kazakhstan example, and the one finding that it must give. */
export interface PlantedMistake {
  readonly name: string
  readonly file: string
  readonly find: string
  readonly replace: string
  /** Lines from the start of the replaced text to the marked one. */
  readonly line?: number
  /** File in which the finding stands, where it is another one. */
  readonly reported?: string
  readonly expected: {
    readonly code: string
    readonly message: string
    /** Text under the marks of the code frame, up to the end of its line. */
    readonly marked: string
    readonly help: string | undefined
  }
}
