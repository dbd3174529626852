// The clock of the agenda: one button goes from block to block, opens what the block is about, and is undone in one step.
import { agendaClockWords as words } from '../../src/words/en/agenda-clock.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { cell, createWorkbook, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('the clock runs along with the agenda, on its page and at the foot of every other', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-05-29T09:00:00') })
  await createWorkbook(page, { title: 'The day', author: 'Ann' })
  const { seeds = {}, label } = methodWords.tables.agenda
  const [welcome = '', results = ''] = [seeds['welcome']?.['block'], seeds['results-today']?.['block']]
  await turnTo(page, label)
  const clock = page.getByRole('region', { name: words.label })
  const foot = page.locator('.status-agenda')
  await expect(foot).toHaveCount(0)

  await clock.getByRole('button', { name: words.begin(welcome) }).press('Enter')
  await expect(page.locator('.nav-item[aria-current="page"]')).toContainText('Week one')
  await expect(foot).toHaveText(words.foot(welcome, 0, 15))
  await page.clock.runFor('16:05')
  await expect(foot).toHaveText(words.foot(welcome, 16, 15))

  await foot.click()
  await expect(cell(page, 'agenda', 'welcome', 'block')).toBeFocused()
  await expect(clock).toContainText(words.left(16, 15))
  await expectNoAxeViolations(page)
  await clock.getByRole('button', { name: words.next(results) }).click()
  await expect(foot).toHaveText(words.foot(results, 0, 25))
  await expect(page.getByRole('button', { name: workbookWords.undo(words.begun(results)) })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(foot).toHaveText(words.foot(welcome, 16, 15))

  await foot.click()
  await clock.getByRole('button', { name: words.end }).press('Enter')
  await expect(foot).toHaveCount(0)
  await expect(clock.getByRole('button', { name: words.begin(results) })).toBeFocused()
  await expect(cell(page, 'agenda', 'welcome', 'actual-end')).toContainText('09:16')
})
