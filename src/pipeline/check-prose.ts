import type { Finding } from '../diagnostics/diagnostic.ts'
import { type ProjectLimits, printLimit, raiseLimit, usualLimits } from '../model/limits.ts'
import type { Definition } from '../model/definition.ts'
import type { Inputs } from '../model/inputs.ts'
import { shiftHeadings } from '../render/markdown/shift-headings.ts'
import { grouped } from '../std/group-digits.ts'

/**
 * Markdown files that definitions name and that are longer than a text may be, or hold more headings than anybody could find
 * their way in. Codes load/text-too-long and load/too-many-headings.
 */
export function checkProse(
  { prose, limits = usualLimits }: Pick<Inputs, 'prose' | 'limits'>,
  definitions: readonly Definition[],
): readonly Finding[] {
  const findings = [...prose].flatMap(([file, text]) => {
    const problem = tooLong(text, limits) ?? tooManyHeadings(text)
    return problem ? [{ ...problem, severity: 'error' as const, at: { file, start: 0, end: 1 } }] : []
  })
  if (findings.length === 0) return []
  const named = new Set(definitions.flatMap(({ data }) => filesIn(data)))
  return findings.filter(({ at }) => named.has(at.file))
}

type Problem = Pick<Finding, 'code' | 'message' | 'help'>

function tooLong(text: string, { text: limit }: ProjectLimits): Problem | undefined {
  if (text.length <= limit) return undefined
  return {
    code: 'load/text-too-long',
    message: `Markdown file of ${printLimit('text', text.length)}, more than ${printLimit('text', limit)}`,
    help: `Make several files of it, a section of the document each, or raise the limit with ${raiseLimit('text', text.length)}`,
  }
}

const mostHeadings = 5000

function tooManyHeadings(text: string): Problem | undefined {
  if ((text.match(/^ {0,3}(?:#|=+|-+\s*$)/gm)?.length ?? 0) <= mostHeadings) return undefined
  let count = 0
  shiftHeadings(text, () => String(count++))
  if (count <= mostHeadings) return undefined
  return {
    code: 'load/too-many-headings',
    message: `Markdown file with ${grouped(count)} headings, more than ${grouped(mostHeadings)}`,
    help: 'Make paragraphs or lists of most of them, or several files of the text',
  }
}

/** Names of Markdown files among the texts of a definition. */
function filesIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return data.endsWith('.md') ? [data] : []
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(filesIn) : []
}
