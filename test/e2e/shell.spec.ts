// The window as a guest of the operating system: place, files, menu, hand-over, crash and close.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Desktop } from '../../src/desktop/contract.ts'
import { appArguments } from './support/launch-electron.ts'
import { electronExecutable } from './support/places.ts'
import { expect, test } from './support/test.ts'

type WithDesktop = typeof globalThis & { desktop: Desktop }

async function recentNames(window: Page): Promise<string[]> {
  return window.evaluate(async () => {
    const recent = await (globalThis as WithDesktop).desktop.recentFiles()
    return recent.ok ? recent.value.map((file) => `${file.folderName}/${file.displayName}`) : []
  })
}

/** Takes a waiting file, unless the page was faster; either way it is among the recent ones then. */
async function expectHandedOver(window: Page, name: string): Promise<void> {
  await expect(async () => {
    await window.evaluate(() => (globalThis as WithDesktop).desktop.takeHandedOverFile())
    expect((await recentNames(window)).join()).toContain(name)
  }).toPass({ timeout: 10_000 })
}

test('the window appears by itself, with its first screen', async ({ launchApp }) => {
  const { app, window } = await launchApp()
  const shown = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())
  expect(shown).toBe(true)
  expect(await window.evaluate(() => document.visibilityState)).toBe('visible')
})

test('the window comes back where it was', async ({ launchApp }) => {
  const launched = await launchApp()
  const placed = { x: 120, y: 80, width: 1100, height: 760 }
  await launched.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]!.setBounds(bounds),
    placed,
  )
  await launched.window.waitForTimeout(300)
  const again = await launched.relaunch()
  const found = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())
  expect(found).toEqual(placed)
})

test('a damaged note of the place is a first start', async ({ launchApp }) => {
  const launched = await launchApp()
  await launched.close()
  fs.writeFileSync(path.join(launched.userDataDir, 'window-state.json'), '{"bounds":{"x":"a"')
  const again = await launched.relaunch()
  const { width, height } = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.getBounds(),
  )
  expect({ width, height }).toEqual({ width: 1280, height: 800 })
})

test('a file named at the start is handed over', async ({ launchApp, folder }) => {
  const file = path.join(folder, 'First.pathway')
  fs.writeFileSync(file, 'not a workbook')
  const { window } = await launchApp({ args: [file] })
  await expectHandedOver(window, 'First.pathway')
})

test('a second start hands its file to the first and ends', async ({ launchApp, folder }) => {
  const file = path.join(folder, 'Second.pathway')
  fs.writeFileSync(file, 'not a workbook')
  const { app, window, userDataDir } = await launchApp()
  const second = spawn(electronExecutable(), appArguments(userDataDir, ['Second.pathway']), {
    cwd: folder,
    stdio: 'ignore',
  })
  const status = await new Promise((resolve) => second.once('exit', resolve))
  expect(status).toBe(0)
  await expectHandedOver(window, 'Second.pathway')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a workbook is saved, saved again, protected from strangers, and found again', async ({
  launchApp,
  folder,
}) => {
  const file = path.join(folder, 'Engagement.pathway')
  const launched = await launchApp()
  await launched.stubSaveDialog(file)
  const first = await launched.window.evaluate(() =>
    (globalThis as WithDesktop).desktop.saveFileAs('workbook', 'Engagement', new TextEncoder().encode('one')),
  )
  expect(first).toMatchObject({
    ok: true,
    value: { displayName: 'Engagement.pathway', folderName: path.basename(folder) },
  })
  expect(JSON.stringify(first)).not.toContain(path.dirname(folder) + path.sep)
  const fileId = first.ok && first.value ? first.value.fileId : ''

  const save = (window: Page, text: string, force: boolean) =>
    window.evaluate(
      (given) =>
        (globalThis as WithDesktop).desktop.saveFile(given.fileId, new TextEncoder().encode(given.text), {
          force: given.force,
        }),
      { fileId, text, force },
    )
  expect(await save(launched.window, 'two', false)).toMatchObject({ ok: true })
  expect(fs.readFileSync(file, 'utf8')).toBe('two')

  const again = await launched.relaunch()
  fs.writeFileSync(file, 'somebody else')
  expect(await save(again.window, 'three', false)).toEqual({
    ok: false,
    problem: { code: 'changed-on-disk', name: 'Engagement.pathway' },
  })
  expect(fs.readFileSync(file, 'utf8')).toBe('somebody else')
  expect(await save(again.window, 'three', true)).toMatchObject({ ok: true })
  expect(fs.readFileSync(file, 'utf8')).toBe('three')
  expect(fs.readdirSync(folder)).toEqual(['Engagement.pathway'])

  const opened = await again.window.evaluate(async (id) => {
    const result = await (globalThis as WithDesktop).desktop.openRecent(id)
    return result.ok ? new TextDecoder().decode(result.value.bytes) : result.problem.code
  }, fileId)
  expect(opened).toBe('three')
  await again.window.evaluate((id) => (globalThis as WithDesktop).desktop.forgetRecent(id), fileId)
  expect(await recentNames(again.window)).toEqual([])
})

test('a target that cannot be written is named, and stays', async ({ launchApp, folder }) => {
  const { window, stubSaveDialog } = await launchApp()
  const savePdf = () =>
    window.evaluate(() =>
      (globalThis as WithDesktop).desktop.saveFileAs('pdf', 'Briefing', new Uint8Array([1, 2, 3])),
    )
  const readOnly = path.join(folder, 'Briefing.pdf')
  fs.writeFileSync(readOnly, 'old', { mode: 0o444 })
  await stubSaveDialog(readOnly)
  expect(await savePdf()).toEqual({ ok: false, problem: { code: 'read-only', name: 'Briefing.pdf' } })
  expect(fs.readFileSync(readOnly, 'utf8')).toBe('old')
  await stubSaveDialog(path.join(folder, 'gone', 'Briefing.pdf'))
  expect(await savePdf()).toEqual({ ok: false, problem: { code: 'not-found', name: 'Briefing.pdf' } })
  await stubSaveDialog(null)
  expect(await savePdf()).toEqual({ ok: true, value: null })
})

test('what comes in parts is saved whole, and once', async ({ launchApp, folder }) => {
  const { window, stubSaveDialog } = await launchApp()
  const file = path.join(folder, 'Briefing.pdf')
  const saveParts = () =>
    window.evaluate(async () => {
      const { desktop } = globalThis as WithDesktop
      const first = await desktop.addToParcel(new Uint8Array([1, 2]))
      if (!first.ok) return [first]
      await desktop.addToParcel(new Uint8Array([3]), first.value)
      const save = () => desktop.saveFileAs('pdf', 'Briefing', first.value)
      return [await save(), await save()]
    })
  const gone = { ok: false, problem: { code: 'disk-unknown', name: '', what: 'no such parcel' } }
  await stubSaveDialog(null)
  expect(await saveParts()).toEqual([{ ok: true, value: null }, gone])
  expect(fs.readdirSync(folder)).toEqual([])
  await stubSaveDialog(file)
  expect(await saveParts()).toMatchObject([{ ok: true, value: { displayName: 'Briefing.pdf' } }, gone])
  expect([...fs.readFileSync(file)]).toEqual([1, 2, 3])
  expect(fs.readdirSync(folder)).toEqual(['Briefing.pdf'])
})

test('the save dialog proposes a plain name', async ({ launchApp }) => {
  const { app, window } = await launchApp()
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      Object.assign(globalThis, { proposed: (args.at(-1) as { defaultPath: string }).defaultPath })
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  })
  const propose = async (name: string) => {
    await window.evaluate(
      (suggested) => (globalThis as WithDesktop).desktop.saveFileAs('csv', suggested, new Uint8Array()),
      name,
    )
    return path.basename(await app.evaluate(() => (globalThis as unknown as { proposed: string }).proposed))
  }
  expect(await propose('../../etc/passwd')).not.toContain('/')
  expect(await propose('A: b/c\u0000\u202e')).toMatch(/^A b c\.csv$/)
  expect(await propose('n'.repeat(1500))).toHaveLength(124)
  expect(await propose('')).toBe('Untitled.csv')
})

test('a chosen menu item is a command', async ({ launchApp }) => {
  const { app, window } = await launchApp()
  await window.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    ;(globalThis as WithDesktop).desktop.on('command', (commandId) => heard.push(commandId))
  })
  await expect(async () => {
    await window.evaluate(() =>
      (globalThis as WithDesktop).desktop.setMenu([
        {
          id: 'file',
          label: 'File',
          items: [
            { commandId: 'shell-test', label: 'Test', accelerator: 'CmdOrCtrl+Alt+T', enabled: true },
            'separator',
            { commandId: 'shell-off', label: 'Off', enabled: false, checked: true },
            { role: 'quit', label: 'Leave' },
          ],
        },
      ]),
    )
    const items = await app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()!.getMenuItemById('shell-test')
      item?.click()
      const off = Menu.getApplicationMenu()!.getMenuItemById('shell-off')
      return { accelerator: item?.accelerator, enabled: off?.enabled, checked: off?.checked }
    })
    expect(items).toEqual({ accelerator: 'CmdOrCtrl+Alt+T', enabled: false, checked: true })
  }).toPass({ timeout: 5000 })
  await expect
    .poll(() => window.evaluate(() => (globalThis as unknown as { heard: string[] }).heard))
    .toContain('shell-test')
})

test('the window is told before it closes', async ({ launchApp }) => {
  const launched = await launchApp()
  await launched.window.evaluate(() => {
    const { desktop } = globalThis as WithDesktop
    desktop.on('closing', () => {
      localStorage.setItem('closing-heard', 'yes')
      void desktop.readyToClose()
    })
  })
  const again = await launched.relaunch()
  expect(await again.window.evaluate(() => localStorage.getItem('closing-heard'))).toBe('yes')
})

test('a window that stopped is offered again', async ({ launchApp }) => {
  const { app } = await launchApp()
  const isBack = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const window = BrowserWindow.getAllWindows()[0]!
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
    const loaded = new Promise<boolean>((resolve) =>
      window.webContents.once('did-finish-load', () => resolve(true)),
    )
    window.webContents.forcefullyCrashRenderer()
    return loaded
  })
  expect(isBack).toBe(true)
})
