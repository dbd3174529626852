// Month two by keyboard alone: a deliverable becomes an outcome, a reading, agreed weights, a review and a living case.
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { monthTwoWords as words } from '../../../../src/words/en/month-two-page.ts'
import { enterTable, goToCell, press, runByName, type, typeColumn, typeRows } from '../keyboard.ts'
import { cell, grid } from '../steps.ts'

export async function convertDeliverable(window: Page): Promise<void> {
  await runByName(window, 'Outcome measures', 'Outcome measures')
  await expect(window.getByLabel(words.pasteTitle)).toBeVisible()
  await press(window, 'F6')
  await type(window, 'Portal, release 2')
  await press(window, 'Control+Enter')
  const field = (column: string) => window.locator(`[data-field="${column}"]`)
  // The focus waits in the first field that is missing, and Enter goes on.
  for (const [column, text] of [
    ['so-that-outcome', 'Customers need not ring us'],
    ['measure', 'Customers kept'],
    ['unit', '%'],
    ['area', 'Customer'],
    ['leading-lagging', 'Lagging'],
    ['better-when', 'Up'],
    ['baseline', '80'],
    ['baseline-date', '2026-01-12'],
    ['target', '90'],
    ['target-date', '2026-07-10'],
    ['business-owner', 'Cleo'],
    ['technology-owner', 'Ada'],
  ] as const) {
    await expect(field(column)).toBeFocused()
    await type(window, text)
    await press(window, 'Enter')
  }
  await expect(window.getByText('1 of 4', { exact: true })).toBeVisible()
}

export async function takeReading(window: Page, value: string): Promise<void> {
  await runByName(window, 'Readings', 'Readings')
  const field = window.getByLabel(words.valueOf('Customers kept'))
  await expect(field).toBeVisible()
  await press(window, 'F6')
  await expect(field).toBeFocused()
  await type(window, value)
  await press(window, 'Enter')
  await expect(window.getByRole('row', { name: /Customers kept/ })).toContainText(value)
}

/** The weights agreed, what pay hangs on, and the outcome that makes a business measure count as one. */
export async function agreeWeights(window: Page): Promise<void> {
  await enterTable(window, 'scorecard', 'Month two scorecard')
  const [first = '', , third = ''] = await grid(window, 'scorecard')
    .locator('[role="rowheader"]')
    .evaluateAll((cells) => cells.map((each) => each.getAttribute('data-row') ?? ''))
  await goToCell(window, 'scorecard', first, 'weight-agreed')
  await typeColumn(window, ['30', '15', '55'])
  await goToCell(window, 'scorecard', first, 'linked-to-pay')
  await typeColumn(window, ['no', 'yes', 'yes'])
  await goToCell(window, 'scorecard', third, 'outcome-measure')
  await typeColumn(window, ['Customers kept'])
  await expect(cell(window, 'scorecard', third, 'outcome-measure')).toContainText('Customers kept')
}

export async function holdOutcomeReview(window: Page): Promise<void> {
  await enterTable(window, 'outcome-reviews')
  await typeRows(window, 'outcome-reviews', [
    ['Project status', 'Outcome review', 'Cleo Marsh', 'monthly', '2026-03-12'],
  ])
}

export async function updateCase(window: Page): Promise<void> {
  await enterTable(window, 'business-cases')
  await typeRows(window, 'business-cases', [
    ['Portal', 'Cleo', 'Ada', '400', '380', '', 'k€', '', '2026-03-12', '2026-09-12', 'Continue'],
  ])
}
