// What a person does on the way through the app, by name: begin a workbook, turn to a page, type into a cell.
import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { StageId } from '../../../src/domain/stage-id.ts'
import { findStage } from '../../../src/domain/stages/index.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { libraryWords } from '../../../src/words/en/library.ts'
import { monthTwoWords } from '../../../src/words/en/month-two-page.ts'
import { workbookWords } from '../../../src/words/en/workbook.ts'
import { methodWords } from '../../../src/words/index.ts'

export interface NewWorkbookFacts {
  readonly title: string
  readonly organisation?: string
  readonly technologyLeader?: string
  /** ISO calendar date; the one proposed where left out. */
  readonly startDate?: string
  /** Asked the first time only. */
  readonly author?: string
}

/** True once a workbook is open in the window. */
export async function expectWorkbookOpen(window: Page, title?: string): Promise<void> {
  const navigation = window.getByRole('navigation', { name: workbookWords.regions.nav })
  // An expectation that does not hold at once has the whole page described each time it is tried; waiting has not.
  await navigation.waitFor({ timeout: 10_000 })
  if (title !== undefined) await expect(navigation).toContainText(title)
  // The overview of a signed workbook says nothing before its baseline is read.
  await expect(window.locator('main h1')).toHaveText(/\S/)
}

export async function expectLibrary(window: Page): Promise<void> {
  await expect(window.getByRole('main', { name: libraryWords.listRegion })).toBeVisible()
}

export async function openCreateDialog(window: Page): Promise<Locator> {
  await window.getByRole('button', { name: libraryWords.newWorkbook }).first().click()
  const dialog = window.getByRole('dialog', { name: libraryWords.createTitle })
  await expect(dialog).toBeVisible()
  return dialog
}

export async function createWorkbook(window: Page, facts: NewWorkbookFacts): Promise<void> {
  const dialog = await openCreateDialog(window)
  for (const [name, text] of Object.entries(facts)) {
    await dialog.locator(`input[name="${name}"]`).fill(String(text))
  }
  await dialog.getByRole('button', { name: libraryWords.create }).click()
  await expectWorkbookOpen(window, facts.title)
}

export async function openSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: libraryWords.openSample }).first().click()
  await expectWorkbookOpen(window)
}

export async function openFromLibrary(window: Page, title: string): Promise<void> {
  await window.getByRole('row').filter({ hasText: title }).dblclick()
  await expectWorkbookOpen(window, title)
}

/** Turns to a page of the open workbook by its name in the navigation. */
export async function turnTo(window: Page, label: string): Promise<void> {
  const navigation = window.getByRole('navigation', { name: workbookWords.regions.nav })
  const item = navigation.locator('.nav-item').filter({ has: window.getByText(label, { exact: true }) })
  await item.click()
  await expect(item).toHaveAttribute('aria-current', 'page')
  await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(/\S/)
}

export async function turnToStage(window: Page, stage: StageId): Promise<void> {
  await turnTo(window, methodWords.stages[stage].label)
}

/** Opens the tab of a table on the page of its stage. */
export async function showTable(window: Page, stage: StageId, table: TableId): Promise<void> {
  const position = findStage(stage).tables.indexOf(table)
  const tab = window.getByRole('tablist').getByRole('tab').nth(position)
  await tab.click()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}

/** From a tab's own way of working to the rows beneath it. */
export async function showPlainTable(window: Page): Promise<void> {
  const switcher = window.getByRole('radiogroup', { name: monthTwoWords.views })
  await switcher.getByText(monthTwoWords.table, { exact: true }).click()
}

/** Back to the library. */
export async function leaveWorkbook(window: Page): Promise<void> {
  await window.locator('.nav-app').click()
  await expectLibrary(window)
}

export function grid(window: Page, table: TableId): Locator {
  return window.getByRole('grid', { name: methodWords.tables[table].label })
}

/** The cell of a row and column; `@new` is the line for a new row. */
export function cell(window: Page, table: TableId, row: string, column: string): Locator {
  const place = row === '@new' ? '[data-row="@new"]' : `[data-row="${row}"][data-column="${column}"]`
  return grid(window, table).locator(place)
}

/** Goes to the cell, types, and keeps it with Enter. */
export async function typeInto(place: Locator, text: string): Promise<void> {
  await place.focus()
  const { keyboard } = place.page()
  await keyboard.type(text)
  await keyboard.press('Enter')
}

export async function expectSaved(window: Page): Promise<void> {
  await expect(window.locator('.save-sign')).toHaveAttribute('data-save', 'saved')
}

/** Everything one store of the library holds on disk. */
function readStore(window: Page, store: 'drafts' | 'rows' | 'settings'): Promise<unknown[]> {
  return window.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('pathway')
        opening.onerror = () => reject(new Error('no library'))
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction(name).objectStore(name).getAll()
          reading.onsuccess = () => {
            database.close()
            resolve(reading.result)
          }
        }
      }),
    store,
  )
}

/** Texts of open editors that the library keeps in case the app ends now. */
export async function readDrafts(window: Page): Promise<string[]> {
  const drafts = (await readStore(window, 'drafts')) as { readonly text: string }[] // as the app writes them
  return drafts.map(({ text }) => text)
}

/** Whether the text is on disk, in a row or among what is kept beside workbooks. */
export async function isStored(window: Page, store: 'rows' | 'settings', text: string): Promise<boolean> {
  return JSON.stringify(await readStore(window, store)).includes(text)
}

interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Lets a file fall on the window, as the system does. */
export async function dropFile(window: Page, file: DroppedFile): Promise<void> {
  await dropFiles(window, [file])
}

/** Several at once. */
export async function dropFiles(window: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await window.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer()
      for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(bytes)], name))
      return transfer
    },
    files.map(({ name, bytes }) => ({ name, bytes: Array.from(bytes) })),
  )
  await window.dispatchEvent('body', 'drop', { dataTransfer })
  await dataTransfer.dispose()
}
