// Writing that is not typed letter by letter, and writing from the right: input methods, dead keys, Hebrew and Arabic.
import { openMethod } from './support/input-method.ts'
import { pressAtOnce } from './support/grid-model/bursts.ts'
import { expect, test } from './support/table-page.ts'

const first = 'sense-market-and-technology-shifts'
const second = 'set-ambition-and-goals'
const name = 'stage-of-strategy'

test.describe('input methods', () => {
  for (const [language, keys, steps, text] of [
    ['Japanese', 'Process', ['n', 'に', 'にほ', '日本'], '日本'],
    ['Chinese', 'Process', ['s', 'sh', '市场'], '市场'],
    ['Korean', 'Process', ['ㅅ', '시', '시자', '시장'], '시장'],
    ['a dead key', 'Dead', ['´'], 'é'],
  ] as const) {
    test(`${language} typed on a cell loses nothing`, async ({ openTable }) => {
      const { page, focus, press, stored, editor, expectFocus } = await openTable('integration-points')
      await focus(first, name)
      const { take, compose, finish } = await openMethod(page)
      await take(keys)
      for (const step of steps) await compose(step)
      await expect(editor).toHaveValue(steps.at(-1) ?? '')
      await finish(text)
      await expect(editor).toHaveValue(text)
      await press('Tab')
      await expectFocus(first, 'kind')
      expect(await stored(first, name)).toBe(text)
    })
  }

  test('the keys of a composition are its own: Enter, Escape, Tab and arrows leave the editor open', async ({
    openTable,
  }) => {
    const { page, focus, press, type, stored, edits, editor, expectFocus } =
      await openTable('integration-points')
    await focus(first, name)
    await type('A')
    const { take, compose, finish } = await openMethod(page)
    for (const key of ['Tab', 'ArrowDown', 'Enter', 'Escape']) {
      await compose('か')
      await take(key)
      await expect(editor).toHaveValue('Aか')
    }
    await compose('')
    await expect(editor).toHaveValue('A')
    await compose('か')
    await finish('課')
    expect(await edits()).toEqual([])
    await press('Enter')
    await expectFocus(second, name)
    expect(await stored(first, name)).toBe('A課')
  })

  test('a press elsewhere keeps what was being composed', async ({ openTable }) => {
    const { page, cell, focus, stored } = await openTable('integration-points')
    await focus(first, 'evidence')
    const { take, compose } = await openMethod(page)
    await take()
    await compose('市场')
    await cell(second, 'kind').click()
    expect(await stored(first, 'evidence')).toBe('市场')
  })

  test('wide digits are numbers, steps and dates', async ({ openTable }) => {
    const { page, focus, press, stored } = await openTable('flow-log', 'rows=2')
    const { take, compose, finish } = await openMethod(page)
    const write = async (column: string, text: string) => {
      await focus('row-0', column)
      await take()
      await compose(text)
      await finish(text)
      await press('Enter')
      return stored('row-0', column)
    }
    expect(await write('hand-offs', '１２')).toBe(12)
    expect(await write('raised', '２０２６-０６-１２')).toBe('2026-06-12')
    const points = await openTable('integration-points')
    await points.focus(first, 'target')
    await take()
    await compose('３')
    await finish('３')
    await points.press('Enter')
    expect(await points.stored(first, 'target')).toBe(3)
  })

  test('choices and people are found while composing', async ({ openTable }) => {
    const { page, focus, press, stored } = await openTable('actions', 'rows=1')
    const { take, compose, finish } = await openMethod(page)
    await focus('row-0', 'owner')
    await take()
    await compose('オ')
    await expect(page.getByRole('option')).toHaveText(/Add オ/)
    await compose('oka')
    await expect(page.getByRole('option').first()).toContainText('Ben Okafor')
    await finish('oka')
    await press('Enter')
    expect(await stored('row-0', 'owner')).toBe('ben')
    await focus('row-0', 'status')
    await take()
    await compose('d')
    await finish('do')
    await press('Enter')
    expect(await stored('row-0', 'status')).toBe('done')
  })
})

test.describe('writing from the right', () => {
  test('each cell has the direction of its own letters, while it is edited too', async ({ openTable }) => {
    const { page, cell, focus, press, editor } = await openTable('integration-points')
    const client = await page.context().newCDPSession(page)
    const type = (text: string) => pressAtOnce(client, Array.from(text))
    const directionOf = (row: string) =>
      cell(row, name).evaluate((element) => getComputedStyle(element.firstElementChild ?? element).direction)
    await focus(first, name)
    await type('סקירת שוק (2026)')
    await expect(editor).toHaveCSS('direction', 'rtl')
    await press('Enter')
    await type('Plan: خطة')
    await expect(editor).toHaveCSS('direction', 'ltr')
    await press('Enter')
    expect([await directionOf(first), await directionOf(second)]).toEqual(['rtl', 'ltr'])
    const box = (row: string, column: string) => cell(row, column).boundingBox()
    const [one, other] = [await box(first, 'kind'), await box('frame-options', 'kind')]
    expect([one?.x, one?.width, one?.height]).toEqual([other?.x, other?.width, other?.height])
    await expect(page.getByRole('rowheader', { name: 'סקירת שוק (2026)' })).toBeVisible()
  })

  test('in a page from the right the first column stays right and arrows go where they point', async ({
    openTable,
  }) => {
    const { page, cell, focus, press, type, stored, expectFocus } = await openTable(
      'flow-log',
      'rows=4&dir=rtl',
    )
    const frame = await page.getByRole('grid').evaluate((grid) => {
      const box = (grid.parentElement ?? grid).getBoundingClientRect()
      return { left: box.left, right: box.right }
    })
    await focus('row-1', 'item')
    await press('ArrowLeft')
    await expectFocus('row-1', 'direction')
    await press('ArrowRight')
    await expectFocus('row-1', 'item')
    await press('End')
    await expectFocus('row-1', 'forum')
    const last = await cell('row-1', 'forum').boundingBox()
    expect(last?.x ?? -1).toBeGreaterThanOrEqual(frame.left - 1)
    const pinned = await cell('row-1', 'item').boundingBox()
    expect((pinned?.x ?? 0) + (pinned?.width ?? 0)).toBeGreaterThan(frame.right - 60)
    await press('Home', 'ArrowLeft')
    const moved = await cell('row-1', 'direction').boundingBox()
    expect((moved?.x ?? 0) + (moved?.width ?? 0)).toBeLessThanOrEqual((pinned?.x ?? 0) + 1)
    await press('ArrowLeft')
    await type('2026-06-12')
    await press('ArrowLeft')
    await expectFocus('row-1', 'heard-by-the-other-side')
    expect(await stored('row-1', 'raised')).toBe('2026-06-12')
  })

  test('in a page from the right the editor lies over its cell and the handle fills', async ({
    openTable,
  }) => {
    const { page, cell, focus, press, type, stored, editor } = await openTable(
      'integration-points',
      'dir=rtl',
    )
    await focus(first, 'kind')
    await press('F2')
    const [under, over] = [await cell(first, 'kind').boundingBox(), await editor.boundingBox()]
    expect(
      Math.abs((under?.x ?? 0) + (under?.width ?? 0) - (over?.x ?? 0) - (over?.width ?? 0)),
    ).toBeLessThan(12)
    await press('Escape')
    await focus(first, 'target')
    await type('5')
    await press('Enter', 'ArrowUp', 'Shift+ArrowLeft')
    await expect(page.locator('[role=grid] [data-selected][data-column]')).toHaveCount(2)
    await press('Escape')
    const box = await cell(first, 'target').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) - 4)
    await page.mouse.down()
    await cell(second, 'target').hover()
    await page.mouse.up()
    expect(await stored(second, 'target')).toBe(5)
  })
})
