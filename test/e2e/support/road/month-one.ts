// Month one by keyboard alone: the meetings of today and what becomes of them, forums, and a first strategy check.
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { ledgerWords } from '../../../../src/words/en/month-one-page.ts'
import { choose, enterTable, press, reach, type, typeRows } from '../keyboard.ts'

export async function listMeetings(window: Page): Promise<void> {
  await enterTable(window, 'meetings')
  await typeRows(window, 'meetings', [
    ['Executive weekly', 'Tactical', 'Decide', 'yes', '48', '90', '6', 'Consulted', '10'],
    ['Project status', 'Status', 'Report status', 'yes', '12', '60', '8', 'Presents'],
    ['Quarterly review', 'Quarterly business review', 'Decide', 'no', '4', '180', '7', 'Full member', '60'],
  ])
}

/** One key a meeting: changed to an hour, stopped, kept; and a new one. */
export async function redesignMeetings(window: Page): Promise<void> {
  const main = window.getByRole('main')
  const views = main.getByRole('radiogroup', { name: ledgerWords.viewLabel })
  await press(window, 'Control+Home')
  await choose(views, views.getByRole('radio', { name: ledgerWords.views.ledger }), 'Shift+Tab')
  const lines = main.getByRole('list', { name: ledgerWords.list }).locator(':scope > li')
  await expect(lines).toHaveCount(3)
  await press(window, 'F6')
  await expect(lines.nth(0).locator('[data-line]')).toBeFocused()
  await press(window, 'c')
  const then = (column: keyof typeof ledgerWords.then) =>
    main.getByLabel(ledgerWords.then[column], { exact: true })
  await expect(then('then-times-per-year')).toBeFocused()
  await press(window, 'Enter')
  await expect(then('then-minutes')).toBeFocused()
  await type(window, '60')
  await press(window, 'Enter', 'Escape')
  await expect(lines.nth(0).locator('[data-line]')).toBeFocused()
  await press(window, 'ArrowDown', 's', 'ArrowDown', 'k')
  await expect(lines.nth(2)).toHaveAttribute('data-becomes', 'keep')
  await reach(main.getByLabel(ledgerWords.newField))
  await type(window, 'Strategy check')
  await press(window, 'Enter')
  for (const text of ['6', '90', '5', 'Full member', '90', 'Strategic']) {
    await type(window, text)
    await press(window, 'Enter')
  }
  await expect(lines).toHaveCount(4)
  // 48 × 90 min × 6 = 432, 12 × 60 × 8 = 96 and 4 × 180 × 7 = 84 today; then 288, 0, 84 and 6 × 90 × 5 = 45 new.
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(
    '612 person-hours a year become 417: 32% less',
  )
}

/** One that adds to the load, and one that is a meeting of the list. */
export async function openForums(window: Page): Promise<void> {
  await enterTable(window, 'forums')
  await typeRows(window, 'forums', [
    [
      'Trade-off clinic',
      'What does waiting cost us?',
      'Trade-off',
      '',
      '',
      '60',
      '12',
      '4',
      '',
      'Ada',
      '2026-02-20',
    ],
    [
      'Course check',
      'Is our course still right?',
      'Strategy',
      '',
      '',
      '90',
      '6',
      '5',
      'Strategy check',
      'Bo',
    ],
  ])
}

export async function holdStrategyCheck(window: Page): Promise<void> {
  await enterTable(window, 'strategy-checks')
  await typeRows(window, 'strategy-checks', [['2026-02-12', 'Course check', 'Do we stay in parcels?']])
}
