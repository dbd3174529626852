// The grid's contract with the keyboard, key by key.
import { expect, test } from './support/table-page.ts'

const first = 'sense-market-and-technology-shifts'
const second = 'set-ambition-and-goals'
const third = 'frame-options'
const last = 'review-and-adapt'
const name = 'stage-of-strategy'

test.describe('moving', () => {
  test('arrows, Home, End and pages go where they should', async ({ openTable }) => {
    const { focus, press, expectFocus } = await openTable('integration-points')
    await focus(first, name)
    await press('ArrowDown', 'ArrowRight')
    await expectFocus(second, 'kind')
    await press('End')
    await expectFocus(second, 'consequence-of-absence')
    await press('Home')
    await expectFocus(second, name)
    await press('Control+End')
    await expectFocus(last, 'consequence-of-absence')
    await press('Control+Home')
    await expectFocus(first, name)
    await press('PageDown')
    await expectFocus(last, name)
    await press('ArrowDown')
    await expectFocus('@new', name)
    await press('Control+Home', 'ArrowUp')
    await expectFocus('@header', name)
  })

  test('Tab passes over what is worked out, wraps, and lets go at the ends', async ({ openTable }) => {
    const { page, focus, press, expectFocus } = await openTable('integration-points')
    await focus(first, 'importance')
    await press('Tab')
    await expectFocus(first, 'evidence')
    await press('Tab', 'Tab')
    await expectFocus(second, name)
    await press('Shift+Tab')
    await expectFocus(first, 'consequence-of-absence')
    await press('Control+End', 'Tab')
    await expectFocus('@new', name)
    await press('Tab')
    await expect(page.locator('[role=grid] :focus')).toHaveCount(0)
    await press('Shift+Tab')
    await press('Control+Home', 'Shift+Tab')
    await expect(page.locator('[role=grid] :focus')).toHaveCount(0)
  })

  test('only one cell takes part in the order of Tab', async ({ openTable }) => {
    const { page, focus } = await openTable('integration-points')
    await focus(third, 'target')
    await expect(page.locator('[role=grid] [tabindex="0"]')).toHaveCount(1)
  })

  test('whoever scrolled on to read types into the cell they left, in sight', async ({ openTable }) => {
    const { page, focus, type, press, editor, stored } = await openTable('outcome-measures', 'rows=400')
    const frame = page.locator('[role=grid]').locator('..')
    await focus('row-3', 'deliverable-tracked-today')
    const before = await stored('row-3', 'deliverable-tracked-today')
    await frame.evaluate((element) => element.scrollTo(900, 4000))
    await type('Seen')
    await expect(editor).toHaveValue('Seen')
    await expect(editor).toBeInViewport({ ratio: 1 })
    // Beside the column that stays, not below it.
    const [opened, pinned] = await Promise.all([
      editor.boundingBox(),
      page.locator('[data-row="row-3"][data-pinned="start"]').boundingBox(),
    ])
    expect(opened?.x ?? 0).toBeGreaterThanOrEqual((pinned?.x ?? 0) + (pinned?.width ?? 0) - 1)
    await press('Escape')
    expect(await stored('row-3', 'deliverable-tracked-today')).toBe(before)
    await frame.evaluate((element) => element.scrollTo(900, 4000))
    await press('F2')
    await expect(editor).toBeInViewport({ ratio: 1 })
  })

  test('F6 leaves the table', async ({ openTable }) => {
    const { page, focus, press } = await openTable('integration-points')
    await focus(first, name)
    await press('F6')
    await expect(page.getByRole('button', { name: 'After' })).toBeFocused()
  })

  test('a wide table scrolls the focused cell out from under the pinned column', async ({ openTable }) => {
    const { page, focus, press, cell } = await openTable('flow-log', 'rows=3')
    await focus('row-1', 'item')
    await press('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight')
    const pinned = await cell('row-1', 'item').boundingBox()
    const moved = await cell('row-1', 'direction').boundingBox()
    expect(moved?.x ?? 0).toBeGreaterThanOrEqual((pinned?.x ?? 0) + (pinned?.width ?? 0) - 1)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('direction')
  })

  test('first columns stick only where the table scrolls sideways', async ({ openTable }) => {
    const { page } = await openTable('flow-log', 'rows=3')
    const frame = page.locator('[data-frame]')
    const findSticking = () =>
      frame.evaluate((element) => {
        const boxes = Array.from(element.querySelectorAll('[data-pinned="start"]'))
        return boxes.filter((box) => getComputedStyle(box).position === 'sticky').length
      })
    const pinned = await frame.locator('[data-pinned="start"]').count()
    await page.setViewportSize({ width: 3000, height: 900 })
    await expect.poll(findSticking).toBe(0)
    await page.setViewportSize({ width: 800, height: 900 })
    await expect.poll(findSticking).toBe(pinned)
  })
})

test.describe('typing', () => {
  test('a letter replaces the content, arrows leave the cell', async ({ openTable }) => {
    const { focus, press, type, stored, expectFocus } = await openTable('integration-points')
    await focus(first, name)
    await type('Scan')
    await press('ArrowDown')
    await expectFocus(second, name)
    expect(await stored(first, name)).toBe('Scan')
  })

  test('F2 and Enter edit: arrows move in the text, Escape puts back', async ({ openTable }) => {
    const { focus, press, type, stored, expectFocus, editor } = await openTable('integration-points')
    await focus(third, name)
    await press('F2', 'ArrowLeft')
    await type('X')
    await expect(editor).toHaveValue('Frame optionXs')
    await press('Escape')
    await expectFocus(third, name)
    expect(await stored(third, name)).toBe('Frame options')
    await press('Enter', 'End')
    await type('!')
    await press('Enter')
    await expectFocus('decide-investments', name)
    expect(await stored(third, name)).toBe('Frame options!')
    await press('F2', 'Shift+Enter')
    await expectFocus(third, name)
  })

  test('F2 in the editor switches what arrows do', async ({ openTable }) => {
    const { focus, press, type, stored, editor } = await openTable('integration-points')
    await focus(first, name)
    await type('ac')
    await press('F2', 'ArrowLeft')
    await type('b')
    await expect(editor).toHaveValue('abc')
    await press('F2', 'ArrowRight')
    expect(await stored(first, name)).toBe('abc')
  })

  test('after a run of Tabs, Enter goes back to where it began', async ({ openTable }) => {
    const { focus, press, type, expectFocus } = await openTable('integration-points')
    await focus(first, 'mandate')
    await type('2')
    await press('Tab')
    await type('1')
    await press('Tab')
    await type('5')
    await press('Enter')
    await expectFocus(second, 'mandate')
  })

  test('deleting its row ends a run of Tabs', async ({ openTable }) => {
    const { focus, press, expectFocus } = await openTable('integration-points')
    await focus(first, 'kind')
    await press('Tab', 'Tab', 'Control+Delete')
    await expectFocus(second, 'actual')
    await press('F2', 'Enter')
    await expectFocus(third, 'actual')
  })

  test('an arrow ends a run of Tabs', async ({ openTable }) => {
    const { focus, press, type, expectFocus } = await openTable('integration-points')
    await focus(first, 'mandate')
    await type('2')
    await press('Tab')
    await type('1')
    await press('ArrowDown')
    await type('3')
    await press('Enter')
    await expectFocus(third, 'actual')
  })

  test('text of several lines in a column of one line keeps them when it is edited', async ({
    openTable,
  }) => {
    const { page, focus, press, type, stored } = await openTable('integration-points')
    await focus(first, name)
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '"Scan\nand tell"\r\n')
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })
    await press('F2')
    await type('!')
    await press('Enter')
    expect(await stored(first, name)).toBe('Scan\nand tell!')
  })

  test('Delete clears, Control ; writes today', async ({ openTable }) => {
    const { focus, press, stored, edits } = await openTable('flow-log', 'rows=2')
    await focus('row-0', 'raised')
    await press('Control+;')
    expect(await stored('row-0', 'raised')).toBe('2026-05-29')
    await press('Delete')
    expect(await stored('row-0', 'raised')).toBeUndefined()
    expect(await edits()).toHaveLength(2)
  })

  test('a new line in a long text, and only there', async ({ openTable }) => {
    const { focus, press, type, stored } = await openTable('integration-points')
    await focus(first, 'evidence')
    await type('one')
    await press('Alt+Enter')
    await type('two')
    await press('Shift+Enter')
    await type('three')
    await press('Enter')
    expect(await stored(first, 'evidence')).toBe('one\ntwo\nthree')
  })

  test('the draft of an open editor is kept, and let go by Escape', async ({ openTable }) => {
    const { focus, press, type, draft } = await openTable('integration-points')
    await focus(first, 'evidence')
    await type('half a sen')
    expect(await draft()).toEqual({
      table: 'integration-points',
      row: first,
      column: 'evidence',
      text: 'half a sen',
    })
    await press('Escape')
    expect(await draft()).toBeNull()
  })

  test('what stood in an editor when the app ended is offered', async ({ openTable }) => {
    const { page, stored } = await openTable('integration-points', 'draft=Heard%20it%20late')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    expect(await stored(last, 'evidence')).toBe('Heard it late')
    await expect(page.getByText('You were typing')).toHaveCount(0)
  })

  test('a click elsewhere keeps what was typed', async ({ openTable }) => {
    const { focus, type, stored, cell } = await openTable('integration-points')
    await focus(first, 'evidence')
    await type('kept')
    await cell(third, 'kind').click()
    expect(await stored(first, 'evidence')).toBe('kept')
  })

  test('the first character of an input method is not lost', async ({ openTable }) => {
    const { page, focus, press, stored, editor } = await openTable('integration-points')
    await focus(first, name)
    const client = await page.context().newCDPSession(page)
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'KeyN',
      windowsVirtualKeyCode: 229,
    })
    await client.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
    await client.send('Input.imeSetComposition', { text: '日本', selectionStart: 2, selectionEnd: 2 })
    await expect(editor).toHaveValue('日本')
    await client.send('Input.insertText', { text: '日本' })
    await press('Enter')
    expect(await stored(first, name)).toBe('日本')
  })
})

test.describe('rows', () => {
  test('typing below the last row makes a row in one step', async ({ openTable }) => {
    const { page, focus, press, type, rowIds, stored, expectFocus } = await openTable('integration-points')
    const before = await rowIds()
    await focus('@new', name)
    await type('Follow through')
    await press('Enter')
    await expectFocus('@new', name)
    const after = await rowIds()
    expect(after.slice(0, -1)).toEqual(before)
    expect(await stored(after.at(-1) ?? '', name)).toBe('Follow through')
    await page.evaluate(() => window.harness.session.undo())
    expect(await rowIds()).toEqual(before)
  })

  test('a new row that is cancelled leaves nothing', async ({ openTable }) => {
    const { focus, press, type, edits } = await openTable('integration-points')
    await focus('@new', name)
    await type('No')
    await press('Escape')
    expect(await edits()).toEqual([])
  })

  test('Control Enter, duplicate, delete and move', async ({ openTable }) => {
    const { focus, press, rowIds, expectFocus, stored } = await openTable('integration-points')
    await focus(second, 'target')
    await press('Control+Enter')
    const made = (await rowIds())[2] ?? ''
    await expectFocus(made, name)
    await press('Control+Delete')
    await expectFocus(third, name)
    await press('Control+Shift+D')
    const copy = (await rowIds())[3] ?? ''
    expect(await stored(copy, name)).toBe('Frame options')
    await expectFocus(copy, name)
    await press('Alt+Shift+ArrowUp')
    expect((await rowIds()).indexOf(copy)).toBe(2)
    await expectFocus(copy, name)
    await press('Control+Shift+Enter')
    expect((await rowIds())[2]).not.toBe(copy)
  })

  test('deleting the last row leaves the focus on the row above', async ({ openTable }) => {
    const { focus, press, expectFocus } = await openTable('integration-points')
    await focus(last, 'kind')
    await press('Control+Delete')
    await expectFocus('execute', 'kind')
  })

  test('undo of a row that had the focus leaves it on a neighbour', async ({ openTable }) => {
    const { page, focus, press, expectFocus } = await openTable('integration-points')
    await focus(second, name)
    await press('Control+Enter')
    await page.evaluate(() => window.harness.session.undo())
    await expectFocus(third, name)
  })

  test('the menu of a row does the same and gives the focus back', async ({ openTable }) => {
    const { page, focus, press, rowIds, expectFocus } = await openTable('integration-points')
    await focus(third, name)
    await press('Shift+F10')
    await expect(page.getByRole('menuitem', { name: 'Add a row above' })).toBeFocused()
    await press('Escape')
    await expectFocus(third, name)
    await press('Shift+F10', 'End', 'Enter')
    expect(await rowIds()).not.toContain(third)
  })

  test('the method fixes the rows of some tables', async ({ openTable }) => {
    const { page, focus, press, rowIds } = await openTable('symptoms')
    const before = await rowIds()
    await focus('X1', 'symptom')
    await press('Control+Enter', 'Control+Delete', 'Control+Shift+D')
    expect(await rowIds()).toEqual(before)
    await expect(page.locator('[aria-live]')).toHaveText('The method fixes the rows of this table.')
    await expect(page.locator('[data-row="@new"]')).toHaveCount(0)
  })
})
