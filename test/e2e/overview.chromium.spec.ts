// The overview and the pillars as one uses them: numbers that lead to rows, one gesture to move an action, nothing hidden.
import type { Page } from '@playwright/test'
import { dialWords } from '../../src/words/en/charts-overview.ts'
import { overviewWords, pillarsPageWords } from '../../src/words/en/overview.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { measureIds } from '../../src/domain/measure.ts'
import { findAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import {
  createWorkbook,
  expectSaved,
  grid,
  openSample,
  showTable,
  turnTo,
  turnToStage,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

const { pages } = workbookWords

async function expectNoBarriers(page: Page): Promise<void> {
  await setColorScheme(page, 'light')
  expect(await findAxeViolations(page)).toEqual([])
  await setColorScheme(page, 'dark')
  expect(await findAxeViolations(page, 'colours')).toEqual([])
  await setColorScheme(page, 'light')
}

function measureRow(page: Page, label: string) {
  return page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
}

test('the sample on one page: the finding, ten measures, and a way from each number', async ({ page }) => {
  await openSample(page)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText('not yet deciding')
  for (const id of measureIds) await expect(measureRow(page, methodWords.measures[id].label)).toBeVisible()
  await expect(measureRow(page, methodWords.measures.M1.label)).toContainText('+42')
  await expect(measureRow(page, methodWords.measures.M4.label)).toContainText(
    dialWords.change(
      { kind: 'too-few' },
      { measure: { value: 0, n: 0, unit: 'score', detail: { missing: 0 } } },
    ),
  )
  await expectNoBarriers(page)

  await page.getByRole('button', { name: overviewWords.openRows(methodWords.measures.M1.label) }).click()
  await expect(grid(page, 'integration-points')).toBeVisible()
  // So do the other numbers of the line, those beside a gap and those of the pillars.
  await turnTo(page, pages.overview)
  await measureRow(page, methodWords.measures.M1.label).getByRole('cell', { name: /^\+42/ }).click()
  await expect(grid(page, 'integration-points')).toBeVisible()
  await turnTo(page, pages.overview)
  // The button of the line lies over its numbers, which a click is not to be warned of.
  await main.getByText('gap 1').first().click({ force: true })
  await expect(grid(page, 'integration-points').locator('[data-column="actual"]:focus')).toBeVisible()
  await turnTo(page, pages.overview)
  await main.getByText('2 of 4').click()
  await expect(page.locator('[data-card="P2.2"]')).toBeVisible()
  await turnTo(page, pages.overview)
  await main.getByText(overviewWords.shortActions['P2.2'] ?? '', { exact: true }).click()
  await expect(page.locator('[data-card="P2.2"]')).toBeFocused()
  await turnTo(page, pages.overview)
  await page.getByRole('button', { name: overviewWords.openRows(methodWords.measures.M8.label) }).click()
  await expect(page.getByRole('tab', { selected: true })).toContainText(methodWords.tables.meetings.label)
})

test('the page fits the smallest window, and what is next is one click away', async ({ page }) => {
  await openSample(page)
  const main = page.getByRole('main')
  const room = await main.evaluate((element) => ({
    width: element.scrollWidth - element.clientWidth,
    height: element.scrollHeight - element.clientHeight,
  }))
  expect(room).toEqual({ width: 0, height: 0 })
  await main.getByRole('button', { name: overviewWords.next.open(methodWords.tables.actions.label) }).click()
  await expect(grid(page, 'actions')).toBeVisible()
})

test('the shape of six scores stands in for the rows, and beside them where there is room', async ({
  page,
}) => {
  await openSample(page)
  await page.getByText(overviewWords.views.shape, { exact: true }).click()
  await expect(page.getByRole('img', { name: /^Furthest from 100/ })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByText(overviewWords.views.rows, { exact: true }).click()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect(page.getByRole('img', { name: /^Furthest from 100/ })).toBeVisible()
  await expect(measureRow(page, methodWords.measures.M1.label)).toBeVisible()
})

test('an empty workbook teaches what to do first', async ({ page }) => {
  await createWorkbook(page, {
    title: 'Empty',
    organisation: 'Fallow',
    technologyLeader: 'Ada Wren',
    author: 'Kim',
  })
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('The plan begins with week one')
  await expect(main.getByRole('heading', { name: overviewWords.first.title })).toBeVisible()
  for (const id of measureIds) await expect(main.getByText(methodWords.measures[id].label)).toBeVisible()
  await expectNoBarriers(page)
  await main.getByRole('button', { name: overviewWords.first.steps['points-filled']! }).click()
  await expect(grid(page, 'integration-points')).toBeVisible()
})

test('an arrow key moves an action, dropping it asks why, undo takes it back', async ({ page }) => {
  await openSample(page)
  await turnTo(page, pages.pillars)
  await expectNoBarriers(page)
  const card = page.locator('[data-card="P2.2"]')
  await card.focus()
  await page.keyboard.press('ArrowRight')
  await expect(card).toHaveAttribute('data-status', 'done')
  await expect(card).toBeFocused()

  await page.keyboard.press('ArrowRight')
  const dialog = page.getByRole('dialog', { name: pillarsPageWords.drop.title })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(pillarsPageWords.drop.missing)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveAttribute('data-status', 'done')
  await expect(card).toBeFocused()

  await page.keyboard.press('ArrowRight')
  await dialog.getByLabel(pillarsPageWords.drop.reason).fill('The board said no')
  await page.keyboard.press('Enter')
  await expect(card).toHaveAttribute('data-status', 'dropped')
  await expect(card).toContainText('The board said no')
  await expectSaved(page)
  await page.keyboard.press('Control+z')
  await expect(card).toHaveAttribute('data-status', 'done')
})

test('Enter offers every status and the row itself', async ({ page }) => {
  await openSample(page)
  await turnTo(page, pages.pillars)
  await page.locator('[data-card="P1.1"]').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: pillarsPageWords.statuses['not-started'] }).click()
  await expect(page.locator('[data-card="P1.1"]')).toHaveAttribute('data-status', 'not-started')
  await page.locator('[data-card="P1.1"]').press('Enter')
  await page.getByRole('menuitem', { name: pillarsPageWords.openRow }).click()
  await expect(grid(page, 'pillar-actions')).toBeVisible()
})

test('a card is dragged to another status of its own pillar only', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1200 })
  await openSample(page)
  await turnTo(page, pages.pillars)
  const card = page.locator('[data-card="P2.2"]')
  const lane = page.getByRole('main').getByRole('row').filter({ has: card })
  const other = page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.locator('[data-card="P1.1"]') })
  await card.dragTo(other.getByRole('cell').nth(2))
  await expect(card).toHaveAttribute('data-status', 'in-progress')
  await card.dragTo(lane.getByRole('cell').nth(2))
  await expect(card).toHaveAttribute('data-status', 'done')
})

test('the symptoms are a picture below their table', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'symptoms')
  const picture = page.getByRole('img', { name: /raters/ })
  await expect(picture).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: /^A position is wanted on the spot.*answers/ }).click()
  await expect(page.locator('[data-row="T5"]').first()).toBeVisible()
})
