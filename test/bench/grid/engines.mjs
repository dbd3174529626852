// The two browsers the grids run in: the Electron that tests have, and today's Chromium, which is nearer to what ships.
import { _electron, chromium } from '@playwright/test'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectFolder } from '../../../scripts/lib/places.mjs'
import { sandboxFlags } from '../../../scripts/lib/system.mjs'

const size = { width: 1440, height: 900 }

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} cdp
 * @property {(text: string) => Promise<void>} putOnClipboard
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Engine>} */
async function openElectron() {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-bench-'))
  const app = await _electron.launch({
    executablePath: process.env['PATHWAY_ELECTRON'] ?? '',
    args: [
      path.join(projectFolder, 'test/bench/grid/window'),
      `--user-data-dir=${profile}`,
      ...sandboxFlags(),
    ],
    chromiumSandbox: sandboxFlags().length === 0,
  })
  const page = await app.firstWindow()
  const version = await app.evaluate(
    () => `${process.versions.electron} (Chromium ${process.versions.chrome})`,
  )
  return {
    name: `Electron ${version}`,
    page,
    cdp: await watchThread(await app.context().newCDPSession(page)),
    putOnClipboard: (text) => app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text),
    close: async () => {
      await app.close()
      fs.rmSync(profile, { recursive: true, force: true })
    },
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string>}
 */
async function findVersion(page) {
  const agent = String(await page.evaluate('navigator.userAgent'))
  return /Chrome\/([\d.]+)/.exec(agent)?.[1] ?? 'of unknown version'
}

/** @returns {Promise<Engine>} */
async function openChromium() {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-bench-'))
  const executablePath = '/usr/bin/chromium'
  const context = await chromium.launchPersistentContext(profile, {
    ...(fs.existsSync(executablePath) ? { executablePath } : { channel: 'chrome' }),
    headless: false,
    viewport: size,
    args: [
      ...sandboxFlags(),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
    ],
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    name: `Chromium ${await findVersion(page)}`,
    page,
    cdp: await watchThread(await context.newCDPSession(page)),
    putOnClipboard: (text) => page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`),
    close: async () => {
      await context.close()
      fs.rmSync(profile, { recursive: true, force: true })
    },
  }
}

/**
 * Metrics of the page count the time of its thread, not the time of day.
 * @param {import('@playwright/test').CDPSession} cdp
 */
async function watchThread(cdp) {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return cdp
}

export const engines = { electron: openElectron, chromium: openChromium }
