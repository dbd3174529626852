// The page of sources: whose work is inside, each with its licence.
import { openSample, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('names what is inside, also in workers, and opens each licence by keyboard', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Sources')
  const licences = page.getByRole('listitem').filter({ has: page.locator('.licence-line') })
  for (const name of [/^IBM Plex Sans OFL-1\.1/, /^react-dom \d+\.\d+\.\d+ MIT/, /^jspdf .* MIT/, /^docx /]) {
    await expect(licences.filter({ hasText: name })).toHaveCount(1)
  }
  // Tools that tests and builds use are not handed on.
  await expect(licences.filter({ hasText: /^(vite|typescript|electron-builder) / })).toHaveCount(0)
  const dexie = licences.filter({ hasText: /^dexie / })
  const text = dexie.getByText('Grant of Patent License')
  await expect(text).toBeHidden()
  await dexie.locator('summary').press('Enter')
  await expect(text).toBeVisible()
})
