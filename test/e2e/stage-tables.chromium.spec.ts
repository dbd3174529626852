// A table whose code is fetched late keeps its room until it is there; what its cells need is found.
import { decisionWords } from '../../src/words/en/decision-page.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { methodWords } from '../../src/words/index.ts'
import { cell, openSample, showTable, turnTo, turnToStage, typeInto } from './support/steps.ts'
import { expect, test } from './support/test.ts'

const chunk = '**/pages-*.js'

test('what stands below the decision matrix is out of sight until it comes, rather than jump', async ({
  page,
}) => {
  let letCome = (): void => undefined
  const held = new Promise<void>((resolve) => (letCome = resolve))
  await page.route(chunk, async (route) => {
    await held
    await route.continue()
  })
  await page.reload()
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'workbook')
  await page.keyboard.press('Control+2')
  const { label } = methodWords.tables['decision-rights']
  await page.getByRole('tab', { name: new RegExp(label) }).click()
  const notes = page.getByLabel('Notes')
  await expect(notes).not.toBeInViewport()
  await expect(page.getByRole('grid', { name: label })).toBeHidden()
  letCome()
  await expect(page.getByRole('grid', { name: label })).toBeVisible()
  await expect(notes).toBeVisible()
})

test('a new decision says whether technology is touched; what points at a decision finds it', async ({
  page,
}) => {
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'decision-rights')
  await typeInto(cell(page, 'decision-rights', '@new', ''), 'Pricing')
  const line = page.getByText(decisionWords.withoutConsequence(1))
  await expect(line).toBeVisible()
  await page.getByRole('button', { name: decisionWords.sayConsequence }).click()
  const answer = page.locator('[data-column="has-technology-consequence"]').and(page.locator(':focus'))
  await expect(answer).toBeVisible()
  await page.keyboard.type('y')
  await page.keyboard.press('Enter')
  await page.getByText(decisionWords.views.matrix, { exact: true }).click()
  await expect(cell(page, 'decision-rights', 'growth-strategy', 'decision')).toBeVisible()
  await expect(line).toBeHidden()

  // One that is out of scope, and so not in sight until asked for.
  await page.getByRole('button', { name: gridWords.showAll }).click()
  const outside = cell(page, 'decision-rights', 'vendor-selection', 'decision')
  await outside.click()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: gridWords.makeAction }).click()
  await expect(page.locator('[data-column="owner"]:focus')).toBeVisible()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: gridWords.goToAnswered }).click()
  await expect(outside).toBeFocused()
})

test('in the room the names of the columns stay in sight, and no row hides behind them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'symptoms')
  await page.keyboard.press('F5')
  const grid = page.getByRole('grid', { name: methodWords.tables.symptoms.label })
  const head = grid.getByRole('columnheader').nth(1)
  await grid.locator('[data-row="S4"][data-column="symptom"]').focus()
  await page.keyboard.press('Control+End')
  await expect.poll(async () => (await head.boundingBox())?.y).toBe(0)
  for (let row = 0; row < 12; row += 1) await page.keyboard.press('ArrowUp')
  const [top, bottom] = [await page.locator(':focus').boundingBox(), await head.boundingBox()]
  expect(top?.y).toBeGreaterThanOrEqual((bottom?.y ?? 0) + (bottom?.height ?? 0) - 1)
  await expect(head).toBeInViewport()
})

test('the table that a spreadsheet copies beside its text is read where no page may be made of text', async ({
  page,
}) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const first = page.getByRole('rowheader').first()
  await first.focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '"Who?\tor who?"')
    clipboardData.setData('text/html', '<table><tr><td>"Who?</td><td>or who?"</td></tr></table>')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await expect(first).toHaveText('"Who?')
})
