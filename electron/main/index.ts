// Start-up: everything that must be settled before the first window, in the order in which it must happen.
import { app, Menu, session } from 'electron'
import path from 'node:path'
import { prepareAnswers, registerAppScheme, serveApp } from './app-protocol.ts'
import { handOver, workbooksIn } from './handed-over.ts'
import { answerCalls } from './ipc.ts'
import { showFirstMenu } from './menu.ts'
import { developmentServer } from './origin.ts'
import { findRefusal } from './refusals.ts'
import { closeContents, closeSession, setEngineSwitches } from './security.ts'
import { closeNow, currentWindow, openWindow, readLastState, showWindow } from './window.ts'

function tellOfWaitingFile(): void {
  const window = currentWindow()
  if (window === null) return
  if (window.isMinimized()) window.restore()
  window.focus()
  window.webContents.send('desktop:fileHandedOver', null)
}

function filesOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) return []
  return workbooksIn(
    data.files.filter((file) => typeof file === 'string'),
    '/',
  )
}

async function start(): Promise<void> {
  const development = developmentServer(app.isPackaged)
  // enableSandbox would take the flag away again, and Electron does not start for root without it.
  const isRootWithoutSandbox = process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox')
  if (!isRootWithoutSandbox) app.enableSandbox()
  setEngineSwitches(development)
  registerAppScheme()
  Menu.setApplicationMenu(null) // spares the default menu; ours comes with the window's commands

  app.on('second-instance', (_event, _args, _folder, data) => {
    handOver(filesOf(data))
    tellOfWaitingFile()
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    handOver(workbooksIn([file], '/'))
    tellOfWaitingFile()
  })
  app.on('web-contents-created', (_event, contents) => closeContents(contents, development))
  app.on('window-all-closed', () => app.quit())
  answerCalls({ window: currentWindow, show: showWindow, closeNow, development })

  await app.whenReady()
  closeSession(session.defaultSession, development)
  serveApp(session.defaultSession, path.join(__dirname, '../renderer'))
  const window = openWindow(readLastState(), development)
  // Both are needed a moment later: a hidden window does not start the graphics process, and the first answer
  // has Node load its streams.
  void app.getGPUInfo('basic').catch(() => null)
  setImmediate(prepareAnswers)
  window.once('show', () => {
    if (Menu.getApplicationMenu() === null) showFirstMenu()
  })
}

// Here, because the engine opens its doors only after this file has run.
const refusal = findRefusal({
  isPackaged: app.isPackaged,
  isRoot: process.getuid?.() === 0,
  hasSwitch: (name) => app.commandLine.hasSwitch(name),
  isTest: process.env['PATHWAY_TEST'] === '1',
})
const files = workbooksIn(process.argv.slice(1), process.cwd())
if (refusal !== null) {
  process.stderr.write(`${refusal}\n`)
  app.exit(64)
} else if (app.requestSingleInstanceLock({ files })) {
  handOver(files)
  void start()
} else {
  app.quit()
}
