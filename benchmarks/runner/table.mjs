// Prints the measured figures and the ratios of the goals as Markdown.
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { median } from './measure.mjs'

/** Ratios that the goals are stated in: a command over another, in wall clock or memory. */
const ratios = [
  ['--version', 'node -e 0', 1.2],
  ['validate S', 'node -e 0', 2],
  ['validate M', 'node -e 0', 4],
  ['build md S', 'node -e 0', 2.2],
  ['build pdf S', 'Typst S', 0.9],
  ['build pdf M', 'Typst M', 0.25],
  ['build pdf L', 'Typst L', 0.05],
]
const memoryRatios = [['build pdf M', 'Typst M', 0.2]]

/** Prints the whole report. */
export function report(results, { rounds, load }) {
  return [
    `${new Date().toISOString().slice(0, 10)}, ${rounds} interleaved rounds, medians. ${machine()}. Load before ${load}, after ${loadNow()}.`,
    '',
    ...figures(results),
    '',
    ...ratioTable(results),
    ...failures(results),
  ].join('\n')
}

/** The load of the machine over the last minute. */
export function loadNow() {
  return loadavg()[0].toFixed(1)
}

function machine() {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} x ${cpus()[0].model}, ${gigabytes} GB, Linux ${release()}, Node ${process.versions.node}, training-strategy ${version}`
}

function figures(results) {
  const rows = [...results].map(([name, { runs, pages, failure }]) => {
    const middle = (key, digits) => median(runs.map((run) => run[key]))?.toFixed(digits) ?? '-'
    const values = failure
      ? ['failed', '-', '-', '-']
      : [middle('wall', 2), middle('cpu', 2), middle('memory', 0), pages ?? '-']
    return `| ${name} | ${values.join(' | ')} |`
  })
  return [
    '| Command | Wall, s | Processor, s | Peak memory, MB | Pages |',
    '| :--- | ---: | ---: | ---: | ---: |',
    ...rows,
  ]
}

function ratioTable(results) {
  const of =
    (key) =>
    ([name, base, goal]) => {
      const [a, b] = [name, base]
        .map((n) => results.get(n))
        .map((r) => (r && !r.failure ? median(r.runs.map((run) => run[key])) : undefined))
      return a === undefined || b === undefined ? undefined : { name, base, goal, value: a / b }
    }
  const row = (what, cpu) => (ratio) =>
    ratio && `| ${ratio.name} / ${ratio.base}, ${what} | ${ratio.value.toFixed(2)} | ${cpu(ratio)} | ${ratio.goal} |`
  const cpuOf = ({ name, base, goal }) => of('cpu')([name, base, goal])?.value.toFixed(2) ?? '-'
  const rows = [
    ...ratios.map(of('wall')).map(row('time', cpuOf)),
    ...memoryRatios.map(of('memory')).map(row('memory', () => '-')),
    perPage(results),
  ]
  return ['| Ratio | Wall | Processor | Goal |', '| :--- | ---: | ---: | ---: |', ...rows.filter(Boolean)]
}

function perPage(results) {
  const [m, l] = ['build pdf M', 'build pdf L'].map((name) => results.get(name))
  if (!m?.pages || !l?.pages || m.failure || l.failure) return undefined
  const [a, b] = [l, m].map(({ runs, pages }) => median(runs.map(({ wall }) => wall)) / pages)
  return `| seconds a page at L / at M | ${(a / b).toFixed(2)} | - | 1.3 |`
}

function failures(results) {
  const failed = [...results].filter(([, { failure }]) => failure)
  return failed.length === 0 ? [] : ['', ...failed.map(([name, { failure }]) => `- ${name} ${failure}`)]
}
