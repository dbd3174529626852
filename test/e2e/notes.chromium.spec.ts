// Notes on cells: written, read, changed and found by keys alone, and what happened to a cell beneath them.
import { noteWords } from '../../src/words/en/grid-notes.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/table-page.ts'
import type { TablePage } from './support/table-page.ts'

const row = 'frame-options'
const other = 'execute'

/** Opens the panel of the cell with the focus. */
async function openPanel({ page, press }: TablePage) {
  await press('Shift+F2')
  const panel = page.getByRole('dialog')
  await expect(panel.getByLabel(noteWords.newNote)).toBeFocused()
  return panel
}

test('a note is written, signed, read, changed and deleted by keys, and undo brings it back', async ({
  openTable,
}) => {
  const table = await openTable('integration-points')
  const { page, focus, press, type, cell, expectFocus } = table
  await focus(row, 'target')
  const panel = await openPanel(table)
  await expect(panel).toHaveAccessibleName(/Target, Frame options/i)
  await type('Asked twice')
  await press('Tab')
  await expect(panel.getByLabel(noteWords.yourName)).toBeFocused()
  await type('Ada')
  await press('Shift+Tab', 'Enter')
  await expect(panel.getByRole('listitem').filter({ hasText: 'Asked twice' })).toContainText('Ada, ')
  await expect(panel.getByLabel(noteWords.yourName)).toHaveCount(0)
  await type('Two')
  await press('Shift+Enter')
  await type('lines')
  await press('Enter', 'Escape')
  await expectFocus(row, 'target')
  await expect(cell(row, 'target')).toHaveAccessibleDescription(noteWords.quantity(2))
  await expect(cell(row, 'target').locator('[data-note-mark]')).toBeVisible()
  await expect(cell(row, 'actual').locator('[data-note-mark]')).toHaveCount(0)

  await openPanel(table)
  await panel.getByRole('button', { name: noteWords.editOf('Asked twice') }).press('Enter')
  await expect(panel.getByLabel(noteWords.editing, { exact: true })).toBeFocused()
  await press('End')
  await type(', said 5')
  await press('Enter')
  await expect(panel.getByText('Asked twice, said 5')).toBeVisible()
  // Escape leaves the text as it was, and the panel open.
  await press('Enter')
  await type('nonsense')
  await press('Escape')
  await expect(panel.getByText('nonsense')).toHaveCount(0)
  await panel.getByRole('button', { name: noteWords.editOf('Two\nlines') }).press('Enter')
  await press('Control+End')
  await type(' more')
  // A look elsewhere keeps it, once.
  await cell(row, 'mandate').click()
  await expect(panel).toHaveCount(0)
  await focus(row, 'target')
  await press('Shift+F2')
  await expect(panel.getByText(/^Two\s+lines more$/)).toHaveCount(1)
  await panel.getByRole('button', { name: noteWords.removeOf('Two\nlines more') }).press('Enter')
  await expect(panel.getByLabel(noteWords.newNote)).toBeFocused()
  await expect(panel.getByText('lines')).toHaveCount(0)
  await press('Escape')
  await expect(cell(row, 'target')).toHaveAccessibleDescription(noteWords.quantity(1))
  await press('Control+z')
  await expect(cell(row, 'target')).toHaveAccessibleDescription(noteWords.quantity(2))
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a look elsewhere keeps what was typed', async ({ openTable }) => {
  const table = await openTable('integration-points')
  const { focus, type, cell } = table
  await focus(row, 'target')
  await openPanel(table)
  await type('Half a')
  await cell(other, 'actual').click()
  await expect(cell(row, 'target')).toHaveAccessibleDescription(noteWords.quantity(1))
})

test('the mark, the menu of the row and F9 lead to notes', async ({ openTable }) => {
  const table = await openTable('integration-points')
  const { page, focus, press, type, cell, expectFocus } = table
  for (const at of [row, other]) {
    await focus(at, 'actual')
    await openPanel(table)
    await type(`About ${at}`)
    await press('Enter', 'Escape')
  }
  await press('F9')
  await expectFocus(row, 'actual')
  await press('F9')
  await expectFocus(other, 'actual')
  await press('Shift+F9')
  await expectFocus(row, 'actual')
  await expect(page.locator('[aria-live]').filter({ hasText: `About ${row}` })).toHaveCount(1)

  const panel = page.getByRole('dialog')
  await cell(other, 'actual').locator('[data-note-mark]').click()
  await expect(panel.getByText(`About ${other}`)).toBeVisible()
  await press('Escape', 'Shift+F10')
  await page.getByRole('menuitem', { name: noteWords.menuItem }).press('Enter')
  await expect(panel.getByText(`About ${other}`)).toBeVisible()
})

test('one note draws one row again', async ({ openTable }) => {
  const table = await openTable('actions', 'rows=60')
  const { page, focus, press, type } = table
  await focus('row-3', 'action')
  await openPanel(table)
  await type('Once')
  await page.evaluate(() => (window.harness.drawn.length = 0))
  await press('Enter')
  await expect(page.getByRole('dialog').getByText('Once')).toBeVisible()
  expect(await page.evaluate(() => window.harness.drawn)).toEqual(['row-3'])
  // An edit elsewhere draws its own row alone, notes or not.
  await press('Escape')
  await focus('row-5', 'action')
  await page.evaluate(() => (window.harness.drawn.length = 0))
  await type('Else')
  await press('Enter')
  const drawn = await page.evaluate(() => window.harness.drawn)
  expect(new Set(drawn)).toEqual(new Set(['row-5', 'row-6']))
})

test('the history tells each change of the cell, newest first, as the cell shows it', async ({
  openTable,
}) => {
  const table = await openTable('integration-points')
  const { page, focus, press, type } = table
  await focus(other, 'actual')
  await type('2')
  await press('Enter')
  await focus(other, 'actual')
  await press('Delete', 'Control+z')
  await focus(row, 'actual')
  await type('1')
  await press('Enter')
  await focus(other, 'actual')
  const panel = await openPanel(table)
  const changes = panel.getByRole('region', { name: noteWords.history }).getByRole('listitem')
  await expect(changes).toHaveCount(3)
  await expect(changes.nth(0)).toContainText(/blank.*2/)
  await expect(changes.nth(0)).toContainText(noteWords.undone)
  await expect(changes.nth(1)).toContainText(/2.*blank/)
  await press('Escape')
  await focus(other, 'rank')
  await openPanel(table)
  await expect(panel.getByText(noteWords.historyComputed)).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the list leads to every note, past a filter and to a hidden column', async ({ openTable }) => {
  const table = await openTable('integration-points')
  const { page, focus, press, type, expectFocus } = table
  for (const [at, column] of [
    [row, 'evidence'],
    [other, 'mandate'],
  ] as const) {
    await focus(at, column)
    await openPanel(table)
    await type(`About ${at}`)
    await press('Enter', 'Escape')
  }
  await page.getByRole('button', { name: gridWords.filter }).click()
  await page.getByRole('dialog').getByLabel(gridWords.contains).fill('Frame')
  await press('Escape')
  await expect(page.locator(`[data-row="${other}"]`)).toHaveCount(0)
  await page.getByRole('button', { name: noteWords.tool(2) }).press('Enter')
  const list = page.getByRole('dialog', { name: noteWords.listTitle })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expectNoAxeViolations(page)
  const entry = list.getByRole('button', { name: `About ${other}` })
  await expect(entry).toContainText(noteWords.filteredOut)
  await entry.press('Enter')
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/Mandate, Execute/i)
  await press('Escape')
  await expectFocus(other, 'mandate')

  await page.getByRole('button', { name: /Evidence/ }).click()
  await page.getByRole('button', { name: gridWords.hideColumn }).click()
  await page.getByRole('button', { name: noteWords.tool(2) }).press('Enter')
  await expect(list.getByRole('button', { name: `About ${row}` })).toContainText(noteWords.columnHidden)
  await list.getByRole('button', { name: `About ${row}` }).press('Enter')
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/Evidence, Frame options/i)
  await press('Escape')
  await expectFocus(row, 'evidence')
})

test('a deleted row takes its notes along; a copy of a row has none', async ({ openTable }) => {
  const table = await openTable('actions', 'rows=3')
  const { page, focus, press, type, cell, rowIds } = table
  await focus('row-1', 'action')
  await openPanel(table)
  await type('Stays with its row')
  await press('Enter', 'Escape', 'Control+Shift+d')
  const tool = (notes: number) => page.getByRole('button', { name: noteWords.tool(notes), exact: true })
  await expect(tool(1)).toBeVisible()
  await focus('row-1', 'action')
  await press('Control+Delete')
  await expect(tool(0)).toBeVisible()
  expect(await rowIds('notes')).toEqual([])
  await press('Control+z')
  await expect(tool(1)).toBeVisible()
  await expect(cell('row-1', 'action')).toHaveAccessibleDescription(noteWords.quantity(1))
})

test('roles of a decision have notes of their own', async ({ openTable }) => {
  const table = await openTable('decision-rights', 'matrix=1')
  const { page, focus, press, type, cell } = table
  await focus('product-road-map', 'to-be/ceo')
  const panel = await openPanel(table)
  await expect(panel).toHaveAccessibleName(/CEO/)
  await type('Not before January')
  await press('Enter', 'Escape')
  await expect(cell('product-road-map', 'to-be/ceo')).toHaveAccessibleDescription(noteWords.quantity(1))
  await type('D')
  await openPanel(table)
  const changes = panel.getByRole('region', { name: noteWords.history }).getByRole('listitem')
  await expect(changes.first()).toContainText('D')
  await press('Escape', 'Home', 'F9')
  await expect(cell('product-road-map', 'to-be/ceo')).toBeFocused()
  await expectNoAxeViolations(page)
})

test('who decides has the notes of all roles, and a mark', async ({ openTable }) => {
  const table = await openTable('decision-rights', 'matrix=1')
  const { page, focus, press, type, cell } = table
  await focus('product-road-map', 'to-be/ceo')
  const panel = await openPanel(table)
  await type('Not before January')
  await press('Enter', 'Escape')
  await page.getByRole('button', { name: gridWords.modeQuick }).click()
  await expect(cell('product-road-map', 'to-be/@decider')).toHaveAccessibleDescription(noteWords.quantity(1))
  await focus('growth-strategy', 'decision')
  await press('F9')
  await expect(cell('product-road-map', 'to-be/@decider')).toBeFocused()
  await openPanel(table)
  await expect(panel.getByRole('listitem').filter({ hasText: 'Not before January' })).toContainText('CEO, ')
  await expectNoAxeViolations(page)
})

test('the list of the matrix leads past the scope and to another way of looking', async ({ openTable }) => {
  const table = await openTable('decision-rights', 'matrix=1')
  const { page, focus, press, type, stored, expectFocus } = table
  for (const column of ['to-be/ceo', 'decision']) {
    await focus('product-road-map', column)
    await openPanel(table)
    await type(`About ${column}`)
    await press('Enter', 'Escape')
  }
  await press('Shift+F10')
  await page.getByRole('menuitem', { name: gridWords.takeOutOfScope }).press('Enter')
  expect(await stored('product-road-map', 'in-scope')).toBe(false)
  await page.getByRole('button', { name: gridWords.modeToday, exact: true }).click()
  const open = () => page.getByRole('button', { name: noteWords.tool(2) }).press('Enter')
  const list = page.getByRole('dialog', { name: noteWords.listTitle })
  await open()
  await expect(list.getByRole('button', { name: 'About decision' })).toContainText(noteWords.outOfScope)
  await list.getByRole('button', { name: 'About to-be/ceo' }).press('Enter')
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/CEO/)
  await press('Escape')
  await expectFocus('product-road-map', 'to-be/ceo')
  await page.getByRole('button', { name: gridWords.modeToday, exact: true }).click()
  await open()
  await expect(list.getByRole('button', { name: 'About to-be/ceo' })).toContainText(noteWords.otherWay)
  await expectNoAxeViolations(page)
  await press('Escape')

  // Gone with its decision, back with it.
  await focus('product-road-map', 'decision')
  await press('Control+Delete')
  await expect(page.getByRole('button', { name: noteWords.tool(0), exact: true })).toBeVisible()
  await press('Control+z')
  await expect(page.getByRole('button', { name: noteWords.tool(2), exact: true })).toBeVisible()
})

test('the list of notes opens the group that hides a cell, and no other', async ({ openTable }) => {
  const table = await openTable('integration-points')
  const { page, focus, press, type, expectFocus } = table
  await focus(row, 'kind')
  await openPanel(table)
  await type('In a group')
  await press('Enter', 'Escape', 'Control+Shift+g')
  const opened = page.getByRole('row', { expanded: true })
  while ((await opened.count()) > 0) await opened.first().click()
  await page.getByRole('button', { name: noteWords.tool(1) }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'In a group' })).toContainText(
    noteWords.groupClosed,
  )
  await page.getByRole('dialog').getByRole('button', { name: 'In a group' }).press('Enter')
  await press('Escape')
  await expectFocus(row, 'kind')
  await expect(opened).toHaveCount(1)
})
