// Measures the product and its peers in turn: node benchmarks/run.mjs [--sizes S,M] [--rounds 5] [--only TEXT]
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { commonCommands, sizeCommands } from './runner/commands.mjs'
import { countPages } from './runner/count-pages.mjs'
import { measure } from './runner/measure.mjs'
import { loadNow, report } from './runner/table.mjs'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
})
const work = fileURLToPath(new URL('work', import.meta.url))
const rounds = Number(values.rounds)
const load = loadNow()
const commands = [...commonCommands(), ...values.sizes.split(',').flatMap(prepare)].filter(
  ({ name }) => name === 'node -e 0' || !values.only || name.includes(values.only),
)
const results = new Map(commands.map(({ name }) => [name, { runs: [] }]))

for (let round = 1; round <= rounds; round += 1) for (const command of commands) runOnce(command, round)
console.log(report(results, { rounds, load }))

/** Generates the project of a size and lists the commands that read it. */
function prepare(size) {
  const [project, out] = [join(work, size), join(work, 'out')]
  mkdirSync(out, { recursive: true })
  const generator = fileURLToPath(new URL('generate.mjs', import.meta.url))
  const { status } = spawnSync('node', [generator, size, project], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`Unknown size ${size}, use S, M or L`)
  return sizeCommands(size, project, out)
}

/** A command that has failed is not run again. */
function runOnce({ name, argv, pdf }, round) {
  const result = results.get(name)
  if (result.failure) return
  const run = measure(argv)
  result.runs.push(run)
  result.failure = run.failure
  if (pdf && !run.failure) result.pages = countPages(pdf)
  console.error(`round ${round}: ${name} ${run.failure ?? `${run.wall.toFixed(2)} s`}`)
}
