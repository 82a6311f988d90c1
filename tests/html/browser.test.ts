import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems, openBrowser } from '../support/browser.ts'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'
import { constructInput, everyConstruct, writePage } from '../support/write-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function open(html: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.setContent(html)
  return page
}

const constructs = writePage(everyConstruct, constructInput).value

test('axe objects to a page without a language, so that it can be believed', async () => {
  const page = await open(constructs.replace('<html lang="en">', '<html>'), 1200)
  expect(await accessibilityProblems(page)).toHaveLength(1)
})

test('a page with every construct is accessible on a desk and on a phone', async () => {
  for (const width of [1400, 360]) {
    const page = await open(constructs, width)
    expect(await accessibilityProblems(page)).toEqual([])
  }
})

test('the documents of the minimal example are accessible', async () => {
  const built = await buildProject(exampleFolder('minimal'), { formats: ['html'] })
  for (const document of ['framework', 'strategy']) {
    const page = await open(new TextDecoder().decode(outputOf(built, `en/${document}.html`)), 1400)
    expect(await page.title()).not.toBe('')
    expect(await accessibilityProblems(page)).toEqual([])
  }
})

test('on a phone the page is as wide as the screen: what is wider moves in its box', async () => {
  const page = await open(constructs, 360)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  const box = page.locator('.scroll').last()
  expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true)
})

test('the first tab leads past the contents to the text', async () => {
  const page = await open(constructs, 1400)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN')
})
