import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/run-strategy.ts'
import type { HostileCase } from './hostile-case.ts'
import { runHostile, type HostileRun } from './run-hostile.ts'

/** No case may use more, whatever it holds: seconds of processor time, megabytes of memory. */
const limits = { seconds: 2, megabytes: 300 }

const threats = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'cases.ts')))
  .map(({ name }) => name)
  .toSorted()

for (const threat of threats) {
  const { cases } = (await import(join(import.meta.dirname, threat, 'cases.ts'))) as {
    readonly cases: readonly HostileCase[]
  }
  describe(`threat ${threat}`, () => {
    test.each(cases.map((hostile) => [hostile.name, hostile] as const))(
      '%s',
      { timeout: 150_000 },
      async (_name, hostile) => {
        const run = await runHostile(hostile, temporaryFolder())
        expect({ exit: run.exit, signal: run.signal }, run.stdout.slice(0, 2000) + run.stderr).toEqual({
          exit: hostile.exit,
          signal: null,
        })
        if (hostile.finds) expectFinds(hostile.finds, run.finds)
        const printed = run.stdout + run.stderr
        for (const text of hostile.says ?? []) expect(printed).toContain(text)
        for (const text of hostile.writes ?? []) expect(run.text).toContain(text)
        for (const text of hostile.never ?? []) expect(printed + run.text).not.toContain(text)
        if (hostile.exit !== 0) expect(run.outputs).toEqual([])
        expect(await slowness(hostile, run)).toBeLessThan(limits.seconds)
        expect(run.megabytes).toBeLessThan(limits.megabytes)
      },
    )
  })
}

/** Seconds of a run; the best of three where the first took too long: what else runs on the machine stretches them. */
async function slowness(hostile: HostileCase, { seconds }: HostileRun): Promise<number> {
  let best = seconds
  for (let again = 0; again < 2 && best >= limits.seconds; again++)
    best = Math.min(best, (await runHostile(hostile, temporaryFolder())).seconds)
  return best
}

function expectFinds(expected: readonly string[], found: readonly string[] | undefined): void {
  const open = expected.at(-1) === '*'
  const wanted = open ? expected.slice(0, -1) : expected
  if (open) expect(found).toEqual(expect.arrayContaining([...wanted]))
  else expect(found).toEqual(wanted)
}
