import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { COLOR_PROFILE } from '../../src/pdf/color-profile.ts'
import { FALLBACK_FAMILY, FONT_FAMILIES } from '../../src/pdf/fonts/font-files.ts'

const script = fileURLToPath(new URL('../../scripts/copy-fonts.mjs', import.meta.url))

it('the built product ships each face, the colour profile and a licence for each font', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-fonts-'))
  execFileSync(process.execPath, [script, folder])
  const names = readdirSync(folder).toSorted()
  const size = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  rmSync(folder, { recursive: true })
  const families = [...Object.values(FONT_FAMILIES), FALLBACK_FAMILY]
  const faces = new Set(families.flatMap((family) => Object.values(family).map(({ name }) => name)))
  const licenses = ['DejaVu', 'SourceCodePro', 'SourceSans3', 'SourceSerif4'].map((name) => `LICENSE-${name}.txt`)
  expect(names).toEqual([...faces, ...licenses, COLOR_PROFILE].toSorted())
  expect(size).toBeLessThan(5_000_000)
})
