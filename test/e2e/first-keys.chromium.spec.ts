// Whoever types as soon as a table is there loses nothing, however long its first frame takes.
import { expect, test } from './support/table-page.ts'

test('keys are kept before the first frame has been shown', async ({ tableOrigin, tableWindow }) => {
  const page = await tableWindow.context().browser()!.newPage()
  // No frame comes.
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0
  })
  await page.goto(`${tableOrigin}/?table=actions&rows=3`)
  await page.locator('[data-row="row-1"][data-column="action"]').focus()
  await page.keyboard.type('Ask the depots')
  await page.keyboard.press('Enter')
  const stored = await page.evaluate(() => window.harness.cell('actions', 'row-1', 'action'))
  expect(stored).toBe('Ask the depots')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('depots')
  await expect(page.locator('[data-find] input').first()).toHaveValue('depots')
  await page.close()
})
