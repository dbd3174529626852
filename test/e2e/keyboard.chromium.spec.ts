// Ways through the app for those who use keys alone; the whole road by keyboard is `facilitator.spec.ts`.
import { commandWords } from '../../src/words/en/commands.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { runByName } from './support/keyboard.ts'
import { cell, createWorkbook, expectWorkbookOpen, grid, openSample } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('nobody who uses keys alone is left without a focus: palette, tables of one page, library', async ({
  page,
}) => {
  const main = page.getByRole('main')
  const palette = page.getByRole('textbox', { name: workbookWords.paletteTitle })
  await createWorkbook(page, { title: 'By keys', technologyLeader: 'Petra', author: 'Ann' })
  await expect(main).toBeFocused()

  // F6 enters the table past its tools, and Escape out of the palette leads back to the cell.
  await runByName(page, 'week one symptoms', 'Week one')
  await expect(grid(page, 'symptoms')).toBeVisible()
  await page.keyboard.press('F6')
  await expect(cell(page, 'symptoms', 'X1', 'symptom')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+k')
  await expect(palette).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'symptoms', 'X2', 'symptom')).toBeFocused()

  // Also where the cell was being typed into, which keeps what was typed.
  await page.keyboard.type('Ideas come late')
  await page.keyboard.press('Control+k')
  await expect(palette).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'symptoms', 'X2', 'symptom')).toBeFocused()
  await expect(cell(page, 'symptoms', 'X2', 'symptom')).toHaveText('Ideas come late')

  // So do the dialogs that a command opens.
  await runByName(page, commandWords.labels['sign-off'], commandWords.labels['sign-off'])
  const signer = page.getByRole('dialog').getByLabel(stagePageWords.signer)
  await expect(signer).toBeFocused()
  await page.keyboard.press('F6')
  await expect(signer).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'symptoms', 'X2', 'symptom')).toBeFocused()

  // Another table of the same page takes its place: the page has the focus, not nothing.
  await runByName(page, 'remembered', 'Week one')
  await expect(grid(page, 'flow-log')).toBeVisible()
  await expect(main).toBeFocused()
  await page.keyboard.press('F6')
  await expect(cell(page, 'flow-log', '@new', '')).toBeFocused()
  await runByName(page, 'month six flow', 'Month six')
  await expect(main.getByRole('heading', { level: 1 })).toContainText(/how fast/i)

  // In the library the list has the focus, and Enter opens the workbook again.
  await page.keyboard.press('Control+w')
  await expect(page.getByRole('grid', { name: libraryWords.title.current })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectWorkbookOpen(page, 'By keys')
})

test('a word of a row leads to its cell, wherever it stands', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('scanners bought')
  const action = page.locator('.mantine-Spotlight-actionsList [data-action]')
  await expect(action).toHaveCount(1)
  await expect(action).toHaveAttribute('data-selected')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'integration-points', 'decide-investments', 'consequence-of-absence')).toBeFocused()
  // Pages and commands go before rows.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('people')
  await expect(action.filter({ hasText: /, .+: .*people/ })).not.toHaveCount(0)
  await expect(action.first()).toContainText('People')
})

test('keys pressed before the workbook and its palette are fetched are not lost', async ({ page }) => {
  await page.route(/(workbook|pages)-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })
  await page.reload()
  await page.getByRole('button', { name: libraryWords.openSample }).click()
  await expect(page.getByRole('main')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('peo')
  const palette = page.getByPlaceholder(workbookWords.palettePlaceholder)
  await expect(palette).toHaveValue('peo')
  await page.keyboard.type('ple')
  await expect(palette).toHaveValue('people')
  await page.keyboard.press('Enter')
  await expect(grid(page, 'people')).toBeVisible()
  // Nor are those between the shortcut and the field.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('parking')
  await page.keyboard.press('Enter')
  await expect(grid(page, 'parking-lot')).toBeVisible()
})
