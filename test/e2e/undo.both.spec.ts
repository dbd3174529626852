// Undo and redo at their end, in both engines: nothing of what fields once held comes back, and the focus stays.
import { openSample, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'
test('with nothing left to undo or redo the focus stays on its cell', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const first = page.getByRole('rowheader').first()
  await first.focus()
  await page.keyboard.type('Typed')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  for (const key of ['Control+z', 'Control+z', 'Control+z', 'Control+y', 'Control+y', 'Control+y']) {
    await page.keyboard.press(key)
    await expect(first).toBeFocused()
  }
  await expect(first).toHaveText('Typed')
})
