// Answers the window's calls: one handler per name of the contract, each behind the same check of sender and arguments.
import { app, ipcMain } from 'electron'
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { desktopCallNames } from '../../src/desktop/contract.ts'
import type { AppInfo, DesktopCallName, DesktopCalls, DesktopResult } from '../../src/desktop/contract.ts'
import { argumentGuards } from './arguments.ts'
import { chooseFile, openFile, openRecent, saveFile, saveFileAs } from './dialogs.ts'
import { takeWaitingFile } from './handed-over.ts'
import { forgetFile, listRecentFiles } from './known-files.ts'
import { showMenu } from './menu.ts'
import { isOwnAddress } from './origin.ts'
import { addToParcel } from './parcels.ts'

/** What the handlers need from the one window. */
export interface Shell {
  window(): BrowserWindow | null
  /** Shows the window if it was never shown. */
  show(): void
  closeNow(): Promise<void>
  readonly development: URL | null
}

type Handlers = {
  readonly [Name in DesktopCallName]: (
    window: BrowserWindow,
    ...args: Parameters<DesktopCalls[Name]>
  ) => ReturnType<DesktopCalls[Name]>
}

function done(): Promise<DesktopResult<null>> {
  return Promise.resolve({ ok: true, value: null })
}

function platformName(): AppInfo['platform'] {
  if (process.platform === 'darwin') return 'mac'
  return process.platform === 'win32' ? 'windows' : 'linux'
}

function makeHandlers(shell: Shell): Handlers {
  return {
    appInfo: () =>
      Promise.resolve({
        ok: true,
        value: {
          version: app.getVersion(),
          platform: platformName(),
          electronVersion: process.versions.electron,
          locale: app.getSystemLocale(),
        },
      }),
    chooseFile,
    addToParcel: (_window, part, parcel) => Promise.resolve(addToParcel(part, parcel)),
    saveFile: (_window, fileId, content, options = {}) => saveFile(fileId, content, options),
    saveFileAs,
    recentFiles: async () => ({ ok: true, value: await listRecentFiles() }),
    openRecent: (_window, fileId) => openRecent(fileId),
    async forgetRecent(_window, fileId) {
      await forgetFile(fileId)
      return done()
    },
    async takeHandedOverFile() {
      const file = takeWaitingFile()
      return file === null ? { ok: true, value: null } : openFile(file, 'workbook')
    },
    setMenu(window, sections) {
      showMenu(sections, window.webContents)
      return done()
    },
    setTitle(window, { title, edited }) {
      window.setTitle(title)
      window.setDocumentEdited(edited)
      return done()
    },
    readyToShow() {
      shell.show()
      return done()
    },
    readyToClose() {
      void shell.closeNow()
      return done()
    },
  }
}

function refused(what: string): DesktopResult<never> {
  return { ok: false, problem: { code: 'disk-unknown', name: '', what } }
}

function isTrusted(event: IpcMainInvokeEvent, window: BrowserWindow, development: URL | null): boolean {
  const frame = event.senderFrame // null once the frame is gone
  if (frame === null || event.sender !== window.webContents) return false
  return frame === window.webContents.mainFrame && isOwnAddress(frame.url, development)
}

/** Opens every channel of the contract; each call ends in a result, whatever happens inside. */
export function answerCalls(shell: Shell): void {
  const handlers = makeHandlers(shell)

  async function answer<Name extends DesktopCallName>(
    name: Name,
    event: IpcMainInvokeEvent,
    args: unknown[],
  ): Promise<Awaited<ReturnType<DesktopCalls[Name]>> | DesktopResult<never>> {
    const window = shell.window()
    if (window === null || !isTrusted(event, window, shell.development)) return refused('sender')
    const guard = argumentGuards[name]
    if (!guard(args)) return refused('arguments')
    try {
      return await handlers[name](window, ...args)
    } catch (error) {
      return refused(error instanceof Error ? error.name : 'unknown')
    }
  }

  for (const name of desktopCallNames) {
    ipcMain.handle(`desktop:${name}`, (event, ...args: unknown[]) => answer(name, event, args))
  }
}
