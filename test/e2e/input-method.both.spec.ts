// In the whole app, in both engines: what an input method composes on a cell is kept, and its keys stay its own.
import { openMethod } from './support/input-method.ts'
import { openSample, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('text composed on a cell is kept by Enter, and undone in one step', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const first = page.getByRole('rowheader').first()
  const before = await first.innerText()
  await first.focus()
  const { take, compose, finish } = await openMethod(page)
  await take()
  for (const step of ['n', 'に', '日本']) await compose(step)
  await take('Enter')
  const editor = page.locator('[data-editor="open"]')
  await expect(editor).toHaveValue('日本')
  await finish('日本')
  await page.keyboard.press('Enter')
  await expect(first).toHaveText('日本')
  await page.keyboard.press('Control+z')
  await expect(first).toHaveText(before)
})
