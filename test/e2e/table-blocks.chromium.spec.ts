// Blocks of cells, find and replace, and the promise that every key of the keymap does what it is there for.
import type { Page } from '@playwright/test'
import { bindings } from '../../src/ui/table/keymap.ts'
import type { GridAction, KeyMode } from '../../src/ui/table/keymap.ts'
import { headerRow } from '../../src/ui/table/navigation.ts'
import { paste } from './support/clipboard.ts'
import { expect, test } from './support/table-page.ts'
import type { TablePage } from './support/table-page.ts'

const first = 'sense-market-and-technology-shifts'
const second = 'set-ambition-and-goals'
const third = 'frame-options'
const last = 'review-and-adapt'
const name = 'stage-of-strategy'

test.describe('many cells at once', () => {
  test('a block is chosen by keys or mouse, cleared, and comes back in one step', async ({ openTable }) => {
    const { page, cell, focus, press, stored, edits, expectFocus } = await openTable('integration-points')
    const chosen = page.locator('[role=grid] [aria-selected=true]')
    const before = await stored(second, 'mandate')
    await focus(first, 'mandate')
    await press('Shift+ArrowDown', 'Shift+ArrowRight')
    await expect(chosen).toHaveCount(4)
    await expect(page.locator('[aria-live]').first()).toHaveText('2 rows by 2 columns chosen')
    await expectFocus(first, 'mandate')
    await expect(page.getByText('4 cells', { exact: true })).toBeVisible()
    await expect(page.getByText('Mean 2.25', { exact: true })).toBeVisible()
    await press('Delete')
    expect(await stored(second, 'mandate')).toBeUndefined()
    expect(await edits()).toHaveLength(1)
    await press('Control+z')
    expect(await stored(second, 'mandate')).toBe(before)
    await press('Escape')
    await expect(chosen).toHaveCount(1)
    await cell(first, 'mandate').hover()
    await page.mouse.down()
    await cell(third, 'actual').hover()
    await page.mouse.up()
    await expect(chosen).toHaveCount(6)
    await cell(second, 'mandate').click({ modifiers: ['Shift'] })
    await expect(chosen).toHaveCount(2)
    await press('Shift+ ')
    await expect(page.locator('[role=row][data-selected]')).toHaveCount(2)
    await press('Control+a', 'ArrowDown')
    await expect(chosen).toHaveCount(1)
  })

  test('a block copied is pasted again, past the end as new rows', async ({ openTable }) => {
    const { focus, press, stored, rowIds, edits } = await openTable('integration-points')
    const before = await rowIds()
    await focus(first, name)
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c')
    await focus(last, name)
    await press('Control+v')
    const added = (await rowIds()).slice(before.length)
    expect(added).toHaveLength(2)
    expect(await stored(last, name)).toBe(await stored(first, name))
    expect(await stored(added[1] ?? '', 'kind')).toBe(await stored(third, 'kind'))
    expect(await edits()).toHaveLength(1)
    await press('Control+z')
    expect(await rowIds()).toEqual(before)
    await focus(first, 'kind')
    await press('Control+x')
    expect(await stored(first, 'kind')).toBeUndefined()
  })

  test('what cannot be read is pasted all the same, told, and given its meaning at once', async ({
    openTable,
  }) => {
    const { page, focus, stored, edits, expectFocus } = await openTable('integration-points')
    await focus(first, 'target')
    await paste(page, { text: '5\r\nnine\r\nnine\r\n', html: '' })
    expect(await stored(first, 'target')).toBe(5)
    expect(await stored(second, 'target')).toEqual({ unread: 'nine' })
    await expect(page.locator('[aria-live]').first()).toHaveText(
      '3 cells pasted. 2 cells could not be read: kept as pasted, marked.',
    )
    const review = page.getByRole('group', { name: '2 pasted cells could not be read' })
    await review.getByLabel('What “nine” means in Target').selectOption('4 co-creates')
    await review.getByRole('button', { name: 'Apply to 2' }).click()
    expect([await stored(second, 'target'), await stored(third, 'target')]).toEqual([4, 4])
    expect(await edits()).toHaveLength(2)
    await expect(review).toHaveCount(0)
    await expectFocus(second, 'target')
  })

  test('quotes that could mean two things are read from the table beside the text', async ({ openTable }) => {
    const { page, focus, stored } = await openTable('integration-points')
    await focus(first, 'evidence')
    const html = '<table><tr><td>"one,<br>\n  or</td>\n<td>two"</td></tr></table>'
    await paste(page, { text: '"one,\tor two"', html })
    expect(await stored(first, 'evidence')).toBe('"one,\nor')
    expect(await stored(first, 'consequence-of-absence')).toBe('two"')
  })

  test('what was copied is pasted letter for letter, blanks too', async ({ openTable }) => {
    const { focus, press, type, stored } = await openTable('integration-points')
    await focus(first, 'evidence')
    await type('"open  wide')
    await press('Tab')
    await type('the end"')
    await press('ArrowUp', 'ArrowDown')
    await focus(first, 'evidence')
    await press('Shift+ArrowRight', 'Control+c')
    await focus(second, 'evidence')
    await press('Control+v')
    expect(await stored(second, 'evidence')).toBe('"open  wide')
    expect(await stored(second, 'consequence-of-absence')).toBe('the end"')
    await focus(last, 'evidence')
    await press('Control+c')
    await focus(first, 'evidence')
    await press('Control+v')
    expect(await stored(first, 'evidence')).toBeUndefined()
  })

  test('all chosen rows are deleted in one step, and F8 leads from note to note', async ({ openTable }) => {
    const { focus, press, rowIds, edits, expectFocus } = await openTable('integration-points')
    await focus(first, 'kind')
    await press('F8')
    await expectFocus('execute', 'target')
    await focus(first, 'kind')
    await press('Shift+ArrowDown', 'Control+Delete')
    expect(await rowIds()).not.toContain(second)
    expect(await edits()).toHaveLength(1)
    await expectFocus(third, 'kind')
    await press('Control+z')
    await focus(second, 'kind')
    await press('Shift+ArrowUp', 'Control+Delete')
    await expectFocus(third, 'kind')
  })

  test('fills down, by its handle, and from the editor into every chosen cell', async ({ openTable }) => {
    const { page, cell, focus, press, type, stored, edits } = await openTable('integration-points')
    await focus(first, 'target')
    await type('5')
    await press('Enter', 'Control+d')
    expect(await stored(second, 'target')).toBe(5)
    await press('Shift+ArrowDown')
    await type('2')
    const before = (await edits()).length
    await press('Control+Enter')
    expect([await stored(second, 'target'), await stored(third, 'target')]).toEqual([2, 2])
    expect(await edits()).toHaveLength(before + 1)
    await focus(first, 'target')
    const box = await cell(first, 'target').boundingBox()
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 4, (box?.y ?? 0) + (box?.height ?? 0) - 4)
    await page.mouse.down()
    await cell(third, 'target').hover()
    await page.mouse.up()
    expect([await stored(second, 'target'), await stored(third, 'target')]).toEqual([5, 5])
    expect(await stored(first, 'target')).toBe(5)
  })

  test('a wider selection draws only the rows it reaches', async ({ openTable }) => {
    const { page, focus, press } = await openTable('flow-log', 'rows=60')
    await focus('row-0', 'item')
    await page.evaluate(() => (window.harness.drawn.length = 0))
    await press('Shift+ArrowDown')
    expect([...new Set(await page.evaluate(() => window.harness.drawn))].sort()).toEqual(['row-0', 'row-1'])
  })
})

test.describe('find and replace', () => {
  test('goes from place to place and back to the table', async ({ openTable }) => {
    const { page, focus, press, type, expectFocus } = await openTable('integration-points')
    await focus(first, name)
    await press('Control+f')
    await type('implementing')
    await expect(page.getByText('2 found')).toBeVisible()
    await press('Enter')
    await expect(page.getByText('1 of 2')).toBeVisible()
    await press('Enter', 'Escape')
    await expectFocus('execute', 'kind')
    await expect(page.getByRole('search')).toHaveCount(0)
  })

  test('finds days as they are shown, and keeps to what was chosen while the bar was open', async ({
    openTable,
  }) => {
    const { page, cell, focus, press, type, edits } = await openTable('flow-log', 'rows=10')
    await focus('row-3', 'raised')
    await type('2026-11-06')
    await press('Enter')
    const shown = await cell('row-3', 'raised').innerText()
    await press('Control+f')
    await page.getByLabel('Find', { exact: true }).fill(shown)
    expect(shown).toMatch(/^6 Nov/)
    await expect(page.getByText(/^1 (found|of 1)$/)).toBeVisible()
    await page.getByLabel('Find', { exact: true }).fill('item')
    await focus('row-1', 'item')
    await press('Shift+ArrowDown', 'Control+h')
    await page.getByLabel('Replace with', { exact: true }).fill('thing')
    await page.getByRole('button', { name: 'Replace all' }).click()
    const [edit] = (await edits()).slice(-1)
    expect(edit?.kind === 'set-cells' && edit.changes.map(({ row }) => row)).toEqual(['row-1', 'row-2'])
  })

  test('brings what was found in sight, in the column that stays, too', async ({ openTable }) => {
    const { page, cell, focus, press, type } = await openTable('flow-log', 'rows=200')
    await focus('row-0', 'item')
    await press('Control+End', 'Control+f')
    await type('item 9')
    await press('Enter')
    await expect(page.getByText('1 of 11')).toBeVisible()
    const header = await page.locator('[data-row="@header"]').first().boundingBox()
    const found = await cell('row-8', 'item').boundingBox()
    expect(found?.y ?? 0).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0) - 1)
  })

  test('replaces in one step, in what was chosen, and names what cannot take it', async ({ openTable }) => {
    const { page, focus, press, type, stored, edits } = await openTable('integration-points')
    await focus(first, name)
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+h')
    await type('s')
    await press('Tab')
    await page.getByLabel('Replace with').fill('z')
    await expect(page.getByText('3 cells change; 3 cells cannot take the new text')).toBeVisible()
    await page.getByRole('button', { name: 'Replace all' }).click()
    await expect(page.getByRole('button', { name: 'Kind, row 1' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Replace all' })).toBeFocused()
    expect(await stored(second, name)).toBe('zet ambition and goalz')
    expect(await stored(second, 'kind')).toBe('shaping')
    expect(await stored('decide-investments', name)).toBe('Decide investments')
    expect(await edits()).toHaveLength(1)
  })

  test('replaces in the cells that were chosen, wherever they stand by then', async ({ openTable }) => {
    const { page, cell, focus, press, type, edits } = await openTable('integration-points')
    await focus(first, name)
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+h')
    await type('s')
    await page.getByLabel('Replace with').fill('z')
    await cell('@header', name).click()
    await page.getByRole('button', { name: 'Sort up' }).click()
    await expect(page.getByLabel('Only in the 3 chosen cells')).toBeChecked()
    await page.getByRole('button', { name: 'Replace all' }).click()
    await expect.poll(edits).toHaveLength(1)
    const [edit] = await edits()
    const changes = edit?.kind === 'set-cells' ? edit.changes : []
    expect(changes.map(({ row }) => row).sort()).toEqual([third, first, second])
  })
})

test.describe('the keymap', () => {
  test('every key does something in each of its modes', async ({ openTable }) => {
    test.slow()
    const table = await openTable('flow-log', `rows=10&shape=${JSON.stringify(shapeOfKeys)}`)
    const idle: string[] = []
    // A new line is for long texts, which have a test of their own.
    for (const { keys, modes, action } of bindings.filter((binding) => binding.action !== 'new-line')) {
      for (const mode of modes) {
        // Below the foot there is nothing.
        if (mode === 'foot' && action === 'move-down') continue
        // That there is no note and no mark was said just before.
        if (mode === 'foot' && /-(note|issue)$/.test(action)) continue
        if (mode === 'ready' && /^previous-(note|issue)$/.test(action)) continue
        await arrange(table, mode, columnFor(action))
        if (action === 'drop-copied') await table.press('Control+c')
        const before = await look(table.page)
        await table.press(keys.replace('Mod', 'Control'))
        if ((await look(table.page)) === before) idle.push(`${keys} in ${mode}: ${action}`)
        await tidy(table)
      }
    }
    expect(idle).toEqual([])
  })
})

/** Groups and a foot to stand on, in a column that no other key needs. */
const shapeOfKeys = { group: 'from-memory', summaries: [{ column: 'raised', summary: 'filled' }] }

/** A column in which the action has something to do. */
function columnFor(action: GridAction): string {
  if (action === 'clear' || action === 'cut') return 'item'
  return action === 'step-up' || action === 'step-down' ? 'direction' : 'raised'
}

/** A cell in the middle of the table, in the mode asked for. */
async function arrange(table: TablePage, mode: KeyMode, column: string): Promise<void> {
  const { focus, press, type, page } = table
  if (mode === 'foot') return focus('@foot', column)
  if (mode === 'group') {
    const head = page.locator('[data-row^="@group:"]').first()
    if ((await head.count()) === 0) {
      await focus('row-5', 'direction')
      await press('Control+Shift+g')
    }
    return head.focus()
  }
  await focus(mode === 'header' ? headerRow : 'row-5', column)
  if (mode === 'range') await press('Shift+ArrowDown', 'Shift+ArrowRight')
  if (mode === 'enter') await type('12')
  if (mode === 'edit') {
    await press('F2')
    await type('12')
    await press('Home', 'ArrowRight')
  }
  if (mode !== 'find') return
  await press('Control+f')
  await page.getByLabel('Find', { exact: true }).fill('item')
}

/** What the map can change: focus, caret, choice, editor, bars and menus, content, what was said. */
function look(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const field =
      focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : null
    const chosen = [...document.querySelectorAll('[aria-selected=true]')]
    const copied = [...document.querySelectorAll('[data-copied]')]
    const outlined = [...chosen, ...copied].map((cell) => cell.outerHTML).join()
    const parts = [...document.querySelectorAll('[role=search], [role=menu], [role=dialog], [data-editor]')]
    const shown = parts.map((part) => part.outerHTML).join()
    const said = document.querySelector('[aria-live]')?.textContent
    const caret = [field?.value, field?.selectionStart, field?.selectionEnd]
    return JSON.stringify([
      focused?.outerHTML,
      caret,
      outlined,
      shown,
      said,
      window.harness.session.edits.length,
    ])
  })
}

/** Back to the table as it was. */
async function tidy({ page, press }: TablePage): Promise<void> {
  const search = page.getByRole('search')
  if ((await search.count()) > 0) await search.locator('input').first().focus()
  await press('Escape', 'Escape')
  await page.evaluate(() => {
    const { session } = window.harness
    for (let rows = 0; rows < 4; rows += 1) session.undo()
  })
}
