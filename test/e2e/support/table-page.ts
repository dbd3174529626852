// The `test` of specs about one table: a page of its own that shows it from memory.
import { test as base, expect } from '@playwright/test'
import type { ConsoleMessage, Locator, Page } from '@playwright/test'
import { preview } from 'vite'
import type { Cell } from '../../../src/domain/cell.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import type { Draft } from '../../../src/app/session-state.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import type {} from '../../harness/main.tsx'
import { startChromium } from './launch-chromium.ts'
import { harnessFolder } from './places.ts'

export { expect } from '@playwright/test'

export interface TablePage {
  readonly page: Page
  readonly cell: (row: string, column: string) => Locator
  /** Puts the focus on a cell. */
  readonly focus: (row: string, column: string) => Promise<void>
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** What the workbook holds. */
  readonly stored: (row: string, column: string, table?: TableId) => Promise<Cell | undefined>
  readonly rowIds: (table?: TableId) => Promise<readonly string[]>
  readonly edits: () => Promise<readonly Edit[]>
  readonly draft: () => Promise<Draft | null>
  readonly expectFocus: (row: string, column: string) => Promise<void>
  readonly editor: Locator
}

interface TableFixtures {
  /** Opens a table; `query` as the page reads its address. */
  openTable: (table: TableId, query?: string) => Promise<TablePage>
}

interface TableWorkerFixtures {
  tableOrigin: string
  /** Shared by the tests of a worker: the workbook is in memory, so what one test did is gone with its document. */
  tableWindow: Page
}

export const test = base.extend<TableFixtures, TableWorkerFixtures>({
  tableOrigin: [
    async ({}, use) => {
      const server = await preview({
        configFile: false,
        logLevel: 'error',
        build: { outDir: harnessFolder },
        preview: { port: 0, host: '127.0.0.1' },
      })
      const address = server.httpServer.address()
      if (address === null || typeof address === 'string') throw new Error('no port')
      await use(`http://127.0.0.1:${String(address.port)}`)
      await server.close()
    },
    { scope: 'worker' },
  ],

  tableWindow: [
    async ({}, use) => {
      const browser = await startChromium()
      await use(await browser.newPage({ viewport: { width: 1280, height: 800 } }))
      await browser.close()
    },
    { scope: 'worker' },
  ],

  openTable: async ({ tableOrigin, tableWindow: page }, use) => {
    const problems: string[] = []
    const noteError = (error: Error) => problems.push(error.message)
    const noteMessage = (message: ConsoleMessage) => {
      if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text())
    }
    page.on('pageerror', noteError)
    page.on('console', noteMessage)
    await use(async (table, query = '') => {
      await page.goto(`${tableOrigin}/?table=${table}&${query}`)
      await page.getByRole('grid').or(page.getByRole('treegrid')).waitFor()
      await page.evaluate(() => document.fonts.ready)
      return makeTablePage(page, table)
    })
    await page.goto('about:blank')
    page.off('pageerror', noteError)
    page.off('console', noteMessage)
    expect(problems).toEqual([])
  },
})

function makeTablePage(page: Page, table: TableId): TablePage {
  const cell = (row: string, column: string) =>
    page.locator(`[data-row="${row}"]${row === '@new' ? '' : `[data-column="${column}"]`}`)
  return {
    page,
    cell,
    focus: (row, column) => cell(row, column).focus(),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    type: (text) => page.keyboard.type(text),
    stored: (row, column, from = table) =>
      page.evaluate(([id, r, c]) => window.harness.cell(id, r, c), [from, row, column] as const),
    rowIds: (from = table) => page.evaluate((id) => window.harness.rowIds(id), from),
    edits: () => page.evaluate(() => window.harness.session.edits),
    draft: () => page.evaluate(() => window.harness.session.latestDraft()),
    expectFocus: (row, column) => expect(cell(row, column)).toBeFocused(),
    editor: page.locator('[data-editor="open"]'),
  }
}
