// How end-to-end tests run. `x.spec.ts` runs in Electron, `x.chromium.spec.ts` in today's Chromium, `x.both.spec.ts` in both.
import { defineConfig } from '@playwright/test'
import type { PathwayOptions } from './e2e/support/test.ts'

const takesPictures = process.env['PATHWAY_SCREENS'] === '1'

export default defineConfig<PathwayOptions>({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // One for each core of a small machine: with more, a window waits so long for its turn that others time out.
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    {
      name: 'electron',
      // Pictures are of the real app as well; what axe finds is asked of the engine that is shipped, or near it.
      testIgnore: takesPictures ? /(?<!screens)\.chromium\.spec\.ts$/ : '**/*.chromium.spec.ts',
      use: { engine: 'electron' },
      // On Linux each worker has a display of its own; elsewhere windows would take each other's focus.
      ...(process.platform !== 'linux' && { workers: 1 }),
    },
    { name: 'chromium', testMatch: '**/*.{both,chromium}.spec.ts', use: { engine: 'chromium' } },
  ],
})
