// The `test` of specs about one table: a page of its own that shows it from memory.
import { test as base, expect } from '@playwright/test'
import type { Browser, Locator, Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import fs from 'node:fs'
import path from 'node:path'
import { build, preview } from 'vite'
import type { Cell } from '../../../src/domain/cell.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import type { Draft } from '../../../src/app/session-state.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import type {} from '../../harness/main.tsx'
import { startChromium } from './launch-chromium.ts'
import { makeFolder, projectFolder } from './places.ts'

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
  tableBrowser: Browser
}

export const test = base.extend<TableFixtures, TableWorkerFixtures>({
  tableOrigin: [
    async ({}, use) => {
      const folder = makeFolder()
      const shared = {
        configFile: false,
        root: path.join(projectFolder, 'test', 'harness'),
        logLevel: 'error',
      } as const
      await build({
        ...shared,
        plugins: [react()],
        build: { outDir: folder, emptyOutDir: true, minify: false },
      })
      const server = await preview({
        ...shared,
        build: { outDir: folder },
        preview: { port: 0, host: '127.0.0.1' },
      })
      const address = server.httpServer.address()
      if (address === null || typeof address === 'string') throw new Error('no port')
      await use(`http://127.0.0.1:${String(address.port)}`)
      await server.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  tableBrowser: [
    async ({}, use) => {
      const browser = await startChromium()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],

  openTable: async ({ tableOrigin, tableBrowser }, use) => {
    const pages: Page[] = []
    const problems: string[] = []
    await use(async (table, query = '') => {
      const context = await tableBrowser.newContext({ viewport: { width: 1280, height: 800 } })
      const page = await context.newPage()
      pages.push(page)
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text())
      })
      await page.goto(`${tableOrigin}/?table=${table}&${query}`)
      await page.getByRole('grid').waitFor()
      await page.evaluate(() => document.fonts.ready)
      return makeTablePage(page, table)
    })
    for (const page of pages) await page.context().close()
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
