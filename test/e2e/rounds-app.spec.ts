// A rating round in the real app: after a crash every answer is there again, and the menu does not reach past it.
import { roundLabels, roundWords } from '../../src/words/en/rounds.ts'
import { createWorkbook, isStored, openFromLibrary } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('an answer survives a crash, and the person goes on where they stopped', async ({ launchApp }) => {
  const first = await launchApp()
  await createWorkbook(first.window, { title: 'Offsite', technologyLeader: 'Priya' })
  await first.window.keyboard.press('Control+2')
  await first.window.getByRole('tab', { name: /^Ratings/ }).click()
  await first.window.getByRole('button', { name: 'Pass the laptop' }).click()
  await first.window.keyboard.press('Enter')
  await first.window.keyboard.press('3')
  await first.window.keyboard.press('Enter')
  await first.window.keyboard.press('4')
  await first.window.getByRole('textbox', { name: /example or a doubt/ }).fill('Half a thought')
  await expect(first.window.locator('.save-sign')).toHaveAttribute('data-save', 'saved')
  await expect.poll(() => isStored(first.window, 'rows', 'Half a thought')).toBe(true)
  await first.kill9()

  const { window } = await first.relaunch()
  await openFromLibrary(window, 'Offsite')
  await window.keyboard.press('Control+2')
  await window.getByRole('tab', { name: /^Ratings/ }).click()
  await expect(window.getByRole('row', { name: /Priya/ })).toContainText('2 of 23')
  await window.getByRole('button', { name: 'Go on passing the laptop' }).click()
  await window.keyboard.press('Enter')
  await expect(window.getByText('3 of 23', { exact: true })).toBeVisible()
  expect(await isStored(window, 'rows', 'Half a thought')).toBe(true)
})

test('the menu does nothing underneath while the laptop is passed', async ({ launchApp }) => {
  const { app, window } = await launchApp()
  await createWorkbook(window, { title: 'Offsite', technologyLeader: 'Priya' })
  await window.keyboard.press('Control+2')
  await window.getByRole('tab', { name: /^Ratings/ }).click()
  await window.getByRole('radio', { name: roundWords.consentChoices.no }).check()
  const undo = window.getByRole('button', { name: `Undo “${roundLabels.consent}` })
  await expect(undo).toBeVisible()
  const choose = (id: string) =>
    app.evaluate(({ Menu }, itemId) => {
      Menu.getApplicationMenu()?.getMenuItemById(itemId)?.click()
    }, id)
  await window.getByRole('button', { name: 'Pass the laptop', exact: true }).click()
  await window.keyboard.press('Enter')
  await choose('undo')
  await choose('go-to-people')
  await choose('search')
  // What the menu sent has arrived before what comes after it.
  await window.keyboard.press('3')
  await expect(window.getByRole('radio', { name: /consulted/ })).toBeChecked()
  await expect(window.getByRole('dialog')).toHaveCount(1)
  await window.keyboard.press('Escape')
  await window
    .getByRole('dialog', { name: 'Leave the rating?' })
    .getByRole('button', { name: 'Leave' })
    .click()
  await expect(window.getByRole('button', { name: 'Go on passing the laptop' })).toBeVisible()
  await expect(undo).toBeVisible()
  // Outside, the same item does it.
  await choose('undo')
  await expect(undo).toHaveCount(0)
})
