// The real table in its window: what it shows, where the focus is, what is stored. Presses keys; knows no model.
import { expect } from '@playwright/test'
import type { CDPSession, ConsoleMessage, Locator, Page } from '@playwright/test'
import type { Row } from '../../../../src/domain/row.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'
import { expectSaved, grid } from '../steps.ts'
import { pressAtOnce } from './bursts.ts'
import type { Place } from './model.ts'

export interface GridWindow {
  readonly page: Page
  readonly table: TableId
  readonly root: Locator
  /** Presses keys, all at once or each after the other was answered. */
  readonly press: (keys: readonly string[], atOnce: boolean) => Promise<void>
  readonly look: () => Promise<Look>
  /** What was asked for in a frame has been drawn, and what came of it. */
  readonly drawn: () => Promise<void>
  /** Rows in order as they lie on the disk, once everything is saved. */
  readonly stored: (table: TableId) => Promise<readonly Row[]>
  /** Opens the page anew, up to the table. */
  readonly reload: () => Promise<void>
  /** What the console complained of. */
  readonly problems: readonly string[]
  /** Listens no more. */
  readonly leave: () => Promise<void>
}

/** What a person sees. */
export interface Look {
  readonly focus: Place | null
  /** What has the focus where it is no cell. */
  readonly focused: string
  readonly isEditing: boolean
  readonly chosen: readonly string[]
  readonly rows: readonly ShownRow[]
}

export interface ShownRow {
  readonly id: string
  /** 0-based among all rows shown. */
  readonly position: number
  readonly texts: Readonly<Record<string, string>>
}

export async function openGridWindow(
  page: Page,
  table: TableId,
  turnToTable: () => Promise<void>,
): Promise<GridWindow> {
  const client: CDPSession = await page.context().newCDPSession(page)
  const problems: string[] = []
  const noteError = (error: Error) => problems.push(error.message)
  const noteMessage = (message: ConsoleMessage) => {
    if (message.type() === 'error') problems.push(message.text())
  }
  page.on('pageerror', noteError)
  page.on('console', noteMessage)
  await turnToTable()
  const root = grid(page, table)
  await expect(root).toBeVisible()
  return {
    page,
    table,
    root,
    problems,
    press: async (keys, atOnce) => {
      if (atOnce) await pressAtOnce(client, keys)
      else for (const key of keys) await pressOne(page, client, key)
    },
    look: () => root.evaluate(look),
    drawn: () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
          }),
      ),
    stored: async (of) => {
      await expectSaved(page)
      return page.evaluate(readRows, of)
    },
    reload: async () => {
      await expectSaved(page)
      await page.reload()
      await turnToTable()
      await expect(root).toBeVisible()
    },
    leave: async () => {
      page.off('pageerror', noteError)
      page.off('console', noteMessage)
      await client.detach()
    },
  }
}

/** Playwright's own keyboard has no keys for letters beyond those of its layout. */
async function pressOne(page: Page, client: CDPSession, key: string): Promise<void> {
  if (/^[\x20-\x7e]+$/.test(key)) await page.keyboard.press(key)
  else await pressAtOnce(client, [key])
}

/** Runs in the page. */
function look(root: Element): Look {
  const place = (element: Element | null): Place | null => {
    const cell = element?.closest<HTMLElement>('[data-row][data-column]') ?? null
    const { row, column } = cell?.dataset ?? {}
    return row === undefined || column === undefined ? null : { row, column }
  }
  const focused = document.activeElement
  const rows = [...root.querySelectorAll<HTMLElement>('[role=row]')].flatMap((row): ShownRow[] => {
    const cells = [...row.querySelectorAll<HTMLElement>('[data-row][data-column]')]
    const id = cells[0]?.dataset['row'] ?? '@'
    if (id.startsWith('@')) return []
    const texts = cells.map((cell) => [
      cell.dataset['column'] ?? '',
      (cell.firstElementChild ?? cell).textContent,
    ])
    return [
      {
        id,
        position: Number(row.getAttribute('aria-rowindex')) - 2,
        texts: Object.fromEntries(texts) as Record<string, string>, // pairs of texts
      },
    ]
  })
  const chosen = [...root.querySelectorAll('[data-row][data-selected]')].map((cell) => {
    const at = place(cell)
    return `${at?.row ?? ''} ${at?.column ?? ''}`
  })
  const about = focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
  return {
    focus: place(focused),
    focused: focused === null ? 'nothing' : `${focused.tagName} ${about.slice(0, 60)}`,
    isEditing: document.querySelector('[data-editor="open"]') !== null,
    chosen,
    rows,
  }
}

/** Runs in the page: the rows of the workbook that was opened last. */
function readRows(table: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pathway')
    opening.onerror = () => reject(new Error('no library'))
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction(['workbooks', 'rows'])
      const records = reading.objectStore('workbooks').getAll()
      records.onsuccess = () => {
        const entries = (records.result as { entry: { id: string; lastOpenedAt: number } }[]).map(
          ({ entry }) => entry,
        )
        const [latest] = entries.sort((a, b) => b.lastOpenedAt - a.lastOpenedAt)
        const from = [latest?.id ?? '', table]
        const rows = reading.objectStore('rows').getAll(IDBKeyRange.bound(from, [...from, []]))
        rows.onsuccess = () => {
          database.close()
          const found = rows.result as Row[] // what the app put there
          const keyOf = (row: Row) => [row.order, row.id]
          resolve(found.sort((a, b) => indexedDB.cmp(keyOf(a), keyOf(b))))
        }
      }
    }
  })
}
