import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 120_000, // for what hangs; tests of speed measure themselves
    pool: 'threads',
    // Many tests wait for a process of their own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: ['tests/support/fixed-seed.ts'],
  },
})
