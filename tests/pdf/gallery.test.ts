import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import type { PdfBackend } from '../../src/model/pdf-backend.ts'
import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'
import { withRunning } from '../support/lay-out-text.ts'
import { printLines } from '../support/print-pages.ts'
import { checkArchive } from './check-archive.ts'
import { checkStructure } from './check-structure.ts'
import { isInstalled, runTool } from './support/tools.ts'

/** A backend that remembers the pages that it draws, the front pages first. */
function rememberPages(backend: PdfBackend): { readonly backend: PdfBackend; readonly pages: () => readonly Page[] } {
  const body: Page[] = []
  let all: readonly Page[] = []
  return {
    pages: () => all,
    backend: {
      ...backend,
      open(info) {
        const sink = backend.open(info)
        return {
          page(page) {
            body.push(page)
            sink.page(page)
          },
          finish(end) {
            const running = [...end.running]
            all = [...end.front, ...withRunning(body, running)]
            return sink.finish({ ...end, running })
          },
        }
      },
    },
  }
}

const gallery = rememberPages(
  createPdfBackend({ readImage: (path) => readFileSync(join(exampleFolder('gallery'), path)) }),
)
const result = await buildProject(exampleFolder('gallery'), { openPdf: () => Promise.resolve(gallery.backend) })

test('the gallery builds without a finding', () => {
  expect(result.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
})

test('every line of the gallery stands where it stood', async () => {
  await expect(`${printLines(gallery.pages())}\n`).toMatchFileSnapshot('../golden/gallery.txt')
})

test.runIf(isInstalled('qpdf'))('the gallery is sound, tagged and fit for archives', () => {
  const pdf = outputOf(result, 'en/gallery.pdf')
  expect(runTool('qpdf', ['--check', 'FILE'], pdf)).toContain('No syntax or stream encoding errors found')
  expect([...checkStructure(pdf), ...checkArchive(pdf)]).toEqual([])
})
