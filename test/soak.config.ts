// How long sessions run: by `npm run soak` alone, never with the other tests; one window, no limit of time.
import { defineConfig } from '@playwright/test'
import type { PathwayOptions } from './e2e/support/test.ts'
import config from './playwright.config.ts'

export default defineConfig<PathwayOptions>({
  ...config,
  testMatch: '**/*.soak.ts',
  timeout: 0,
  workers: 1,
  use: { actionTimeout: 15_000 },
  projects: [
    { name: 'electron', use: { engine: 'electron' } },
    { name: 'chromium', use: { engine: 'chromium' } },
  ],
})
