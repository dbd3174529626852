// In the whole app: what the room and a form do to a table leaves the focus, the editor and the way back where they belong.
import { recordWords } from '../../src/words/en/grid-notes.ts'
import { cell, openSample, showTable, turnTo, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('a column that the room leaves out hands the focus to the one beside it', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'information-flows')
  const source = page.locator('[data-column="source"]:not([data-row="@header"])').first()
  const row = (await source.getAttribute('data-row')) ?? ''
  await source.focus()
  await page.keyboard.type('Heard at lunch')
  await page.keyboard.press('F5')
  await expect(source).toHaveCount(0)
  await expect(page.locator(`[role=grid] [data-row="${row}"]:focus`)).toHaveCount(1)
  await page.keyboard.press('F5')
  await expect(cell(page, 'information-flows', row, 'source')).toHaveText('Heard at lunch')
  await expect(page.locator(`[role=grid] [data-row="${row}"]:focus`)).toHaveCount(1)
})

test('an open editor goes with its cell into the room', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const place = page.getByRole('rowheader').nth(3)
  await place.focus()
  await page.keyboard.type('Said in the room')
  await page.keyboard.press('F5')
  await expect(page.locator('.workbook[data-projector]')).toBeVisible()
  const editor = page.locator('[data-editor="open"]')
  await expect(editor).toHaveValue('Said in the room')
  await expect
    .poll(async () => {
      const [field, under] = [await editor.boundingBox(), await place.boundingBox()]
      const middle = (field?.y ?? 0) + (field?.height ?? 0) / 2
      return middle > (under?.y ?? 0) && middle < (under?.y ?? 0) + (under?.height ?? 0)
    })
    .toBe(true)
})

test('a row shown as a form has the way back of the table', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const first = page.getByRole('rowheader').first()
  const before = await first.innerText()
  await first.focus()
  await page.keyboard.press('Control+Shift+Space')
  const form = page.getByRole('dialog')
  await expect(form.getByText(recordWords.title(1, 6))).toBeVisible()
  await page.keyboard.type('Written in the form')
  await page.keyboard.press('Enter')
  await expect(form).toContainText('Written in the form')
  await page.keyboard.press('Control+z')
  await expect(form).not.toContainText('Written in the form')
  await page.keyboard.press('Control+y')
  await expect(form).toContainText('Written in the form')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await expect(first).toHaveText(before)
})
