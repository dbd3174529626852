// From a row to what answers it and back, by keyboard; and what deleting a person leaves behind.
import { gridWords } from '../../src/words/en/grid.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { openSample, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('a row gets an action and a decision, and each leads back to it', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'Parking lot')
  const item = 'The coffee at Harbourside'
  const main = page.getByRole('main')
  for (const [offer, heading, cell] of [
    [gridWords.makeAction, 'Actions', gridWords.followUp('item', item)],
    [gridWords.makeDecision, 'Decisions', item],
  ] as const) {
    await main.getByRole('rowheader', { name: item }).click()
    await page.keyboard.press('Shift+F10')
    await expectNoAxeViolations(page)
    await page.getByRole('menuitem', { name: offer }).click()
    await expect(main.getByRole('heading', { name: heading })).toBeVisible()
    const focused = page.locator('[role=gridcell]:focus, [role=rowheader]:focus')
    await expect(focused).toHaveAttribute('data-column', heading === 'Actions' ? 'owner' : 'decided-by')
    await expect(main.getByRole('row').filter({ hasText: cell })).toBeVisible()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: gridWords.goToAnswered }).click()
    await expect(main.getByRole('heading', { name: 'Parking lot' })).toBeVisible()
    await expect(page.locator('[role=rowheader]:focus')).toHaveText(item)
  }
})

test('deleting a person says what still names them, and takes itself back', async ({ page }) => {
  await openSample(page)
  await turnTo(page, 'People')
  const main = page.getByRole('main')
  const person = main.getByRole('rowheader', { name: 'Tomasz' })
  const name = (await person.innerText()).trim()
  await person.click()
  await page.keyboard.press('Control+Delete')
  await expect(person).toBeHidden()
  const notice = page.getByText(/cells still hold the name/)
  await expect(notice).toContainText(name)
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: gridWords.undo }).click()
  await expect(person).toBeVisible()
})
