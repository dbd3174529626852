// In the whole app: whatever goes or is replaced leaves the focus, the editor and the way back where they belong.
import type { Locator, Page } from '@playwright/test'
import { recordWords } from '../../src/words/en/grid-notes.ts'
import { forumMapWords } from '../../src/words/en/month-one-page.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { decisionWords } from '../../src/words/en/decision-page.ts'
import { briefingPageWords } from '../../src/words/en/briefing-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { cell, grid, openSample, showTable, turnTo, turnToStage } from './support/steps.ts'
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

test('an editor opened in the moment the room opens lies over its cell', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const place = page.getByRole('rowheader').nth(3)
  await place.focus()
  await page.keyboard.type('Said')
  // Faster than a frame: what is typed and the key for the room come in one task.
  await page.locator('[data-editor="open"]').evaluate((editor: HTMLInputElement) => {
    editor.setRangeText(' at once', editor.value.length, editor.value.length, 'end')
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }))
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', code: 'F5', bubbles: true }))
  })
  await expectOver(page, place, 'Said at once')
})

test('an open editor goes with its cell into the room', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const place = page.getByRole('rowheader').nth(3)
  await place.focus()
  await page.keyboard.type('Said in the room')
  await page.keyboard.press('F5')
  await expectOver(page, place, 'Said in the room')
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

test('what comes in the place of what had the focus takes it over', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'week-one')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button(stagePageWords.hideGuide).press('Enter')
  await expect(button(stagePageWords.showGuide)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(stagePageWords.hideGuide)).toBeFocused()

  await showTable(page, 'week-one', 'decision-rights')
  await button(decisionWords.views.details).press('Enter')
  await expect(grid(page, 'decision-rights')).toBeVisible()
  await expect(page.locator('[data-region="table"] :focus')).toHaveCount(1)

  await turnToStage(page, 'month-one')
  await showTable(page, 'month-one', 'forums')
  const choosing = page.getByRole('button', { name: forumMapWords.chooseFor('Growth strategy') })
  await choosing.press('Enter')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(choosing).toHaveCount(0)
  await expect(page.locator('main button:focus')).toHaveCount(1)
})

test('a button that can do no more leaves the focus beside it', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'month-two')
  const back = page.getByRole('button', { name: stagePageWords.back, exact: true })
  const next = page.getByRole('button', { name: stagePageWords.nextPrompt, exact: true })
  await next.focus()
  while (await next.isEnabled()) await page.keyboard.press('Enter')
  await expect(back).toBeFocused()

  await turnTo(page, workbookWords.pages.briefings)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  const sections = page.locator('li').filter({ has: page.getByRole('button', { name: /^Move/ }) })
  const way = (name: (section: string) => string, place: number) =>
    sections.nth(place).getByRole('button', { name: new RegExp(`^${name('.*')}$`) })
  await way(briefingPageWords.up, 1).press('Enter')
  await expect(way(briefingPageWords.up, 0)).toHaveCount(0)
  await expect(way(briefingPageWords.down, 0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(way(briefingPageWords.down, 1)).toBeFocused()
})

/** In the room, the open editor holds this text and lies over its cell. */
async function expectOver(page: Page, place: Locator, text: string): Promise<void> {
  await expect(page.locator('.workbook[data-projector]')).toBeVisible()
  const editor = page.locator('[data-editor="open"]')
  await expect(editor).toHaveValue(text)
  await expect
    .poll(async () => {
      const [field, under] = [await editor.boundingBox(), await place.boundingBox()]
      const middle = (field?.y ?? 0) + (field?.height ?? 0) / 2
      return middle > (under?.y ?? 0) && middle < (under?.y ?? 0) + (under?.height ?? 0)
    })
    .toBe(true)
}
