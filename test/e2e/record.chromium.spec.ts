// A row as a form: opened, filled in and left by keys alone, with the editors of the table.
import { recordWords } from '../../src/words/en/grid-notes.ts'
import { pasteWords } from '../../src/words/en/grid-paste.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { findColumnWords } from '../../src/words/index.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { copy, paste } from './support/clipboard.ts'
import { expect, test } from './support/table-page.ts'
import type { TablePage } from './support/table-page.ts'

const first = 'sense-market-and-technology-shifts'
const second = 'set-ambition-and-goals'
const third = 'frame-options'

function at(row: string, column: string): string {
  return `[data-row="${row}"][data-column="${column}"]`
}

function formOf({ page }: TablePage) {
  const form = page.getByRole('dialog')
  const field = (column: string) => form.locator(`[data-column="${column}"]`)
  return { form, field }
}

test('fields are walked, filled in and left by keys; Escape goes back to the cell', async ({ openTable }) => {
  const table = await openTable('integration-points')
  const { page, focus, press, type, stored, expectFocus, editor } = table
  const { form, field } = formOf(table)
  await focus(third, 'target')
  await press('Control+Shift+Space')
  await expect(form).toHaveAccessibleName(recordWords.label(recordWords.title(3, 7), 'Frame options'))
  await expect(field('target')).toBeFocused()
  await expect(form.getByRole('row').filter({ has: page.locator('[data-column="target"]') })).toContainText(
    findColumnWords('integration-points', 'target').help,
  )
  await type('2')
  await press('Enter')
  expect(await stored(third, 'target')).toBe(2)
  // What is worked out is passed over.
  await expect(field('importance')).toBeFocused()
  await press('Tab')
  await expect(field('evidence')).toBeFocused()
  await press('Shift+Tab')
  await expect(field('importance')).toBeFocused()
  await press('ArrowDown', 'ArrowDown')
  await expect(field('authority-gap')).toHaveAttribute('aria-readonly', 'true')
  await press('ArrowUp', 'ArrowUp')
  await press('Tab', 'Enter')
  await expect(editor).toBeFocused()
  await press('End', 'Alt+Enter')
  await type('More')
  await press('Tab')
  expect(await stored(third, 'evidence')).toContain('\nMore')
  await expect(field('evidence')).toContainText('More')
  await expect(field('consequence-of-absence')).toBeFocused()
  await type('x')
  await press('ArrowLeft', 'ArrowRight')
  await expect(editor).toHaveValue('x')
  await press('Escape')
  await expect(field('consequence-of-absence')).toBeFocused()
  await press('Escape')
  await expect(form).toHaveCount(0)
  await expectFocus(third, 'consequence-of-absence')
  // Undo takes back one field at a time.
  await press('Control+z')
  expect(await stored(third, 'evidence')).not.toContain('More')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('choices and steps are chosen as in the table, by keys and by one press', async ({ openTable }) => {
  const table = await openTable('integration-points')
  const { focus, press, stored, page } = table
  const { form, field } = formOf(table)
  await focus(third, 'kind')
  await press('Control+Shift+Space', 'Enter', 'ArrowDown', 'Enter')
  expect(await stored(third, 'kind')).toBe('implementing')
  await field('mandate').click()
  await page.getByRole('option', { name: /5/ }).click()
  expect(await stored(third, 'mandate')).toBe(5)
  await expect(form).toBeVisible()
  await expectNoAxeViolations(page)
})

test('page keys, Alt and arrows and buttons lead from row to row in the order shown', async ({
  openTable,
}) => {
  const table = await openTable('integration-points')
  const { page, focus, press, type, stored, expectFocus } = table
  const { form, field } = formOf(table)
  const cell = (row: string, column: string) => page.getByRole('grid').first().locator(at(row, column))
  await focus(third, 'actual')
  await press('Control+Shift+Space', 'PageUp')
  await expect(form).toHaveAccessibleName(/^Row 2 of 7/)
  await type('5')
  await press('Alt+ArrowDown')
  expect(await stored(second, 'actual')).toBe(5)
  await expect(form).toHaveAccessibleName(/^Row 3 of 7/)
  await form.getByRole('button', { name: recordWords.previous }).press('Enter')
  await form.getByRole('button', { name: recordWords.previous }).press('Enter')
  await expect(form).toHaveAccessibleName(/^Row 1 of 7/)
  await expect(form.getByRole('button', { name: recordWords.previous })).toBeDisabled()
  await expect(field('actual')).toBeFocused()
  await expect(cell(first, 'actual')).toHaveAttribute('tabindex', '0')
  await press('PageUp')
  await expect(form.locator('[aria-live]')).toHaveText(recordWords.firstRow)
  await press('PageDown', 'Escape')
  await expectFocus(second, 'actual')
})

test('a new row is made from the line below, and from the form', async ({ openTable }) => {
  const table = await openTable('actions', 'rows=2')
  const { focus, press, type, rowIds, stored } = table
  const { form, field } = formOf(table)
  const before = (await rowIds()).length
  await focus('@new', '')
  await press('Control+Shift+Space')
  await expect(field('action')).toBeFocused()
  await type('Call the depot')
  await press('Enter')
  const made = (await rowIds()).at(-1) ?? ''
  expect(await stored(made, 'action')).toBe('Call the depot')
  await press('Control+Enter')
  await expect(form).toHaveAccessibleName(new RegExp(`^Row ${String(before + 2)} of ${String(before + 2)}`))
  await expect(field('action')).toBeFocused()
  // Undone while it is shown: nothing is left to show.
  await press('Control+z')
  await expect(form).toHaveCount(0)
  expect(await rowIds()).toHaveLength(before + 1)
})

test('a row made from a form belongs to the group it is seen in, and is not left in a closed one', async ({
  openTable,
}) => {
  const shape = JSON.stringify({ group: 'kind' })
  const table = await openTable('integration-points', `shape=${shape}`)
  const { page, focus, press, stored, rowIds } = table
  const { form } = formOf(table)
  await focus('execute', 'target')
  await press('Control+Shift+Space')
  await expect(form).toBeVisible()
  const before = new Set(await rowIds())
  await press('Control+Enter')
  const [made = ''] = (await rowIds()).filter((id) => !before.has(id))
  expect(await stored(made, 'kind')).toBe(await stored('execute', 'kind'))
  await press('Escape')
  await expect(form).toHaveCount(0)
  for (const head of await page.locator('[data-row^="@group:"]').all()) {
    await head.focus()
    await press('ArrowLeft')
  }
  await expect(page.locator('[data-row="execute"]')).toHaveCount(0)
  await focus('@new', 'target')
  await press('Control+Shift+Space')
  await expect(form).toBeVisible()
})

test('rows that the method fixes have a form as well, without a way to add one', async ({ openTable }) => {
  const table = await openTable('stages')
  const { press, rowIds, page } = table
  const { form } = formOf(table)
  const rows = await rowIds()
  await page
    .locator(`[data-row="${rows[0] ?? ''}"]`)
    .first()
    .focus()
  await press('Shift+F10')
  await page.getByRole('menuitem', { name: recordWords.menuItem }).press('Enter')
  await expect(form).toBeVisible()
  await expect(form.getByRole('button', { name: recordWords.newRow })).toHaveCount(0)
  await press('Control+Enter')
  expect(await rowIds()).toEqual(rows)
  await expectNoAxeViolations(page)
})

test('columns the table hides stand below the others; Tab never leaves the form', async ({ openTable }) => {
  const table = await openTable('integration-points')
  const { page, focus, press, expectFocus } = table
  const { form, field } = formOf(table)
  await page.getByRole('button', { name: /^Columns/ }).click()
  await page.getByRole('checkbox', { name: 'Kind' }).uncheck()
  await press('Escape')
  await focus(third, 'stage-of-strategy')
  await press('Control+Shift+Space')
  await expect(form.getByText(recordWords.notShown)).toBeVisible()
  await press('End')
  await expect(field('kind')).toBeFocused()
  for (let at = 0; at < 8; at += 1) {
    await press('Tab')
    await expect(form.locator(':focus')).toHaveCount(1)
  }
  await field('kind').focus()
  await press('Escape')
  // Its column has no cell in the table.
  await expectFocus(third, 'stage-of-strategy')
})

test('what is odd stands beneath its field, and notes are at hand', async ({ openTable }) => {
  const table = await openTable('integration-points')
  const { focus, press, type, page } = table
  const { form, field } = formOf(table)
  await focus(third, 'target')
  await press('Control+Shift+Space')
  await type('many')
  await press('Enter')
  await expect(field('target')).toHaveAttribute('aria-invalid', 'true')
  await expect(form.getByRole('row').filter({ has: page.locator('[data-column="target"]') })).toContainText(
    'many',
  )
  await field('actual').focus()
  await press('Shift+F2')
  await type('From the form')
  await press('Enter', 'Escape')
  await expect(field('actual')).toBeFocused()
  await expect(field('actual')).toHaveAccessibleDescription(/1 note/)
  await expectNoAxeViolations(page)
})

test('decisions have a form for what the matrix has no columns for', async ({ openTable }) => {
  const table = await openTable('decision-rights', 'matrix=1')
  const { page, focus, press, type, stored, expectFocus } = table
  const { form, field } = formOf(table)
  await focus('product-road-map', 'to-be/ceo')
  await press('Shift+F2')
  await type('Not before January')
  await press('Enter', 'Escape', 'Control+Shift+Space')
  await expect(field('to-be-roles')).toBeFocused()
  // Of all roles together, with the role each note is about.
  await press('Shift+F2')
  await expect(
    page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Not before January' }),
  ).toContainText('CEO, ')
  await press('Escape')
  await field('forum').focus()
  await type('Board')
  await press('Enter')
  expect(await stored('product-road-map', 'forum')).toBe('Board')
  await press('Escape')
  await expect(form).toHaveCount(0)
  await expectFocus('product-road-map', 'to-be/ceo')
})

test.describe('the clipboard in a form', () => {
  const lines = (...texts: readonly string[]) => ({ text: texts.join('\r\n'), html: '' })

  test('one value goes into the field, several onto the fields after it, in one step', async ({
    openTable,
  }) => {
    const table = await openTable('integration-points')
    const { page, focus, press, stored, edits, rowIds } = table
    const { field } = formOf(table)
    await focus(third, 'mandate')
    await press('Control+Shift+Space')
    await paste(page, lines('2'))
    expect(await stored(third, 'mandate')).toBe(2)
    await expect(field('mandate')).toBeFocused()
    await paste(page, lines('3', '4', '5'))
    expect(await stored(third, 'mandate')).toBe(3)
    expect(await stored(third, 'actual')).toBe(4)
    expect(await stored(third, 'target')).toBe(5)
    expect(await edits()).toHaveLength(2)
    // A row of cells as well; the row below is none of the form's business.
    const below = (await rowIds())[3] ?? ''
    const before = await stored(below, 'mandate')
    await paste(page, lines('1\t2\t3'))
    expect(await stored(third, 'target')).toBe(3)
    expect(await stored(below, 'mandate')).toBe(before)
    // Nothing is chosen but the field: Delete clears that one.
    await press('Delete')
    expect(await stored(third, 'mandate')).toBeUndefined()
    expect(await stored(third, 'actual')).toBe(2)
  })

  test('lines of plain text stay one value where a field has room for them', async ({ openTable }) => {
    const table = await openTable('integration-points')
    const { page, focus, press, stored } = table
    await focus(third, 'evidence')
    await press('Control+Shift+Space')
    await paste(page, lines('Said in March', 'and again in May'))
    expect(await stored(third, 'evidence')).toBe('Said in March\nand again in May')
  })

  test('names with values find their fields; several rows are refused, and said', async ({ openTable }) => {
    const table = await openTable('integration-points')
    const { page, focus, press, stored, edits } = table
    const { form, field } = formOf(table)
    await focus(third, 'stage-of-strategy')
    await press('Control+Shift+Space')
    const label = (column: string) => findColumnWords('integration-points', column).label
    await paste(page, lines(`${label('target')}\t1`, `${label('evidence')}\tNone`))
    expect(await stored(third, 'target')).toBe(1)
    expect(await stored(third, 'evidence')).toBe('None')
    await expect(field('target')).toBeFocused()
    const done = (await edits()).length
    await paste(page, lines('1\t2', '3\t4'))
    await expect(form.getByText(pasteWords.oneRow).first()).toBeVisible()
    expect(await edits()).toHaveLength(done)
    await expectNoAxeViolations(page)
    await press('Shift+F6')
    await expect(form.getByRole('group').getByRole('button', { name: pasteWords.closeNotes })).toBeFocused()
    await press('Escape')
    await expect(field('target')).toBeFocused()
  })

  test('a text that cannot be read is told, and given its meaning there', async ({ openTable }) => {
    const table = await openTable('integration-points')
    const { page, focus, press, stored } = table
    const { form } = formOf(table)
    await focus(third, 'target')
    await press('Control+Shift+Space')
    await paste(page, lines('plenty'))
    await form.getByRole('combobox').selectOption({ index: 3 })
    await form.getByRole('button', { name: gridWords.reviewApply(1) }).click()
    expect(typeof (await stored(third, 'target'))).toBe('number')
  })

  test('a field is copied and cut; text that is marked is what one means', async ({ openTable }) => {
    const table = await openTable('integration-points')
    const { page, focus, press, stored } = table
    const { form, field } = formOf(table)
    await focus(third, 'kind')
    await press('Control+Shift+Space')
    const before = await stored(third, 'kind')
    expect((await copy(page)).text.trim()).not.toBe('')
    await form.getByRole('heading').selectText()
    expect((await copy(page)).text).toBe('')
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
    const cut = await copy(page, 'cut')
    expect(await stored(third, 'kind')).toBeUndefined()
    await paste(page, cut)
    expect(await stored(third, 'kind')).toBe(before)
    await expect(field('kind')).toBeFocused()
  })
})

for (const look of ['scheme=dark', 'density=projector&scheme=dark', 'density=projector', 'fill=none']) {
  test(`form and notes can be read by everybody: ${look}`, async ({ openTable }) => {
    const table = await openTable('integration-points', look)
    const { page, focus, press, type } = table
    const { field } = formOf(table)
    await focus(third, 'target')
    await press('Shift+F2')
    await type('Seen from afar')
    await press('Enter')
    await expect(page.getByRole('dialog').getByText('Seen from afar')).toBeVisible()
    await expectNoAxeViolations(page)
    await press('Escape', 'Control+Shift+Space')
    await type('many')
    await press('Enter')
    await expect(field('target')).toHaveAttribute('aria-invalid', 'true')
    await expectNoAxeViolations(page)
  })
}
