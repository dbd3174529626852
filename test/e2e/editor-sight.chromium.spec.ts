// What is typed and read stays in sight: a line longer than its cell, the cell beside what is offered for it, a long field of a form.
import type { Locator } from '@playwright/test'
import { paste } from './support/clipboard.ts'
import { expect, test } from './support/table-page.ts'

const sentence = 'Send investment papers five working days ahead, so that nobody decides on the spot'

for (const density of ['comfortable', 'projector']) {
  test(`a line that is typed grows over the cells beside it: ${density}`, async ({ openTable }) => {
    const { page, cell, focus, press, type, editor, stored } = await openTable(
      'forums',
      `rows=3&density=${density}`,
    )
    const place = cell('row-0', 'forum')
    await focus('row-0', 'forum')
    await press('F2')
    await expect.poll(() => widthBeyond(editor, place)).toBeLessThanOrEqual(0)
    await press('Control+A')
    await type(sentence.slice(0, 60))
    const hiddenPx = () => editor.evaluate((field) => field.scrollWidth - field.clientWidth)
    expect(await hiddenPx()).toBe(0)
    expect(await widthBeyond(editor, place)).toBeGreaterThan(0)
    await press('Enter')
    expect(await stored('row-0', 'forum')).toBe(sentence.slice(0, 60))
    // It never leaves the table, nor covers the numbers of the rows.
    await focus('row-1', 'standing-output')
    await type(sentence.repeat(3))
    const table = await boxOf(page.getByRole('grid').locator('..'))
    const number = await boxOf(page.locator('[data-gutter="row-1"]'))
    const field = await boxOf(editor)
    expect(field.x + field.width).toBeLessThanOrEqual(table.x + table.width)
    expect(field.x).toBeGreaterThanOrEqual(number.x + number.width - 1)
  })
}

test('what is offered leaves the cell in sight, however much it is', async ({ openTable }) => {
  const { page, focus, press, editor } = await openTable('actions', 'rows=4&density=projector')
  await focus('row-3', 'from')
  await press('F2')
  const list = page.getByRole('listbox')
  await expect(list).toBeVisible()
  const panel = await boxOf(list.locator('..'))
  const field = await boxOf(editor)
  expect(panel.y + panel.height <= field.y || panel.y >= field.y + field.height).toBe(true)
})

test('a field that is higher than its form is read from its beginning', async ({ openTable }) => {
  const { page, focus, press } = await openTable('integration-points')
  await focus('execute', 'evidence')
  await press('F2')
  await page.keyboard.insertText(Array.from({ length: 60 }, (_, at) => `line ${String(at)}`).join('\n'))
  await press('Tab', 'Shift+Tab', 'Control+Shift+Space')
  const field = page.getByRole('dialog').locator('[data-column="evidence"]')
  await expect(field).toBeFocused()
  const form = await boxOf(page.getByRole('dialog'))
  await expect.poll(async () => (await boxOf(field)).y).toBeGreaterThanOrEqual(form.y)
})

async function boxOf(place: Locator) {
  const box = await place.boundingBox()
  if (box === null) throw new Error('not on the page')
  return box
}

/** How much wider the editor is than its cell. */
async function widthBeyond(editor: Locator, cell: Locator): Promise<number> {
  return (await boxOf(editor.locator('..'))).width - (await boxOf(cell)).width
}

test('a text that came with lines is edited with them', async ({ openTable }) => {
  const { page, focus, press, type, editor, stored, cell } = await openTable('forums', 'rows=3')
  await focus('row-0', 'forum')
  await paste(page, { text: '"One\nTwo\nThree"', html: '' })
  await expect(cell('row-0', 'forum')).toContainText('One')
  await press('F2')
  await expect(editor).toHaveValue('One\nTwo\nThree')
  await type('!')
  await press('Enter')
  expect(await stored('row-0', 'forum')).toBe('One\nTwo\nThree!')
  // A text of one line is a line again.
  await focus('row-0', 'forum')
  await type('One')
  await press('Enter')
  expect(await stored('row-0', 'forum')).toBe('One')
})
