// Undo and redo lead back to where the step was done: whoever looks elsewhere sees what they did.
import type { Page } from '@playwright/test'
import { methodWords } from '../../src/words/index.ts'
import { paste } from './support/clipboard.ts'
import { monthTwoWords } from '../../src/words/en/month-two-page.ts'
import {
  grid,
  leaveWorkbook,
  openFromLibrary,
  openSample,
  showTable,
  turnTo,
  turnToStage,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

const { label: parkingLot } = methodWords.tables['parking-lot']

function heading(page: Page) {
  return page.getByRole('main').getByRole('heading', { level: 1 })
}

async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

test('a step of another page is shown there, its cell in focus, and so is what is done again', async ({
  page,
}) => {
  await openSample(page)
  await turnTo(page, parkingLot)
  const third = grid(page, 'parking-lot').getByRole('rowheader').nth(2)
  const before = (await third.textContent()) ?? ''
  await third.focus()
  await typeOver(page, 'Who pays for it?')
  await turnTo(page, methodWords.tables.people.label)
  await page.keyboard.press('Control+z')
  await expect(heading(page)).toHaveText(parkingLot)
  await expect(third).toHaveText(before)
  await expect(third).toBeFocused()

  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+y')
  await expect(heading(page)).toHaveText(parkingLot)
  await expect(third).toHaveText('Who pays for it?')
  await expect(third).toBeFocused()

  // A row that was deleted comes back before everybody's eyes.
  const rows = grid(page, 'parking-lot').getByRole('rowheader')
  const count = await rows.count()
  await page.keyboard.press('Control+Delete')
  await expect(rows).toHaveCount(count - 1)
  await turnToStage(page, 'week-one')
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(count)
  await expect(third).toBeFocused()
})

test('in a form a step is shown in its field, in whichever row it was', async ({ page }) => {
  await openSample(page)
  await turnTo(page, parkingLot)
  const rows = grid(page, 'parking-lot').getByRole('rowheader')
  const before = (await rows.nth(1).textContent()) ?? ''
  await rows.nth(1).focus()
  await page.keyboard.press('Control+Shift+Space')
  const form = page.getByRole('dialog')
  await expect(form.getByRole('heading')).toHaveText(before)
  await typeOver(page, 'Who pays for it?')
  await page.keyboard.press('PageDown')
  await expect(form.getByRole('heading')).not.toHaveText('Who pays for it?')
  await page.keyboard.press('Control+z')
  await expect(form.getByRole('heading')).toHaveText(before)
  await expect(form.locator('[data-column="item"]')).toBeFocused()
})

test('a step far up a long table comes in sight, and one in sight leaves the focus alone', async ({
  page,
}) => {
  await openSample(page)
  await turnTo(page, parkingLot)
  const rows = grid(page, 'parking-lot').getByRole('rowheader')
  await page.locator('[data-row="@new"]').first().focus()
  await paste(page, {
    text: Array.from({ length: 300 }, (_, at) => `Item ${String(at)}`).join('\n'),
    html: '',
  })
  await expect(page.locator('.save-sign')).toHaveAttribute('data-save', 'saved')
  await page.keyboard.press('Control+Home')
  const second = rows.nth(1)
  const before = (await second.textContent()) ?? ''
  await second.focus()
  await typeOver(page, 'Changed')
  await page.keyboard.press('Control+End')
  await expect(page.getByText('Item 299')).toBeInViewport()
  await page.keyboard.press('Control+z')
  await expect(second).toHaveText(before)
  await expect(second).toBeFocused()
  await expect(second).toBeInViewport()

  await page.keyboard.press('Control+y')
  await rows.nth(3).focus()
  await page.keyboard.press('Control+z')
  await expect(second).toHaveText(before)
  await expect(rows.nth(3)).toBeFocused()
})

test('letters far down a matrix come in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'decision-rights')
  const ofBoard = grid(page, 'decision-rights').locator('[data-column="to-be/board"]')
  const last = ofBoard.last()
  await last.focus()
  const before = await last.innerText()
  await page.keyboard.type('p')
  await expect(last).not.toHaveText(before)
  await grid(page, 'decision-rights').locator('[data-column="as-is/ceo"]').nth(1).focus()
  await expect(last).not.toBeInViewport()
  await page.keyboard.press('Control+z')
  await expect(last).toBeInViewport()
  await expect(last).toBeFocused()
})

test('a step of another tab is shown there, as it was looked at', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'month-two')
  await showTable(page, 'month-two', 'scorecard')
  const cell = grid(page, 'scorecard').locator('[data-column="weight-today"]').nth(4)
  const before = (await cell.textContent()) ?? ''
  await cell.focus()
  await typeOver(page, '45')
  await showTable(page, 'month-two', 'outcome-measures')
  // What was done is undone in one step, whichever way the tab that is left looks at its rows.
  await expect(page.getByText(monthTwoWords.table, { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('tab', { selected: true })).toHaveText(
    new RegExp(methodWords.tables.scorecard.label),
  )
  await expect(cell).toHaveText(before)
  await expect(cell).toBeFocused()
})

test('a step done before the workbook was opened is taken back where one stands', async ({ page }) => {
  await openSample(page)
  await turnTo(page, parkingLot)
  await grid(page, 'parking-lot').getByRole('rowheader').first().focus()
  await typeOver(page, 'Typed yesterday')
  await leaveWorkbook(page)
  await openFromLibrary(page, 'Offsite 2026')
  await turnTo(page, methodWords.tables.people.label)
  await page.keyboard.press('Control+z')
  await expect(page.locator('footer, .status')).not.toContainText('Undo')
  await expect(heading(page)).toHaveText(methodWords.tables.people.label)
  await turnTo(page, parkingLot)
  await expect(grid(page, 'parking-lot')).not.toContainText('Typed yesterday')
})
