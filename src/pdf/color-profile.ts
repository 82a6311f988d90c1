import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PdfFile } from './document.ts'
import { pdfReference } from './syntax.ts'

/** The name of the sRGB profile, in pdfkit's data and in the folder of fonts of the built product. */
export const COLOR_PROFILE = 'sRGB_IEC61966_2_1.icc'

/** Says in a file that its colours are sRGB, as archives ask; the profile is looked for in the folders first. */
export function writeOutputIntent(file: PdfFile, folders: readonly string[]): void {
  const profile = file.allocate()
  file.stream(profile, '/N 3', readProfile(folders), 'deflate')
  const intent = file.allocate()
  const name = '(sRGB IEC61966-2.1)'
  file.object(
    intent,
    `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${name}/Info${name}` +
      `/DestOutputProfile ${pdfReference(profile)}>>`,
  )
  file.extend('catalog', { OutputIntents: `[${pdfReference(intent)}]` })
}

function readProfile(folders: readonly string[]): Uint8Array {
  const folder = folders.find((candidate) => existsSync(join(candidate, COLOR_PROFILE)))
  return readFileSync(folder ? join(folder, COLOR_PROFILE) : packagedProfile())
}

function packagedProfile(): string {
  const main = createRequire(import.meta.url).resolve('pdfkit')
  return join(dirname(main), 'data', COLOR_PROFILE)
}
