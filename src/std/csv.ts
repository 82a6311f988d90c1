/**
 * A field of a CSV file by RFC 4180, quoted where needed. A text that a spreadsheet would run as a formula begins with an
 * apostrophe; a text that begins so already gets one more, so that `fromCsvField` gives every text back.
 */
export function csvField(value: string | number, separator = ','): string {
  if (typeof value === 'number') return String(value)
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a field that `csvField` wrote, once its quotes are gone. */
export function fromCsvField(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
