/** A text with a capital letter at its beginning, as a line of its own has it. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
