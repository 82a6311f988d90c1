import type { Finding } from '../diagnostics/diagnostic.ts'
import { type ProjectLimits, raiseLimit, usualLimits } from '../model/limits.ts'
import type { SourceFile } from '../source/span.ts'
import { grouped } from '../std/group-digits.ts'

/**
 * So many lines, keys and entries may a file of the usual size have. Definitions of 2 MB have 100 000, rows of numbers in braces
 * 300 000; what is no everyday YAML is read by a slower reader.
 */
const usual = { everyday: 320_000, unusual: 150_000 }

/** A file of far more entries than its size would hold of definitions: each costs more than its text. Code load/too-many-entries. */
export function checkEntries(
  { path, text }: SourceFile,
  { file: limit }: ProjectLimits,
  kind: keyof typeof usual,
): Finding | undefined {
  const most = Math.round(usual[kind] * Math.max(1, limit / usualLimits.file))
  if (text.length <= most) return undefined
  const count = countEntries(text)
  if (count <= most) return undefined
  return {
    code: 'load/too-many-entries',
    severity: 'error',
    message: `File of ${grouped(count)} lines, keys and entries, more than ${grouped(most)}`,
    at: { file: path, start: 0, end: 1 },
    help: `Split the file, or raise the limit with ${raiseLimit('file', (limit * count) / most)}`,
  }
}

/** Counts what ends or begins an entry: a line, or a comma, a colon or a bracket in one. */
function countEntries(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isSign(text.charCodeAt(at))) count++
  return count
}

function isSign(code: number): boolean {
  return code === 0x0a || code === 0x2c || code === 0x3a || code === 0x5b || code === 0x7b
}
