// Views in the app itself: kept in the workbook, found by name from everywhere, and the last look is there after a restart.
import { decisionWords } from '../../src/words/en/decision-page.ts'
import { viewWords } from '../../src/words/en/grid-views.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { ledgerWords } from '../../src/words/en/month-one-page.ts'
import { monthThreePageWords } from '../../src/words/en/month-three-page.ts'
import { monthTwoWords } from '../../src/words/en/month-two-page.ts'
import { pillarsPageWords } from '../../src/words/en/overview.ts'
import { cell, expectSaved, openSample, showTable, turnTo, turnToStage } from './support/steps.ts'
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

test('a view of a table behind something else is found, and shown as its table', async ({ page }) => {
  await openSample(page)
  const tool = page.locator('[data-tool=views]')
  const keep = async (name: string) => {
    // The rows of the tab before stay in the page, hidden, until the code of this one has come.
    const first = page.locator('[role=rowheader][data-row]:not([data-row^="@"]):visible').first()
    await first.focus()
    await page.keyboard.press('F7')
    await page.getByLabel(viewWords.nameOfView).fill(name)
    await page.keyboard.press('Enter')
    await expect(tool).toHaveText(viewWords.viewInUse(name))
  }
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'decision-rights')
  await cell(page, 'decision-rights', 'product-road-map', 'as-is/technology-leader').focus()
  await page.keyboard.press('Control+Shift+l')
  await keep('Voices')
  await page.getByRole('button', { name: gridWords.modeDetails }).click()
  await keep('By whom else')
  await showTable(page, 'week-one', 'ratings')
  await keep('Answers')
  await turnToStage(page, 'month-one')
  await showTable(page, 'month-one', 'meetings')
  await page.getByText(ledgerWords.views.redesign, { exact: true }).click()
  await keep('Redesigned')
  await turnToStage(page, 'month-two')
  await showTable(page, 'month-two', 'outcome-measures')
  await page.getByText(monthTwoWords.table, { exact: true }).click()
  await keep('Outcomes')
  await turnToStage(page, 'month-three')
  await showTable(page, 'month-three', 'glossary')
  await page.getByText(monthThreePageWords.plainTable, { exact: true }).click()
  await keep('Terms')
  await turnTo(page, 'Pillars')
  await page.getByText(pillarsPageWords.views.table, { exact: true }).click()
  await keep('Whole')

  const find = async (name: string) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(tool).toHaveText(viewWords.viewInUse(name))
  }
  for (const name of [
    'Voices',
    'Answers',
    'Redesigned',
    'Outcomes',
    'Terms',
    'Whole',
    'By whom else',
    'Voices',
  ]) {
    await turnTo(page, 'Overview')
    await find(name)
  }
  await expect(page.getByRole('status').filter({ hasText: 'Filtered by As it is today: ' })).toBeVisible()
  // Asked for again after one went on to something else, on the same page.
  await find('By whom else')
  await page.getByText(decisionWords.views.matrix, { exact: true }).click()
  await find('By whom else')
})
