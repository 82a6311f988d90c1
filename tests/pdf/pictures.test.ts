import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { BuildResult } from '../../src/pipeline/build.ts'
import type { Format } from '../../src/pipeline/build-request.ts'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'
import { checkArchive } from './check-archive.ts'
import { checkStructure } from './check-structure.ts'
import { buildSample } from './build-sample.ts'
import { encodePng } from './support/encode-png.ts'
import { isInstalled, runTool } from './support/tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'strategy-pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'assets'))

const halfClear = { width: 40, height: 20, colorType: 6, bitDepth: 8 } as const
const samples = Array.from({ length: 40 * 20 * 4 }, (_, index) => (index * 7) % 256)
writeFileSync(join(folder, 'assets/emblem.png'), encodePng({ ...halfClear, samples }))
writeFileSync(join(folder, 'assets/damaged.png'), encodePng({ ...halfClear, samples }).subarray(0, 300))
writeFileSync(join(folder, 'assets/huge.png'), new Uint8Array(10_000_001))
symlinkSync(join(exampleFolder('minimal'), 'strategy.yaml'), join(folder, 'assets/secret.png'))

/** Builds a project whose only section is a Markdown text. */
async function buildText(text: string, formats: readonly Format[]): Promise<BuildResult> {
  const minimal = readFileSync(join(exampleFolder('minimal'), 'strategy.yaml'), 'utf8')
  const documents = `documents:
  - id: report
    template: framework
    sections: [{ id: pictures, title: Pictures, from: pictures.md }]
`
  writeFileSync(join(folder, 'strategy.yaml'), `${minimal}${documents}`)
  writeFileSync(join(folder, 'pictures.md'), text)
  return buildProject(folder, { formats })
}

const messages = ({ diagnostics }: BuildResult): readonly string[] =>
  diagnostics.map(({ code, message, span }) => `${span?.file}:${span?.start} ${code} ${message}`)

test('a picture stands in the PDF, and beside the Markdown as a copy that its address leads to', async () => {
  const result = await buildText('See:\n\n![Emblem](assets/emblem.png "The emblem")\n', ['md', 'pdf'])
  expect(messages(result)).toEqual([])
  expect(new TextDecoder().decode(outputOf(result, 'en/report.md'))).toContain('![Emblem](../assets/emblem.png')
  expect(outputOf(result, 'assets/emblem.png')).toEqual(readFileSync(join(folder, 'assets/emblem.png')))
  if (!isInstalled('pdfimages') || !isInstalled('qpdf')) return
  const pdf = outputOf(result, 'en/report.pdf')
  expect(runTool('pdfimages', ['-list', 'FILE'], pdf)).toMatch(/image +40 +20 +rgb[^\n]*\n.*smask +40 +20 +gray/)
  expect(runTool('pdfinfo', ['-struct-text', 'FILE'], pdf)).toContain('Figure')
  expect([...checkStructure(pdf), ...checkArchive(pdf)]).toEqual([])
})

test.runIf(isInstalled('pdftoppm') && isInstalled('qpdf'))('a photograph goes into the PDF as it is', async () => {
  runTool('pdftoppm', ['-jpeg', '-r', '40', '-singlefile', 'FILE', join(folder, 'assets/photo')], buildSample())
  const result = await buildText('![A page](assets/photo.jpg)\n', ['pdf'])
  expect(messages(result)).toEqual([])
  const pdf = outputOf(result, 'en/report.pdf')
  expect(runTool('pdfimages', ['-list', 'FILE'], pdf)).toMatch(/image .*rgb +3 +8 +jpeg/)
  expect([...checkStructure(pdf), ...checkArchive(pdf)]).toEqual([])
})

test('a picture that cannot be shown is named at its place in the text, once', async () => {
  const addresses = ['assets/missing.png', 'https://example.org/x.png', 'assets/huge.png', 'assets/secret.png']
  const text = addresses.map((address) => `![x](${address})\n\n`).join('')
  const expected = [
    'pictures.md:5 layout/unknown-image Unknown image "assets/missing.png"',
    'pictures.md:31 layout/unknown-image Unknown image "https://example.org/x.png"',
    'pictures.md:64 layout/unusable-image Image "assets/huge.png" cannot be shown: larger than 10 MB',
    'pictures.md:87 layout/unusable-image Image "assets/secret.png" cannot be shown: outside the project',
  ]
  expect(messages(await buildText(text, ['md']))).toEqual(expected)
  expect(messages(await buildText(text, ['pdf', 'md']))).toEqual(expected)
  expect(messages(await buildText('![x](assets/damaged.png)', ['pdf']))).toEqual([
    'pictures.md:5 layout/unusable-image Image "assets/damaged.png" cannot be shown: a damaged PNG picture',
  ])
})
