// Ways of looking at a table: several sorts, sums at the foot, filters by value, views with a name.
import { expectNoAxeViolations } from './support/axe.ts'
import { byKind, headOf, lines } from './support/grouped.ts'
import { expect, test } from './support/table-page.ts'

const name = 'stage-of-strategy'

test.describe('several sorts', () => {
  test('the first counts most; Shift adds one, the menu tells and turns them', async ({ openTable }) => {
    const { page, cell, press } = await openTable('integration-points')
    await cell('@header', 'kind').click()
    await page.getByRole('button', { name: 'Sort up' }).click()
    await cell('@header', 'actual').click()
    await page.getByRole('button', { name: 'Sort down' }).click({ modifiers: ['Shift'] })
    await expect(page.getByRole('status')).toContainText('Sorted by Kind, then Actual, downwards')
    await expect(cell('@header', 'kind')).toContainText('↑1')
    await expect(cell('@header', 'actual')).toContainText('↓2')
    const sorted = await lines(page)
    await page.getByRole('button', { name: 'Sort', exact: true }).click()
    await page.getByRole('button', { name: 'Actual, down: turn round' }).click()
    await page.getByLabel('Then by').selectOption('Target')
    await expect(page.getByRole('list', { name: 'Sorted by' }).getByRole('listitem')).toHaveCount(3)
    await page.getByRole('button', { name: 'No longer by Kind' }).focus()
    await press('Enter')
    await expect(page.getByRole('dialog')).toBeFocused()
    await press('Escape')
    await expect(page.getByRole('button', { name: 'Sort', exact: true })).toBeFocused()
    await expect(page.getByRole('status')).toContainText('Sorted by Actual, then Target')
    expect(await lines(page)).not.toEqual(sorted)
  })
})

test.describe('the foot', () => {
  test('tells what was chosen, of the rows that are shown, and follows edits', async ({ openTable }) => {
    const { page, cell, press, focus, type, expectFocus } = await openTable('integration-points')
    await expect(page.locator('[data-row="@foot"]')).toHaveCount(0)
    await cell('@header', 'actual').click()
    await page.getByLabel('At the foot').selectOption('Filled')
    await press('Escape')
    await expect(cell('@foot', 'actual')).toHaveText('Filled7')
    await focus('execute', 'actual')
    await press('Delete')
    await expect(cell('@foot', 'actual')).toHaveText('Filled6')
    await cell('@header', 'kind').click()
    await page.getByRole('checkbox', { name: 'Implementing' }).check()
    await press('Escape')
    await expect(cell('@foot', 'actual')).toHaveText('Filled1')
    await focus('execute', 'actual')
    await press('ArrowDown', 'ArrowDown')
    await expectFocus('@foot', 'actual')
    await press('ArrowLeft', 'Enter')
    await expect(page.getByRole('dialog', { name: /^At the foot of/ })).toBeVisible()
    await page.getByRole('button', { name: 'Greatest' }).click()
    await expectFocus('@foot', 'mandate')
    await type('9')
    await press('ArrowUp')
    await expectFocus('@new', 'mandate')
    await expectNoAxeViolations(page)
  })

  test('an edit still draws one row again', async ({ openTable }) => {
    const { page, cell } = await openTable(
      'people',
      'shape={"group":"in-the-executive-team","summaries":[{"column":"role","summary":"filled"}]}',
    )
    await page.evaluate(() => window.harness.drawn.splice(0))
    await page.evaluate(() =>
      window.harness.session.dispatch({
        kind: 'set-cells',
        table: 'people',
        changes: [{ row: 'ana', column: 'role', value: 'Chair' }],
      }),
    )
    await expect(cell('ana', 'role')).toHaveText('Chair')
    expect(await page.evaluate(() => window.harness.drawn)).toEqual(['ana'])
  })
})

test.describe('filters by value', () => {
  test('only rows with this, by key and menu, and all again', async ({ openTable }) => {
    const { page, press, focus, expectFocus } = await openTable('integration-points')
    await focus('execute', 'kind')
    await press('Control+Shift+l')
    await expect(page.getByRole('status')).toContainText('showing 2 of 7')
    await expectFocus('execute', 'kind')
    await press('Shift+F10')
    await page.getByRole('menuitem', { name: 'No filter by this column' }).click()
    await expect(page.getByRole('status')).toHaveCount(0)
    await expectFocus('execute', 'kind')
  })

  test('numbers and days from and to', async ({ openTable }) => {
    const { page, cell } = await openTable('flow-log', 'rows=2')
    await cell('@header', 'raised').click()
    await page.getByLabel('From').fill('nothing')
    await expect(page.getByText('Cannot be read yet.')).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByLabel('From').fill('1 Jan 1900')
    await expect(page.getByRole('status')).toContainText('Filtered by Raised')
    for (const row of await lines(page)) await expect(cell(row, 'raised')).not.toBeEmpty()
  })
})

test.describe('views with a name', () => {
  test('keep a look, tell when it is changed, and come back by undo', async ({ openTable }) => {
    const { page, cell, press, focus } = await openTable('integration-points', byKind)
    const tool = page.locator('[data-tool=views]')
    await focus('execute', name)
    await press('F7')
    await page.getByLabel('Name of a new view').fill('By kind')
    await press('Enter')
    await expect(tool).toHaveText('View: By kind')
    await cell('@header', 'actual').click()
    await page.getByRole('button', { name: 'Sort up' }).click()
    await expect(tool).toHaveText('View: By kind, changed')
    await tool.click()
    await page.getByRole('button', { name: 'As it was at first' }).click()
    await expect(tool).toHaveText('Views')
    await expect(page.getByRole('grid')).toBeVisible()
    await tool.click()
    await page.getByRole('button', { name: 'By kind', exact: true }).click()
    await expect(page.getByRole('treegrid')).toBeVisible()
    await expect(page.locator('[aria-sort]')).toHaveCount(0)
    await cell('@header', 'kind').click()
    await page.getByRole('button', { name: 'Hide this column' }).click()
    await tool.click()
    await page.getByRole('button', { name: 'Save the changes to “By kind”' }).click()
    await expect(tool).toHaveText('View: By kind')
    await tool.click()
    await page.getByRole('button', { name: 'Rename By kind' }).click()
    await page.getByLabel('New name of By kind').fill('Nonsense')
    await press('Escape')
    await page.getByRole('button', { name: 'Rename By kind' }).click()
    await page.getByLabel('New name of By kind').fill('Without kind')
    await press('Enter')
    await expect(tool).toHaveText('View: Without kind')
    await page.getByRole('button', { name: 'Delete Without kind' }).click()
    await press('Escape')
    await expect(tool).toHaveText('Views')
    await focus('execute', name)
    await press('Control+z')
    await expect(tool).toHaveText('View: Without kind')
    await press('Control+z', 'Control+z')
    await expect(tool).toHaveText('View: By kind, changed')
  })

  test('a name that is there already is saved over', async ({ openTable }) => {
    const { page, focus, press, rowIds } = await openTable('integration-points', byKind)
    await focus('execute', name)
    for (const spelled of ['Mine', ' mine ']) {
      await press('F7')
      await page.getByLabel('Name of a new view').fill(spelled)
      await press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    expect(await rowIds('views')).toHaveLength(1)
  })

  test('what a file may bring does no harm', async ({ openTable }) => {
    const { page } = await openTable('integration-points')
    await page.evaluate(() => {
      const shapes = [
        '{',
        'null',
        '{"sorts":[{"column":"constructor","direction":"ascending"}],"group":"__proto__"}',
        '{"filters":[{"column":"kind","picks":7,"text":{"a":1}}],"layout":{"order":[1],"widths":{"desk":{"kind":9e99}}}}',
        '{"summaries":[{"column":"kind","summary":"toString"}],"layout":{"hidden":{"desk":["moon"]}}}',
      ]
      window.harness.session.dispatch({
        kind: 'insert-rows',
        table: 'views',
        rows: shapes.map((shape, at) => ({
          id: `hostile-${String(at)}`,
          order: `a${String(at)}`,
          cells: { name: `${'<b>'.repeat(200)}${String(at)}`, place: 'integration-points/', shape },
        })),
      })
    })
    for (let at = 0; at < 5; at += 1) {
      await page.locator('[data-tool=views]').click()
      await page
        .getByRole('dialog')
        .getByRole('listitem')
        .nth(at + 1)
        .getByRole('button')
        .first()
        .click()
      expect(await lines(page)).toHaveLength(7)
      await expect(page.getByRole('grid')).toHaveAttribute('aria-colcount', '12')
    }
  })
})

test.describe('axe finds nothing', () => {
  for (const scheme of ['light', 'dark']) {
    test(`grouped, closed, with a foot and in the views, ${scheme}`, async ({ openTable }) => {
      const shape = 'shape={"group":"kind","summaries":[{"column":"actual","summary":"mean"}]}'
      const { page, focus, press } = await openTable('integration-points', `${shape}&scheme=${scheme}`)
      await focus('execute', name)
      await expectNoAxeViolations(page)
      await focus(headOf('shaping'), name)
      await press('ArrowLeft')
      await expectNoAxeViolations(page)
      await press('Shift+ArrowLeft', 'F7')
      await page.getByLabel('Name of a new view').fill('Closed')
      await expectNoAxeViolations(page)
      await press('Enter', 'F7')
      await page.getByRole('button', { name: 'Rename Closed' }).click()
      await expectNoAxeViolations(page)
      await press('Escape')
      await focus('@foot', 'actual')
      await press('Enter')
      await expectNoAxeViolations(page)
      await press('Escape')
      for (const tool of ['Group', 'Sort']) {
        await page.getByRole('button', { name: tool, exact: true }).click()
        await expectNoAxeViolations(page)
        await press('Escape')
      }
    })
  }
})
