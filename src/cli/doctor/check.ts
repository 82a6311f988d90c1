/** How something stands: an error keeps the tool from working, a warning will cost somebody an hour one day. */
export type State = 'ok' | 'warning' | 'error'

/** One thing that was looked at. */
export interface Check {
  /** What was looked at, in a word or two. */
  readonly name: string
  readonly state: State
  /** How it stands, in one sentence. */
  readonly says: string
  /** What to do, as an imperative. */
  readonly cure?: string
}

/** Some names, and how many there are more. */
export function someOf(names: readonly string[], most = 3): string {
  const more = names.length - most
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
