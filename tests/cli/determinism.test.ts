import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { hashFolder } from '../support/hash-folder.ts'
import { copyOfExample, runStrategy, temporaryFolder } from '../support/run-strategy.ts'

/** Builds a project and gives the hashes of its outputs. */
function hashesOf(project: string, env: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const run = runStrategy(['build', project, '--quiet'], { cwd: dirname(project), env })
  expect(run.code).toBe(0)
  return hashFolder(join(project, 'out'))
}

test('two builds give the same bytes in every folder, time zone and language of the machine', () => {
  const here = hashesOf(copyOfExample('gallery'), { TZ: 'UTC', LANG: 'C' })
  expect(Object.keys(here).toSorted()).toEqual([
    '.strategy-manifest',
    'README.md',
    'assets/emblem.png',
    'assets/horizon.jpg',
    'en/figures/gallery-path-case-investigator.svg',
    'en/gallery.md',
    'en/gallery.pdf',
  ])
  for (const [TZ, LANG] of [
    ['Asia/Almaty', 'kk_KZ.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
  ] as const) {
    expect(hashesOf(copyOfExample('gallery'), { TZ, LANG, LC_ALL: LANG })).toEqual(here)
  }
})

test('the order of files in their folders and the date of the machine count for nothing', () => {
  const project = copyOfExample('gallery')
  const turned = join(temporaryFolder(), 'a folder of another name')
  mkdirSync(turned)
  // Written again from the last to the first, so that a folder lists them in another order.
  for (const name of readdirSync(project).toReversed()) renameSync(join(project, name), join(turned, name))
  for (const name of readdirSync(join(turned, 'prose')).toReversed()) {
    const file = join(turned, 'prose', name)
    writeFileSync(file, readFileSync(file))
  }
  expect(hashesOf(turned)).toEqual(hashesOf(copyOfExample('gallery')))
})
