// Bad input in the real app: one clear sentence, nothing changed, and the window goes on.
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { isStored } from '../../src/domain/column.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { tableIds } from '../../src/domain/table-id.ts'
import { tables } from '../../src/domain/tables/index.ts'
import { findRows } from '../../src/domain/workbook.ts'
import type { Workbook } from '../../src/domain/workbook.ts'
import { formatVersion } from '../../src/format/workbook-file.ts'
import { frameWords } from '../../src/words/en/frame.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { briefingPageWords } from '../../src/words/en/briefing-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { expectSoundPdf } from './support/documents.ts'
import { isRoot } from './support/places.ts'
import {
  cell,
  createWorkbook,
  dropFile,
  expectSaved,
  expectWorkbookOpen,
  openCreateDialog,
  openFromLibrary,
  openSample,
  showTable,
  turnTo,
  turnToStage,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'
import {
  changePart,
  encodeTestFile,
  makeNewerFile,
  makeTestWorkbook,
  withRows,
} from './support/workbook-files.ts'

/** A sentence of the app about a file of this name. */
function sentence(problem: Problem): string {
  // Every sentence takes the facts of its own code, which the union cannot say.
  const words = methodWords.problems[problem.code] as (facts: Problem) => string
  return words(problem)
}

interface BadFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly says: string
}

async function makeBadFiles(): Promise<readonly BadFile[]> {
  const sound = await encodeTestFile(makeTestWorkbook('Sound'))
  const foreign = (name: string, bytes: Uint8Array): BadFile => ({
    name,
    bytes,
    says: sentence({ code: 'file-not-a-workbook', name }),
  })
  const retitled = (text: string) => text.replace('"title": "Sound"', '"title": "Found"')
  const miskinded = (text: string) => text.replace('"title": "Sound"', '"title": 7')
  return [
    {
      name: 'Cut off.pathway',
      bytes: sound.slice(0, sound.length / 2),
      says: sentence({ code: 'file-damaged', name: 'Cut off.pathway', entry: '' }),
    },
    {
      name: 'Empty.pathway',
      bytes: new Uint8Array(),
      says: sentence({ code: 'file-empty', name: 'Empty.pathway' }),
    },
    foreign(
      'Minutes.docx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') }),
    ),
    foreign(
      'Report.pathway',
      strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
    ),
    foreign(
      'Photo.pathway',
      Uint8Array.from(
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      ),
    ),
    {
      name: 'Newer.pathway',
      bytes: makeNewerFile(sound),
      says: sentence({
        code: 'file-too-new',
        name: 'Newer.pathway',
        formatVersion: formatVersion + 1,
        knownVersion: formatVersion,
        writtenBy: 'Pathway tests',
      }),
    },
    {
      name: 'Touched.pathway',
      bytes: changePart(sound, 'workbook.json', retitled),
      says: sentence({ code: 'file-damaged', name: 'Touched.pathway', entry: 'workbook.json' }),
    },
    {
      name: 'Bent.pathway',
      bytes: changePart(sound, 'workbook.json', miskinded, true),
      says: 'Bent.pathway was not opened because of',
    },
  ]
}

async function expectNotice(window: Page, text: string): Promise<void> {
  const notices = window.locator('.notice')
  await expect(notices).toHaveCount(1)
  await expect(notices.locator('.notice-text')).toContainText(text)
  await notices.getByRole('button', { name: frameWords.closeNotice }).click()
  await expect(notices).toHaveCount(0)
}

test('files that are no workbooks, by dialog and dropped', async ({ launchApp, folder }) => {
  test.setTimeout(120_000)
  const { window, stubOpenDialog } = await launchApp()
  await createWorkbook(window, { title: 'Kept as it is' })
  await window.locator('.nav-app').click()
  const bad = await makeBadFiles()
  const rows = window.getByRole('grid', { name: libraryWords.title.current }).getByRole('row')
  const before = await rows.allInnerTexts()
  for (const file of bad) {
    await test.step(file.name, async () => {
      const place = path.join(folder, file.name)
      fs.writeFileSync(place, file.bytes)
      await stubOpenDialog(place)
      await window.getByRole('button', { name: libraryWords.openFile }).click()
      await expectNotice(window, file.says)
      await dropFile(window, file)
      await expectNotice(window, file.says)
    })
  }
  expect(await rows.allInnerTexts()).toEqual(before)

  // The same with a workbook open: it stays.
  await openFromLibrary(window, 'Kept as it is')
  for (const file of bad) {
    await dropFile(window, file)
    await expectNotice(window, file.says)
  }
  await expectWorkbookOpen(window, 'Kept as it is')
  await turnToStage(window, 'week-one')
  await cell(window, 'integration-points', 'execute', 'actual').focus()
  await window.keyboard.type('4')
  await window.keyboard.press('Enter')
  await expectSaved(window)

  // And a sound one dropped on it opens.
  await dropFile(window, {
    name: 'Sound.pathway',
    bytes: await encodeTestFile(makeTestWorkbook('Sound as a bell')),
  })
  await expectWorkbookOpen(window, 'Sound as a bell')
})

test('a title of ten thousand characters', async ({ launchApp }) => {
  const { window } = await launchApp()
  const long = 'Offsite 26 '.repeat(1000).slice(0, 10_000)
  const dialog = await openCreateDialog(window)
  await dialog.locator('input[name="title"]').fill(long)
  await dialog.getByRole('button', { name: libraryWords.create }).click()
  await expect(dialog.getByText(libraryWords.titleTooLong(long.trim().length, 300))).toBeVisible()
  await dialog.getByRole('button', { name: libraryWords.cancel }).click()
  await expect(window.getByRole('heading', { name: libraryWords.firstTitle })).toBeVisible()

  await createWorkbook(window, { title: 'Short' })
  await turnTo(window, workbookWords.pages.settings)
  const title = cell(window, 'facts', 'facts', 'title')
  await title.focus()
  await window.keyboard.press('F2')
  await window.keyboard.press('Control+a')
  await window.keyboard.insertText(long)
  await window.keyboard.press('Enter')
  await expectSaved(window)
  await expect(window.getByRole('navigation', { name: workbookWords.regions.nav })).toBeVisible()
  const wide = await window.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(wide, 'the page grew beyond the window').toBe(false)
  await window.keyboard.press('Control+z')
  await expectWorkbookOpen(window, 'Short')
})

/** Every naughty string in the text of an action, and on in turn in every other text cell of every table. */
function makeNaughtyWorkbook(strings: readonly string[]): Workbook {
  let next = 0
  const take = () => strings[next++ % strings.length]!
  let workbook = makeTestWorkbook('Naughty')
  for (const table of tableIds) {
    const columns = tables[table].columns.filter(({ kind }) => kind === 'text' || kind === 'long-text')
    const texts = () => Object.fromEntries(columns.map(({ id }) => [id, take()]))
    const own = findRows(workbook, table).map(({ id, cells }) => ({ id, cells: { ...cells, ...texts() } }))
    const more =
      table === 'actions'
        ? strings.map((text, at) => ({ id: `action-${String(at)}`, cells: { action: text } }))
        : tables[table].fixedRows === true
          ? []
          : Array.from({ length: 8 }, (_, at) => ({ id: `${table}-${String(at)}`, cells: texts() }))
    workbook = withRows(workbook, table, [...own, ...more])
  }
  return workbook
}

test('every naughty string in a text cell', async ({ launchApp, folder }) => {
  test.setTimeout(120_000)
  const strings = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[] // a list of strings
  const workbook = makeNaughtyWorkbook(strings.filter((text) => text.trim() !== ''))
  const { app, window, stubSaveDialog } = await launchApp()
  const heard: string[] = []
  window.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  window.on('pageerror', (error) => heard.push(`error: ${error.message}`))
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text())
  })
  await window.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await dropFile(window, { name: 'Naughty.pathway', bytes: await encodeTestFile(workbook) })
  await expectWorkbookOpen(window)
  for (const page of ['pillars', 'settings'] as const) await turnTo(window, workbookWords.pages[page])
  await turnToStage(window, 'week-one')
  for (const table of ['information-flows', 'decision-rights', 'symptoms', 'flow-log', 'results'] as const) {
    await showTable(window, 'week-one', table)
  }
  for (const table of ['actions', 'people', 'decisions'] as const) {
    await turnTo(window, methodWords.tables[table].label)
    const column = tables[table].columns.find(isStored)!.id
    await expect(cell(window, table, table === 'actions' ? 'action-0' : `${table}-0`, column)).toBeVisible()
  }
  await turnTo(window, workbookWords.pages.overview)
  const pdf = path.join(folder, 'Naughty.pdf')
  await stubSaveDialog(pdf)
  await turnTo(window, workbookWords.pages.briefings)
  await window.getByRole('button', { name: briefingPageWords.make }).click()
  await expect(window.getByText('Saved as Naughty.pdf')).toBeVisible({ timeout: 60_000 })
  expectSoundPdf(pdf)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(heard).toEqual([])
})

/** Runs `work` in a folder on a disk of its own; root only, as mounting is. */
async function onSmallDisk(folder: string, work: (disk: string) => Promise<void>): Promise<void> {
  const disk = path.join(folder, 'disk')
  fs.mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk])
  try {
    await work(disk)
  } finally {
    execFileSync('umount', [disk])
  }
}

async function makeBriefing(window: Page): Promise<void> {
  await turnTo(window, workbookWords.pages.briefings)
  await window.getByRole('button', { name: briefingPageWords.make }).click()
}

test('a target that cannot be written, or is not there', async ({ launchApp, folder }) => {
  const { window, stubSaveDialog } = await launchApp()
  await openSample(window)
  const saveAs = () => window.keyboard.press('Control+Shift+S')

  await stubSaveDialog(path.join(folder, 'gone', 'Sample.pathway'))
  await saveAs()
  await expectNotice(window, sentence({ code: 'not-found', name: 'Sample.pathway' }))

  const closed = path.join(folder, 'closed')
  fs.mkdirSync(closed)
  fs.writeFileSync(path.join(closed, 'Sample.pathway'), 'as it was')
  if (isRoot) {
    // Permissions do not bind root; a disk that is mounted to be read does.
    execFileSync('mount', ['--bind', closed, closed])
    execFileSync('mount', ['-o', 'remount,bind,ro', closed])
  } else fs.chmodSync(closed, 0o555)
  try {
    await stubSaveDialog(path.join(closed, 'Sample.pathway'))
    await saveAs()
    await expectNotice(
      window,
      sentence({ code: isRoot ? 'read-only' : 'no-permission', name: 'Sample.pathway' }),
    )
    await stubSaveDialog(path.join(closed, 'Briefing.pdf'))
    await makeBriefing(window)
    await expect(
      window.getByText(sentence({ code: isRoot ? 'read-only' : 'no-permission', name: 'Briefing.pdf' })),
    ).toBeVisible({ timeout: 30_000 })
    expect(fs.readdirSync(closed)).toEqual(['Sample.pathway'])
    expect(fs.readFileSync(path.join(closed, 'Sample.pathway'), 'utf8')).toBe('as it was')
  } finally {
    if (isRoot) execFileSync('umount', [closed])
    else fs.chmodSync(closed, 0o755)
  }
  await expectWorkbookOpen(window)
})

test('a full disk', async ({ launchApp, folder }) => {
  test.skip(
    !isRoot || process.platform !== 'linux',
    'only root on Linux can mount a disk small enough to fill',
  )
  const { window, stubSaveDialog } = await launchApp()
  await openSample(window)
  await onSmallDisk(folder, async (disk) => {
    const pdf = path.join(disk, 'Briefing.pdf')
    fs.writeFileSync(pdf, 'as it was')
    await stubSaveDialog(pdf)
    await makeBriefing(window)
    await expect(window.getByText(sentence({ code: 'disk-full', name: 'Briefing.pdf' }))).toBeVisible({
      timeout: 30_000,
    })
    await stubSaveDialog(path.join(disk, 'Sample.pathway'))
    await window.keyboard.press('Control+Shift+S')
    await expectNotice(window, sentence({ code: 'disk-full', name: 'Sample.pathway' }))
    expect(fs.readdirSync(disk)).toEqual(['Briefing.pdf'])
    expect(fs.readFileSync(pdf, 'utf8')).toBe('as it was')
  })
  await expectWorkbookOpen(window)
})
