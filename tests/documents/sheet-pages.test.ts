import { expect, test } from 'vitest'
import { readPages } from '../../src/pdf/read/read-pages.ts'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'

const languages = ['en', 'ru', 'kk'] as const
const summary = await buildProject(exampleFolder('kazakhstan'), { documents: ['summary'], formats: ['pdf'] })
const profiles = await buildProject(exampleFolder('kazakhstan'), { documents: ['role-profile'], formats: ['pdf'] })

test.each(languages)('the summary of the example takes exactly two pages in %s', (language) => {
  expect(readPages(outputOf(summary, `${language}/summary.pdf`))?.length).toBe(2)
})

test.each(languages)('every profile begins on its first page and takes at most two in %s', (language) => {
  const paths = profiles.artifacts
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${language}/role-profile/`))
  expect(paths.length).toBe(12)
  for (const path of paths) {
    const pages = readPages(outputOf(profiles, path)) ?? []
    expect([1, 2], path).toContain(pages.length)
    expect(pages[0]?.read().lines.length, path).toBeGreaterThan(20)
  }
})
