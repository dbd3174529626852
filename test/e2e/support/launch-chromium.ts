// Opens the built window in today's Chromium, on a profile of its own and on the browser's version of the desktop.
import { chromium } from '@playwright/test'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import fs from 'node:fs'
import { makeFolder } from './places.ts'
import { waitUntilUsable } from './usable.ts'
import { recordForeignRequests } from './requests.ts'

export interface LaunchedBrowser {
  readonly page: Page
  readonly userDataDir: string
  /** Addresses that left the host; stays empty. */
  readonly foreignRequests: readonly string[]
  /** Closes the browser, if it still runs, and opens it on the same profile. */
  readonly relaunch: () => Promise<LaunchedBrowser>
  /** Ends the browser without a warning; Linux only. */
  readonly kill9: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The first that is there. Without a desktop's own windows around the page a test takes a third less of the processor. */
const systemChromiums = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser's own process on this profile, not one of its children. */
function mainProcess(userDataDir: string): number | null {
  for (const entry of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let words: string[]
    try {
      words = fs.readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0')
    } catch {
      continue // ended meanwhile
    }
    // Debian starts it from a script, which outlives it by a moment.
    const isPart = words[0]?.endsWith('/sh') === true || words.some((word) => word.startsWith('--type='))
    if (!isPart && words.includes(`--user-data-dir=${userDataDir}`)) return Number(entry)
  }
  return null
}

const systemChromium = systemChromiums.find((file) => fs.existsSync(file))
const executable =
  systemChromium === undefined ? { channel: 'chrome' as const } : { executablePath: systemChromium }

/** Dates and numbers are typed as in British English, wherever the tests run. */
const contextOptions = {
  viewport: { width: 1280, height: 800 },
  acceptDownloads: true,
  locale: 'en-GB',
} as const

/** One browser for many tests, each in a profile in memory; what has to outlive the browser wants `launchChromium`. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ ...executable, args: flags })
}

/** A window in a profile of its own that is gone with it. */
export async function openInChromium(
  browser: Browser,
  origin: string,
): Promise<Pick<LaunchedBrowser, 'page' | 'foreignRequests' | 'close'>> {
  const context = await browser.newContext(contextOptions)
  const opened = await openWindow(context, origin)
  return { ...opened, close: () => context.close() }
}

async function openWindow(
  context: BrowserContext,
  origin: string,
): Promise<Pick<LaunchedBrowser, 'page' | 'foreignRequests'>> {
  const foreignRequests = recordForeignRequests(context, origin)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/`)
  await waitUntilUsable(page)
  return { page, foreignRequests }
}

/** Opens the window at this origin and waits for the first thing in it. */
export async function launchChromium(origin: string, profile?: string): Promise<LaunchedBrowser> {
  const userDataDir = profile ?? makeFolder()
  const context = await chromium.launchPersistentContext(userDataDir, {
    ...executable,
    ...contextOptions,
    args: flags,
  })
  const { page, foreignRequests } = await openWindow(context, origin)

  async function close(): Promise<void> {
    await context.close().catch(() => undefined) // may have been killed
  }

  return {
    page,
    userDataDir,
    foreignRequests,
    async relaunch() {
      await close()
      return launchChromium(origin, userDataDir)
    },
    async kill9() {
      const found = mainProcess(userDataDir)
      const closed = new Promise<void>((resolve) => void context.once('close', () => resolve()))
      if (found === null) return
      process.kill(found, 'SIGKILL')
      await closed
    },
    close,
  }
}
