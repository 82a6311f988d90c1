import { readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems, openBrowser } from '../support/browser.ts'
import { copyOfExample, runStrategy } from '../support/run-strategy.ts'
import { startStrategy, type Running } from '../support/start-strategy.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface Served {
  readonly file: string
  readonly address: string
  readonly running: Running
}

async function serve(): Promise<Served> {
  const project = copyOfExample('minimal')
  const running = startStrategy(['serve', '--port', '0'], project)
  await running.until('Ctrl-C ends\n')
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(running.said())?.[0] ?? ''
  return { file: join(project, 'strategy.yaml'), address, running }
}

test('an edit changes the page, a mistake is laid over it, its cure takes it away', async () => {
  const { file, address, running } = await serve()
  const text = readFileSync(file, 'utf8')
  const page = await browser.newPage()
  page.setDefaultTimeout(20_000)
  const refused: string[] = []
  page.on('console', (message) => refused.push(message.text()))
  await page.goto(`${address}en/framework.html#section-roles`)
  const document = page.frameLocator('iframe')
  const state = page.getByRole('status')
  await document.getByRole('heading', { name: 'Device seizure' }).waitFor()
  await state.filter({ hasText: 'Up to date' }).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  const scrolled = (): Promise<number> => document.locator('html').evaluate((element) => element.scrollTop)
  const place = await scrolled()
  expect(place).toBeGreaterThan(500)

  writeFileSync(file, text.replaceAll('Device seizure', 'Seizure of devices'))
  await document.getByRole('heading', { name: 'Seizure of devices' }).waitFor()
  expect(await scrolled()).toBe(place)

  writeFileSync(file, text.replace('competency: device-seizure', 'competency: device-<b>siezure'))
  const findings = page.getByRole('region', { name: 'Errors: 1' })
  await findings.getByText('Unknown competency "device-<b>siezure" in role "patrol-officer"').waitFor()
  await findings.getByText('strategy.yaml:27:30 [link/unknown-id]').waitFor()
  await document.getByRole('heading', { name: 'Seizure of devices' }).waitFor()
  expect(await state.textContent()).toBe('There are errors: the last good pages are shown.')
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await findings.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Errors: 1' }).click()
  expect(await findings.isVisible()).toBe(true)

  writeFileSync(file, text.replaceAll('Device seizure', 'Devices'))
  await document.getByRole('heading', { name: /Devices$/ }).waitFor()
  expect(await findings.isVisible()).toBe(false)
  expect(refused).toEqual([])
  expect(await running.end('SIGINT')).toBe(130)
})

test('the list of documents leads to each, an unknown page says so', async () => {
  const { address } = await serve()
  const page = await browser.newPage()
  await page.goto(address)
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('link', { name: 'Training strategy' }).click()
  await page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Training strategy' }).waitFor()
  expect(await page.title()).toBe('Training strategy')
  const missing = await page.goto(`${address}en/nothing.html`)
  expect(missing?.status()).toBe(404)
  await page.getByRole('heading', { name: 'There is no such page.' }).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
})

test('only requests to this machine by its own name are answered, and only readers', async () => {
  const { address } = await serve()
  const { port } = new URL(address)
  const status = (host: string, method = 'GET', path = '/'): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject)
      sent.end()
    })
  expect(await status(`127.0.0.1:${port}`)).toBe(200)
  expect(await status(`localhost:${port}`)).toBe(200)
  expect(await status(`rebound.example:${port}`)).toBe(403)
  expect(await status('127.0.0.1')).toBe(403)
  expect(await status(`127.0.0.1:${port}`, 'POST')).toBe(405)
  expect(await status(`127.0.0.1:${port}`, 'GET', '/pages/../../strategy.yaml')).toBe(404)
  expect(await status(`127.0.0.1:${port}`, 'GET', '/%zz')).toBe(404)
})

test('a port that is no number, or taken, is refused', async () => {
  expect(runStrategy(['serve', 'examples/minimal', '--port', 'http']).stderr).toContain('Unexpected --port "http"')
  const { address } = await serve()
  const run = runStrategy(['serve', 'examples/minimal', '--port', new URL(address).port])
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(`Port ${new URL(address).port} is not free`)
})
