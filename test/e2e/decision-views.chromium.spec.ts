// Decisions left out of the matrix by their text and by what somebody holds, and kept as a view under a name.
import { noteWords } from '../../src/words/en/grid-notes.ts'
import { viewWords } from '../../src/words/en/grid-views.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/table-page.ts'
import type { TablePage } from './support/table-page.ts'

const road = 'product-road-map'

function rowsOf({ page }: TablePage) {
  return page.locator('[role="rowheader"][data-column="decision"]')
}

test('a filter asks for letters on either side, whatever is shown, and an edit makes no row go', async ({
  openTable,
}) => {
  const table = await openTable('decision-rights', 'matrix=1&fill=none')
  const { page, focus, press, type, cell } = table
  const all = await rowsOf(table).count()
  await focus('growth-strategy', 'to-be/ceo')
  await type('rd')
  await page.getByRole('button', { name: gridWords.modeToday, exact: true }).click()
  await page.getByRole('button', { name: gridWords.filter }).click()
  const menu = page.getByRole('dialog')
  await menu.getByLabel(gridWords.column).selectOption({ label: 'As agreed: CEO' })
  await menu.getByLabel(gridWords.contains).fill('d')
  await expectNoAxeViolations(page)
  await press('Escape')
  await expect(rowsOf(table)).toHaveCount(1)
  await expect(page.getByRole('status')).toContainText(gridWords.showing(1, all))
  await page.getByRole('button', { name: gridWords.modeBoth }).click()
  await focus('growth-strategy', 'to-be/ceo')
  await press('Delete')
  await expect(cell('growth-strategy', 'to-be/ceo')).toBeFocused()
  await page.getByRole('button', { name: gridWords.applyAgain }).click()
  await expect(page.getByText(gridWords.nothingFits)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('status').getByRole('button', { name: gridWords.showAll }).click()
  await expect(rowsOf(table)).toHaveCount(all)
})

test('only what holds the same as a cell, under a name and back again; groups mean nothing here', async ({
  openTable,
}) => {
  const table = await openTable('decision-rights', 'matrix=1')
  const { page, focus, press } = table
  const all = await rowsOf(table).count()
  await focus(road, 'as-is/technology-leader')
  await press('Control+Shift+g')
  await expect(page.getByRole('treegrid')).toHaveCount(0)
  await expect(page.locator('[aria-live]').filter({ hasText: viewWords.noGroups })).toHaveCount(1)
  await press('Control+Shift+l')
  await expect(rowsOf(table)).not.toHaveCount(all)
  const few = await rowsOf(table).count()
  await press('F7')
  await page.getByLabel(viewWords.nameOfView).fill('Technology performs')
  await press('Enter')
  await expect(page.getByRole('button', { name: viewWords.viewInUse('Technology performs') })).toBeVisible()
  await focus(road, 'as-is/technology-leader')
  await press('Control+Shift+l')
  await expect(rowsOf(table)).toHaveCount(all)
  await press('F7')
  await page.getByRole('button', { name: 'Technology performs', exact: true }).click()
  await expect(rowsOf(table)).toHaveCount(few)
  // Those that come into sight are asked as well.
  await page.locator('p', { hasText: 'out of scope' }).getByRole('button').click()
  await expect(page.getByRole('status')).toContainText(gridWords.showing(few, all + 4))
})

test('the list of notes takes off the filter that hides a decision', async ({ openTable }) => {
  const table = await openTable('decision-rights', 'matrix=1')
  const { page, focus, press, type, expectFocus } = table
  await focus('growth-strategy', 'to-be/ceo')
  await press('Shift+F2')
  await type('Hidden')
  await press('Enter', 'Escape')
  await page.getByRole('button', { name: gridWords.filter }).click()
  await page.getByRole('dialog').getByLabel(gridWords.contains).fill('road map')
  await press('Escape')
  await expect(rowsOf(table)).toHaveCount(1)
  await page.getByRole('button', { name: noteWords.tool(1) }).press('Enter')
  const entry = page.getByRole('dialog').getByRole('button', { name: 'Hidden' })
  await expect(entry).toContainText(noteWords.filteredOut)
  await entry.press('Enter')
  await press('Escape')
  await expectFocus('growth-strategy', 'to-be/ceo')
})
