// Week one by keyboard alone: how far in, who hears what, who decides, what is measured today, and three promises.
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { gridWords } from '../../../../src/words/en/grid.ts'
import { methodWords } from '../../../../src/words/index.ts'
import { enterTable, goToCell, press, reach, runByName, type, typeColumn, typeRows } from '../keyboard.ts'
import { cell, grid } from '../steps.ts'

/** Mandate, actual, target, importance of the seven stages of strategy, in their order. */
const points = ['3143', '4153', '3252', '2242', '4442', '5451', '2141'] as const

export async function fillPoints(window: Page): Promise<void> {
  await enterTable(window, 'integration-points')
  await goToCell(window, 'integration-points', 'sense-market-and-technology-shifts', 'mandate')
  // Tab goes on, Enter comes back to where the run of Tabs began.
  for (const answers of points) {
    for (const [position, answer] of Array.from(answers).entries()) {
      await type(window, answer)
      await press(window, position === 3 ? 'Enter' : 'Tab')
    }
  }
  await expect(cell(window, 'integration-points', 'review-and-adapt', 'rank')).toContainText('5')
}

export async function judgeFlows(window: Page): Promise<void> {
  const { choices = {} } = methodWords.tables['information-flows'].columns['reaches'] ?? {}
  const [onTime = '', late = '', never = ''] = ['on-time', 'late', 'never'].map((id) => choices[id])
  await enterTable(window, 'information-flows')
  await goToCell(window, 'information-flows', 'customer-advisory-board', 'reaches')
  await typeColumn(window, [onTime, late, onTime, choices['only-on-request'] ?? '', onTime, late, never, ''])
  await typeColumn(window, [onTime, never, late, ''])
}

/** Who holds which letter, by decision and side. */
const letters: readonly (readonly [decision: string, column: string, letters: string])[] = [
  ['growth-strategy', 'as-is/ceo', 'd'],
  ['growth-strategy', 'as-is/technology-leader', 'i'],
  ['growth-strategy', 'to-be/ceo', 'd'],
  ['growth-strategy', 'to-be/technology-leader', 'r'],
  ['customer-experience', 'as-is/coo', 'p'],
  ['customer-experience', 'as-is/commercial', 'd'],
  ['customer-experience', 'to-be/commercial', 'd'],
  ['customer-experience', 'to-be/technology-leader', 'i'],
  ['product-road-map', 'as-is/ceo', 'd'],
  ['product-road-map', 'as-is/technology-leader', 'r'],
  ['investment-portfolio', 'as-is/cfo', 'd'],
  ['investment-portfolio', 'as-is/technology-leader', 'p'],
  ['investment-portfolio', 'to-be/cfo', 'd'],
  ['investment-portfolio', 'to-be/technology-leader', 'ar'],
  ['data-strategy', 'as-is/ceo', 'i'],
  ['data-strategy', 'as-is/technology-leader', 'd'],
]

export async function fillDecisionRights(window: Page): Promise<void> {
  await enterTable(window, 'decision-rights')
  for (const [decision, column, held] of letters) {
    const place = cell(window, 'decision-rights', decision, column)
    // Along the row, or on to the next one.
    await press(window, 'Home')
    await reach(cell(window, 'decision-rights', decision, 'decision'), 'ArrowDown')
    await reach(place, 'ArrowRight')
    await press(window, ...Array.from(held))
    await expect(place).toContainText(held.slice(0, 1).toUpperCase())
  }
}

/** Seen from outside, so agreed in the open: exasperated, stalled, doubted, failed in delivery. */
export async function agreeSymptoms(window: Page): Promise<void> {
  await enterTable(window, 'symptoms')
  await goToCell(window, 'symptoms', 'C1', 'agreed-frequency')
  await typeColumn(window, ['3', '2', '1', '2'])
}

export async function fillResultsBefore(window: Page): Promise<void> {
  await enterTable(window, 'results')
  await goToCell(window, 'results', 'O1', 'before')
  await typeColumn(window, ['100', '12', '70', '61', '8', '3'])
}

export async function weighToday(window: Page): Promise<void> {
  await enterTable(window, 'scorecard', 'Week one scorecard')
  await typeRows(window, 'scorecard', [
    ['Ada Wren', 'Systems are up', 'Technical', '60'],
    ['Ada Wren', 'Projects on time', 'Technical', '25'],
    ['Ada Wren', 'Customers stay', 'Business', '15'],
  ])
}

/** From before the start. What technology told is remembered with a day of being raised only, once without any. */
export async function rememberItems(window: Page): Promise<void> {
  await runByName(window, 'Remembered', 'Remembered items')
  await expect(grid(window, 'flow-log')).toBeVisible()
  await press(window, 'F6')
  await typeRows(window, 'flow-log', [
    ['Rivals price by the hour', 'business', '2025-09-01', '', '2025-11-10', '', 'Adopted'],
    ['Retailers want later cut-offs', 'business', '2025-09-08', '', '2025-12-17', '', 'Declined'],
    ['Tenders ask for emissions', 'business', '2025-10-06', '', '2025-11-05', '', 'Adopted'],
    ['Drivers leave for parcels', 'business', '2025-10-20', '', '2025-12-19', '', 'Adopted'],
    ['Customs rules change', 'business', '2025-11-03', '', '2025-12-23', '', 'Adopted'],
    ['Routes can be planned by the minute', 'technology', '2025-08-04'],
    ['The old booking system ends', 'technology', '2025-09-15'],
    ['Cameras can read labels', 'technology', '2025-10-13'],
    ['Customers could book by themselves', 'technology', '2025-11-24'],
    ['Sensors in trailers', 'technology'],
  ])
}

/** From the row's own menu: the action names the gap it answers, and the focus waits where the owner is missing. */
export async function promiseForGaps(window: Page): Promise<void> {
  const promises = [
    ['set-ambition-and-goals', 'Bo Lindqvist', '2026-03-31'],
    ['sense-market-and-technology-shifts', 'Cleo Marsh', '2026-02-16'],
    ['frame-options', 'Dan Okoro', '2026-08-31'],
  ] as const
  for (const [point, owner, due] of promises) {
    await enterTable(window, 'integration-points')
    await goToCell(window, 'integration-points', point, 'stage-of-strategy')
    await press(window, 'Shift+F10')
    const item = window.getByRole('menuitem', { name: gridWords.makeAction })
    await reach(item, 'ArrowDown')
    await press(window, 'Enter')
    await expect(grid(window, 'actions').locator('[data-column="owner"]:focus')).toHaveCount(1)
    await type(window, owner)
    await press(window, 'Tab')
    await type(window, due)
    await press(window, 'Enter')
  }
}
