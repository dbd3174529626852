// Views in the app itself: kept in the workbook, found by name from everywhere, and the last look is there after a restart.
import { viewWords } from '../../src/words/en/grid-views.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { expectSaved, openSample, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('a view is found from every page, and the last look is there after a restart', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Actions')
  const owner = page.locator('[role=gridcell][data-column=owner]').first()
  await owner.focus()
  await page.keyboard.press('Control+Shift+g')
  await page.keyboard.press('F7')
  await page.getByLabel(viewWords.nameOfView).fill('By owner')
  await page.keyboard.press('Enter')
  const tool = page.locator('[data-tool=views]')
  await expect(tool).toHaveText(viewWords.viewInUse('By owner'))
  await owner.focus()
  await page.keyboard.press('Control+Shift+l')
  await expect(tool).toHaveText(viewWords.viewChanged('By owner'))
  await expect(page.getByRole('status').filter({ hasText: 'Filtered by Owner' })).toBeVisible()
  await expectSaved(page)

  await page.reload()
  await page.getByRole('row').filter({ hasText: 'Meridane' }).first().dblclick()
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'workbook')
  await turnTo(page, 'Actions')
  await expect(tool).toHaveText(viewWords.viewChanged('By owner'))
  await expect(page.getByRole('treegrid')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Filtered by Owner' })).toBeVisible()

  await turnTo(page, 'Overview')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('By owner')
  await page.keyboard.press('Enter')
  await expect(tool).toHaveText(viewWords.viewInUse('By owner'))
  await expect(page.getByRole('treegrid')).toBeVisible()
})

test('what something points at is shown, whatever a filter says', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const main = page.getByRole('main')
  const item = main.getByRole('rowheader', { name: 'The coffee at Harbourside' })
  await item.click()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: gridWords.makeAction }).click()
  await expect(main.getByRole('heading', { name: 'Actions' })).toBeVisible()
  await turnTo(page, 'Parking lot')
  await main.getByRole('rowheader').first().focus()
  await page.keyboard.press('Control+Shift+l')
  await expect(item).toBeHidden()
  await turnTo(page, 'Actions')
  await main.getByRole('rowheader', { name: gridWords.followUp('item', 'The coffee at Harbourside') }).click()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: gridWords.goToAnswered }).click()
  await expect(item).toBeFocused()
})
