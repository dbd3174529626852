// The `test` of every end-to-end test: opens the app or the browser, cleans up, and checks that no request left.
import { test as base } from '@playwright/test'
import type { Browser } from '@playwright/test'
import fs from 'node:fs'
import { launchChromium, openInChromium, startChromium } from './launch-chromium.ts'
import type { LaunchedBrowser } from './launch-chromium.ts'
import { startDisplay } from './display.ts'
import { launchElectron } from './launch-electron.ts'
import type { LaunchedApp, LaunchOptions } from './launch-electron.ts'
import { makeFolder } from './places.ts'
import { startStaticHost } from './static-host.ts'

export { expect } from '@playwright/test'
export type { LaunchedApp, LaunchOptions } from './launch-electron.ts'
export type { LaunchedBrowser } from './launch-chromium.ts'

export interface PathwayOptions {
  /** What `page` runs in; set per project. */
  engine: 'electron' | 'chromium'
  /** True in tests that try to reach a network on purpose; requests are not checked then. */
  triesNetwork: boolean
}

interface PathwayFixtures {
  /** A folder for files of this test, removed afterwards. */
  folder: string
  /** Opens the app in Electron; may be called repeatedly. */
  launchApp: (options?: LaunchOptions) => Promise<LaunchedApp>
  /** Opens the window in today's Chromium; may be called repeatedly. */
  launchBrowser: (userDataDir?: string) => Promise<LaunchedBrowser>
}

interface PathwayWorkerFixtures {
  /** Where windows of this worker open, on Linux one of its own. */
  display: undefined
  /** Where the browser finds the built window. */
  hostOrigin: string
  /** Shared by the tests of a worker: starting one takes longer than many of them. */
  sharedBrowser: () => Promise<Browser>
}

interface Launched {
  /** Removed afterwards; none where the profile was in memory. */
  readonly userDataDir?: string
  readonly foreignRequests: readonly string[]
  readonly close: () => Promise<void>
}

async function cleanUp(all: readonly Launched[], triesNetwork: boolean): Promise<void> {
  for (const launched of all) await launched.close()
  for (const { userDataDir } of all) {
    if (userDataDir !== undefined) fs.rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  const left = all.flatMap(({ foreignRequests }) => foreignRequests)
  if (!triesNetwork) base.expect(left, 'requests that left the app').toEqual([])
}

/** A launch whose relaunches are cleaned up too. */
function follow<Window extends Launched & { readonly relaunch: (...args: never[]) => Promise<Window> }>(
  window: Window,
  all: Launched[],
): Window {
  all.push(window)
  return {
    ...window,
    relaunch: async (...args: never[]) => follow(await window.relaunch(...args), all),
  }
}

export const test = base.extend<PathwayOptions & PathwayFixtures, PathwayWorkerFixtures>({
  engine: ['electron', { option: true }],
  triesNetwork: [false, { option: true }],

  display: [
    async ({}, use) => {
      const display = process.platform === 'linux' ? await startDisplay() : null
      if (display !== null) process.env['DISPLAY'] = display.name
      await use(undefined)
      await display?.close()
    },
    { scope: 'worker', auto: true },
  ],

  hostOrigin: [
    async ({}, use) => {
      const host = await startStaticHost()
      await use(host.origin)
      await host.close()
    },
    { scope: 'worker' },
  ],

  sharedBrowser: [
    async ({}, use) => {
      let browser: Promise<Browser> | null = null
      await use(() => (browser ??= startChromium()))
      await (browser as Promise<Browser> | null)?.then((started) => started.close()) // set by a test meanwhile
    },
    { scope: 'worker' },
  ],

  folder: async ({}, use) => {
    const folder = makeFolder()
    await use(folder)
    fs.rmSync(folder, { recursive: true, force: true })
  },

  launchApp: async ({ triesNetwork }, use) => {
    const all: Launched[] = []
    await use(async (options) => follow(await launchElectron(options), all))
    await cleanUp(all, triesNetwork)
  },

  launchBrowser: async ({ hostOrigin, triesNetwork }, use) => {
    const all: Launched[] = []
    await use(async (userDataDir) => follow(await launchChromium(hostOrigin, userDataDir), all))
    await cleanUp(all, triesNetwork)
  },

  // One window, open at the start page, in the engine of the project.
  page: async ({ engine, launchApp, sharedBrowser, hostOrigin, triesNetwork }, use) => {
    if (engine === 'electron') {
      await use((await launchApp()).window)
      return
    }
    const opened = await openInChromium(await sharedBrowser(), hostOrigin)
    await use(opened.page)
    await cleanUp([opened], triesNetwork)
  },
})
