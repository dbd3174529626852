// Ways of looking at a table: several sorts, groups, sums at the foot, filters by value, views with a name.
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { paste } from './support/clipboard.ts'
import { expect, test } from './support/table-page.ts'

const name = 'stage-of-strategy'
const headOf = (key: string) => `@group:${key}`

/** Rows and heads of groups, from the top. */
function lines(page: Page): Promise<readonly string[]> {
  return page
    .locator('[role=rowheader]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-row') ?? ''))
}

const byKind = 'shape={"group":"kind"}'

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

test.describe('groups', () => {
  test('by a column from its menu: heads with value, count and means, blank last', async ({ openTable }) => {
    const { page, cell, focus, press, stored } = await openTable('integration-points')
    await focus('execute', 'kind')
    await press('Delete')
    await cell('@header', 'kind').click()
    await page.getByRole('button', { name: 'Group by this column' }).click()
    await expect(page.getByRole('treegrid')).toBeVisible()
    await expect(page.getByRole('status')).toContainText('Grouped by Kind: showing 7 of 7')
    const shown = await lines(page)
    expect(shown.filter((line) => line.startsWith('@group:'))).toHaveLength(3)
    expect(shown.at(-2)).toBe(headOf(''))
    expect(shown.at(-1)).toBe('execute')
    expect(await stored('execute', 'kind')).toBeUndefined()
    const shaping = page.getByRole('row', { level: 1 }).first()
    await expect(shaping).toContainText('Shaping')
    await expect(shaping).toContainText(/\d rows?/)
    await expect(shaping).toContainText(/Mean/)
    await expect(page.getByRole('row', { level: 2 })).toHaveCount(7)
  })

  test('open and close by key and by click, each and all', async ({ openTable }) => {
    const { page, cell, press, focus, expectFocus } = await openTable('integration-points', byKind)
    const heads = page.getByRole('row', { level: 1 })
    const rows = page.getByRole('row', { level: 2 })
    await focus(headOf('shaping'), name)
    await press('ArrowLeft')
    await expect(heads.first()).toHaveAttribute('aria-expanded', 'false')
    await expect(rows).not.toHaveCount(7)
    await press('ArrowRight')
    await expect(rows).toHaveCount(7)
    await press('Enter')
    await expect(heads.first()).toHaveAttribute('aria-expanded', 'false')
    await press(' ')
    await expect(heads.first()).toHaveAttribute('aria-expanded', 'true')
    await heads.first().click()
    await expect(heads.first()).toHaveAttribute('aria-expanded', 'false')
    await press('Shift+ArrowRight')
    await expect(rows).toHaveCount(7)
    await press('Shift+ArrowLeft')
    await expect(rows).toHaveCount(0)
    await expectFocus(headOf('shaping'), name)
    await press('Shift+F10')
    await page.getByRole('button', { name: 'Open all groups' }).click()
    await expect(rows).toHaveCount(7)
    await expect(cell('execute', name)).toBeVisible()
  })

  test('arrows walk over heads, Tab, Enter and blocks of cells pass over them', async ({ openTable }) => {
    const { page, press, focus, type, expectFocus, stored, edits } = await openTable(
      'integration-points',
      byKind,
    )
    const shown = await lines(page)
    const second = shown.findIndex((line, at) => at > 0 && line.startsWith('@group:'))
    const [above = '', head = '', below = ''] = shown.slice(second - 1, second + 2)
    await focus(above, 'mandate')
    await press('ArrowDown')
    await expectFocus(head, name)
    await type('x')
    await press('Delete')
    expect(await edits()).toHaveLength(0)
    await press('ArrowDown')
    await expectFocus(below, 'mandate')
    await press('ArrowUp', 'ArrowUp')
    await expectFocus(above, 'mandate')
    await type('4')
    await press('Enter')
    await expectFocus(below, 'mandate')
    await press('ArrowUp', 'ArrowUp', 'Shift+ArrowDown', 'Control+d')
    expect(await stored(below, 'mandate')).toBe(4)
    await press('Escape')
    await focus(shown[1] ?? '', name)
    await press('ArrowUp')
    await expectFocus(shown[0] ?? '', name)
    await press('ArrowUp', 'ArrowDown')
    await expectFocus(shown[0] ?? '', name)
  })

  test('an edit moves no row until the view is applied again', async ({ openTable }) => {
    const { page, press, focus, type, cell } = await openTable('integration-points', byKind)
    const before = await lines(page)
    const line = page.getByRole('status')
    await expect(line).not.toContainText('may belong elsewhere')
    await focus('execute', 'kind')
    await type('Shap')
    await press('Enter')
    expect(await lines(page)).toEqual(before)
    await expect(line).toContainText('Rows changed since may belong elsewhere.')
    await page.locator('[data-tool=columns]').click()
    await page.getByRole('checkbox', { name: 'Evidence' }).uncheck()
    await press('Escape')
    await cell('@header', 'actual').click()
    await page.getByLabel('At the foot').selectOption('Filled')
    await press('Escape')
    expect(await lines(page)).toEqual(before)
    await page.getByRole('button', { name: 'Apply again' }).click()
    await expect(line).not.toContainText('may belong elsewhere')
    const after = await lines(page)
    expect(after.indexOf('execute')).toBeLessThan(after.indexOf(headOf('implementing')))
  })

  test('a row made in a group belongs to it', async ({ openTable }) => {
    const { page, press, focus, stored } = await openTable('integration-points', byKind)
    await focus('execute', name)
    await press('Control+Enter')
    const shown = await lines(page)
    const made = shown[shown.indexOf('execute') + 1] ?? ''
    expect(await stored(made, 'kind')).toBe(await stored('execute', 'kind'))
    await focus(headOf('shaping'), name)
    await press('ArrowLeft', 'Control+Enter')
    const first = (await lines(page))[1] ?? ''
    expect(first).toMatch(/^made-/)
    expect(await stored(first, 'kind')).toBe('shaping')
    await focus('@new', name)
    await page.keyboard.type('Of no kind')
    await press('Enter')
    const last = await lines(page)
    expect(last.at(-2)).toBe(headOf(''))
  })

  test('nothing new or looked for stays in a group that is closed', async ({ openTable }) => {
    const { page, press, focus, type, expectFocus } = await openTable('integration-points', byKind)
    const rows = page.getByRole('row', { level: 2 })
    await focus(headOf('shaping'), name)
    await press('Shift+ArrowLeft')
    await expect(rows).toHaveCount(0)
    await press('Control+f')
    await type('Execute')
    await press('Enter', 'Escape')
    await expectFocus('execute', name)
    await focus('@new', name)
    await type('First of no kind')
    await press('Enter')
    await focus(headOf(''), name)
    await press('ArrowLeft')
    await focus('@new', name)
    await type('Second of no kind')
    await press('Enter')
    await expectFocus('@new', name)
    await expect(page.getByRole('rowheader', { name: 'Second of no kind' })).toBeVisible()
  })

  test('marks and notes in closed groups are gone to, each opening its own group', async ({ openTable }) => {
    const { page, press, focus, type, expectFocus } = await openTable('integration-points', byKind)
    const rows = page.getByRole('row', { level: 2 })
    const opened = page.getByRole('row', { expanded: true })
    await focus('execute', 'actual')
    await press('Shift+F2')
    await type('Asked twice')
    await press('Enter', 'Escape')
    await focus(headOf('shaping'), name)
    await press('Shift+ArrowLeft')
    await expect(rows).toHaveCount(0)
    await press('F9')
    await expectFocus('execute', 'actual')
    await expect(opened).toHaveCount(1)
    await focus(headOf('shaping'), name)
    await press('Shift+ArrowLeft', 'F8')
    await expectFocus('execute', 'target')
    await expect(opened).toHaveCount(1)
    await expect(page.locator('[aria-live]').filter({ hasText: 'Target' })).toHaveCount(1)
    // The list below names a row that is out of sight, and leads to it.
    await focus(headOf('shaping'), name)
    await press('Shift+ArrowLeft')
    await page.getByRole('button', { name: /^Execute: Target/ }).click()
    await expectFocus('execute', 'target')
  })

  test('what is pasted past the end belongs to the group it runs on from, and is what is chosen', async ({
    openTable,
  }) => {
    const { page, focus, stored } = await openTable('integration-points', byKind)
    const chosen = () =>
      page
        .locator('[role=rowheader][aria-selected=true]')
        .evaluateAll((cells) => cells.map((cell) => cell.textContent))
    const last = (await lines(page)).at(-1) ?? ''
    const kind = await stored(last, 'kind')
    await focus(last, name)
    await paste(page, { text: 'One\r\nTwo\r\nThree', html: '' })
    expect(await chosen()).toEqual(['One', 'Two', 'Three'])
    for (const line of (await lines(page)).slice(-3)) expect(await stored(line, 'kind')).toBe(kind)

    // Into groups of their own: the first stands alone.
    await focus('@new', name)
    await paste(page, { text: 'Four\tshaping\r\nFive\timplementing', html: '' })
    expect(await chosen()).toEqual(['Four'])
    // Below a group that is closed, into that one.
    await page.getByRole('row', { level: 1 }).first().click()
    await focus('@new', name)
    await paste(page, { text: 'Six\tshaping', html: '' })
    await expect(page.getByRole('rowheader', { name: 'Six' })).toBeFocused()
  })

  test('10,000 rows: few are drawn, the way leads through the groups', async ({ openTable }) => {
    const { page, press, focus, expectFocus, cell } = await openTable(
      'flow-log',
      'rows=10000&shape={"group":"direction"}',
    )
    expect(await page.locator('[role=row]').count()).toBeLessThan(80)
    await focus((await lines(page))[0] ?? '', 'item')
    await press('Shift+ArrowLeft')
    expect(await page.getByRole('row', { level: 2 }).count()).toBe(0)
    await press('Shift+ArrowRight', 'Control+End')
    await expectFocus('row-9999', 'forum')
    await expect(cell('row-9999', 'forum')).toBeInViewport()
    await press('Control+Home', 'ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toMatch(/^@group:/)
    const count = await page.getByRole('treegrid').getAttribute('aria-rowcount')
    expect(Number(count)).toBeGreaterThan(10_002)
    await expectNoAxeViolations(page)
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
