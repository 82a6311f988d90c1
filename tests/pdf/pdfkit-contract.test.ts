import { PDFDocument } from 'pdfkit'
import { describe, expect, it } from 'vitest'

/** What `src/pdf/document.ts` takes for granted about pdfkit and no documentation promises. */
function open(): PDFDocument {
  return new PDFDocument({
    pdfVersion: '1.7',
    lang: 'kk',
    displayTitle: true,
    tagged: true,
    autoFirstPage: false,
    font: null,
    fontLayoutCache: false,
    info: { Title: 'Стратегия', CreationDate: new Date(0), ModDate: new Date(0) },
  })
}

describe('pdfkit', () => {
  it('writes nothing but the header when it is opened', () => {
    const kit = open()
    expect(Buffer.from(kit.read() ?? []).toString('latin1')).toBe('%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n')
    expect(kit.read()).toBeNull()
  })

  it('numbers objects by its list of offsets', () => {
    const kit = open()
    const id = kit._offsets.push(null)
    expect(kit.ref().id).toBe(id + 1)
  })

  it('makes the entries of the catalog at once', () => {
    const { data } = open()._root
    for (const key of ['Pages', 'Names', 'StructTreeRoot', 'MarkInfo', 'ViewerPreferences'])
      expect(data).toHaveProperty(key)
    expect(String(data['Lang'])).toBe('kk')
  })

  it('writes an object in three lines and then says that it has ended', () => {
    const kit = open()
    const lines: unknown[] = []
    kit._write = (line) => void lines.push(line)
    kit._refEnd = ({ id }) => void lines.push(id)
    const reference = kit.ref({ Type: 'Test', Value: 1.5 })
    reference.end()
    expect(lines).toEqual([`${reference.id} 0 obj`, '<<\n/Type /Test\n/Value 1.5\n>>', 'endobj', reference.id])
  })

  it('writes a stream between two keywords, with its length in the dictionary', () => {
    const kit = open()
    const lines: unknown[] = []
    const reference = kit.ref({})
    kit._write = (line) => void lines.push(line)
    kit._refEnd = () => undefined
    reference.compress = false
    reference.end(Buffer.from('abc'))
    expect(lines.slice(1, 3)).toEqual(['<<\n/Length 3\n>>', 'stream'])
    expect(Buffer.from(lines[3] as Uint8Array).toString()).toBe('abc')
    expect(lines.slice(4)).toEqual(['\nendstream', 'endobj'])
  })

  it('prints what is neither a plain object nor a string', () => {
    const kit = open()
    const lines: unknown[] = []
    kit._write = (line) => void lines.push(line)
    kit._refEnd = () => undefined
    kit.ref({ Kids: { [Symbol.toStringTag]: 'Syntax', toString: () => '[7 0 R]' } }).end()
    expect(lines[1]).toBe('<<\n/Kids [7 0 R]\n>>')
  })
})
