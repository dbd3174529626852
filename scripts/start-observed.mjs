// Opens the built app from outside, says when its window is usable, and takes a picture of it on demand.
import { _electron } from '@playwright/test'
import path from 'node:path'
import { projectFolder } from './lib/places.mjs'
import { sandboxFlags } from './lib/system.mjs'

const args = process.argv.slice(2)
const at = args.indexOf('--screenshot')
const picture = at < 0 ? null : (args[at + 1] ?? 'screenshot.png')
if (at >= 0) args.splice(at, 2)

const startedMs = performance.now()
const app = await _electron.launch({
  executablePath: process.env['PATHWAY_ELECTRON'] ?? '',
  args: [projectFolder, ...sandboxFlags(), ...args],
  chromiumSandbox: sandboxFlags().length === 0,
  colorScheme: null,
})
const closed = new Promise((resolve) => app.once('close', () => resolve(undefined)))
process.once('SIGINT', () => void app.close())
process.once('SIGTERM', () => void app.close())

/** @returns {Promise<import('@playwright/test').Page>} */
async function usableWindow() {
  try {
    const page = await app.firstWindow()
    await page.locator('#root').locator('main, h1, button').filter({ visible: true }).first().waitFor()
    return page
  } catch {
    console.error('The window did not become usable. Is Pathway running already?')
    await app.close().catch(() => undefined)
    process.exit(1)
  }
}

const page = await usableWindow()
await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))')
console.log(`The window is usable (${((performance.now() - startedMs) / 1000).toFixed(1)} s).`)
if (picture !== null) {
  await page.waitForTimeout(1000) // charts and dialogs that move in
  const file = path.resolve(process.env['INIT_CWD'] ?? '.', picture)
  await page.screenshot({ path: file })
  console.log(`Picture: ${file}`)
  await app.close()
}
await closed
