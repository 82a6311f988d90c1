import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/** Measures the processes that it starts: nothing else runs beside it. */
const measuring = ['tests/hostile/hostile.test.ts']

export default defineConfig({
  test: {
    testTimeout: 120_000, // for what hangs; tests of speed measure themselves
    pool: 'threads',
    setupFiles: ['tests/support/fixed-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...measuring],
          // Many tests wait for a process of their own.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      {
        extends: true,
        test: { name: 'measuring', include: measuring, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
