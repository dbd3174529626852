// The clocks of the guide's prompts: one runs, it goes along from prompt to prompt, and what was counted stays, also
// where the window ends meanwhile.
import { stagePageWords as words } from '../../src/words/en/stage-page.ts'
import { createWorkbook, leaveWorkbook, openFromLibrary, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('a clock goes along from prompt to prompt, and each prompt keeps its minutes', async ({ page }) => {
  await page.clock.install()
  await createWorkbook(page, { title: 'Clocked', author: 'Ann' })
  await turnToStage(page, 'week-one')
  const guide = page.locator('.side')
  const button = (name: string) => guide.getByRole('button', { name, exact: true })
  await expect(button(words.startClock)).toBeVisible()
  const planned = Number(await guide.locator('.guide-minutes').innerText())

  await button(words.startClock).click()
  await page.clock.runFor('04:30')
  await expect(guide.locator('.guide-minutes')).toHaveText(String(planned - 4))
  await button(words.nextPrompt).click()
  await expect(button(words.pauseClock)).toBeVisible()
  await page.clock.runFor('01:30')
  await button(words.back).click()
  await expect(guide.locator('.guide-minutes')).toHaveText(String(planned - 4))
  await page.clock.runFor('01:00')
  await expect(guide.locator('.guide-minutes')).toHaveText(String(planned - 5))
  await button(words.pauseClock).click()
  await expect(button(words.resumeClock)).toBeVisible()

  await leaveWorkbook(page)
  await openFromLibrary(page, 'Clocked')
  await turnToStage(page, 'week-one')
  await expect(button(words.resumeClock)).toBeVisible()
  await expect(guide.locator('.guide-minutes')).toHaveText(String(planned - 5))

  await button(words.nextPrompt).click()
  await button(words.resumeClock).click()
  const next = Number(await guide.locator('.guide-minutes').innerText())
  await page.reload()
  await openFromLibrary(page, 'Clocked')
  await turnToStage(page, 'week-one')
  await expect(button(words.pauseClock)).toBeVisible()
  await page.clock.runFor('02:45')
  await expect(guide.locator('.guide-minutes')).toHaveText(String(next - 3))
  await button(words.back).click()
  await expect(guide.locator('.guide-minutes')).toHaveText(String(planned - 5))
})
