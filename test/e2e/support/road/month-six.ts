// Month six by keyboard alone: what travelled and how fast, results and stages of strategy as they are now, what goes on.
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { flowPanelWords } from '../../../../src/words/en/month-six-page.ts'
import { enterTable, goToCell, press, reach, runByName, typeColumn, typeRows } from '../keyboard.ts'
import { cell, grid } from '../steps.ts'

const { steps } = flowPanelWords

/** Item, direction, raised, heard, decided, acted, result, from memory, hand-offs, translation rounds. */
const items = [
  ['Night slots unsold', 'business', '2026-01-20', '2026-01-30', '2026-02-09', '2026-02-19', 'Adopted'],
  ['Returns double at sales', 'business', '2026-02-02', '2026-02-05', '2026-02-12', '2026-02-26', 'Adopted'],
  ['A rival opens in the north', 'business', '2026-02-16', '', '2026-04-07', '', 'Declined'],
  ['Claims take a month', 'business', '2026-03-03', '', '2026-03-31', '', 'Declined'],
  ['Big shippers want one bill', 'business', '2026-06-10'],
  [
    'Loads can be predicted',
    'technology',
    '2026-01-26',
    '',
    '2026-03-05',
    '2026-03-25',
    'Adopted',
    '',
    '3',
    '1',
  ],
  [
    'Depots can share one stock list',
    'technology',
    '2026-02-09',
    '',
    '2026-05-10',
    '2026-06-09',
    'Adopted',
    '',
    '2',
  ],
  ['Cheaper maps', 'technology', '2026-03-16', '', '2026-04-30', '2026-05-10', 'Adopted'],
  ['Drones for the yard', 'technology', '2026-04-02', '', '2026-04-22', '', 'Declined'],
  ['Bookings by voice', 'technology', '2026-04-20', '', '2026-06-09', '', 'Adopted'],
  ['Empty runs shown live', 'technology', '2026-05-04'],
] as const

async function enterLog(window: Page): Promise<void> {
  await runByName(window, 'Month six flow', 'Flow log')
  await expect(grid(window, 'flow-log')).toBeVisible()
}

export async function logItems(window: Page): Promise<void> {
  await enterLog(window)
  await press(window, 'F6')
  await reach(grid(window, 'flow-log').locator('[tabindex="0"]').first(), 'F6', 3)
  await typeRows(window, 'flow-log', items)
}

/** What happened today is said by one key: one is heard; another is heard, adopted and acted on. */
export async function dateItemsByKey(window: Page): Promise<void> {
  await enterLog(window)
  await press(window, 'F6')
  const list = window.getByRole('list', { name: steps.list })
  const line = (name: string) => list.getByRole('button', { name, exact: true })
  await expect(line('Empty runs shown live')).toBeFocused()
  await press(window, steps.keys.heard.toLowerCase(), 'ArrowDown')
  await expect(line('Big shippers want one bill')).toBeFocused()
  await press(window, steps.keys.heard.toLowerCase(), steps.keys.adopted.toLowerCase())
  await reach(line('Big shippers want one bill'), 'ArrowDown')
  await press(window, steps.keys.acted.toLowerCase())
  await expect(line('Big shippers want one bill')).toBeHidden()
}

export async function fillResultsNow(window: Page): Promise<void> {
  await enterTable(window, 'results', 'Month six results')
  await goToCell(window, 'results', 'O1', 'now')
  await typeColumn(window, ['108', '13', '74', '66', '8', '4'])
}

/** As agreed after the second reveal. */
export async function agreeActuals(window: Page): Promise<void> {
  await enterTable(window, 'integration-points')
  await goToCell(window, 'integration-points', 'sense-market-and-technology-shifts', 'actual')
  await typeColumn(window, ['3', '3', '4', '3', '4', '5', '3'])
  await expect(cell(window, 'integration-points', 'review-and-adapt', 'actual')).toContainText('3')
}

/** One promise kept, one late, one not due yet. */
export async function closeAction(window: Page): Promise<void> {
  await enterTable(window, 'actions')
  const kept = grid(window, 'actions').getByRole('row').filter({ hasText: 'Cleo Marsh' })
  const row = (await kept.locator('[data-column="status"]').getAttribute('data-row')) ?? ''
  await goToCell(window, 'actions', row, 'status')
  await typeColumn(window, ['Done'])
  await expect(kept).toContainText('Done')
}

export async function handOn(window: Page): Promise<void> {
  await runByName(window, 'Next cycle', 'Next cycle')
  await expect(grid(window, 'next-cycle')).toBeVisible()
  await press(window, 'F6')
  await typeRows(window, 'next-cycle', [
    ['A seat in the calendar counts', 'Structural', 'Keep', 'Bo', '2026-08-15'],
    ['Bring options, not requests', 'Cultural', 'Start', 'Ada', '2026-09-01'],
  ])
}
