// Ten fingers and nothing else: walks the focus, turns pages by the palette, fills tables, and notes any use of a pointer.
import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { TableId } from '../../../src/domain/table-id.ts'
import { workbookWords } from '../../../src/words/en/workbook.ts'
import { methodWords } from '../../../src/words/index.ts'
import { cell, grid } from './steps.ts'

/** More presses than these in a row no facilitator bears. */
const mostPresses = 24

/** Presses the keys one after another. */
export async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}

export async function type(window: Page, text: string): Promise<void> {
  await window.keyboard.type(text)
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** Presses the key until the target has the focus. */
export async function reach(target: Locator, key = 'Tab', most = mostPresses): Promise<void> {
  await expect(target).toBeAttached()
  for (let presses = 0; presses < most; presses += 1) {
    if (await isFocused(target)) return
    await target.page().keyboard.press(key)
  }
  await expect(target, `${String(most)} presses of ${key}`).toBeFocused()
}

/** Walks to a button or the like and presses it. */
export async function push(target: Locator, key = 'Tab', most = mostPresses): Promise<void> {
  await reach(target, key, most)
  await target.page().keyboard.press('Enter')
}

/** Walks to a group of radio buttons, where Tab stops at the one that is on, and on by arrow to the one wanted. */
export async function choose(group: Locator, wanted: Locator, key = 'Tab'): Promise<void> {
  await reach(group.getByRole('radio', { checked: true }), key)
  for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses += 1) {
    await press(group.page(), 'ArrowDown')
  }
  await expect(wanted).toBeChecked()
}

/** Types the name into the palette and takes the first that fits, once it is the one meant. */
export async function runByName(window: Page, typed: string, meant: string): Promise<void> {
  await press(window, 'Control+k')
  const box = window.getByRole('textbox', { name: workbookWords.paletteTitle })
  await expect(box).toBeFocused()
  await type(window, typed)
  await expect(window.locator('[data-action][data-selected]')).toContainText(meant)
  await press(window, 'Enter')
  await expect(box).toBeHidden()
}

/** By its name in the palette, then by F6 into it: to its first cell, or its line for a new row. */
export async function enterTable(window: Page, table: TableId, typed?: string): Promise<void> {
  const { label } = methodWords.tables[table]
  await runByName(window, typed ?? label, label)
  await expect(grid(window, table)).toBeVisible()
  await press(window, 'F6')
  await expect(grid(window, table).locator(':focus')).toHaveCount(1)
}

/** From any cell of a table to another by Home and arrows. */
export async function goToCell(window: Page, table: TableId, row: string, column: string): Promise<void> {
  await press(window, 'Control+Home')
  const inRow = grid(window, table).locator(`[data-row="${row}"]`).first()
  await reach(inRow, 'ArrowDown', 60)
  await reach(cell(window, table, row, column), 'ArrowRight')
}

/** From any cell of a table to its line for a new row. */
export async function goToNewRow(window: Page, table: TableId): Promise<void> {
  await press(window, 'Control+End', 'Home')
  await reach(cell(window, table, '@new', ''), 'ArrowDown')
}

/** Types a row, cell by cell with Tab between, and Enter at its end; an empty text passes its cell by. */
export async function typeRow(window: Page, texts: readonly string[]): Promise<void> {
  for (const [position, text] of texts.entries()) {
    if (position > 0) await press(window, 'Tab')
    await type(window, text)
  }
  await press(window, 'Enter')
}

/** Types rows at the end of a table, each ending on the line for the next one. */
export async function typeRows(
  window: Page,
  table: TableId,
  rows: readonly (readonly string[])[],
): Promise<void> {
  await goToNewRow(window, table)
  const lines = grid(window, table).locator('[data-gutter]')
  const before = await lines.count()
  for (const [position, texts] of rows.entries()) {
    await typeRow(window, texts)
    await expect(lines).toHaveCount(before + position + 1)
    await expect(cell(window, table, '@new', '')).toBeFocused()
  }
}

/** Types a column downwards from the cell in focus; an empty text passes its cell by. */
export async function typeColumn(window: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await type(window, text)
    await press(window, text === '' ? 'ArrowDown' : 'Enter')
  }
}

/** Types a date into a date field, in the order in which this computer writes dates. */
export async function typeDate(field: Locator, iso: string): Promise<void> {
  const order = await field.evaluate(() =>
    new Intl.DateTimeFormat(navigator.language).formatToParts().map(({ type: part }) => part),
  )
  const [year = '', month = '', day = ''] = iso.split('-')
  const digits: Partial<Record<(typeof order)[number], string>> = { year, month, day }
  await type(field.page(), order.map((part) => digits[part] ?? '').join(''))
  await expect(field).toHaveValue(iso)
}

type Watched = typeof globalThis & { pointerUses?: string[] }

/** Notes from now on what a mouse, pen or finger does in the window. */
export async function watchPointer(window: Page): Promise<void> {
  await window.evaluate(() => {
    const uses: string[] = []
    ;(globalThis as Watched).pointerUses = uses
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) {
      document.addEventListener(kind, (event) => event.isTrusted && uses.push(kind), { capture: true })
    }
  })
}

export function readPointerUses(window: Page): Promise<string[] | undefined> {
  return window.evaluate(() => (globalThis as Watched).pointerUses)
}
