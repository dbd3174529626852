// Month three as a session in the room: ratings by digit, workshops by month, questions turned round, terms in two senses, thanks.
import type { Locator, Page } from '@playwright/test'
import { skillIds } from '../../src/domain/tables/translation-skills.ts'
import { findRow, findRows } from '../../src/domain/workbook.ts'
import type { Workbook } from '../../src/domain/workbook.ts'
import { monthThreePageWords as words } from '../../src/words/en/month-three-page.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { dropFile, expectSaved, expectWorkbookOpen, showTable, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'
import { encodeTestFile, makeTestWorkbook, withRows } from './support/workbook-files.ts'

const people = [
  { id: 'ann', cells: { name: 'Ann', side: 'business', 'in-the-executive-team': true } },
  { id: 'ben', cells: { name: 'Ben', side: 'technology', 'in-the-executive-team': true } },
  { id: 'dee', cells: { name: 'Dee', side: 'data' } },
]

/** Long over, so that no month depends on today: month three is April 2020, month six July. */
function startedLongAgo(workbook: Workbook): Workbook {
  const facts = findRow(workbook, 'facts', 'facts')
  const cells = { ...facts?.cells, 'start-date': '2020-01-31' }
  return withRows(workbook, 'facts', [{ id: 'facts', cells }])
}

async function open(page: Page, change: (workbook: Workbook) => Workbook = (same) => same): Promise<void> {
  const base = startedLongAgo(withRows(makeTestWorkbook('Month three'), 'people', people))
  const bytes = await encodeTestFile(change(base))
  await dropFile(page, { name: 'month-three.pathway', bytes })
  await expectWorkbookOpen(page)
  await turnToStage(page, 'month-three')
}

const rating = (page: Page, row: string, column: string): Locator =>
  page.locator(`[data-rating][data-row="${row}"][data-column="${column}"]`)

test('a person is added with all skills at once and rated by digits alone', async ({ page }) => {
  await open(page)
  const main = page.getByRole('main')
  await expect(
    main.getByRole('heading', { name: words.skills.directions['technology-to-business'] }),
  ).toBeVisible()
  await expect(
    main.getByRole('heading', { name: 'Nobody is rated yet by somebody who was there' }),
  ).toBeVisible()
  await expectNoAxeViolations(page)

  await main.getByRole('button', { name: words.skills.addOne('Ben') }).press('Enter')
  const [first = '', second = '', third = ''] = skillIds['technology-to-business']
  await expect(rating(page, first, 'before')).toBeFocused()
  await expect(main.getByRole('grid', { name: /^Ben/ }).locator('[data-column="after"]')).toHaveCount(5)

  // Digits rate and go down; what is no step of the scale does nothing.
  await page.keyboard.type('27398?')
  await expect(rating(page, first, 'before')).toHaveText('2')
  await expect(rating(page, second, 'before')).toHaveText('3')
  await expect(rating(page, third, 'before')).toHaveText('?')
  await page.keyboard.press('ArrowUp')
  await expect(rating(page, third, 'before')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(rating(page, third, 'before')).toHaveText('')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  await page.keyboard.type('4')
  await expect(
    main.getByRole('heading', { name: /^Too few to compare: one skill from technology to business/ }),
  ).toBeVisible()
  await expect(main.getByText('2.0 to 4.0, n = 1')).toBeVisible()

  // A target below what is there already is kept as typed, and said.
  await rating(page, second, 'target').focus()
  await page.keyboard.type('1')
  await expect(
    main.getByText('Target 1 is lower than before 3. Kept as typed; change it or leave it.'),
  ).toBeVisible()

  // Enter goes to what was seen, Enter again comes back; whoever rates himself does not count.
  await rating(page, first, 'after').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Said what it costs.')
  await page.keyboard.press('Enter')
  await expect(rating(page, first, 'before')).toBeFocused()
  await main.getByLabel(/^Observer, Frames it in business terms, Ben/).selectOption('ben')
  await expect(main.getByText(words.skills.selfRated)).toBeVisible()
  await expect(main.getByText('Rated once so far: Ben')).toBeVisible()
  await expectNoAxeViolations(page)
  await expectSaved(page)
})

test('adding a person is one step of undo; from one direction to the other by arrow key', async ({
  page,
}) => {
  await open(page)
  const main = page.getByRole('main')
  await main.getByRole('button', { name: words.skills.addOne('Dee') }).click()
  await main.getByRole('button', { name: words.skills.addOne('Ann') }).click()
  const [there = ''] = skillIds['technology-to-business']
  const [back = ''] = skillIds['business-to-technology']
  await expect(rating(page, back, 'before')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(rating(page, there, 'after')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(rating(page, back, 'before')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(main.getByRole('grid', { name: /^Ann/ })).toBeHidden()
  await expect(main.getByRole('grid', { name: /^Dee/ })).toBeVisible()

  // The plain table is one click away and holds the same rows.
  await main.getByText(words.plainTable, { exact: true }).click()
  await expect(main.getByRole('grid', { name: 'Translation skills' })).toBeVisible()
  await expect(
    main
      .getByRole('rowheader', { name: /Dee/ })
      .or(main.getByRole('gridcell', { name: 'Dee' }))
      .first(),
  ).toBeVisible()
})

test('odd rows are said in plain words where they stand', async ({ page }) => {
  await open(page, (workbook) => {
    const rows = findRows(workbook, 'translation-skills').map(({ id, cells }) => ({ id, cells }))
    const own = { direction: 'technology-to-business', skill: 'states-trade-offs' }
    return withRows(workbook, 'translation-skills', [
      ...rows,
      { id: 'one', cells: { ...own, person: 'ben', before: 4, after: 2 } },
      { id: 'two', cells: { ...own, person: 'ben', before: 9 } },
      { id: 'three', cells: { ...own, before: 3 } },
      {
        id: 'four',
        cells: { person: 'gone', direction: 'business-to-technology', before: { unread: 'often' } },
      },
    ])
  })
  const main = page.getByRole('main')
  await expect(main.getByText('The same person and skill stand in a row above')).toBeVisible()
  await expect(main.getByText('Goes from 1 to 5. Kept as typed; change it or clear it.')).toBeVisible()
  await expect(main.getByText('Rated, but nobody is named: choose whose skill it is')).toBeVisible()
  await expect(main.getByRole('grid', { name: new RegExp(words.notListed) })).toBeVisible()
  await expect(main.getByText('“often” could not be read')).toBeVisible()
  // After lower than before is a finding, not a mistake.
  await expect(main.getByRole('row', { name: /States the trade-offs/ }).first()).toContainText('−2')
  await expectNoAxeViolations(page)
  await main.getByLabel(/^Whose skill it is/).selectOption('dee')
  await expect(main.getByRole('grid', { name: /^Dee/ })).toBeVisible()
})

test('a month without a workshop offers one, and the calendar follows', async ({ page }) => {
  await open(page, (workbook) =>
    withRows(workbook, 'workshops', [
      {
        id: 'one',
        cells: { date: '2020-04-08', topic: 'Depots\nand yards', learned: 'Start at the end', usefulness: 4 },
      },
      { id: 'two', cells: { date: '2019-12-31', topic: 'Too early', attendees: ['ann'] } },
    ]),
  )
  await showTable(page, 'month-three', 'workshops')
  const main = page.getByRole('main')
  // A file may bring several lines; the row stays as high as the others.
  const topic = main.locator('[data-row="one"][data-column="topic"]')
  await expect(topic).toHaveText('Depots ¶ and yards')
  const other = await main.locator('[data-row="two"][data-column="topic"]').boundingBox()
  expect((await topic.boundingBox())?.height).toBe(other?.height)
  expect(await topic.evaluate((cell) => cell.scrollHeight - cell.clientHeight)).toBe(0)
  await main.getByRole('button', { name: /more marks?$/ }).click()
  await expect(
    main.getByRole('heading', { name: 'A workshop in one of four months; none in May, June and July' }),
  ).toBeVisible()
  await expect(
    main.getByRole('button', { name: /31 December 2019 comes before the plan began on 31 January 2020/ }),
  ).toBeVisible()
  await expect(main.getByRole('button', { name: /nobody is named as having come/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await main.getByRole('button', { name: 'Add one on 31 May 2020' }).click()
  await expect(page.locator('[role=gridcell]:focus, [role=rowheader]:focus')).toHaveAttribute(
    'data-column',
    'topic',
  )
  await expect(
    main.getByRole('heading', { name: 'A workshop in two of four months; none in June and July' }),
  ).toBeVisible()
  await expect(main.getByRole('button', { name: /31 May 2020/ })).toBeHidden()
})

test('the question clinic goes on by Enter and hints at what is still closed', async ({ page }) => {
  await open(page)
  await showTable(page, 'month-three', 'better-questions')
  const main = page.getByRole('main')
  await main.getByLabel(words.questions.newClosed).focus()
  await page.keyboard.type('Is it possible by June?')
  await page.keyboard.press('Enter')
  await expect(main.getByLabel(words.questions.openOf(1))).toBeFocused()
  await page.keyboard.type('Could it be ready by June?')
  await page.keyboard.press('Enter')
  await expect(main.getByLabel(words.questions.newClosed)).toBeFocused()
  await expect(main.getByText(words.questions.stillClosed('Could'))).toBeVisible()
  await expect(main.getByRole('heading', { name: 'The one open question is not tried yet' })).toBeVisible()
  await expectNoAxeViolations(page)

  await main.getByLabel(words.questions.openOf(1)).fill('What could be ready by June?')
  await page.keyboard.press('Enter')
  await expect(main.getByText(words.questions.stillClosed('Could'))).toBeHidden()
  await main.getByLabel(words.questions.usedOf(1)).fill('Trade-off clinic')
  await page.keyboard.press('Enter')
  await expect(main.getByLabel(words.questions.uncoveredOf(1))).toBeFocused()
  await page.keyboard.type('Three depots were possible.')
  await page.keyboard.press('Enter')
  await expect(
    main.getByRole('heading', { name: 'The one open question was tried and brought something to light' }),
  ).toBeVisible()
  // Escape puts the old text back.
  await main.getByLabel(words.questions.openOf(1)).focus()
  await page.keyboard.type('something else')
  await page.keyboard.press('Escape')
  await expect(main.getByLabel(words.questions.openOf(1))).toHaveValue('What could be ready by June?')
  await expectSaved(page)
})

test('terms that lack a sense come first and stay where they are while it is typed', async ({ page }) => {
  const both = { 'in-business-words': 'The money has arrived.', 'in-technology-words': 'It is handed over.' }
  await open(page, (workbook) =>
    withRows(workbook, 'glossary', [
      { id: 'done', cells: { term: 'Done', ...both } },
      { id: 'live', cells: { term: 'Live', 'in-business-words': 'Shippers can use it.' } },
    ]),
  )
  await showTable(page, 'month-three', 'glossary')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'One of two terms lacks a sense' })).toBeVisible()
  await expect(main.getByLabel(words.glossary.termOf(1))).toHaveValue('Live')
  await expectNoAxeViolations(page)
  await main.getByLabel(words.glossary.technologyOf('Live')).fill('It runs on our machines.')
  await page.keyboard.press('Enter')
  await expect(main.getByLabel(words.glossary.exampleOf('Live'))).toBeFocused()
  await expect(main.getByRole('heading', { name: 'Both terms have both senses' })).toBeVisible()
  await expect(main.getByLabel(words.glossary.termOf(1))).toHaveValue('Live')
  await main.getByLabel(words.glossary.newTerm).fill('Margin')
  await page.keyboard.press('Enter')
  await expect(main.getByLabel(words.glossary.businessOf('Margin'))).toBeFocused()
})

test('education says which kind is missing; who taught and was never thanked gets an action', async ({
  page,
}) => {
  await open(page, (workbook) =>
    withRows(workbook, 'education', [
      {
        id: 'one',
        cells: {
          date: '2020-05-02',
          subject: 'What does a route engine guess?',
          kind: 'possibility',
          teacher: 'ben',
          attendees: ['ann'],
          'confidence-before': 4,
          'confidence-after': 2,
        },
      },
    ]),
  )
  const main = page.getByRole('main')
  await showTable(page, 'month-three', 'education')
  await expect(
    main.getByRole('heading', {
      name: 'Confidence fell in the one session that asked; nothing yet on limits and trade-offs',
    }),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await showTable(page, 'month-three', 'recognition')
  await expect(main.getByRole('heading', { name: 'Nobody who taught was recognised yet' })).toBeVisible()
  await expectNoAxeViolations(page)
  await main.getByRole('button', { name: words.recognition.makeActionFor('Ben') }).click()
  await expect(main.getByRole('heading', { name: 'Actions' })).toBeVisible()
  await expect(main.getByRole('row').filter({ hasText: words.recognition.actionText('Ben') })).toBeVisible()
  await turnToStage(page, 'month-three')
  await showTable(page, 'month-three', 'recognition')
  await main
    .getByRole('button', { name: words.recognition.actionThere(words.recognition.actionText('Ben')) })
    .click()
  await expect(main.getByRole('heading', { name: 'Actions' })).toBeVisible()
})
