/** Something to choose. */
export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

/** Questions to a person at a terminal; each gives undefined where the person breaks off. */
export interface Prompts {
  text(question: string, usual: string): Promise<string | undefined>
  select<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T | undefined>
  /** At least one; the first is chosen already. */
  selectSome<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<readonly T[] | undefined>
  confirm(question: string): Promise<boolean | undefined>
}
