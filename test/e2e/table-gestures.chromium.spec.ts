// Rows and columns are chosen, moved and made wider by the pointer, and each of it by keys as well.
import type { Page } from '@playwright/test'
import { headerRow } from '../../src/ui/table/navigation.ts'
import { expect, test } from './support/table-page.ts'
import type { TablePage } from './support/table-page.ts'

const rowsOf = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `row-${String(from + at)}`)

test.describe('rows', () => {
  test('are chosen by their numbers, pulled over and extended', async ({ openTable }) => {
    const table = await openTable('flow-log', 'rows=10')
    const { page, expectFocus, rowIds } = table
    const chosen = page.locator('[role=row][data-selected]')
    await number(page, 'row-3').click()
    await expect(chosen).toHaveCount(1)
    await expectFocus('row-3', 'item')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await number(page, 'row-6').click({ modifiers: ['Shift'] })
    await expect(chosen).toHaveCount(4)
    expect(
      await page
        .locator('[role=grid]')
        .locator('..')
        .evaluate((frame) => frame.scrollLeft),
    ).toBe(0)
    await pull(table, number(page, 'row-2'), number(page, 'row-4'))
    await expect(chosen).toHaveCount(3)
    await expect(page.locator('[aria-live]').first()).toContainText('3 rows by')
    await number(page, 'row-3').click({ button: 'right' })
    await page.getByRole('menu', { name: '3 rows' }).getByRole('menuitem', { name: 'Delete' }).click()
    expect(await rowIds()).toEqual(['row-0', 'row-1', ...rowsOf(5, 9)])
    await number(page, 'row-6').click({ button: 'right' })
    await expect(page.getByRole('menu', { name: 'Row 4' })).toBeVisible()
  })

  test('that are chosen are pulled elsewhere in one step, and keep their order', async ({ openTable }) => {
    const table = await openTable('flow-log', 'rows=6')
    const { page, rowIds, edits, press } = table
    await number(page, 'row-1').click()
    await number(page, 'row-2').click({ modifiers: ['Shift'] })
    await pull(table, number(page, 'row-1'), number(page, 'row-4'), 'end')
    expect(await rowIds()).toEqual(['row-0', 'row-3', 'row-4', 'row-1', 'row-2', 'row-5'])
    expect(await edits()).toHaveLength(1)
    await expect(page.locator('[role=row][data-selected]')).toHaveCount(2)
    await press('Alt+Shift+ArrowDown')
    expect(await rowIds()).toEqual(['row-0', 'row-3', 'row-4', 'row-5', 'row-1', 'row-2'])
    await press('Control+z', 'Control+z')
    expect(await rowIds()).toEqual(rowsOf(0, 5))
  })

  test('stay where they are when Escape is pressed on the way, or when they are sorted', async ({
    openTable,
  }) => {
    const table = await openTable('flow-log', 'rows=6')
    const { page, cell, rowIds, edits } = table
    await number(page, 'row-1').click()
    await hold(table, number(page, 'row-1'), number(page, 'row-4'))
    await expect(page.locator('[data-drop-line]')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-drop-line]')).toBeHidden()
    await page.mouse.up()
    expect(await rowIds()).toEqual(rowsOf(0, 5))
    await cell(headerRow, 'item').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sort down' }).click()
    await number(page, 'row-2').click()
    await pull(table, number(page, 'row-2'), number(page, 'row-4'))
    await expect(page.locator('[aria-live]').first()).toContainText('turn sorting and filter off first')
    expect(await edits()).toEqual([])
  })

  test('are duplicated together, after the last of them', async ({ openTable }) => {
    const { focus, press, rowIds, stored, page, edits } = await openTable('flow-log', 'rows=4')
    await focus('row-1', 'item')
    await press('Shift+ArrowDown', 'Control+Shift+d')
    const ids = await rowIds()
    expect(ids).toHaveLength(6)
    expect(ids.slice(0, 3)).toEqual(rowsOf(0, 2))
    expect(await stored(ids[3] ?? '', 'item')).toBe(await stored('row-1', 'item'))
    expect(await stored(ids[4] ?? '', 'item')).toBe(await stored('row-2', 'item'))
    await expect(page.locator('[role=row][data-selected]')).toHaveCount(2)
    expect(await edits()).toHaveLength(1)
  })

  test('come into sight while the pointer rests at the edge', async ({ openTable }) => {
    const table = await openTable('flow-log', 'rows=400')
    const { page, cell } = table
    await hold(table, cell('row-2', 'item'), page.getByRole('button', { name: 'Columns' }))
    const frame = page.locator('[role=grid]').locator('..')
    const box = await frame.boundingBox()
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + (box?.height ?? 0) + 40)
    await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(1500)
    await page.mouse.up()
    const stopped = await frame.evaluate((element) => element.scrollTop)
    const chosen = await page.locator('[aria-live]').first().textContent()
    expect(Number(/^(\d+) rows/.exec(chosen ?? '')?.[1])).toBeGreaterThan(45)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await frame.evaluate((element) => element.scrollTop)).toBe(stopped)
  })
})

test.describe('columns', () => {
  test('are pulled elsewhere; the first keeps its place', async ({ openTable }) => {
    const table = await openTable('flow-log', 'rows=5')
    const { page, cell, focus, press, expectFocus } = table
    const before = await columns(page)
    const [first = '', second = '', third = '', fourth = ''] = before
    await pull(table, cell(headerRow, second), cell(headerRow, third), 'end')
    expect((await columns(page)).slice(0, 3)).toEqual([first, third, second])
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await pull(table, cell(headerRow, fourth), cell(headerRow, first), 'start')
    expect((await columns(page)).slice(0, 4)).toEqual([first, fourth, third, second])
    await pull(table, cell(headerRow, first), cell(headerRow, third), 'end')
    expect((await columns(page))[0]).toBe(first)
    await press('Escape')
    await focus('row-2', fourth)
    await press('Alt+Shift+ArrowRight', 'Alt+Shift+ArrowRight')
    expect((await columns(page)).slice(0, 4)).toEqual([first, third, second, fourth])
    await expectFocus('row-2', fourth)
    await press('Alt+Shift+ArrowLeft')
    await expect(page.locator('[aria-live]').first()).toContainText('is now column 3')
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('button', { name: 'As they were at first' }).click()
    expect(await columns(page)).toEqual(before)
  })

  test('are made wider by the pointer, by keys and to fit, and find their own width again', async ({
    openTable,
  }) => {
    const { page, cell, focus, press } = await openTable('flow-log', 'rows=5')
    const width = async () => Math.round((await cell('row-1', 'direction').boundingBox())?.width ?? 0)
    const own = await width()
    const handle = page.locator('[data-resize="direction"]')
    const box = await handle.boundingBox()
    const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 10]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y)
    expect(await width()).toBe(own + 60)
    await page.keyboard.press('Escape')
    expect(await width()).toBe(own)
    await page.mouse.up()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 80, y, { steps: 4 })
    await page.mouse.up()
    expect(await width()).toBe(own + 80)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await focus(headerRow, 'direction')
    await press('Alt+ArrowLeft')
    expect(await width()).toBe(own + 64)
    await handle.dblclick()
    expect(await width()).not.toBe(own + 64)
    await cell(headerRow, 'direction').click()
    await page.getByRole('button', { name: 'Own width again' }).click()
    expect(await width()).toBe(own)
  })

  test('are chosen whole by Ctrl and Shift', async ({ openTable }) => {
    const { page, cell, press, edits } = await openTable('flow-log', 'rows=5')
    const [first = '', second = ''] = await columns(page)
    await cell(headerRow, first).click({ modifiers: ['ControlOrMeta'] })
    const chosen = page.locator('[role=grid] [aria-selected=true]')
    await expect(chosen).toHaveCount(5)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await cell(headerRow, second).click({ modifiers: ['Shift'] })
    await expect(chosen).toHaveCount(10)
    await press('Delete')
    expect(await edits()).toHaveLength(1)
  })
})

test('Tab and Enter walk around in what is chosen', async ({ openTable }) => {
  const { page, focus, press, type, stored, expectFocus } = await openTable('flow-log', 'rows=5')
  const chosen = page.locator('[role=grid] [aria-selected=true]')
  await focus('row-1', 'item')
  await press('Shift+ArrowRight', 'Shift+ArrowDown')
  await press('Tab')
  await expectFocus('row-1', 'direction')
  await press('Tab')
  await expectFocus('row-2', 'item')
  await press('Shift+Tab', 'Shift+Tab')
  await expectFocus('row-1', 'item')
  await expect(chosen).toHaveCount(4)
  await type('One')
  await press('Enter')
  await expectFocus('row-2', 'item')
  await type('Two')
  await press('Enter')
  await expectFocus('row-1', 'direction')
  await expect(chosen).toHaveCount(4)
  expect([await stored('row-1', 'item'), await stored('row-2', 'item')]).toEqual(['One', 'Two'])
  await press('ArrowDown')
  await expect(chosen).toHaveCount(1)
})

test('Enter goes down where that is set, F2 edits, and both leave the name of a column alone', async ({
  openTable,
}) => {
  const { page, focus, press, type, stored, expectFocus, editor } = await openTable(
    'flow-log',
    'rows=5&enter=down',
  )
  await focus('row-1', 'item')
  await press('Enter')
  await expectFocus('row-2', 'item')
  await expect(editor).toHaveCount(0)
  await press('Shift+Enter', 'Shift+Enter')
  await expectFocus('row-0', 'item')
  await type('Typed')
  await press('Tab', 'Tab', 'Enter')
  expect(await stored('row-0', 'item')).toBe('Typed')
  await expectFocus('row-1', 'item')
  await press('F2')
  await expect(editor).toBeVisible()
  await press('Escape')
  await focus(headerRow, 'item')
  await press('Enter')
  await expect(page.getByRole('dialog', { name: /^Item/ })).toBeVisible()
})

function number(page: Page, row: string) {
  return page.locator(`[data-gutter="${row}"]`)
}

async function columns(page: Page): Promise<readonly string[]> {
  const names = page.locator(`[role=columnheader] [data-row="${headerRow}"]`)
  return names.evaluateAll((all) => all.map((each) => each.getAttribute('data-column') ?? ''))
}

type Part = 'start' | 'middle' | 'end'

/** Presses on one thing and goes to another, without letting go. */
async function hold(
  { page }: TablePage,
  from: ReturnType<Page['locator']>,
  to: ReturnType<Page['locator']>,
  part: Part = 'middle',
): Promise<void> {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (start === null || end === null) throw new Error('nothing to pull')
  const share = { start: 0.1, middle: 0.5, end: 0.9 }[part]
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width * share, end.y + end.height * share, { steps: 6 })
}

async function pull(
  table: TablePage,
  from: ReturnType<Page['locator']>,
  to: ReturnType<Page['locator']>,
  part: Part = 'middle',
): Promise<void> {
  await hold(table, from, to, part)
  await table.page.mouse.up()
}
