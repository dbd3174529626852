// How dates and numbers are read: as the computer writes them, until somebody says otherwise in the settings.
import type { Page } from '@playwright/test'
import { settingsWords } from '../../src/words/en/pages.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { openSample, showTable, turnTo, turnToStage, typeInto } from './support/steps.ts'
import { expect, test } from './support/test.ts'

async function choose(page: Page, label: string, option: string) {
  await turnTo(page, workbookWords.pages.settings)
  await page.getByRole('radiogroup', { name: label }).getByText(option, { exact: true }).click()
}

test('a choice holds for what is typed from then on', async ({ page }) => {
  await openSample(page)
  const { dates, dateOrders, decimal, decimalMarks } = settingsWords
  await turnTo(page, workbookWords.pages.settings)
  for (const name of [dates, decimal]) {
    await expect(page.getByRole('radiogroup', { name }).getByRole('radio', { checked: true })).toHaveCount(1)
    await expect(page.getByRole('radiogroup', { name }).getByLabel(/^As the system: /)).toBeChecked()
  }
  await expectNoAxeViolations(page)
  const due = page.locator('[role=gridcell][data-column="due"]').first()
  for (const [order, shown] of [
    [dateOrders['month-first'], /6 Jan 2027/],
    [dateOrders['day-first'], /1 Jun 2027/],
  ] as const) {
    await choose(page, dates, order)
    await turnTo(page, 'Actions')
    await typeInto(due, '1/6/2027')
    await expect(due).toHaveText(shown)
  }
  await choose(page, decimal, decimalMarks.comma)
  await turnToStage(page, 'month-six')
  await showTable(page, 'month-six', 'results')
  const before = page.locator('[role=gridcell][data-column="before"]').first()
  await typeInto(before, '1,234')
  await expect(before).toHaveText('1,234')
  await choose(page, decimal, decimalMarks.point)
  await turnToStage(page, 'month-six')
  await showTable(page, 'month-six', 'results')
  await expect(before).toHaveText('1.234')
})
