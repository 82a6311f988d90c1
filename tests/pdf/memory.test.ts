import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import { layoutInput, shippedTheme } from '../support/lay-out-text.ts'
import { SAMPLE_INFO } from './sample-pages.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void // V8 puts it there for the flag

/** Megabytes of the heap that are in use. */
function used(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1e6
}

const row = '| Investigator | names the rules of procedure for electronic evidence | 3 | 12 |\n'
const chapter = (number: number): string =>
  `# Chapter ${number}\n\n<!-- table plain caption="Table ${number}" -->\n\n| Role | What | Level | Days |\n|---|---|---|---|\n${row.repeat(200)}`

/** Pages of a document, and the most that the heap grew, after each tenth page, beyond its tree. */
function growthOf(chapters: number): { readonly pages: number; readonly megabytes: number } {
  const backend = createPdfBackend()
  const text = `See [the last chapter](#chapter-${chapters}).\n\n${Array.from({ length: chapters }, (_, index) => chapter(index + 1)).join('\n\n')}`
  const input = { ...layoutInput(text), theme: shippedTheme('plain'), metrics: backend.metrics }
  const sink = backend.open(SAMPLE_INFO)
  const pages = layOut(input)
  const before = used()
  let most = 0
  let count = 0
  for (let step = pages.next(); !step.done; step = pages.next()) {
    sink.page(step.value)
    if (++count % 10 === 0) most = Math.max(most, used() - before)
  }
  return { pages: count, megabytes: most }
}

test('a document of four times the pages takes little more memory while it is drawn', () => {
  growthOf(2) // what is made once
  const [short, long] = [growthOf(10), growthOf(40)]
  expect(long.pages).toBeGreaterThan(3.5 * short.pages)
  // Tags and the bytes of the file stay: about 15 kB a page. A page that waits takes about 200 kB.
  expect((long.megabytes - short.megabytes) / (long.pages - short.pages)).toBeLessThan(0.03)
})
