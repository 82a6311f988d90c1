import type { Finding } from '../diagnostics/diagnostic.ts'
import { printLimit, raiseLimit } from '../model/limits.ts'
import type { Definition } from '../model/definition.ts'
import { grouped } from '../std/group-digits.ts'
import type { Path, Place, ProjectPath } from '../source/span.ts'
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

const longestTitle = 2000

/** Titles of an entry and of its sections that fill half a page: each is printed in headings, tables and lists. Code load/title-too-long. */
export function checkTitles({ data, file, path }: Definition, limit: number): readonly Finding[] {
  const { sections } = (data ?? {}) as { readonly sections?: unknown } // own keys of parsed YAML
  const holders: readonly (readonly [unknown, Path])[] = [
    [data, path],
    ...(Array.isArray(sections) ? sections.map((part, i) => [part, [...path, 'sections', i]] as const) : []),
  ]
  return holders.flatMap(([holder, at]) => longTitles(holder, { file, path: [...at, 'title'] }, limit))
}

/** What is longer than any text may be was named as such. */
function longTitles(holder: unknown, at: Place, limit: number): readonly Finding[] {
  const { title } = (holder ?? {}) as { readonly title?: unknown } // own keys of parsed YAML
  const versions = typeof title === 'object' && title !== null ? Object.entries(title) : [[undefined, title] as const]
  return versions.flatMap(([language, version]) => {
    const text: unknown = (version as { readonly text?: unknown } | null | undefined)?.text ?? version
    if (typeof text !== 'string' || text.length <= longestTitle || text.length > limit) return []
    return [
      {
        code: 'load/title-too-long',
        severity: 'error',
        message: `Title of ${grouped(text.length)} characters, more than ${grouped(longestTitle)}`,
        at: { ...at, path: language === undefined ? at.path : [...at.path, language] },
        help: 'Keep a line or two, and put the rest into a text of the entry',
      },
    ]
  })
}

function tooLong(text: string, limit: number, at: NonNullable<Finding['at']>): Finding {
  return {
    code: 'load/text-too-long',
    severity: 'error',
    message: `Text of ${printLimit('text', text.length)}, more than ${printLimit('text', limit)}`,
    at,
    help: `Divide it, into Markdown files for example, or raise the limit with ${raiseLimit('text', text.length)}`,
  }
}
