import type { Finding } from '../diagnostics/diagnostic.ts'
import { printLimit, raiseLimit } from '../model/limits.ts'
import type { Path, ProjectPath } from '../source/span.ts'
import type { PlainData } from './convert-node.ts'

/** Texts and keys that are longer than a limit in UTF-16 units. Code load/text-too-long; more than ten are not looked for. */
export function checkLengths(file: ProjectPath, data: PlainData, limit: number): readonly Finding[] {
  const findings: Finding[] = []
  const visit = (value: PlainData, path: Path): void => {
    if (findings.length === most) return
    if (typeof value === 'string') {
      if (value.length > limit) findings.push(tooLong(value, limit, { file, path }))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value as Readonly<Record<string, PlainData>>)) {
        const inner = [...path, Array.isArray(value) ? Number(key) : key]
        if (key.length > limit) findings.push(tooLong(key, limit, { file, path: inner, part: 'key' }))
        visit(entry, inner)
      }
    }
  }
  visit(data, [])
  return findings
}

const most = 10

function tooLong(text: string, limit: number, at: NonNullable<Finding['at']>): Finding {
  return {
    code: 'load/text-too-long',
    severity: 'error',
    message: `Text of ${printLimit('text', text.length)}, more than ${printLimit('text', limit)}`,
    at,
    help: `Divide it, into Markdown files for example, or raise the limit with ${raiseLimit('text', text.length)}`,
  }
}
