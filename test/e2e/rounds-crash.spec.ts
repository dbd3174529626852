// A crash in the middle of a rating round: every answer given is there again, and the round goes on.
import { createWorkbook, openFromLibrary } from './support/steps.ts'
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
  await expect
    .poll(() =>
      first.window.evaluate(
        () =>
          new Promise<boolean>((resolve, reject) => {
            const opening = indexedDB.open('pathway')
            opening.onerror = () => reject(new Error('no library'))
            opening.onsuccess = () => {
              const reading = opening.result.transaction('rows').objectStore('rows').getAll()
              reading.onsuccess = () => {
                opening.result.close()
                resolve(JSON.stringify(reading.result).includes('Half a thought'))
              }
            }
          }),
      ),
    )
    .toBe(true)
  await first.kill9()

  const { window } = await first.relaunch()
  await openFromLibrary(window, 'Offsite')
  await window.keyboard.press('Control+2')
  await window.getByRole('tab', { name: /^Ratings/ }).click()
  await expect(window.getByRole('row', { name: /Priya/ })).toContainText('2 of 23')
  await window.getByRole('button', { name: 'Go on passing the laptop' }).click()
  await window.keyboard.press('Enter')
  await expect(window.getByText('3 of 23', { exact: true })).toBeVisible()
  await window.keyboard.press('Backspace')
  await expect(window.getByRole('textbox', { name: /example or a doubt/ })).toHaveValue('Half a thought')
})
