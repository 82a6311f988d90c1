/**
 * Writes a plain text so that Markdown reads it back as that text, in every position a template can put it: paragraph,
 * heading, table cell, list item, link text, between other words.
 *
 * Escapes only where CommonMark (with tables, strikethrough and footnotes) would read markup, so that the Markdown stays
 * readable. White space of all kinds is one space; control characters and the marks of `number-marks.ts` are dropped.
 */
export function escapeText(text: string): string {
  return escapeEnd(escapeStart(escapeInside(normalizeSpace(text))))
}

/** A text as it can stand in one line: the form that `escapeText` keeps. */
export function normalizeSpace(text: string): string {
  return text.replace(lineSpace, ' ').replace(unprintable, '').replace(/ {2,}/g, ' ').trim()
}

const lineSpace = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const unprintable = /[\p{Cc}\ufdd0-\ufdef\ufeff]/gu

function escapeInside(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[`[\]|~]/g, '\\$&')
    .replace(/(?<! )\*|\*(?! )/g, '\\*')
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (run) => run.replaceAll('_', '\\_'))
    .replace(/<(?=[A-Za-z/!?]|$)/g, '\\<')
    .replace(/&(?=#|[A-Za-z][A-Za-z0-9]*;|$)/g, '\\&')
}

/** Escapes what opens a block at the start of a line: heading, quote, list, rule, underline of a heading. */
export function escapeStart(text: string): string {
  return text
    .replace(/^(#{1,6}(?: |$)|>|[-+*](?: |$)|-[- ]*$|=+$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
}

/** A run of `#` at the end of a heading would be dropped. */
function escapeEnd(text: string): string {
  return text.replace(/(^| )(#+)$/, '$1\\$2')
}
