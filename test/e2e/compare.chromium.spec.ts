// Then and now: both frozen copies side by side, every row that changed leading to its place, and what to mind.
import type { Page } from '@playwright/test'
import { compareTables } from '../../src/domain/compare-rows.ts'
import { measureIds } from '../../src/domain/measure.ts'
import { makeSample, makeSampleBaseline } from '../../src/domain/sample.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import { compareWords } from '../../src/words/en/compare.ts'
import { checkpointWords } from '../../src/words/en/pages.ts'
import { sampleData } from '../../src/words/en/sample/index.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { cell, openSample, showTable, turnTo, turnToStage, typeInto } from './support/steps.ts'
import { expect, test } from './support/test.ts'

const main = (page: Page) => page.getByRole('main')
const group = (page: Page, table: TableId) =>
  main(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: methodWords.tables[table].label }) })
    .last()

async function openGroup(page: Page, table: TableId) {
  await turnTo(page, workbookWords.pages.compare)
  const found = group(page, table)
  await found.getByRole('button', { expanded: false }).click()
  return found
}

test('baseline against follow-up: ten measures, every table that differs, and each row leads to its place', async ({
  page,
}) => {
  await openSample(page)
  await turnTo(page, workbookWords.pages.compare)
  await expect(main(page).getByLabel(compareWords.before)).toContainText(compareWords.kinds.baseline)
  for (const id of measureIds) {
    await expect(main(page).getByRole('rowheader', { name: methodWords.measures[id].label })).toBeVisible()
  }
  const differences = compareTables(makeSampleBaseline(sampleData, 'a'), makeSample(sampleData, 'a'))
  expect(differences.length).toBeGreaterThan(15)
  for (const difference of differences) {
    await expect(group(page, difference.table)).toContainText(compareWords.counts(difference))
  }
  await expectNoAxeViolations(page)

  const items = sampleData.tables['flow-log'].rows.filter(({ cells }) => cells['from-memory'] !== true)
  const item = items[0]!.cells['item'] as string // an item has a name
  await (await openGroup(page, 'flow-log')).getByRole('button', { name: item, exact: true }).click()
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(
    methodWords.stages['month-six'].question,
  )
  await expect(page.locator(`[data-row="${items[0]!.id}"]:focus`)).toBeVisible()

  const answers = await openGroup(page, 'ratings')
  await answers.getByRole('listitem').getByRole('button').first().click()
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(
    methodWords.stages['month-six'].question,
  )
  await expect(page.getByRole('tab', { selected: true })).toContainText(methodWords.tables.ratings.label)
  await expect(page.locator('[role=grid] [data-row]:focus')).toBeVisible()
})

test('a question put in other words is named where it was rated on both sides', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'symptoms')
  await typeInto(cell(page, 'symptoms', 'X1', 'symptom'), 'Asked late')
  await turnTo(page, workbookWords.pages.compare)
  const after = main(page).getByLabel(compareWords.after)
  await after.selectOption('today')
  await expect(main(page).getByRole('heading', { name: compareWords.warnings })).toBeVisible()
  await expect(main(page).getByText(/became “Asked late”, rated in other words on each side/)).toBeVisible()
})

test('a checkpoint is held against today, and what it holds stands under it', async ({ page }) => {
  await openSample(page)
  await turnTo(page, workbookWords.pages.checkpoints)
  await main(page).getByLabel(checkpointWords.name).fill('Before the board')
  await page.keyboard.press('Enter')
  const line = page.getByRole('row').filter({ hasText: 'Before the board' })
  await expect(line).toContainText(/\d{4}, \d\d:\d\d/)
  const look = line.getByRole('button', { name: checkpointWords.look })
  await look.press('Enter')
  await expect(look).toHaveAttribute('aria-expanded', 'true')
  await expect(look).toBeFocused()
  await expect(page.locator('tr:has-text("Before the board") + tr').getByRole('table')).toBeVisible()
  await look.press('Enter')
  await expect(main(page).getByRole('table')).toHaveCount(1)

  await line.getByRole('button', { name: checkpointWords.compare }).click()
  await expect(main(page).getByLabel(compareWords.after)).toHaveValue('today')
  const before = main(page).getByLabel(compareWords.before)
  await expect(before.locator('option:checked')).toHaveText(/“Before the board”, .* \d\d:\d\d$/)
})
