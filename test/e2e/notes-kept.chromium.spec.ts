// Notes and history in the app itself: both are there after the window ended, and so is a note that was half typed.
import { noteWords } from '../../src/words/en/grid-notes.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import {
  cell,
  createWorkbook,
  expectSaved,
  openFromLibrary,
  openSample,
  readDrafts,
  showTable,
  turnToStage,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('who did what is known after the window ended, and a half typed note is offered', async ({
  launchBrowser,
}) => {
  const first = await launchBrowser()
  const { keyboard } = first.page
  await createWorkbook(first.page, { title: 'Offsite', technologyLeader: 'Tess', author: 'Ann' })
  await turnToStage(first.page, 'week-one')
  await cell(first.page, 'integration-points', 'execute', 'actual').focus()
  await keyboard.type('3')
  await keyboard.press('Enter')
  await cell(first.page, 'integration-points', 'execute', 'actual').focus()
  await keyboard.press('Shift+F2')
  await keyboard.type('Tess says 4')
  await keyboard.press('Enter')
  await expect(first.page.getByRole('listitem').filter({ hasText: 'Tess says 4' })).toContainText('Ann, ')
  await keyboard.type('Half a thought')
  await expect.poll(() => readDrafts(first.page)).toEqual(['Half a thought'])
  await expectSaved(first.page)
  await first.kill9()

  const { page } = await first.relaunch()
  await openFromLibrary(page, 'Offsite')
  await turnToStage(page, 'week-one')
  const offer = page.getByRole('group', { name: gridWords.youWereTyping })
  await expect(offer).toContainText(`${noteWords.youWereTyping} Half a thought`)
  await offer.getByRole('button', { name: gridWords.keepDraft }).press('Enter')
  await expect(cell(page, 'integration-points', 'execute', 'actual')).toBeFocused()
  await expect.poll(() => readDrafts(page)).toEqual([])
  await page.keyboard.press('Shift+F2')
  const panel = page.getByRole('dialog')
  await expect(panel.getByText('Tess says 4')).toBeVisible()
  await expect(panel.getByText('Half a thought')).toBeVisible()
  const changes = panel.getByRole('region', { name: noteWords.history }).getByRole('listitem')
  await expect(changes).toHaveCount(1)
  await expect(changes).toContainText('Ann, ')
})

test('the sample has notes where its people differed, in the table and in the matrix', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'week-one')
  await expect(cell(page, 'integration-points', 'frame-options', 'target')).toHaveAccessibleDescription(
    noteWords.quantity(2),
  )
  await page.getByRole('button', { name: noteWords.tool(2), exact: true }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Claire Aubert, 29 May')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await showTable(page, 'week-one', 'decision-rights')
  const technology = cell(page, 'decision-rights', 'product-road-map', 'to-be/technology-leader')
  await expect(technology).toHaveAccessibleDescription(noteWords.quantity(1))
  await technology.locator('[data-note-mark]').click()
  await expect(page.getByRole('dialog')).toContainText('Priya asked for the R')
  await expectNoAxeViolations(page)
})
