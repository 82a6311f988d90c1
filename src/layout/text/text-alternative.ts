/** What a figure is called for those who do not see it: the first text that says something, in the end its address. */
export function textAlternative(address: string, ...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text.trim() !== '') ?? address
}
