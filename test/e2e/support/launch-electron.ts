// Opens the built app in the real Electron on a profile of its own.
import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { electronExecutable, isRoot, makeFolder, projectFolder } from './places.ts'
import { waitUntilUsable } from './usable.ts'
import { recordForeignRequests } from './requests.ts'

export interface LaunchOptions {
  /** An existing profile; without one each launch has a new one. */
  userDataDir?: string
  /** More arguments for the app, such as a file to open. */
  args?: string[]
  colorScheme?: 'light' | 'dark'
  env?: Record<string, string>
}

export interface LaunchedApp {
  readonly app: ElectronApplication
  readonly window: Page
  readonly userDataDir: string
  /** Addresses that left the app; stays empty. */
  readonly foreignRequests: readonly string[]
  /** Answers the next save dialogs with this path; null dismisses them. */
  readonly stubSaveDialog: (path: string | null) => Promise<void>
  /** Answers the next open dialogs with this path; null dismisses them. */
  readonly stubOpenDialog: (path: string | null) => Promise<void>
  /** Closes the app as a person would, if it still runs, and opens it on the same profile. */
  readonly relaunch: (options?: Omit<LaunchOptions, 'userDataDir'>) => Promise<LaunchedApp>
  /** Ends the app without a warning, as a crash or a power cut of the process would. */
  readonly kill9: () => Promise<void>
  /** Closes the app as a person would; nothing happens when it is gone. */
  readonly close: () => Promise<void>
}

const closeLimitMs = 15_000

/** Arguments that start the app from the project on a profile. */
export function appArguments(userDataDir: string, args: readonly string[] = []): string[] {
  return [projectFolder, `--user-data-dir=${userDataDir}`, ...(isRoot ? ['--no-sandbox'] : []), ...args]
}

/** Opens the app and waits for the first thing in its window. */
export async function launchElectron(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userDataDir = options.userDataDir ?? makeFolder()
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: appArguments(userDataDir, options.args),
    chromiumSandbox: !isRoot,
    colorScheme: options.colorScheme ?? 'light',
    // No value is undefined in a real environment. Dates and numbers are typed as in British English; macOS goes by its own.
    env: { ...(process.env as Record<string, string>), LC_ALL: 'en_GB.UTF-8', ...options.env },
  })
  const child = app.process()
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
  const foreignRequests = recordForeignRequests(app.context(), 'pathway-app://local')
  const window = await app.firstWindow()
  await waitUntilUsable(window)

  function isGone(): boolean {
    return child.exitCode !== null || child.signalCode !== null
  }

  async function kill9(): Promise<void> {
    if (!isGone()) child.kill('SIGKILL')
    await ended
  }

  async function close(): Promise<void> {
    if (isGone()) return
    const timer = setTimeout(() => child.kill('SIGKILL'), closeLimitMs)
    await app.close().catch(() => undefined) // it may be closing already
    await ended
    clearTimeout(timer)
  }

  return {
    app,
    window,
    userDataDir,
    foreignRequests,
    async stubSaveDialog(path) {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () =>
          Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
      }, path)
    },
    async stubOpenDialog(path) {
      await app.evaluate(({ dialog }, filePath) => {
        const filePaths = filePath === null ? [] : [filePath]
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePath === null, filePaths })
      }, path)
    },
    async relaunch(again = {}) {
      await close()
      return launchElectron({ ...options, ...again, userDataDir })
    },
    kill9,
    close,
  }
}
