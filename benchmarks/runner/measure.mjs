// Runs a command once and measures its wall clock, processor time and peak memory (memory needs GNU time).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const gnuTime = '/usr/bin/time'
const hasGnuTime = existsSync(gnuTime)

/** Runs a command; seconds of wall clock and processor, peak memory in MB, and whether it ended as expected. */
export function measure([program, ...args]) {
  const started = performance.now()
  const [file, list] = hasGnuTime ? [gnuTime, ['-f', 'bench %U %S %M', program, ...args]] : [program, args]
  const { status, stderr } = spawnSync(file, list, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const wall = (performance.now() - started) / 1000
  const usage = /bench (\S+) (\S+) (\d+)\s*$/.exec(stderr ?? '')
  return {
    wall,
    cpu: usage ? Number(usage[1]) + Number(usage[2]) : undefined,
    memory: usage ? Number(usage[3]) / 1024 : undefined,
    failure: status === 0 ? undefined : `ended with ${status}: ${firstLine(stderr)}`,
  }
}

/** The middle of the numbers; of an even count the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.filter((number) => number !== undefined).toSorted((a, b) => a - b)
  if (sorted.length === 0) return undefined
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

function firstLine(text) {
  return (text ?? '').split('\n').find((line) => line.trim() !== '') ?? ''
}
