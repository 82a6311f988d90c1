import type { Finding } from '../diagnostics/diagnostic.ts'
import type { ProjectPath } from '../source/span.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A decoded text, or what kept it from being read. */
export type Decoded = { readonly text: string } | { readonly finding: Finding }

/** Decodes UTF-8 text; a byte order mark and CRLF line ends are accepted and leave no trace. Codes load/encoding, load/line-ends. */
export function decodeText(path: ProjectPath, bytes: Uint8Array): Decoded {
  if (isArchive(bytes)) return { finding: archive(path) }
  try {
    const text = utf8.decode(bytes)
    if (text.includes('\0') && likelyEncoding(bytes) === 'UTF-16') return { finding: wrongEncoding(path, bytes) }
    if (text.includes('\r') && !text.includes('\n')) return { finding: oldLineEnds(path) }
    return { text: text.replaceAll('\r\n', '\n') }
  } catch {
    return { finding: wrongEncoding(path, bytes) }
  }
}

function wrongEncoding(path: ProjectPath, bytes: Uint8Array): Finding {
  const name = likelyEncoding(bytes)
  return {
    code: 'load/encoding',
    severity: 'error',
    message: `"${path}" is not UTF-8 text${name ? `; it looks like ${name}` : ''}`,
    at: { file: path, start: 0, end: 1 },
    help: 'Save the file with the encoding UTF-8',
  }
}

function archive(path: ProjectPath): Finding {
  return {
    code: 'load/encoding',
    severity: 'error',
    message: `"${path}" is not text but an archive, as Excel and Word write it`,
    at: { file: path, start: 0, end: 1 },
    help: 'Save it as text; from Excel as CSV UTF-8',
  }
}

/** What .xlsx, .docx and .zip begin with. */
function isArchive([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4
}

function oldLineEnds(path: ProjectPath): Finding {
  return {
    code: 'load/line-ends',
    severity: 'error',
    message: `"${path}" has line ends of old Macintosh computers (CR)`,
    at: { file: path, start: 0, end: 1 },
    help: 'Save the file with line ends LF',
  }
}

function likelyEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  const sample = bytes.subarray(0, 4096)
  if (sample.filter((byte) => byte === 0).length * 3 > sample.length) return 'UTF-16'
  const cyrillic = sample.reduce((count, byte) => count + (byte >= 0xc0 ? 1 : 0), 0)
  return cyrillic > 3 ? 'windows-1251' : undefined
}
