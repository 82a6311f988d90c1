// Measures a rebuild against the first build of a watch: node benchmarks/rebuild.mjs PROJECT FILE [--text WORD] [--rounds 3] [--format pdf]
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    text: { type: 'string', default: 'title: ' },
    rounds: { type: 'string', default: '3' },
    format: { type: 'string', default: 'md,pdf' },
  },
})
const [source, file] = positionals
const folder = mkdtempSync(join(tmpdir(), 'rebuild-'))
const project = join(folder, 'project')
cpSync(source, project, { recursive: true, filter: (path) => !path.endsWith('/out') })
const bin = fileURLToPath(new URL('../bin/strategy.js', import.meta.url))
const child = spawn('node', [bin, 'watch', '-f', values.format, '-o', join(folder, 'out')], { cwd: project })
const runs = []
let before = { wall: performance.now(), processor: 0 }
child.stdout.resume()
child.stderr.setEncoding('utf8').on('data', (text) => {
  if (!text.includes('Ctrl-C ends')) return
  const now = { wall: performance.now(), processor: processorTime() }
  runs.push({ wall: (now.wall - before.wall) / 1000, processor: now.processor - before.processor })
  if (runs.length > Number(values.rounds)) return child.kill('SIGINT')
  before = now
  edit()
})
child.on('exit', () => {
  rmSync(folder, { recursive: true })
  const [first, ...others] = runs
  const median = (key) => others.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(others.length / 2)]
  for (const key of ['wall', 'processor']) {
    const [cold, warm] = [first[key], median(key)]
    console.log(`${key}: build ${cold.toFixed(2)} s, rebuild ${warm.toFixed(2)} s, ratio ${(warm / cold).toFixed(2)}`)
  }
})

/** Each round makes the first text behind the mark one letter longer. */
function edit() {
  const path = join(project, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(new RegExp(`(${values.text}\\S+)`), '$1x'))
}

/** Seconds of the processor that the watch has used so far (Linux). */
function processorTime() {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
