import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'
import { checkArchive } from './check-archive.ts'
import { readPdf } from './support/read-pdf.ts'
import { isInstalled } from './support/tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'untitled-'))
afterAll(() => rmSync(folder, { recursive: true }))

// A title of spaces is refused.
test.runIf(isInstalled('qpdf')).each(['\u00ad', '\u00ad\u2060'])(
  'a document of the invisible title "%s" is known by its name',
  async (title) => {
    const project = readFileSync(join(exampleFolder('minimal'), 'strategy.yaml'), 'utf8')
    const documents = `documents:\n  - { id: report, template: framework, title: ${JSON.stringify(title)} }\n`
    writeFileSync(join(folder, 'strategy.yaml'), `${project}${documents}`)
    const pdf = outputOf(await buildProject(folder, { formats: ['pdf'] }), 'en/report.pdf')
    expect(checkArchive(pdf)).toEqual([])
    const { trailer, dictionary, resolve } = readPdf(pdf)
    expect(resolve(dictionary(trailer['/Info'])['/Title'])).toBe('u:report')
  },
)
