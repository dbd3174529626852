// The one window: how it opens, comes back where it stood, closes without losing work, and recovers from a crash.
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import path from 'node:path'
import { shellWords } from '../../src/words/shell.ts'
import { closeWithCare } from './closing.ts'
import { appOrigin } from './origin.ts'
import { closeContents } from './security.ts'
import { boundsOnDisplays, firstSize, leastSize, readWindowState, writeWindowState } from './window-state.ts'
import type { WindowState } from './window-state.ts'

const placedDelayMs = 500
// A page that failed before its first screen is seen rather than waited for.
const showAnywayMs = 5000
const paper = { light: '#F6F5F2', dark: '#15171A' }

let current: BrowserWindow | null = null
let pendingShow: (() => void) | null = null
let isQuitting = false
let placeStored: Promise<void> = Promise.resolve()

/** The window, or null before it opens and after it closed. */
export function currentWindow(): BrowserWindow | null {
  return current
}

function statePath(): string {
  return path.join(app.getPath('userData'), 'window-state.json')
}

export function readLastState(): WindowState {
  return readWindowState(statePath())
}

function rememberPlace(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined
  const store = () => {
    clearTimeout(timer)
    placeStored = writeWindowState(statePath(), {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    })
  }
  const storeSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(store, placedDelayMs)
  }
  window.on('resize', storeSoon)
  window.on('move', storeSoon)
  window.on('maximize', storeSoon)
  window.on('unmaximize', storeSoon)
  window.on('close', store)
  window.on('closed', () => clearTimeout(timer))
}

function watchClosing(window: BrowserWindow): void {
  const { message, detail, keep, close } = shellWords.notStored
  const question = {
    type: 'warning' as const,
    message,
    detail,
    buttons: [keep, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  }
  closeWithCare({
    onClose: (listener) => window.on('close', (event) => listener(() => event.preventDefault())),
    isCrashed: () => window.webContents.isCrashed(),
    isGone: () => window.isDestroyed(),
    tellPage: () => window.webContents.send('desktop:closing', null),
    askWhetherToClose: async () => (await dialog.showMessageBox(window, question)).response === 1,
    closeNow: () => void closeNow(),
    onKept: () => (isQuitting = false),
  })
}

/** Closes the window without asking it again, once its place is noted. */
export async function closeNow(): Promise<void> {
  await placeStored
  if (current === null || current.isDestroyed()) return
  current.destroy()
  if (isQuitting) app.quit()
}

function offerReload(window: BrowserWindow): void {
  const { message, detail, reload, quit } = shellWords.windowStopped
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    showWindow()
    const question = {
      type: 'error' as const,
      message,
      detail,
      buttons: [reload, quit],
      defaultId: 0,
      cancelId: 1,
    }
    void dialog.showMessageBox(window, question).then(({ response }) => {
      if (window.isDestroyed()) return
      if (response === 0) window.webContents.reload()
      else void closeNow()
    })
  })
}

/** Shows the window where it stood, the first time; the page asks for it, or nobody who could is left. */
export function showWindow(): void {
  const show = pendingShow
  pendingShow = null
  show?.()
}

/** Opens the window; it shows itself with its first picture. */
export function openWindow(last: WindowState, development: URL | null): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const bounds = last.bounds && boundsOnDisplays(last.bounds, workAreas)
  const window = new BrowserWindow({
    ...(bounds ?? firstSize),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    // A page that paints waits for the graphics process first; hidden, its code runs meanwhile.
    paintWhenInitiallyHidden: false,
    title: shellWords.appName,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: path.join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  current = window
  closeContents(window.webContents, development)
  watchClosing(window)
  rememberPlace(window)
  offerReload(window)
  window.on('page-title-updated', (event) => event.preventDefault()) // setTitle decides
  const patience = setTimeout(showWindow, showAnywayMs)
  pendingShow = () => {
    clearTimeout(patience)
    if (window.isDestroyed()) return
    if (last.isMaximized) window.maximize()
    window.show()
  }
  window.webContents.once('did-fail-load', showWindow)
  window.once('closed', () => {
    clearTimeout(patience)
    current = null
  })
  app.on('before-quit', () => {
    isQuitting = true
  })
  void window.loadURL(development?.href ?? `${appOrigin}/`)
  return window
}
