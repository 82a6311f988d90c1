import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { CodeDoc } from '../model/code-doc.ts'
import { createPlaces, fingerprints, type MachinePlace, type MachineReport, wholeMessage } from './machine-places.ts'
import { plainJson } from './plain-json.ts'

/** What tells readers about the tool. */
export interface SarifTool {
  readonly version: string
  /** Every code that can occur. */
  readonly codes: readonly CodeDoc[]
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Diagnostics as SARIF 2.1.0: one run, the rules that have results, columns in code points. */
export function reportSarif(report: MachineReport, { version, codes }: SarifTool): string {
  const found = [...new Set(report.diagnostics.map(({ code }) => code))].toSorted()
  const docs = new Map(codes.map((doc) => [doc.code, doc]))
  const places = createPlaces(report)
  const prints = fingerprints(report.diagnostics)
  const results = report.diagnostics.map((diagnostic, i) => {
    const { code, severity, span, related = [], entry } = diagnostic
    return {
      ruleId: code,
      ruleIndex: found.indexOf(code),
      level: levels[severity],
      message: { text: wholeMessage(diagnostic) },
      locations: span ? [{ ...location(places(span)), ...logical(diagnostic) }] : [],
      relatedLocations: related.map(({ message, at }, id) => ({
        id,
        message: { text: message },
        ...location(places(at)),
      })),
      partialFingerprints: { 'strategyFinding/v1': prints[i] ?? '' },
      ...(entry !== undefined && { properties: { entry } }),
    }
  })
  const driver = { name: 'strategy', semanticVersion: version, rules: found.map((code) => rule(code, docs.get(code))) }
  const run = { tool: { driver }, columnKind: 'unicodeCodePoints', results }
  return plainJson({ $schema: schema, version: '2.1.0', runs: [run] })
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

function rule(code: string, doc: CodeDoc | undefined): object {
  if (!doc) return { id: code }
  return {
    id: code,
    shortDescription: { text: doc.summary },
    fullDescription: { text: `${doc.summary} ${doc.rationale}` },
    help: { text: doc.rationale },
    defaultConfiguration: { level: levels[doc.severity] },
  }
}

function location({ file, start, end }: MachinePlace): object {
  const region = start &&
    end && { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return { physicalLocation: { artifactLocation: { uri: toUri(file) }, ...(region && { region }) } }
}

function logical({ path }: Diagnostic): object {
  return path === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }
}

/** A relative path as a URI reference. */
function toUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
