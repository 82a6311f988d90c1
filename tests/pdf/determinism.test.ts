import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, buildSync } from 'esbuild'
import type { Plugin } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import { buildSample } from './build-sample.ts'
import { SAMPLE_INFO } from './sample-pages.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
// Below node_modules, so that the bundle finds the packages that it leaves out.
const cache = join(here, '../../node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'pdf-determinism-'))
afterAll(() => rmSync(folder, { recursive: true }))

const source = join(here, 'build-sample.ts').replaceAll('\\', '/')
const entrySource = `import { buildSample } from '${source}'\nprocess.stdout.write(buildSample())\n`
const leanPlugin = new URL('../../scripts/lean-packages.mjs', import.meta.url).href
const bundleOptions = { bundle: true, platform: 'node', format: 'esm', minify: true } as const

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('the same pages', () => {
  it('give the same bytes again', () => {
    expect(sha256(buildSample())).toBe(sha256(buildSample()))
  })

  it('give the same bytes in every time zone and language of the machine', () => {
    const entry = join(folder, 'print.ts')
    const script = join(folder, 'print.mjs')
    writeFileSync(entry, entrySource)
    buildSync({
      entryPoints: [entry],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    })
    const expected = sha256(buildSample())
    for (const [TZ, LANG] of [
      ['Asia/Almaty', 'kk_KZ.UTF-8'],
      ['America/St_Johns', 'tr_TR.UTF-8'],
    ]) {
      const output = execFileSync(process.execPath, [script], { env: { ...process.env, TZ, LANG, LC_ALL: LANG } })
      expect(sha256(output)).toBe(expected)
    }
  })

  it('give the same bytes from a bundle with its own fonts and without what pdfkit never uses', async () => {
    const entry = join(folder, 'bundle.ts')
    const script = join(folder, 'chunks/bundle.mjs')
    writeFileSync(entry, entrySource)
    execFileSync(process.execPath, [join(here, '../../scripts/copy-fonts.mjs'), join(folder, 'fonts')])
    // The plugin is plain JavaScript, like the build that uses it.
    const { leanPackages } = (await import(leanPlugin)) as { leanPackages: () => Plugin }
    await build({ ...bundleOptions, entryPoints: [entry], outfile: script, plugins: [leanPackages()] })
    const size = statSync(script).size
    expect(sha256(execFileSync(process.execPath, [script]))).toBe(sha256(buildSample()))
    expect(size).toBeLessThan(400_000)
  })

  it('give the same bytes whatever was measured or built before', () => {
    const backend = createPdfBackend()
    const face = backend.metrics.face({ family: 'serif', bold: true, italic: true })
    backend.metrics.measure(face, 'слова, которых нет в документе')
    const build = (): Uint8Array => {
      const sink = backend.open(SAMPLE_INFO)
      const item = { kind: 'text', owner: 1, x: 72, y: 72, text: 'Роль ', face, size: 11, color: '#000000' } as const
      sink.page({ number: 0, width: 200, height: 200, structure: [{ id: 1, parent: 0, role: 'P' }], items: [item] })
      return sink.finish({ front: [], running: [], outline: [] })
    }
    expect(sha256(build())).toBe(sha256(build()))
  })
})

describe('the key of a file', () => {
  it('changes with what is written', () => {
    const keyOf = (title: string): string | undefined => {
      const bytes = createPdfBackend()
        .open({ ...SAMPLE_INFO, title })
        .finish({ front: [], running: [], outline: [] })
      return /\/ID\[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    }
    expect(keyOf('Стратегия')).toMatch(/^[0-9A-F]{32}$/)
    expect(keyOf('Стратегия')).toBe(keyOf('Стратегия'))
    expect(keyOf('Стратегия')).not.toBe(keyOf('Программа'))
  })
})
