// A form that was open when the app ended, in the real app: what was typed into it is there again.
import { strFromU8, unzipSync } from 'fflate'
import fs from 'node:fs'
import path from 'node:path'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { cell, createWorkbook, isStored, openFromLibrary, turnToStage } from './support/steps.ts'
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

test('what is being typed is in the file that a key saves, and typing goes on', async ({
  launchApp,
  folder,
}) => {
  const { window, stubSaveDialog } = await launchApp()
  const file = path.join(folder, 'Offsite.pathway')
  await stubSaveDialog(file)
  await createWorkbook(window, { title: 'Offsite', technologyLeader: 'Priya' })
  await turnToStage(window, 'week-one')
  const evidence = cell(window, 'integration-points', 'execute', 'evidence')
  await evidence.focus()
  await window.keyboard.type('Asked first')
  await window.keyboard.press('Control+Shift+S')
  await expect(window.getByText(workbookWords.fileSaved('Offsite.pathway'))).toBeVisible()
  expect(readContent(file)).toContain('Asked first')
  await expect(evidence).toBeFocused()
  await window.keyboard.press('F2')
  await window.keyboard.type(', then told')
  await window.keyboard.press('Control+S')
  await expect.poll(() => readContent(file)).toContain('Asked first, then told')
})

function readContent(file: string): string {
  return strFromU8(unzipSync(fs.readFileSync(file))['workbook.json'] ?? new Uint8Array())
}
