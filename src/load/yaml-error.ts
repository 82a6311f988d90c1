import type { YAMLParseError } from 'yaml'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { SourceFile, Span } from '../source/span.ts'

interface Explanation {
  readonly message: string
  readonly help: string
}

/** Says in the words of an author what the YAML reader could not read. Code load/yaml-syntax. */
export function explainYamlError(source: SourceFile, error: YAMLParseError): Finding {
  const sign = unclosed(error)
  if (sign !== undefined) {
    const at = lineSpan(source, openerBefore(source.text, sign, error.pos[0]))
    return { code: 'load/yaml-syntax', severity: 'error', ...notClosed(sign), at }
  }
  const span = lineSpan(source, error.pos[0])
  const line = source.text.slice(span.start, span.end)
  const { message, help } = explainLine(line) ?? explainCode(error, line)
  return { code: 'load/yaml-syntax', severity: 'error', message, at: span, help }
}

/** The whole line: where in it the reader stumbled says little to an author. */
function lineSpan({ path, text }: SourceFile, offset: number): Span {
  const at = Math.min(offset, text.trimEnd().length)
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const lineEnd = text.indexOf('\n', at)
  const end = lineEnd === -1 ? text.length : lineEnd
  const start = lineStart + (/^ */.exec(text.slice(lineStart, end))?.[0].length ?? 0)
  return { file: path, start, end: Math.max(start + 1, end) }
}

/** What a word processor has put before a key, so that it became part of it. */
export function explainKey(name: string): Explanation | undefined {
  if (/^[\u00a0\u2000-\u200a\u202f\u3000]/.test(name)) return noBreakSpace
  return /^[\u2013\u2014]/.test(name) ? longDash : undefined
}

const noBreakSpace: Explanation = {
  message: 'No-break space used as indentation',
  help: 'Replace it with ordinary spaces',
}

const longDash: Explanation = {
  message: 'Long dash at the start of an entry',
  help: 'Replace the dash with a hyphen: "- "',
}

/** What the line itself betrays, whatever the reader stumbled over. */
function explainLine(line: string): Explanation | undefined {
  if (/^\s*\t/.test(line)) {
    return { message: 'Tab used as indentation', help: 'Replace the tab with two spaces for each level' }
  }
  if (/^ *\u00a0/.test(line)) return noBreakSpace
  if (/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line)) {
    return {
      message: 'Two versions of these lines were merged, and nobody has chosen between them',
      help: 'Keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
    }
  }
  if (/^\s*(- +)?[\w-]+\uff1a/.test(line)) {
    return { message: 'Full-width colon after a key', help: 'Replace "：" with ":" and a space' }
  }
  if (/^\s*[\u2013\u2014] /.test(line)) return longDash
  if (/: +[\u201c\u201d\u201e\u2018\u2019]/.test(line)) {
    return { message: 'Typographic quotation marks do not quote', help: 'Replace them with straight ones: "..."' }
  }
  if (/^\s*(- +)?[a-z_][\w-]*:[^\s/]/.test(line)) {
    return { message: 'No space after the colon', help: 'Write "key: value" with a space after the colon' }
  }
  if (/^\s*(- +)?[\w-]+: +[^"'[{|>&*\s][^"']*?:( |$)/.test(line)) {
    return { message: 'Second colon in one value', help: 'Put the value in double quotes: key: "part one: part two"' }
  }
  return undefined
}

const indentation: Explanation = {
  message: 'Line is not indented like its neighbours',
  help: 'Give all entries of one level the same number of spaces',
}

function explainCode(error: YAMLParseError, line: string): Explanation {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'Tab used as indentation', help: 'Replace the tab with two spaces for each level' }
    case 'BAD_INDENT':
      return indentation
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:.*:/.test(line)
        ? { message: 'Second colon in one value', help: 'Put the value in double quotes' }
        : {
            message: 'Value with entries below it',
            help: 'Begin the lines below at the same place, or take the value away',
          }
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'Line without a key',
        help: 'Write "key: value", or indent the line below the text that it continues',
      }
    case 'BAD_SCALAR_START':
      return { message: 'Value starts with a reserved character', help: 'Put the value in double quotes' }
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'Unknown escape in a double-quoted text',
        help: 'Use single quotes, or write "\\\\" for a backslash',
      }
    case 'MISSING_CHAR':
      return missingCharacter(error)
    default:
      return { message: `Unreadable YAML: ${firstSentence(error)}`, help: 'Compare the line with its neighbours' }
  }
}

/** The sign that a list or map in one line lacks at its end. */
function unclosed(error: YAMLParseError): string | undefined {
  return /^Flow (?:sequence|map) .*end with a ([\]}])/.exec(error.message)?.[1]
}

/** Where the list or map begins that is still open at an offset; the offset itself where none is found. */
function openerBefore(text: string, sign: string, offset: number): number {
  const opener = sign === ']' ? '[' : '{'
  let closed = 0
  for (let at = offset - 1; at >= 0; at--) {
    if (text[at] === sign) closed++
    else if (text[at] === opener && closed-- === 0) return at
  }
  return offset
}

function notClosed(sign: string): Explanation {
  return {
    message: `${sign === ']' ? 'List in brackets' : 'Map in braces'} is not closed`,
    help: `End it with "${sign}"; on a line of its own it stands further in than the key`,
  }
}

function missingCharacter(error: YAMLParseError): Explanation {
  if (/Sequence item without/.test(error.message)) return indentation
  if (/quote/.test(error.message)) {
    return { message: 'Quoted text is not closed', help: 'Close it with the same quotation mark it was opened with' }
  }
  if (/Implicit map keys/.test(error.message)) {
    return {
      message: 'Line without a colon',
      help: 'Write "key: value", or indent the line below the text that it continues',
    }
  }
  return { message: `Unreadable YAML: ${firstSentence(error)}`, help: 'Check that every bracket and brace is closed' }
}

function firstSentence(error: YAMLParseError): string {
  return (error.message.split(/ at line \d+|\n/)[0] ?? '').replace(/[.:]$/, '')
}
