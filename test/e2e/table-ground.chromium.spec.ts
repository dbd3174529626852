// Where one is can be seen: the ground of the line the focus is in, in each of the places the focus goes to from there.
import type { Locator } from '@playwright/test'
import { expect, test } from './support/table-page.ts'

const row = 'frame-options'
const other = 'execute'

function groundOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    // What shows through: a cell has the ground of its row where it has none of its own.
    const own = getComputedStyle(element).backgroundColor
    const line = element.closest('[role="row"]')
    return own === 'rgba(0, 0, 0, 0)' && line !== null ? getComputedStyle(line).backgroundColor : own
  })
}

test('a line has its ground while the focus is in it, its editor or its form', async ({ openTable }) => {
  const { page, focus, press, editor } = await openTable('integration-points')
  // The form has cells of the same row.
  const line = page.locator('[data-frame] [role="row"]', { has: page.locator(`[data-row="${row}"]`) })
  const parts = [
    line.locator('[data-column="stage-of-strategy"]'),
    line.locator('[data-column="kind"]'),
    line.locator('[data-column="authority-gap"]'),
    line.getByRole('gridcell').first(),
  ]
  const grounds = () => Promise.all(parts.map(groundOf))
  const plain = await grounds()

  await focus(row, 'kind')
  const here = await grounds()
  // One ground for all, which none of them had before.
  expect(new Set(here).size).toBe(1)
  expect(plain).not.toContain(here[0])

  await press('F2')
  await expect(editor).toBeFocused()
  expect(await grounds()).toEqual(here)
  await press('Escape')

  await press('Control+Shift+Space')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await grounds()).toEqual(here)
  await press('Escape')

  await focus(other, 'kind')
  expect(await grounds()).toEqual(plain)
})

test('what was found is outlined while the bar has the focus', async ({ openTable }) => {
  const { page, cell, focus, press, type } = await openTable('integration-points')
  await focus(other, 'stage-of-strategy')
  await press('Control+f')
  await type('Frame')
  await press('Enter')
  await expect(page.getByRole('search').getByRole('textbox').first()).toBeFocused()
  await expect(cell(row, 'stage-of-strategy')).toHaveCSS('outline-style', 'solid')
  await expect(cell(other, 'stage-of-strategy')).toHaveCSS('outline-style', 'none')
})
