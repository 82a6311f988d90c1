import { describe, expect, it } from 'vitest'
import { checkArchive } from './check-archive.ts'
import { buildSmall, wordAt } from './small-document.ts'
import { readPdf } from './support/read-pdf.ts'
import { isInstalled, runTool } from './support/tools.ts'

const attachments = [
  { name: 'project.json', description: 'Normalized data', content: Buffer.from('{"roles":[]}') },
  { name: 'данные.csv', description: 'Таблица', content: Buffer.from('роль;уровень\n') },
]
const build = (): Uint8Array =>
  buildSmall({ structure: [{ id: 1, parent: 0, role: 'P' }], items: [wordAt(1, 20, 'text')], info: { attachments } })

describe.runIf(isInstalled('qpdf'))('a document with attachments', () => {
  it('is an archive that may hold files', () => {
    const bytes = build()
    const pdf = readPdf(bytes)
    expect(checkArchive(bytes)).toEqual([])
    expect(Buffer.from(pdf.bytes(pdf.catalog['/Metadata'])).toString()).toContain('<pdfaid:part>3</pdfaid:part>')
  })

  it('names the kind of each file and what it is to the document', () => {
    const pdf = readPdf(build())
    const [file] = pdf.list(pdf.catalog['/AF'])
    const specification = pdf.dictionary(file)
    const stream = pdf.dictionary(specification['/EF'])['/F']
    expect(specification).toMatchObject({
      '/AFRelationship': '/Data',
      '/UF': 'u:project.json',
      '/Desc': 'u:Normalized data',
    })
    expect(pdf.dictionary(stream)).toMatchObject({ '/Subtype': '/application/json', '/Params': { '/Size': 12 } })
    expect(Buffer.from(pdf.bytes(stream)).toString()).toBe('{"roles":[]}')
  })

  it('gives its files back', () => {
    expect(runTool('qpdf', ['--list-attachments', 'FILE'], build())).toMatch(/project\.json[^]*данные\.csv/)
  })
})
