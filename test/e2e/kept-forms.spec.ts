// A form that was open when the app ended, in the real app: what was typed into it is there again.
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { createWorkbook, isStored, openFromLibrary, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('what was decided survives a crash before it is signed, and is gone once it was', async ({
  launchApp,
}) => {
  const text = 'We begin with the calendar'
  const signOff = { name: stagePageWords.signOff, exact: true }
  const first = await launchApp()
  await createWorkbook(first.window, { title: 'Offsite', technologyLeader: 'Priya' })
  await turnToStage(first.window, 'month-one')
  await first.window.getByRole('main').getByRole('button', signOff).click()
  await first.window.getByRole('dialog').getByLabel(stagePageWords.decided).pressSequentially(text)
  await expect.poll(() => isStored(first.window, 'settings', text)).toBe(true)
  await first.kill9()

  const { window } = await first.relaunch()
  await openFromLibrary(window, 'Offsite')
  await turnToStage(window, 'month-one')
  await window.getByRole('main').getByRole('button', signOff).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByLabel(stagePageWords.decided)).toHaveValue(text)

  await dialog.getByLabel(stagePageWords.signer).selectOption({ label: 'Priya' })
  for (const reason of await dialog.getByPlaceholder(stagePageWords.waiveReason).all()) {
    await reason.fill('Agreed in the room')
  }
  await dialog.getByRole('button', { name: stagePageWords.confirmSign, exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => isStored(window, 'settings', text)).toBe(false)
})
