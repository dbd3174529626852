// Month six by keyboard: next dates under one key, lessons sorted and owned, the next cycle made and opened.
import type { Page } from '@playwright/test'
import {
  flowPanelWords,
  lessonWords,
  nextCycleWords,
  reassessWords,
} from '../../src/words/en/month-six-page.ts'
import { monthSixChartWords } from '../../src/words/en/charts-month-six.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { cell, createWorkbook, openSample, showTable, turnToStage, typeInto } from './support/steps.ts'
import { expect, test } from './support/test.ts'

const stage = 'month-six'
const { steps } = flowPanelWords

function isoDate(daysAgo: number): string {
  const day = new Date()
  day.setDate(day.getDate() - daysAgo)
  const part = (value: number) => String(value).padStart(2, '0')
  return `${String(day.getFullYear())}-${part(day.getMonth() + 1)}-${part(day.getDate())}`
}

/** Types a new item: its name, direction and the day it was raised. */
async function addItem(page: Page, name: string, raised: string): Promise<void> {
  await cell(page, 'flow-log', '@new', 'item').first().focus()
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.keyboard.type('business')
  await page.keyboard.press('Tab')
  await page.keyboard.type(raised)
  await page.keyboard.press('Enter')
}

test('its sign-off promises no baseline that is not there', async ({ page }) => {
  await createWorkbook(page, { title: 'Offsite' })
  await turnToStage(page, stage)
  await page.getByRole('button', { name: 'Sign off', exact: true }).click()
  await expect(page.getByRole('dialog').getByText(stagePageWords.freezes.alone)).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a date is said by one key on the line in focus, and undo says what it takes back', async ({ page }) => {
  await createWorkbook(page, { title: 'Offsite', technologyLeader: 'Petra', author: 'Ann' })
  await turnToStage(page, stage)
  await expect(page.getByRole('heading', { name: /Nothing has been decided yet/ })).toBeVisible()
  await expect(page.getByText(monthSixChartWords.velocity.tooFew)).toHaveCount(2)
  await addItem(page, 'Night slots unsold', isoDate(40))
  await addItem(page, 'Retailers shorten windows', isoDate(3))

  const lines = page.getByRole('list', { name: steps.list }).getByRole('listitem')
  await expect(lines).toHaveCount(2)
  await expect(lines.first()).toContainText('Night slots unsold')
  await expect(lines.first()).toContainText('open 40 days')
  await lines.first().getByRole('button', { name: 'Night slots unsold', exact: true }).focus()
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: /^Undo “Night slots unsold: heard / })).toBeVisible()
  await expect(lines.first().getByRole('button', { name: /^Adopted today/ })).toBeVisible()
  // Focus is still on the line: the next key goes on.
  await page.keyboard.press('a')
  await expect(page.getByRole('button', { name: /^Undo “Night slots unsold: adopted / })).toBeVisible()
  await expect(lines.first()).toContainText('Retailers shorten windows')
  await expect(lines.nth(1)).toContainText('not acted on')
  await expect(
    lines.first().getByRole('button', { name: 'Retailers shorten windows', exact: true }),
  ).toBeFocused()
  await expect(page.getByText('1 decided, 5 needed')).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('c')
  await expect(lines).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(lines).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(lines.first().getByRole('button', { name: /^Adopted today ?: Night slots/ })).toBeVisible()
  // By mouse as by key.
  await lines
    .first()
    .getByRole('button', { name: /^Declined today/ })
    .click()
  await expect(page.getByRole('button', { name: /^Undo “Night slots unsold: declined / })).toBeVisible()
  await expect(lines).toHaveCount(1)
})

test('what is wrong is said in place: no date, dates against each other, no start date', async ({ page }) => {
  await createWorkbook(page, { title: 'Offsite', author: 'Ann' })
  await turnToStage(page, stage)
  await addItem(page, 'Turned round', isoDate(3))
  const row = page.getByRole('row', { name: /Turned round/ })
  const id = await row.getByRole('rowheader').getAttribute('data-row')
  await typeInto(cell(page, 'flow-log', id ?? '', 'result'), 'adopted')
  await expect(
    page.getByText('Adopted or declined, but no date says when').filter({ visible: true }).first(),
  ).toBeVisible()
  await expect(page.getByText('adopted or declined, but no day says when')).toBeVisible()
  await typeInto(cell(page, 'flow-log', id ?? '', 'decided'), isoDate(9))
  await expect(
    page
      .getByText(/check which date is wrong/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
  await expect(page.getByText(flowPanelWords.missing(1))).toBeVisible()
})

test('the sample shows velocity each way, as it stands and as it was signed, and leads on', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await openSample(page)
  await turnToStage(page, stage)
  await expect(
    page.getByRole('heading', {
      name: /^Business insights reach a technology decision in 37.5 days; technology possibilities reach business strategy in 55 days/,
    }),
  ).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^Technology possibilities reach business strategy in 55 days/ }),
  ).toBeVisible()
  await expect(page.getByText('Too small a change to call.')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByText('As signed 20 Nov').click()
  await expect(page.getByText('as of 20 November 2026', { exact: true })).toBeVisible()
  // A bar of the ages leads to its row in the table.
  await page.getByRole('button', { name: /^Cross-border parcel demand: open for/ }).click()
  await expect(page.getByRole('rowheader', { name: /Cross-border parcel demand/ })).toBeInViewport()

  await showTable(page, stage, 'results')
  await expect(
    page.getByRole('heading', { name: /^Of six results four are better, one is worse/ }),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: reassessWords.compare }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await turnToStage(page, stage)
  await page.getByRole('button', { name: reassessWords.round }).click()
  await expect(page.getByRole('tab', { name: /Ratings/ })).toHaveAttribute('aria-selected', 'true')
})

test('a lesson is sorted by a key and owned from its card, and the table follows', async ({ page }) => {
  await createWorkbook(page, { title: 'Offsite', technologyLeader: 'Petra', author: 'Ann' })
  await turnToStage(page, stage)
  await showTable(page, stage, 'next-cycle')
  await expect(page.getByRole('heading', { name: lessonWords.title(0, 0) })).toBeVisible()
  await typeInto(cell(page, 'next-cycle', '@new', 'lesson').first(), 'A seat in the calendar counts')
  const card = page.getByRole('button', { name: 'A seat in the calendar counts', exact: true })
  await expect(page.getByRole('heading', { name: lessonWords.title(1, 1) })).toBeVisible()
  await card.focus()
  await page.keyboard.press('k')
  await expect(
    page
      .getByRole('region', { name: 'Keep' })
      .or(page.locator('section', { has: page.getByRole('heading', { name: /^Keep 1/ }) }))
      .first(),
  ).toBeVisible()
  await expect(card).toBeFocused()
  await page.getByLabel(lessonWords.ownerOf('A seat in the calendar counts')).selectOption({ label: 'Petra' })
  await expect(page.getByRole('heading', { name: lessonWords.title(1, 0) })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the next cycle is made from the keyboard, says what it carries, and opens', async ({ page }) => {
  test.setTimeout(120_000)
  await setColorScheme(page, 'dark')
  await openSample(page)
  await turnToStage(page, stage)
  await showTable(page, stage, 'next-cycle')
  await page.getByRole('button', { name: nextCycleWords.start }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: nextCycleWords.dialogTitle })
  const title = dialog.getByLabel(nextCycleWords.titleField)
  await expect(title).toBeFocused()
  await expect(dialog.getByRole('row', { name: /Open items of the flow log 8/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await title.fill('')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/Give it a title/)).toBeVisible()
  await expect(title).toBeFocused()
  await page.keyboard.type('Meridane, round two')
  await dialog.getByLabel(nextCycleWords.startField).fill('2027-01-11')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Pages of this workbook' })).toContainText('round two')
  await turnToStage(page, stage)
  await expect(page.getByText('8 open').first()).toBeVisible()
  await showTable(page, stage, 'results')
  await expect(cell(page, 'results', 'O1', 'before')).toContainText('419')
  await expect(cell(page, 'results', 'O1', 'now')).toContainText('Not yet')
})
