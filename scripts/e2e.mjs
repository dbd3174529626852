// `npm run e2e`: the end-to-end tests, in Electron and in Chromium; arguments go to Playwright.
import { buildAppIfStale } from './lib/build.mjs'
import { electronEnvironment, resolveElectron } from './lib/electron.mjs'
import { buildHarnessIfStale } from './lib/harness.mjs'
import { packageFile, run } from './lib/run.mjs'
import { requireSystem } from './lib/system.mjs'

requireSystem({ forTests: true })
const electron = resolveElectron()
await buildAppIfStale()
await buildHarnessIfStale()
const playwright = packageFile('@playwright/test/cli.js')
const args = [playwright, 'test', '--config', 'test/playwright.config.ts', ...process.argv.slice(2)]
process.exit(await run(process.execPath, args, electronEnvironment(electron)))
