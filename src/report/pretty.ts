import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { indexLines, type LineIndex } from '../source/line-index.ts'
import type { ProjectPath, SourceFile, Span } from '../source/span.ts'
import { codeFrame, visible } from './code-frame.ts'
import type { Paint } from './paint.ts'
import { summaryLine } from './summary.ts'
import type { Words } from './words/words.ts'

/** How the report for people is printed. */
export interface PrettyOptions {
  readonly sources: readonly SourceFile[]
  readonly paint: Paint
  /** Prefix of file names, so that a terminal can open them: the project folder relative to the current one. */
  readonly folder: string
  /** The language of what stands around the messages. */
  readonly words: Words
  /** What a code means in that language, in one sentence; undefined where the messages themselves are in it. */
  readonly meaningOf?: (code: string) => string | undefined
  /** Most diagnostics to print; undefined prints all. */
  readonly limit?: number
}

/** Diagnostics for people: place, message, code frame, related places and help; the summary comes last. */
export function reportPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const context: Context = { ...options, lines: lineIndexes(options.sources) }
  const shown = diagnostics.slice(0, options.limit)
  const blocks = shown.map((diagnostic) => formatDiagnostic(context, diagnostic))
  const hidden = diagnostics.length - shown.length
  if (hidden > 0) blocks.push(options.paint('dim', options.words.more(hidden)))
  blocks.push(summaryLine(diagnostics, options.paint, options.words))
  return `${blocks.join('\n\n')}\n`
}

interface Context extends PrettyOptions {
  readonly lines: (file: ProjectPath) => LineIndex | undefined
}

function lineIndexes(sources: readonly SourceFile[]): (file: ProjectPath) => LineIndex | undefined {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const indexes = new Map<ProjectPath, LineIndex>()
  return (file) => {
    const text = texts.get(file)
    if (text === undefined) return undefined
    const index = indexes.get(file) ?? indexLines(text)
    indexes.set(file, index)
    return index
  }
}

const colors: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', info: 'cyan' }

function formatDiagnostic(context: Context, diagnostic: Diagnostic): string {
  const { paint, words } = context
  const { severity, code, message, span, related = [], help, path } = diagnostic
  const meaning = context.meaningOf?.(code)
  const head = meaning?.replace(/\.$/, '') ?? visible(message)
  const lines = [
    `${paint(colors[severity], words.severity[severity])}: ${paint('bold', head)} ${paint('dim', `[${code}]`)}`,
  ]
  if (span) {
    const where = path ? paint('dim', ` (${visible(path)})`) : ''
    lines.push(`  ${paint('dim', '-->')} ${address(context, span)}${where}`)
    const index = context.lines(span.file)
    if (index) lines.push(codeFrame(index, span))
  }
  if (meaning !== undefined) lines.push(`  ${paint('dim', `${words.note}:`)} ${visible(message)}`)
  for (const { message: note, at } of related)
    lines.push(`  ${paint('dim', `${words.see}:`)} ${visible(note)} ${address(context, at)}`)
  if (help) lines.push(`  ${paint('green', `${words.help}:`)} ${visible(help)}`)
  return lines.join('\n')
}

function address({ lines, folder }: Context, span: Span): string {
  const file = visible(folder === '' ? span.file : `${folder}/${span.file}`)
  const index = lines(span.file)
  if (!index) return file
  const { line, column } = index.position(span.start)
  return `${file}:${line}:${column}`
}
