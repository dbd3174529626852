// How unit and architecture tests run: in Node, without a window.
import { defineConfig } from 'vitest/config'
import { stubAliases } from '../scripts/lib/aliases.mjs'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  cacheDir: 'node_modules/.cache/vitest',
  resolve: { alias: stubAliases },
  test: {
    environment: 'node',
    include: ['test/*.test.ts', 'test/unit/**/*.test.{ts,tsx}'],
    allowOnly: false,
    maxWorkers: '100%',
    restoreMocks: true,
    // Loading every module anew for each file would take as long as the tests themselves.
    isolate: false,
    // Beside the other checks, on a computer that others use too, a second becomes many.
    testTimeout: 60_000,
  },
})
