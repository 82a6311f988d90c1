import { escapeXml } from '../std/escape-xml.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { groupBy } from '../std/group-by.ts'
import { createPlaces, type MachinePlace, type MachineReport, wholeMessage } from './machine-places.ts'

/** Diagnostics as JUnit XML: one suite a file, one case a finding; errors and warnings fail, notes pass. */
export function reportJunit(report: MachineReport): string {
  const places = createPlaces(report)
  const placed = report.diagnostics.map((diagnostic): Placed => ({
    diagnostic,
    place: diagnostic.span ? places(diagnostic.span) : undefined,
  }))
  const suites = [...groupBy(placed, ({ place }) => place?.file ?? 'project')].map(([file, cases]) =>
    suite(file, cases.map(testCase), cases.filter(isFailure).length),
  )
  const failures = placed.filter(isFailure).length
  const body =
    suites.length > 0 ? suites : [suite('project', ['<testcase classname="project" name="no findings"/>'], 0)]
  const head = `<testsuites name="strategy" tests="${Math.max(1, placed.length)}" failures="${failures}">`
  // No terminal is commanded, and no text turned round, where the report is shown.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${body.join('\n')}\n</testsuites>\n`.replaceAll(
    /[\u007f-\u009f\p{Bidi_Control}]/gu,
    '\ufffd',
  )
}

interface Placed {
  readonly diagnostic: Diagnostic
  readonly place: MachinePlace | undefined
}

function isFailure({ diagnostic }: Placed): boolean {
  return diagnostic.severity !== 'info'
}

function suite(name: string, cases: readonly string[], failures: number): string {
  const lines = cases.map((text) => text.replaceAll(/^/gm, '    '))
  return `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}">\n${lines.join('\n')}\n  </testsuite>`
}

function testCase(placed: Placed): string {
  const { diagnostic, place } = placed
  const line = place?.start ? ` line="${place.start.line}"` : ''
  const where = place?.start ? `${place.file}:${place.start.line}:${place.start.column}` : (place?.file ?? '')
  const name = `${diagnostic.code}: ${diagnostic.message}`
  const head = `<testcase classname="${escapeXml(place?.file ?? 'project')}" name="${escapeXml(name)}" file="${escapeXml(place?.file ?? '')}"${line}>`
  const text = escapeXml(`${where}\n${wholeMessage(diagnostic)}`.trim())
  const inner = isFailure(placed)
    ? `<failure type="${diagnostic.severity}" message="${escapeXml(diagnostic.message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`
  return `${head}\n  ${inner}\n</testcase>`
}
