// A table whose code is fetched late is there before it is asked for, and until then its room is kept.
import { methodWords } from '../../src/words/index.ts'
import { expect, test } from './support/test.ts'

const chunk = '**/decision-box-*.js'

test('the decision matrix is fetched while the page of its stage is idle', async ({ page }) => {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'workbook')
  const fetched = page.waitForRequest(chunk)
  await page.keyboard.press('Control+2')
  await fetched
})

test('what stands below the decision matrix stays where it is when it comes', async ({ page }) => {
  let letCome = (): void => undefined
  const held = new Promise<void>((resolve) => (letCome = resolve))
  await page.route(chunk, async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'workbook')
  await page.keyboard.press('Control+2')
  const { label } = methodWords.tables['decision-rights']
  await page.getByRole('tab', { name: new RegExp(label) }).click()
  const notes = page.getByLabel('Notes')
  await expect(notes).toBeVisible()
  await expect(page.getByRole('grid', { name: label })).toBeHidden()
  const before = await notes.boundingBox()
  letCome()
  await expect(page.getByRole('grid', { name: label })).toBeVisible()
  const after = await notes.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 1000))).toBeLessThan(24)
})
