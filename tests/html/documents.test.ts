import { expect, test } from 'vitest'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'
import { readPage } from '../support/write-page.ts'

test('the pages of the large example parse without a mistake, every id stands once, every link leads somewhere', async () => {
  const built = await buildProject(exampleFolder('kazakhstan'), {
    formats: ['html'],
    languages: ['kk'],
    documents: ['framework', 'strategy'],
  })
  expect(built.documents.map(({ path }) => path)).toEqual(['kk/framework.html', 'kk/strategy.html'])
  for (const { path, title } of built.documents) {
    const { elements, mistakes } = readPage(new TextDecoder().decode(outputOf(built, path)))
    expect(mistakes).toEqual([])
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    const known = new Set(ids)
    expect(known.size).toBe(ids.length)
    const places = elements.flatMap(({ attributes }) => /^#(.*)/.exec(attributes['href'] ?? '')?.[1] ?? [])
    expect(places.length).toBeGreaterThan(500)
    expect(places.map(decodeURIComponent).filter((place) => !known.has(place))).toEqual([])
    const labels = elements.flatMap(({ attributes }) => attributes['aria-labelledby']?.split(' ') ?? [])
    expect(labels.filter((label) => !known.has(label))).toEqual([])
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe(title)
  }
})
