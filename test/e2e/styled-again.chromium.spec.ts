// What a key costs the browser's styles stays a matter of the cells it changes, however many rows are shown.
import { countWork } from './support/browser-work.ts'
import { expect, test } from './support/table-page.ts'

test('a key asks no row for its style but those it changes', async ({ openTable }) => {
  const { page, focus, press, expectFocus, editor } = await openTable('actions', 'rows=400')
  const cdp = await page.context().newCDPSession(page)
  const drawn = await page.locator('[role="row"]').count()
  expect(drawn).toBeGreaterThan(20)
  await focus('row-3', 'action')
  await press('x', 'Enter', 'ArrowDown')
  await expectFocus('row-5', 'action')
  const opened = await countWork(cdp, async () => {
    await press('x')
    await expect(editor).toBeFocused()
  })
  const committed = await countWork(cdp, async () => {
    await press('Enter')
    await expectFocus('row-6', 'action')
  })
  // Two rows change: the one that is left and the next.
  const cells =
    2 *
    (await page
      .locator('[role="row"]', { has: page.locator('[data-row="row-6"]') })
      .locator('> *')
      .count())
  for (const { passes } of [opened, committed]) expect(passes).toBeGreaterThan(0)
  expect(opened.styled).toBeLessThan(2 * cells)
  expect(committed.styled).toBeLessThan(3 * cells)
})
