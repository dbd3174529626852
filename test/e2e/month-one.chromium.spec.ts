// Month one by keyboard: decisions in the ledger with the hours worked by hand, forums for decisions, checks in time.
import type { Locator, Page } from '@playwright/test'
import { forumMapWords, ledgerWords } from '../../src/words/en/month-one-page.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { look } from './looks/look.ts'
import { press } from './support/keyboard.ts'
import {
  cell,
  createWorkbook,
  expectSaved,
  grid,
  openSample,
  showTable,
  turnTo,
  turnToStage,
  typeInto,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

function line(page: Page, row: string): Locator {
  return page.locator(`li[data-row="${row}"]`)
}

function named(page: Page, name: string): Locator {
  return page.getByRole('list', { name: ledgerWords.list }).locator(':scope > li').filter({ hasText: name })
}

function head(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 2 }).first()
}

async function focusLine(place: Locator): Promise<void> {
  await place.locator('[data-line]').focus()
}

/** By the arrow keys, as one chooses among radio buttons. */
async function showLedger(page: Page): Promise<void> {
  const ledger = page.getByRole('radio', { name: ledgerWords.views.ledger })
  await page.getByRole('radio', { name: ledgerWords.views.today }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(ledger).toBeChecked()
}

test('one key decides, and the hours follow: 2,976 today, every change worked by hand', async ({ page }) => {
  test.setTimeout(120_000)
  await openSample(page)
  await turnToStage(page, 'month-one')
  await expect(head(page)).toHaveText('2,976 person-hours a year become 2,354: 21% less')
  await expect(page.getByText('100% of strategy minutes')).toContainText('5% today')
  await look(page, 'month-one-ledger')

  // The council of 144 hours stops: 2,354 - 144.
  await focusLine(line(page, 'product-council'))
  await press(page, 's')
  await expect(head(page)).toHaveText('2,976 person-hours a year become 2,210: 26% less')
  await press(page, 'Backspace')
  // Undecided again it is left out of both sides: 2,976 - 144 and 2,354 - 144.
  await expect(head(page)).toHaveText('2,832 person-hours a year become 2,210: 22% less')
  await expect(page.getByText('One undecided left out.').first()).toBeVisible()
  await press(page, 'k')
  await expect(head(page)).toHaveText('2,976 person-hours a year become 2,354: 21% less')
  await press(page, 'ArrowDown', 'ArrowUp', 'ArrowDown')
  await expect(line(page, 'project-status').locator('[data-line]')).toBeFocused()

  // The briefing of 12 × 30 min × 5 is held six times: 15 hours less.
  await focusLine(line(page, 'security-briefing'))
  await press(page, 'c')
  await expect(page.getByLabel('Times a year', { exact: true })).toBeFocused()
  await page.keyboard.type('6')
  await press(page, 'Enter')
  await expect(head(page)).toHaveText('2,976 person-hours a year become 2,339: 21% less')
  await expect(page.getByLabel('Minutes', { exact: true })).toBeFocused()
  await page.keyboard.type('half an hour')
  await press(page, 'Enter')
  await expect(line(page, 'security-briefing')).toContainText('“half an hour” could not be read')
  await look(page, 'month-one-then')
  await press(page, 'Escape')
  await expect(line(page, 'security-briefing').locator('[data-line]')).toBeFocused()

  // The stand-up of 92 hours goes into the weekly.
  await focusLine(line(page, 'morning-board'))
  await press(page, 'm')
  await expect(page.getByRole('combobox', { name: ledgerWords.mergeField })).toBeFocused()
  await expect(page.getByRole('option', { name: 'Monday project status' })).toBeHidden()
  await look(page, 'month-one-merge')
  await page.keyboard.type('EXEC')
  await press(page, 'Enter')
  await expect(line(page, 'morning-board')).toContainText('into Executive weekly')
  await expect(head(page)).toHaveText('2,976 person-hours a year become 2,247: 24% less')
  await expect(line(page, 'morning-board').locator('[data-line]')).toBeFocused()

  // A new one, 12 × 30 min × 4, adds 24; until its numbers are there it is left out and says so.
  await page.getByLabel(ledgerWords.newField).focus()
  await page.keyboard.type('Radar hour')
  await press(page, 'Enter')
  const radar = named(page, 'Radar hour')
  await expect(radar).toContainText(
    'the new meeting still needs the times a year, the minutes and the number',
  )
  for (const number of ['12', '30', '4']) {
    await page.keyboard.type(number)
    await press(page, 'Enter')
  }
  await expect(head(page)).toHaveText('2,976 person-hours a year become 2,271: 24% less')
  await expect(radar).not.toContainText('still needs')
  await expectSaved(page)

  // Each gesture is one step to undo: the last three numbers, the meeting itself.
  for (let step = 0; step < 4; step += 1) await press(page, 'Control+z')
  await expect(radar).toBeHidden()
  await expect(head(page)).toHaveText('2,976 person-hours a year become 2,247: 24% less')
})

test('what cannot be is told on its line in plain words and keeps its place', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'month-one')
  // The meeting two others are merged into stops.
  await focusLine(line(page, 'outcome-review'))
  await press(page, 's')
  await expect(line(page, 'steering-committee')).toContainText('Merged into a meeting that stops itself')
  await press(page, 'Control+z')
  await expect(line(page, 'steering-committee')).not.toContainText('stops itself')

  await focusLine(line(page, 'depot-call'))
  await press(page, 'c', 'Tab')
  await page.keyboard.type('0')
  await press(page, 'Tab', 'Tab', 'Tab')
  await page.keyboard.type('50')
  await press(page, 'Enter')
  await expect(line(page, 'depot-call')).toContainText('Lasts 0 minutes, so it costs nothing')
  await expect(line(page, 'depot-call')).toContainText('The parts take 50 minutes, the meeting only 0')
})

test('a warning sign becomes an action that leads back, and a bar leads to its meeting', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'month-one')
  const warning = line(page, 'executive-weekly').getByRole('button', {
    name: ledgerWords.makeActionFor('Breaks off when it reaches architecture', 'Executive weekly'),
  })
  await warning.focus()
  await press(page, 'Enter')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Actions' })).toBeVisible()
  await expect(page.locator('[role=gridcell]:focus')).toHaveAttribute('data-column', 'owner')
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: gridWords.goToAnswered }).click()
  await expect(line(page, 'executive-weekly').locator('[data-line]')).toBeFocused()
  await expect(line(page, 'executive-weekly')).toContainText('One action answers it')

  await main.getByRole('button', { name: /^Status: 460 person-hours a year today, 0 as redesigned/ }).focus()
  await press(page, 'Enter')
  await expect(line(page, 'project-status').locator('[data-line]')).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('radio', { name: ledgerWords.views.today })).toBeChecked()
  await expect(page.locator('[role=rowheader]:focus')).toHaveText('Monday project status')
})

test('a decision gets its forum from the keyboard, an old one or a new one', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'month-one')
  await showTable(page, 'month-one', 'forums')
  const main = page.getByRole('main')
  await expect(
    main.getByRole('heading', {
      name: 'Eight of nine decisions have a forum; two forums decide none of them',
    }),
  ).toBeVisible()
  await expect(main).toContainText('“Strategy day” is neither a forum nor a meeting here')
  await look(page, 'month-one-forums')

  await main.getByRole('button', { name: forumMapWords.chooseFor('Growth strategy') }).focus()
  await press(page, 'Enter')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('under')
  await look(page, 'month-one-forum-picker')
  await press(page, 'Enter')
  await expect(
    main.getByRole('heading', {
      name: 'All nine decisions in scope have a forum; one forum decides none of them',
    }),
  ).toBeVisible()

  await main.getByRole('button', { name: forumMapWords.moveFrom('Data strategy', 'Strategy check') }).focus()
  await press(page, 'Enter')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Data table')
  await expect(page.getByRole('option')).toHaveText([forumMapWords.createNew('Data table')])
  await press(page, 'Enter')
  await expect(grid(page, 'forums')).toContainText('Data table')
  await expect(
    main.getByRole('heading', { name: /one forum has no question and two forums decide none of them$/ }),
  ).toBeVisible()
  await expect(main).toContainText(forumMapWords.noQuestion)
  await press(page, 'Control+z')
  await expect(grid(page, 'forums')).not.toContainText('Data table')
})

test('strategy checks stand in time with who was missing', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'month-one')
  await showTable(page, 'month-one', 'strategy-checks')
  const main = page.getByRole('main')
  await expect(
    main.getByRole('heading', { name: /^Four strategy checks held: three said adjust/ }),
  ).toBeVisible()
  await expect(main.getByText('Nobody from data.')).toBeVisible()
  await expect(main).toContainText('Rail slots can be booked together with ours.')
  await look(page, 'month-one-checks')
  await main.getByRole('button', { name: /^Make an action: Have data in the room/ }).focus()
  await press(page, 'Enter')
  await expect(main.getByRole('heading', { name: 'Actions' })).toBeVisible()
})

test('an empty workbook meets the criteria of month one by keyboard', async ({ page }) => {
  test.setTimeout(120_000)
  await createWorkbook(page, { title: 'Offsite', technologyLeader: 'Tess', author: 'Ann' })
  await turnToStage(page, 'month-one')
  await expect(grid(page, 'meetings')).toBeVisible()
  await showLedger(page)
  await expect(head(page)).toHaveText(ledgerWords.emptyTitle)
  await look(page, 'month-one-empty')

  await page.getByLabel(ledgerWords.newField).focus()
  await page.keyboard.type('Strategy check')
  await press(page, 'Enter')
  // 8 × 90 min × 7 = 84 hours; full member; 90 minutes of strategy; strategic.
  for (const text of ['8', '90', '7', 'Full member', '90', 'Strategic']) {
    await page.keyboard.type(text)
    await press(page, 'Enter')
  }
  await expect(head(page)).toHaveText('84 person-hours a year are new; nothing stood before')
  await expect(named(page, 'Strategy check').locator('[data-line]')).toBeFocused()
  await expect(page.getByText('100% of strategy minutes')).toContainText('none today')

  await showTable(page, 'month-one', 'forums')
  await typeInto(cell(page, 'forums', '@new', ''), 'Strategy check')
  const forum = grid(page, 'forums').getByRole('row').filter({ hasText: 'Strategy check' })
  for (const [column, text] of [
    ['the-question-it-exists-to-answer', 'Is our course still right?'],
    ['owner', 'Tess'],
    ['first-date', '2026-01-15'],
  ] as const) {
    await typeInto(forum.locator(`[data-column="${column}"]`), text)
  }
  await expect(page.getByRole('main')).toContainText(
    'None of five decisions has a forum; one forum decides none of them',
  )
  await look(page, 'month-one-forums-first')

  await showTable(page, 'month-one', 'strategy-checks')
  await expect(page.getByRole('heading', { name: 'No strategy check has been held yet' })).toBeVisible()
  await look(page, 'month-one-checks-empty')
  await typeInto(cell(page, 'strategy-checks', '@new', ''), '2026-01-15')
  await expect(page.getByRole('heading', { name: /^One strategy check held; no day is set/ })).toBeVisible()
  await expect(page.getByText('4 of 4')).toBeVisible()
  await expectSaved(page)
  await turnTo(page, 'Overview')
})
