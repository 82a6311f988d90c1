import axe from 'axe-core'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Starts Chromium without network talk of its own. Fails where it is not installed: these tests do not skip. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(`No ${executablePath}: install Debian's chromium, or set CHROMIUM`)
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}

/** What axe-core objects to by WCAG 2.1 A and AA, one line an element. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Through the inspector: the policy of the page lets no script in.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const loaded = globalThis as unknown as { readonly axe: { run: (options: object) => Promise<AxeResults> } }
    const { violations } = await loaded.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  })
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}
