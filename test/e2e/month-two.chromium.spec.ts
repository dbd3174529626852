// Month two by keyboard alone: deliverables pasted and taken to an outcome, readings in seconds, weights against 100.
import type { Locator, Page } from '@playwright/test'
import { monthTwoWords as words } from '../../src/words/en/month-two-page.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { methodWords } from '../../src/words/index.ts'
import { look } from './looks/look.ts'
import {
  cell,
  createWorkbook,
  expectSaved,
  grid,
  openFromLibrary,
  openSample,
  readDrafts,
  showPlainTable,
  showTable,
  turnToStage,
  typeInto,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

/** The day `days` from today, as this computer counts them. */
function dayFromToday(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${String(day.getFullYear())}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`
}

async function begin(page: Page): Promise<void> {
  await createWorkbook(page, { title: 'Offsite', technologyLeader: 'Tess', author: 'Ann' })
  await turnToStage(page, 'month-two')
}

function field(page: Page, column: string): Locator {
  return page.locator(`[data-field="${column}"]`)
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(words.pasteTitle).focus()
  await page.keyboard.insertText(text)
}

test('a pasted column becomes rows in one step, and each is taken to an outcome by keyboard', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await begin(page)
  await look(page, 'month-two-empty')
  await paste(page, 'Portal, release 2\r\nLedger\r\n\r\nportal, RELEASE 2\r\nScanners\r\n')
  await expect(
    page.getByText('3 deliverables to add. 1 duplicate and 1 blank line are left out.'),
  ).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByRole('heading', { name: 'All three commitments are still output only' }),
  ).toBeVisible()

  // The focus waits in the first field that is missing; Enter goes on through all of them.
  await expect(field(page, 'so-that-outcome')).toBeFocused()
  await page.keyboard.type('Shippers need not ring us')
  await page.keyboard.press('Enter')
  await expect(field(page, 'measure')).toBeFocused()
  await page.keyboard.type('Calls answered')
  await page.keyboard.press('Enter')
  await page.keyboard.type('%')
  await page.keyboard.press('Enter')
  await expect(field(page, 'area')).toBeFocused()
  await page.keyboard.type('Customer')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Leading')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Up')
  await page.keyboard.press('Enter')
  await expect(field(page, 'baseline')).toBeFocused()
  for (const text of ['80', dayFromToday(-50), '90', dayFromToday(50)]) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  // Nobody is listed but the technology leader: somebody new is added on the way.
  await expect(field(page, 'business-owner')).toBeFocused()
  await field(page, 'business-owner').selectOption(words.someoneNew)
  await expect(field(page, 'business-owner')).toBeFocused()
  await page.keyboard.type('Rafael')
  await page.keyboard.press('Enter')
  await expect(field(page, 'technology-owner')).toBeFocused()
  await page.keyboard.type('Tess')
  await page.keyboard.press('Enter')
  await page.keyboard.type('yes')
  await expect(page.getByRole('button', { name: /^Portal, release 2/ })).toContainText('Complete')
  await expect(
    page.getByRole('heading', { name: 'Two of three commitments are still output only' }),
  ).toBeVisible()

  // On to the next that lacks something, back to the list, along it.
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('form', { name: 'Ledger' })).toBeVisible()
  await expect(field(page, 'so-that-outcome')).toBeFocused()
  await page.keyboard.type('Margins are seen in time')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Ledger/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('form', { name: 'Scanners' })).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(field(page, 'so-that-outcome')).toBeFocused()
  await look(page, 'month-two-card')

  // The plain table is one step away and holds what was typed on the way to the list.
  await showPlainTable(page)
  await expect(grid(page, 'outcome-measures')).toContainText('Margins are seen in time')
  await expectSaved(page)
})

test('all pasted rows go with one undo', async ({ page }) => {
  await begin(page)
  await paste(page, 'One\nTwo\nThree')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: /^Three/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Z')
  await expect(page.getByLabel(words.pasteTitle)).toBeVisible()
})

test('a field says in place what is odd, and keeps it', async ({ page }) => {
  await begin(page)
  await paste(page, 'Portal')
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'so-that-outcome')).toBeFocused()
  await field(page, 'baseline').focus()
  for (const text of ['10', dayFromToday(3), '10']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText(methodWords.issues['baseline-equals-target']({}))).toBeVisible()
  await expect(page.getByText(methodWords.issues['date-in-future']({ date: dayFromToday(3) }))).toBeVisible()
  await field(page, 'target').fill('about five')
  await page.keyboard.press('Enter')
  await expect(page.getByText(methodWords.issues.unread({ text: 'about five' }))).toBeVisible()
  await expect(field(page, 'target')).toHaveValue('about five')
  await field(page, 'target').fill('5')
  await page.keyboard.press('Enter')
  await field(page, 'better-when').selectOption('up')
  await expect(page.getByText(methodWords.issues['target-against-direction']({}))).toBeVisible()
  // The picture says the same and claims nothing.
  await expect(page.getByRole('heading', { name: 'One outcome measure, no reading yet' })).toBeVisible()
})

test('a value, Enter, and the next: readings in seconds', async ({ page }) => {
  await begin(page)
  await paste(page, 'Portal\nLedger')
  await page.keyboard.press('Control+Enter')
  for (const [index, name] of ['Calls', 'Margin'].entries()) {
    await expect(page.getByText(`${String(index + 1)} of 2`, { exact: true })).toBeVisible()
    await field(page, 'measure').focus()
    await page.keyboard.type(name)
    await field(page, 'baseline').focus()
    for (const text of ['80', dayFromToday(-50), '90', dayFromToday(50)]) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Control+Enter')
  }
  await showTable(page, 'month-two', 'readings')
  await page.getByLabel(words.valueOf('Calls')).focus()
  await page.keyboard.type('lots')
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.notNumber('lots'))).toBeVisible()
  await expect(page.getByLabel(words.valueOf('Calls'))).toBeFocused()
  // 50 of 100 days; 85 is half of the way from 80 to 90, 84 is 40%.
  await page.getByLabel(words.valueOf('Calls')).fill('85')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(words.valueOf('Margin'))).toBeFocused()
  await page.keyboard.type('84')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Half a month only')
  await page.keyboard.press('Enter')
  const line = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(line('Calls')).toContainText('50%')
  await expect(line('Calls')).toContainText('on track')
  await expect(line('Margin')).toContainText('40%')
  await expect(line('Margin')).toContainText('behind')
  await expect(
    page.getByRole('heading', { name: 'One of two outcome measures is behind: margin' }),
  ).toBeVisible()
  // The same day again puts a slip right; it does not make a second reading.
  await page.getByLabel(words.valueOf('Margin')).fill('86')
  await page.keyboard.press('Enter')
  await expect(line('Margin')).toContainText('60%')
  await expect(page.getByRole('tab', { name: /^Readings/ })).toContainText('2')
  await look(page, 'month-two-readings')
  // What was typed and not finished is kept when the page is left.
  await page.getByLabel(words.valueOf('Calls')).fill('88')
  await showPlainTable(page)
  await expect(grid(page, 'readings')).toContainText('88')
  await expect(grid(page, 'readings')).toContainText('Half a month only')
})

test('weights say what is missing to 100, and lead to the cell', async ({ page }) => {
  await begin(page)
  await showTable(page, 'month-two', 'scorecard')
  await typeInto(cell(page, 'scorecard', '@new', 'person'), 'Tess')
  const row = grid(page, 'scorecard').locator('[data-column="person"]:not([data-row^="@"])').first()
  const id = (await row.getAttribute('data-row')) ?? ''
  await typeInto(cell(page, 'scorecard', id, 'kind'), 'Business')
  await typeInto(cell(page, 'scorecard', id, 'weight-agreed'), '90')
  await expect(
    page.getByRole('heading', { name: 'The agreed weights of Tess do not add up to 100' }),
  ).toBeVisible()
  await expect(page.getByText('Agreed: 10 missing')).toBeVisible()
  await page.getByRole('button', { name: `${words.goThere}: Tess` }).press('Enter')
  await expect(cell(page, 'scorecard', id, 'weight-agreed')).toBeFocused()
  await page.getByRole('button', { name: new RegExp(`^${words.chooseOutcome}`) }).press('Enter')
  await expect(cell(page, 'scorecard', id, 'outcome-measure')).toBeFocused()
  await look(page, 'month-two-scorecard')
})

test('the sample: every picture, and an action that leads back to what it answers', async ({ page }) => {
  test.setTimeout(120_000)
  await openSample(page)
  await turnToStage(page, 'month-two')
  await look(page, 'month-two-converter')
  for (const table of ['outcome-reviews', 'business-cases'] as const) {
    await showTable(page, 'month-two', table)
    await expect(page.locator('.chart-finding')).toBeVisible()
    await look(page, `month-two-${table}`)
  }
  await showTable(page, 'month-two', 'outcome-measures')
  const chart = page.getByRole('button', { name: /^Drivers leaving, employee engagement:/ })
  await chart.press('Enter')
  await expect(page.getByRole('form', { name: 'Downloads of the driver app' })).toBeVisible()
  await page.getByRole('button', { name: 'Make an action: Drivers leaving' }).press('Enter')
  await expect(grid(page, 'actions')).toContainText('Bring “Drivers leaving” back on course')
})

test('what stood in a field when the window ended is offered again', async ({ launchBrowser }) => {
  const first = await launchBrowser()
  await begin(first.page)
  await paste(first.page, 'Portal')
  await first.page.keyboard.press('Control+Enter')
  await expect(field(first.page, 'so-that-outcome')).toBeFocused()
  await first.page.keyboard.type('Shippers need not')
  await expect.poll(() => readDrafts(first.page)).toEqual(['Shippers need not'])
  await first.kill9()
  const again = await first.relaunch()
  await openFromLibrary(again.page, 'Offsite')
  await turnToStage(again.page, 'month-two')
  const offer = again.page.getByRole('group', { name: gridWords.youWereTyping })
  await expect(offer).toContainText('Shippers need not')
  await offer.getByRole('button', { name: gridWords.keepDraft }).press('Enter')
  await expect(grid(again.page, 'outcome-measures')).toContainText('Shippers need not')
})
