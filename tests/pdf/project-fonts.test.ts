import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { BuildResult } from '../../src/pipeline/build.ts'
import { inspectFont } from '../../src/pdf/fonts/inspect-font.ts'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'
import { checkArchive } from './check-archive.ts'
import { checkStructure } from './check-structure.ts'
import { isInstalled, runTool } from './support/tools.ts'

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
const serif = readFileSync(join(fonts, 'DejaVuSerif.ttf'))
const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync(exampleFolder('minimal'), folder, { recursive: true })
mkdirSync(join(folder, 'fonts'))
writeFileSync(join(folder, 'fonts/Book.ttf'), serif)

async function buildWith(theme: string): Promise<BuildResult> {
  writeFileSync(join(folder, 'theme.yaml'), theme)
  return buildProject(folder, { formats: ['pdf'], documents: ['framework'], languages: ['en'] })
}

/** Code and message of each error behind the line that it names. */
const errors = ({ diagnostics, sources }: BuildResult): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, span }) => {
      const text = sources.find(({ path }) => path === span?.file)?.text
      const line = text?.slice(0, span?.start).split('\n').length
      return `${span?.file}:${line} ${code}: ${message}`
    })

/** A copy of the font with a field of a table changed. */
function changed(tag: string, offset: number, value: number): Uint8Array {
  const copy = Buffer.from(serif)
  const record = Array.from({ length: copy.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
    (at) => copy.toString('latin1', at, at + 4) === tag,
  )
  copy.writeUInt16BE(value, copy.readUInt32BE((record ?? 0) + 8) + offset)
  return copy
}

test('a family of the project sets the text, and letters that it lacks come from the shipped fonts', async () => {
  const result = await buildWith('families:\n  book: { regular: fonts/Book.ttf }\nfonts: { body: book }\n')
  expect(errors(result)).toEqual([])
  const pdf = outputOf(result, 'en/framework.pdf')
  expect([...checkStructure(pdf), ...checkArchive(pdf)]).toEqual([])
  if (isInstalled('pdffonts')) expect(runTool('pdffonts', ['FILE'], pdf)).toMatch(/\+DejaVuSerif .*yes yes yes/)
})

test.each(['Деја', '(a)/', '#%<>', '    '])(
  'a font with "%s" in its name is named by what PDF allows',
  async (part) => {
    const name = Buffer.from('DejaVuSerif', 'utf16le').swap16()
    const bytes = Buffer.from(serif)
    for (let at = bytes.indexOf(name); at !== -1; at = bytes.indexOf(name, at + 1)) {
      bytes.set(Buffer.from(part, 'utf16le').swap16(), at)
    }
    writeFileSync(join(folder, 'fonts/Odd.ttf'), bytes)
    const result = await buildWith('families:\n  book: { regular: fonts/Odd.ttf }\nfonts: { body: book }\n')
    const pdf = outputOf(result, 'en/framework.pdf')
    expect([...checkStructure(pdf), ...checkArchive(pdf)]).toEqual([])
  },
)

test('a family that nobody has is named with its line', async () => {
  expect(
    errors(await buildWith('name: ministry\nfonts: { body: bok }\nfamilies:\n  book: { regular: fonts/Book.ttf }\n')),
  ).toEqual(['theme.yaml:2 theme/unknown-font: Unknown font family "bok"'])
})

test('files that are not there or outside of the project are refused', async () => {
  const theme = 'families:\n  book:\n    regular: fonts/Gone.ttf\n    bold: ../Book.ttf\nfonts: { body: book }\n'
  expect(errors(await buildWith(theme))).toEqual([
    'theme.yaml:3 theme/unusable-font: Font file "fonts/Gone.ttf" cannot be used: not a file of the project',
    'theme.yaml:4 theme/unusable-font: Font file "../Book.ttf" cannot be used: not a file of the project',
  ])
})

test('a broken file is refused at the line that names it', async () => {
  writeFileSync(join(folder, 'fonts/Broken.ttf'), serif.subarray(0, 90_000))
  expect(errors(await buildWith('families:\n  book: { regular: fonts/Broken.ttf }\nfonts: { body: book }\n'))).toEqual([
    'theme.yaml:2 theme/unusable-font: Font file "fonts/Broken.ttf" cannot be used: not a sound TrueType font',
  ])
})

test('colours that cannot be read are refused with their ratio', async () => {
  expect(errors(await buildWith("name: pale\ncolors:\n  muted: '#999999'\n"))).toContain(
    'theme.yaml:3 theme/low-contrast: Colour "muted" (#999999) has a contrast of 2.84:1 on "paper" (#ffffff), expected at least 4.5:1',
  )
})

test('a font is looked through before it is used', () => {
  expect(inspectFont(serif)).toBeUndefined()
  expect(inspectFont(new Uint8Array())).toBe('not a sound TrueType font')
  expect(inspectFont(Buffer.from('OTTO'))).toContain('PostScript outlines')
  expect(inspectFont(changed('maxp', 4, 60_000))).toBe('not a sound TrueType font')
  expect(inspectFont(changed('head', 18, 0))).toBe('not a sound TrueType font')
})

test('licence bits of a font are kept', () => {
  expect(inspectFont(changed('OS/2', 8, 0x0002))).toBe('a font whose licence bits forbid embedding')
  expect(inspectFont(changed('OS/2', 8, 0x0006))).toBeUndefined()
  expect(inspectFont(changed('OS/2', 8, 0x0100))).toBe('a font whose licence bits forbid embedding a part of it')
  expect(inspectFont(changed('OS/2', 8, 0x0200))).toBe('a font whose licence bits allow embedding bitmaps only')
})
