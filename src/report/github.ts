import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { createPlaces, type MachinePlace, type MachineReport, wholeMessage } from './machine-places.ts'
import { wordsOf } from './words/words.ts'
import { summaryLine } from './summary.ts'

/** Annotations for a step, and what does not fit there as Markdown for its summary. */
export interface GithubReport {
  readonly commands: string
  /** All findings as a table; '' where every one became an annotation. */
  readonly summary: string
}

/** GitHub shows so many annotations of each level for a step. */
const limit = 10

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Diagnostics as workflow commands. What comes from data cannot form a command of its own. */
export function reportGithub(report: MachineReport): GithubReport {
  const places = createPlaces(report)
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).slice(0, limit),
  )
  const lines = shown.map((diagnostic) => annotation(diagnostic, diagnostic.span && places(diagnostic.span)))
  const hidden = report.diagnostics.length - shown.length
  const total = summaryLine(report.diagnostics, (_style, text) => text, wordsOf('en'))
  return {
    commands: [...lines, hidden > 0 ? `${total}; ${hidden} more in the summary of the step` : total, ''].join('\n'),
    summary: hidden > 0 ? summaryTable(report, total) : '',
  }
}

function annotation(diagnostic: Diagnostic, place: MachinePlace | undefined): string {
  const { severity, code } = diagnostic
  const properties = [
    ...(place ? [`file=${property(place.file)}`] : []),
    ...(place?.start && place.end
      ? [`line=${place.start.line}`, `endLine=${place.end.line}`, ...columns(place.start, place.end)]
      : []),
    `title=${property(code)}`,
  ]
  return `::${commands[severity]} ${properties.join(',')}::${message(wholeMessage(diagnostic))}`
}

/** Columns are allowed only within one line. */
function columns(start: { line: number; column: number }, end: { line: number; column: number }): readonly string[] {
  return start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []
}

/** `##[` is the older mark of commands and is looked for anywhere in a line. */
function message(text: string): string {
  return neutral(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** No mark of a command, and nothing that commands a terminal or turns the text round. */
function neutral(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : '\ufffd'))
  return plain.replaceAll('##[', '## [').replaceAll('::', ': :')
}

function summaryTable(report: MachineReport, total: string): string {
  const places = createPlaces(report)
  const rows = report.diagnostics.map((diagnostic) => {
    const { severity, code, span } = diagnostic
    const place = span && places(span)
    const where = place ? `${place.file}${place.start ? `:${place.start.line}` : ''}` : ''
    return `| ${severity} | ${[code, where, wholeMessage(diagnostic)].map(cell).join(' | ')} |`
  })
  return `### strategy: ${total}\n\n| Severity | Code | Place | Finding |\n| :--- | :--- | :--- | :--- |\n${rows.join('\n')}\n`
}

/** Text that stays text in a table of Markdown. */
function cell(text: string): string {
  return neutral(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll(/[\\`*_[\]|~@]/g, '\\$&')
}
