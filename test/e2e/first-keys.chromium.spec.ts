// Whoever types as soon as a table is there loses nothing, however long its first frame takes.
import type { Page } from '@playwright/test'
import { noteWords, recordWords } from '../../src/words/en/grid-notes.ts'
import { expect, test as base } from './support/table-page.ts'

/** A table of which no frame is ever shown, with the focus in one of its cells. */
const test = base.extend<{ frozen: Page }>({
  frozen: async ({ tableOrigin, tableWindow }, use) => {
    const page = await tableWindow.context().browser()!.newPage()
    await page.addInitScript(() => {
      window.requestAnimationFrame = () => 0
    })
    await page.goto(`${tableOrigin}/?table=actions&rows=3`)
    await page.locator('[data-row="row-1"][data-column="action"]').focus()
    await use(page)
    await page.close()
  },
})

const storedAction = (page: Page) => page.evaluate(() => window.harness.cell('actions', 'row-1', 'action'))

test('keys are kept before the first frame has been shown', async ({ frozen: page }) => {
  await page.keyboard.type('Ask the depots')
  await page.keyboard.press('Enter')
  expect(await storedAction(page)).toBe('Ask the depots')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('depots')
  await expect(page.locator('[data-find] input').first()).toHaveValue('depots')
})

test('what a key opens before the first frame takes the keys after it', async ({ frozen: page }) => {
  const before = await storedAction(page)
  await page.keyboard.press('Shift+F2')
  await page.keyboard.type('Seen from afar')
  await expect(page.getByLabel(noteWords.newNote)).toHaveValue('Seen from afar')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+Space')
  await expect(page.getByRole('dialog').getByText(recordWords.title(2, 3))).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem').nth(1)).toBeFocused()
  expect(await storedAction(page)).toBe(before)
})
