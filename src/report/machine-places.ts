import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { indexLines, type LineIndex, type Position } from '../source/line-index.ts'
import type { SourceFile, Span } from '../source/span.ts'
import { sha256 } from '../std/sha256.ts'

/** What the reports for machines share. */
export interface MachineReport {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly SourceFile[]
  /** The project folder relative to the current one, before every file; '' where they are the same. */
  readonly folder: string
}

/** A span for machines: the file as seen from the current folder, lines and columns from 1. */
export interface MachinePlace {
  readonly file: string
  /** Undefined for a file that is no text. */
  readonly start?: Position
  readonly end?: Position
}

/** Turns spans into places. */
export function createPlaces({ sources, folder }: MachineReport): (span: Span) => MachinePlace {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const indexes = new Map<string, LineIndex>()
  return ({ file, start, end }) => {
    const path = folder === '' ? file : `${folder}/${file}`
    const text = texts.get(file)
    if (text === undefined) return { file: path }
    const index = indexes.get(file) ?? indexLines(text)
    indexes.set(file, index)
    return { file: path, start: index.position(start), end: index.position(end) }
  }
}

/**
 * One fingerprint a diagnostic, from its code and where it stands by ids, so that it outlives other lines; of several
 * that share both, each has its own number.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({ code, entry, path, span }) => {
    const key = `${code}\n${entry ?? `${span?.file ?? ''} ${path ?? ''}`}`
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return sha256(`${key}\n${count}`)
  })
}

/** Message and help as one text. */
export function wholeMessage({ message, help }: Diagnostic): string {
  return help === undefined ? message : `${message}. ${help}`
}
