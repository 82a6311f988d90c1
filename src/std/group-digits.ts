/** Groups of three from the right: `12000` as `12 000`. `whole` holds the digits before the decimal sign, a sign may lead. */
export function groupDigits(whole: string, separator: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, separator)
}

/** A number with at most two decimals, its digits in groups: `12 000.5`. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.')
  return groupDigits(whole, ' ') + (decimals === undefined ? '' : `.${decimals}`)
}

/**
 * The numbers of one table, all written in one way: where one has groups (`12 000`), those of four digits get them too
 * (`9 700` instead of `9700`). Texts that hold other words, and numbers that may be years (1900 to 2099, alone in their cell),
 * stay as they are.
 */
export function groupAlike(cells: readonly string[], separator: string): readonly string[] {
  if (!cells.some((text) => text.includes(separator) && hasGroup(text, separator))) return cells
  return cells.map((text) => (isYear(text) || !isNumeric(text) ? text : groupFours(text, separator)))
}

function hasGroup(text: string, separator: string): boolean {
  return text.split(separator).some((part, i) => i > 0 && /^\d{3}(?!\d)/.test(part)) && isNumeric(text)
}

function isNumeric(text: string): boolean {
  return /^(?=.*\d)[\d\s.,/%()*+\u2212\u2013-]*$/u.test(text)
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}

function groupFours(text: string, separator: string): string {
  return text.replace(/\d+/g, (digits, at: number) =>
    digits.length === 4 && !/[.,]/.test(text[at - 1] ?? '') ? groupDigits(digits, separator) : digits,
  )
}
