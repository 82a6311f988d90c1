import { defineConfig } from 'vitest/config'
import { groups } from './groups.mjs'

export default defineConfig({
  test: {
    include: groups[process.env.GROUP].tests,
    testTimeout: 30_000,
    pool: 'threads',
    setupFiles: ['tests/support/fixed-seed.ts'],
  },
})
