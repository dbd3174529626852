// The first screen comes up under the product's policy, in the engine of today's tests and in the one that ships next.
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test('the first screen opens without a complaint of the browser', async ({ page }) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.reload()
  await expect(page.locator('#root')).toHaveText(/\S/)
  expect(await page.locator('meta[name="style-nonce"]').getAttribute('content')).toMatch(/^[\w+/]{24}$/)
  await page.waitForTimeout(500)
  expect(complaints).toEqual([])
})

test('the first screen has no barrier that a machine can find', async ({ page }) => {
  await expectNoAxeViolations(page)
})
