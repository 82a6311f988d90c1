import { frame, type HostileCase, titled } from '../hostile-case.ts'

const cyrillic = frame.replace('Sample', 'Стратегия обучения')

/** Cyrillic letters, in this order from 0xC0 on in windows-1251. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
}

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return order === 'little' ? bytes : bytes.swap16()
}

const encoding = 'error load/encoding strategy.yaml'

export const cases: readonly HostileCase[] = [
  {
    name: 'windows-1251',
    files: { 'strategy.yaml': windows1251(cyrillic) },
    exit: 1,
    finds: [encoding],
    says: ['looks like windows-1251'],
  },
  {
    name: 'a workbook under the name of a text',
    files: { 'more.yaml': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 0xc1, 0xc2, 0xc3, 0xc4]) },
    exit: 1,
    finds: ['error load/encoding more.yaml'],
    says: ['is not text but an archive, as Excel and Word write it'],
  },
  {
    name: 'UTF-16 little-endian',
    files: { 'strategy.yaml': utf16(cyrillic, 'little', true) },
    exit: 1,
    finds: [encoding],
    says: ['looks like UTF-16'],
  },
  {
    name: 'UTF-16 big-endian',
    files: { 'strategy.yaml': utf16(cyrillic, 'big', true) },
    exit: 1,
    finds: [encoding],
    says: ['looks like UTF-16'],
  },
  {
    name: 'UTF-16 without a mark',
    files: { 'strategy.yaml': utf16(frame, 'little', false) },
    exit: 1,
    finds: [encoding],
    says: ['looks like UTF-16'],
  },
  {
    name: 'UTF-16 big-endian without a mark',
    files: { 'strategy.yaml': utf16(frame, 'big', false) },
    exit: 1,
    finds: [encoding],
    says: ['looks like UTF-16'],
  },
  {
    name: 'a file that is no text',
    files: { 'strategy.yaml': Uint8Array.from({ length: 9_000 }, (_, i) => (i * 7919) % 256) },
    exit: 1,
    finds: [encoding],
  },
  {
    name: 'a surrogate as bytes',
    files: { 'strategy.yaml': Buffer.concat([Buffer.from(frame), Buffer.from([0x23, 0xed, 0xa0, 0x80])]) },
    exit: 1,
    finds: [encoding],
  },
  {
    name: 'prose in windows-1251',
    files: { 'text.md': windows1251('Стратегия') },
    exit: 1,
    finds: ['error load/encoding text.md'],
  },
  {
    name: 'line ends CR alone',
    files: { 'strategy.yaml': frame.replaceAll('\n', '\r') },
    exit: 1,
    finds: ['error load/line-ends strategy.yaml'],
  },
  {
    name: 'a byte order mark and line ends CRLF',
    files: { 'strategy.yaml': `\ufeff${titled('Officer of patrol').replaceAll('\n', '\r\n')}` },
    exit: 0,
    writes: ['Officer of patrol'],
    never: ['\r', '\ufeff'],
  },
  {
    name: 'letters composed of two are one in the output',
    files: { 'strategy.yaml': titled('Cafe\u0301') },
    exit: 0,
    writes: ['Caf\u00e9'],
    never: ['e\u0301'],
  },
]
