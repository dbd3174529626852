// The focus and what is typed stay in sight, and in the table, whatever happens around them.
import type { Locator } from '@playwright/test'
import { columnWords } from '../../src/words/en/grid-columns.ts'
import { noteWords } from '../../src/words/en/grid-notes.ts'
import { paste } from './support/clipboard.ts'
import { expect, test } from './support/table-page.ts'

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('not on the page')
  return box
}

// The window is that of the tests after this one, too.
test.afterEach(async ({ tableWindow }) => {
  await tableWindow.setViewportSize({ width: 1280, height: 800 })
})

test('rows that come or go across the limit of plain tables leave the focus where it is', async ({
  openTable,
}) => {
  const { page, focus, press } = await openTable('flow-log', 'rows=200')
  await focus('row-5', 'item')
  for (const keys of ['Control+Shift+d', 'Control+z', 'Control+y']) {
    await press(keys)
    await expect(page.locator('[role=grid] :focus')).toHaveCount(1)
  }

  const few = await openTable('flow-log', 'rows=5')
  await few.focus('row-2', 'item')
  await paste(few.page, {
    text: Array.from({ length: 300 }, (_, at) => `Item ${String(at)}`).join('\r\n'),
    html: '',
  })
  await few.expectFocus('row-2', 'item')
  await few.press('Control+z')
  await few.expectFocus('row-2', 'item')
})

test('a column that is hidden leaves the table its place for Tab', async ({ openTable }) => {
  const { page, focus } = await openTable('flow-log', 'rows=5')
  await focus('row-2', 'forum')
  await page.getByRole('button', { name: /^Columns/ }).click()
  const dialog = page.getByRole('dialog')
  const forum = dialog.getByRole('checkbox', { name: 'Forum' })
  await forum.click()
  await expect(forum).toBeFocused()
  await expect(page.locator('[role=grid] [tabindex="0"]')).toHaveCount(1)
  await expect(page.locator('[role=grid] [tabindex="0"]')).toHaveAttribute('data-row', 'row-2')
})

test('the list of columns is used by keys, and closed by Escape', async ({ openTable }) => {
  const { page } = await openTable('flow-log', 'rows=5')
  const tool = page.getByRole('button', { name: /^Columns/ })
  await tool.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(tool).toBeFocused()
})

test('a column moved to its end stop leaves the focus in its menu', async ({ openTable }) => {
  const { page, focus, press } = await openTable('flow-log', 'rows=5&columns=item,direction,raised')
  await focus('@header', 'direction')
  await press('Shift+F10')
  const right = page.getByRole('button', { name: columnWords.moveRight })
  await right.focus()
  await press('Enter')
  await expect(right).toBeFocused()
  await expect(right).toHaveAttribute('aria-disabled', 'true')
  await press('Enter', 'Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('cells pulled over are chosen, and none of their text is marked', async ({ openTable }) => {
  const { page, cell } = await openTable('flow-log', 'rows=9')
  for (const from of ['row-2', 'row-2']) {
    const [start, end] = [await boxOf(cell(from, 'item')), await boxOf(cell('row-4', 'item'))]
    await page.mouse.move(start.x + 12, start.y + start.height / 2)
    await page.mouse.down()
    await page.mouse.move(end.x + 40, end.y + end.height / 2, { steps: 6 })
    await page.mouse.up()
    await expect(
      page.locator('[role=gridcell][aria-selected=true], [role=rowheader][aria-selected=true]'),
    ).toHaveCount(3)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
  }
})

test('the caret at the end of a text longer than the table is in sight', async ({ openTable }) => {
  const { page, focus, press, type, editor } = await openTable('flow-log', 'rows=9')
  await focus('row-1', 'forum')
  await type('Quarterly review of all open programmes and their owners '.repeat(5))
  await press('Enter')
  await focus('row-1', 'forum')
  await press('F2')
  expect(await editor.evaluate((field) => field.scrollLeft)).toBeGreaterThan(0)
  await press('Escape')
  await type('סקירה רבעונית של כל התוכניות הפתוחות ושל בעליהן בארגון '.repeat(5))
  await press('Enter')
  await focus('row-1', 'forum')
  await press('F2')
  expect(await editor.evaluate((field) => field.scrollLeft)).toBeLessThan(0)
  await press('Escape')
  await page.setViewportSize({ width: 1280, height: 420 })
  const long = await openTable('symptoms', '')
  const last = (await long.rowIds()).at(-1) ?? ''
  await long.focus(last, 'recent-example')
  await long.press('F2')
  for (let line = 0; line < 7; line += 1) await long.press('Alt+Enter')
  await long.type('End')
  await long.press('Enter')
  await long.focus(last, 'recent-example')
  await long.press('F2')
  const frame = await boxOf(page.locator('[data-frame]'))
  const field = await boxOf(long.editor)
  expect(field.y + field.height).toBeLessThanOrEqual(frame.y + frame.height + 1)
})

test('whoever scrolls while they type comes back to what they type', async ({ openTable }) => {
  const { page, focus, press, type, editor } = await openTable('flow-log', 'rows=90')
  const frame = page.locator('[data-frame]')
  await focus('row-10', 'direction')
  await press('F2')
  await frame.evaluate((element) => element.scrollTo(900, 2000))
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await type('b')
  const field = await boxOf(editor)
  const pinned = await boxOf(page.locator('[data-row="row-10"][data-pinned="start"]'))
  const head = await boxOf(page.locator('[data-row="@header"]').first())
  expect(field.x).toBeGreaterThanOrEqual(pinned.x + pinned.width - 1)
  expect(field.y).toBeGreaterThanOrEqual(head.y + head.height - 1)
})

test('a note that is being written stays in the window', async ({ openTable }) => {
  const { page, focus, press } = await openTable('flow-log', 'rows=90')
  await focus('row-4', 'item')
  await press('Shift+F2')
  await page.getByLabel(noteWords.newNote).fill('Seen from')
  await page.locator('[data-frame]').evaluate((element) => element.scrollTo(0, 700))
  await page.evaluate(() => new Promise(requestAnimationFrame))
  const panel = await boxOf(page.getByLabel(noteWords.newNote))
  expect(panel.y).toBeGreaterThanOrEqual(0)
})

test('a row that undo takes back elsewhere stays in sight', async ({ openTable }) => {
  const { page, focus, press } = await openTable('flow-log', 'rows=400')
  const cell = page.locator('[data-row="row-0"][data-column="item"]')
  await focus('row-0', 'item')
  for (let step = 0; step < 40; step += 1) await press('Alt+Shift+ArrowDown')
  for (let step = 0; step < 40; step += 1) await press('Control+z')
  await expect(cell).toBeFocused()
  await expect(cell).toBeInViewport()
  const [box, frame] = [await boxOf(cell), await boxOf(page.getByRole('grid'))]
  expect(box.y).toBeGreaterThan(frame.y)
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height)
})
