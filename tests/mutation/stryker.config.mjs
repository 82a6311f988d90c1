import { groups } from './groups.mjs'

const group = process.env.GROUP ?? ''
const { mutate } = groups[group] ?? {}
if (mutate === undefined) throw new Error(`Set GROUP to one of: ${Object.keys(groups).join(', ')}`)

/** Run from the folder of the repository; see README.md. */
export default {
  mutate: [...mutate, '!src/**/*.test.ts'],
  testRunner: 'vitest',
  tsconfigFile: 'none', // it needs the interface of an older compiler
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignoreStatic: process.env.IGNORE_STATIC === '1', // faults in what runs once, on loading: every test runs for each
  timeoutMS: 5_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowEmojis: false },
  jsonReporter: { fileName: `coverage/mutation-${group}.json` },
  tempDirName: 'coverage/mutation',
  ignorePatterns: ['/dist', '/coverage', '/examples/*/out', '/benchmarks', '/tests/mutation/node_modules'],
}
