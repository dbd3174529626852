// Sorting, filter, columns, issues and many rows: what is shown, and what never moves by itself.
import { gridWords } from '../../src/words/en/grid.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/table-page.ts'
import type { TablePage } from './support/table-page.ts'

const name = 'stage-of-strategy'

async function shownRows({ page }: TablePage): Promise<readonly string[]> {
  return page
    .locator(`[role=rowheader][data-column="${name}"]`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-row') ?? ''))
}

test.describe('sorting and filter', () => {
  test('an edit does not make the row jump until asked', async ({ openTable }) => {
    const table = await openTable('integration-points')
    const { page, cell, focus, press, type } = table
    await cell('@header', 'actual').click()
    await page.getByRole('button', { name: 'Sort up' }).click()
    const sorted = await shownRows(table)
    expect(sorted[0]).toBe('review-and-adapt')
    await expect(page.locator('[aria-sort="ascending"]')).toHaveText(/Actual/)
    await focus('review-and-adapt', 'actual')
    await type('5')
    await press('Enter')
    expect(await shownRows(table)).toEqual(sorted)
    await page.getByRole('button', { name: 'Apply again' }).click()
    expect((await shownRows(table))[0]).not.toBe('review-and-adapt')
    await page.getByRole('button', { name: 'Show all' }).click()
    expect((await shownRows(table))[0]).toBe('sense-market-and-technology-shifts')
  })

  test('a row added while sorted stands beside the one it was added to', async ({ openTable }) => {
    const table = await openTable('integration-points')
    await table.cell('@header', 'actual').click()
    await table.page.getByRole('button', { name: 'Sort down' }).click()
    await table.focus('execute', name)
    await table.press('Control+Enter')
    const shown = await shownRows(table)
    expect(shown.indexOf('execute') + 1).toBe(shown.findIndex((row) => row.startsWith('made-')))
  })

  test('rows made below the last line of a sorted table stay there', async ({ openTable }) => {
    const table = await openTable('integration-points')
    const { page, cell, focus, press, type, rowIds } = table
    await cell('@header', 'actual').click()
    await page.getByRole('button', { name: 'Sort down' }).click()
    await focus('@new', name)
    await type('Typed')
    await press('Enter')
    const typed = (await rowIds()).find((id) => id.startsWith('made-'))
    expect((await shownRows(table)).at(-1)).toBe(typed)
    await focus('execute', name)
    await press('Control+Shift+End', 'Control+c')
    await focus(typed ?? '', name)
    await press('Control+v')
    const shown = await shownRows(table)
    expect(shown.slice(-7, -1)).not.toContain('execute')
    await expect(page.locator(`[data-row="${shown.at(-1) ?? ''}"][data-selected]`)).not.toHaveCount(0)
  })

  test('the focus goes on in the rows when all are shown again', async ({ openTable }) => {
    const { page, cell, focus, press, expectFocus } = await openTable('integration-points')
    await cell('@header', 'actual').click()
    await page.getByRole('button', { name: 'Sort down' }).click()
    await focus('execute', 'target')
    const showAll = page.getByRole('button', { name: 'Show all' })
    await showAll.focus()
    await press('Enter')
    await expect(showAll).toHaveCount(0)
    await expectFocus('execute', 'target')
  })

  test('what is chosen stays the same cells in another order, or nothing is', async ({ openTable }) => {
    const table = await openTable('integration-points')
    const { page, cell, focus, press } = table
    const showAll = page.getByRole('button', { name: 'Show all' })
    const chosen = page.locator('[role=row] [data-selected]')
    const sort = async () => {
      await cell('@header', 'actual').click()
      await page.getByRole('button', { name: 'Sort down' }).click()
    }
    await sort()
    await focus('execute', name)
    await press('Control+a')
    const all = await chosen.count()
    await showAll.focus()
    await press('Enter')
    await expect(showAll).toHaveCount(0)
    await expect(chosen).toHaveCount(all)

    await sort()
    await focus((await shownRows(table))[0] ?? '', name)
    await press('Shift+ArrowDown', 'Shift+ArrowDown')
    await expect(chosen).toHaveCount(3)
    await showAll.focus()
    await press('Enter')
    await expect(showAll).toHaveCount(0)
    await expect(chosen).toHaveCount(0)
  })

  test('a filter says how much it leaves out', async ({ openTable }) => {
    const table = await openTable('integration-points')
    const { page, cell, press } = table
    await cell('@header', 'kind').click()
    await page.getByRole('checkbox', { name: 'Implementing' }).check()
    await press('Escape')
    await table.expectFocus('@header', 'kind')
    await expect(page.getByRole('status')).toContainText('showing 2 of 7')
    expect(await shownRows(table)).toEqual(['plan-and-resource', 'execute'])
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4')
    await cell('@header', 'evidence').click()
    await page.getByRole('checkbox', { name: 'Is blank' }).check()
    await expect(page.getByText('No row fits the filter.')).toBeVisible()
  })

  test('columns can be hidden and brought back', async ({ openTable }) => {
    const { page, cell } = await openTable('integration-points')
    await page.getByRole('button', { name: 'Columns 11 of 11' }).click()
    await page.getByRole('checkbox', { name: 'Kind' }).uncheck()
    await expect(cell('execute', 'kind')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Columns 10 of 11' })).toBeVisible()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(cell('execute', 'kind')).toHaveCount(1)
  })

  test('the header says what a column is for, by keyboard', async ({ openTable }) => {
    const { page, focus, press, expectFocus } = await openTable('integration-points')
    await focus('execute', 'target')
    await press('Control+Home', 'ArrowUp', 'ArrowRight', 'Enter')
    await expect(page.getByRole('dialog')).toContainText('Shaping decides where to go')
    await press('Escape')
    await expectFocus('@header', 'kind')
  })
})

test('an edit draws one row again', async ({ openTable }) => {
  const { page, focus, press, type } = await openTable('people')
  await focus('ben', 'role')
  await type('Finance')
  await page.evaluate(() => window.harness.drawn.splice(0))
  await page.evaluate(() =>
    window.harness.session.dispatch({
      kind: 'set-cells',
      table: 'people',
      changes: [{ row: 'ana', column: 'role', value: 'Chair' }],
    }),
  )
  await expect(page.locator('[data-row=ana][data-column=role]')).toHaveText('Chair')
  expect(await page.evaluate(() => window.harness.drawn)).toEqual(['ana'])
  await page.evaluate(() => window.harness.drawn.splice(0))
  await type('!')
  expect(await page.evaluate(() => window.harness.drawn)).toEqual([])
  await press('Escape')
})

test('a filter is typed to its end, also where it takes the row away that had the focus', async ({
  openTable,
}) => {
  const { page, focus, press, type, edits } = await openTable('integration-points')
  await focus('execute', 'evidence')
  await page.getByRole('button', { name: gridWords.filter, exact: true }).click()
  const field = page.getByRole('dialog').getByLabel(gridWords.contains)
  await field.focus()
  await type('Frame')
  await expect(field).toHaveValue('Frame')
  await expect(page.getByRole('rowheader')).toHaveText(['Frame options'])
  await type('s to come')
  await expect(field).toBeFocused()
  await expect(page.getByRole('rowheader')).toHaveCount(0)
  await press('Escape')
  expect(await edits()).toEqual([])
})

test('an issue is marked, told to screen readers and told below', async ({ openTable }) => {
  const { page, cell, expectFocus } = await openTable('integration-points')
  await expect(cell('execute', 'target')).toHaveAttribute('aria-invalid', 'true')
  await expect(cell('execute', 'target')).toHaveAccessibleDescription(/lower than actual/)
  await page.getByRole('button', { name: /^Row 6: Target/ }).click()
  await expectFocus('execute', 'target')
})

test.describe('10,000 rows', () => {
  test('few are drawn, the one with the focus always', async ({ openTable }) => {
    const { page, focus, press, expectFocus, cell, type, editor } = await openTable('flow-log', 'rows=10000')
    expect(await page.locator('[role=row]').count()).toBeLessThan(80)
    await focus('row-2', 'item')
    await type('Typed then scrolled')
    await page.locator('[role=grid]').evaluate((grid) => grid.parentElement?.scrollTo({ top: 150_000 }))
    await expect(page.locator('[aria-rowindex="4700"]')).toHaveCount(1)
    await expect(editor).toHaveValue('Typed then scrolled')
    await press('Enter')
    await expectFocus('row-3', 'item')
    await press('Control+End')
    await expectFocus('row-9999', 'forum')
    await expect(cell('row-9999', 'forum')).toBeInViewport()
    await expect(page.getByRole('row', { selected: false }).last()).toBeVisible()
    await press('Control+Home')
    await expect(cell('row-0', 'item')).toBeInViewport()
  })

  test('a long paste leaves its first cell in sight, with the focus', async ({ openTable }) => {
    const { page, cell, focus, press, expectFocus, stored } = await openTable('flow-log', 'rows=10000')
    await focus('row-0', 'item')
    await press('Shift+PageDown', 'Shift+PageDown', 'Shift+PageDown', 'Control+c', 'Escape')
    await press('Control+Home')
    await focus('row-2', 'item')
    await press('Control+v')
    await expectFocus('row-2', 'item')
    expect(await stored('row-2', 'item')).toBe('Item 1')
    expect(await stored('row-42', 'item')).toBe('Item 41')
    await expect(cell('row-2', 'item')).toBeInViewport()
    await expect(page.locator('[role=row][data-selected]').first()).toBeVisible()
  })

  test('what is odd is marked and told below, and anew after an edit', async ({ openTable }) => {
    const { page, cell, focus, press, type } = await openTable('outcome-measures', 'rows=10000&cells=all')
    const more = page.getByRole('button', { name: /^[\d,]+ more marks$/ })
    await expect(more).toBeVisible()
    const before = await more.innerText()
    await focus('row-4', 'baseline')
    await expect(cell('row-4', 'baseline')).not.toHaveAttribute('aria-invalid')
    await type('plenty')
    await press('Enter')
    await expect(cell('row-4', 'baseline')).toHaveAttribute('aria-invalid', 'true')
    await expect(cell('row-4', 'baseline')).toHaveAccessibleDescription(/plenty/)
    await expect(more).not.toHaveText(before)
    await press('Control+Z')
    await expect(cell('row-4', 'baseline')).not.toHaveAttribute('aria-invalid')
    await expect(more).toHaveText(before)
  })

  test('axe finds nothing in the middle', async ({ openTable }) => {
    const { page, focus } = await openTable('flow-log', 'rows=10000')
    await page.locator('[role=grid]').evaluate((grid) => grid.parentElement?.scrollTo({ top: 150_000 }))
    await page.locator('[aria-rowindex="4700"]').waitFor()
    await focus('row-4690', 'item')
    await expectNoAxeViolations(page)
  })
})

test.describe('axe finds nothing', () => {
  for (const scheme of ['light', 'dark']) {
    test(`in a filled table, ${scheme}`, async ({ openTable }) => {
      const { page, focus } = await openTable('integration-points', `scheme=${scheme}`)
      await focus('execute', 'target')
      await expectNoAxeViolations(page)
    })

    test(`in the decision matrix, ${scheme}`, async ({ openTable }) => {
      const { page, focus } = await openTable('decision-rights', `matrix&scheme=${scheme}`)
      await focus('data-strategy', 'to-be/technology-leader')
      await expectNoAxeViolations(page)
    })
  }

  test('in an empty table', async ({ openTable }) => {
    const { page } = await openTable('glossary', 'fill=none')
    await expectNoAxeViolations(page)
  })

  const editors = [
    ['integration-points', 'execute', 'stage-of-strategy'],
    ['integration-points', 'execute', 'evidence'],
    ['integration-points', 'execute', 'kind'],
    ['integration-points', 'execute', 'target'],
    ['integration-points', 'execute', 'importance'],
    ['people', 'ana', 'in-the-executive-team'],
    ['information-flows', 'market-research', 'who-must-react'],
    ['actions&rows=1', 'row-0', 'from'],
    ['actions&rows=1', 'row-0', 'owner'],
    ['actions&rows=1', 'row-0', 'due'],
    ['meetings&rows=1', 'row-0', 'minutes'],
    ['meetings&rows=1', 'row-0', 'merged-into'],
    ['decision-rights', 'data-strategy', 'as-is-roles'],
  ] as const
  for (const [table, row, column] of editors) {
    test(`with the editor of ${table}, ${column} open`, async ({ openTable }) => {
      const [id = '', query = ''] = table.split('&')
      const { page, focus, press, editor } = await openTable(id as 'people', query) // ids of tables, see above
      await focus(row, column)
      await press('F2')
      await expect(editor).toBeFocused()
      await expectNoAxeViolations(page)
    })
  }

  test('with each menu open', async ({ openTable }) => {
    const { page, focus, press, cell } = await openTable('integration-points')
    await focus('execute', 'kind')
    await press('Shift+F10')
    await expectNoAxeViolations(page)
    await press('Escape')
    await cell('@header', 'target').click()
    await expectNoAxeViolations(page)
    await press('Escape')
    for (const tool of ['Filter', 'Sort', 'Columns 11 of 11']) {
      await page.getByRole('button', { name: tool }).click()
      await expectNoAxeViolations(page)
      await press('Escape')
      await expect(page.getByRole('button', { name: tool })).toBeFocused()
    }
  })

  test('with a draft offered and on the projector', async ({ openTable }) => {
    const { page } = await openTable('integration-points', 'draft=text&density=projector')
    await expect(page.getByText('You were typing')).toBeVisible()
    await expectNoAxeViolations(page)
  })
})
