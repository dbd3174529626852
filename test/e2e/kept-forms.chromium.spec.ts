// What is typed into a dialog stays until it is sent, days are days of a plan, and who signs can be told apart.
import type { Locator, Page } from '@playwright/test'
import { yearBeyond } from '../../src/words/en/dates.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { nextCycleWords } from '../../src/words/en/month-six-page.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import {
  cell,
  createWorkbook,
  expectWorkbookOpen,
  openCreateDialog,
  openSample,
  showTable,
  turnTo,
  turnToStage,
  typeInto,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

const beyond = yearBeyond(2000, 2099)

async function openSignOff(page: Page): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: stagePageWords.signOff, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

test('a new workbook keeps what was typed: a press beside it closes nothing, Escape forgets nothing', async ({
  page,
}) => {
  const dialog = await openCreateDialog(page)
  await dialog.getByLabel(libraryWords.fields.title).fill('Offsite')
  await dialog.getByLabel(libraryWords.fields.organisation).fill('Ostrava')
  await page.mouse.click(8, 400)
  await expect(dialog.getByLabel(libraryWords.fields.title)).toHaveValue('Offsite')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await openCreateDialog(page)
  await expect(dialog.getByLabel(libraryWords.fields.title)).toHaveValue('Offsite')
  await expect(dialog.getByLabel(libraryWords.fields.organisation)).toHaveValue('Ostrava')
  for (const year of ['0001', '1999', '2100']) {
    await dialog.getByLabel(libraryWords.fields.startDate).fill(`${year}-05-01`)
    await dialog.getByRole('button', { name: libraryWords.create }).click()
    await expect(dialog.getByText(beyond)).toBeVisible()
    await expect(dialog.getByLabel(libraryWords.fields.startDate)).toBeFocused()
  }
  await dialog.getByLabel(libraryWords.fields.startDate).fill('2099-12-31')
  await dialog.getByRole('button', { name: libraryWords.create }).click()
  await expectWorkbookOpen(page, 'Offsite')

  // It was sent: the next one begins anew.
  await page.keyboard.press('Control+n')
  await expect(dialog.getByLabel(libraryWords.fields.title)).toHaveValue('')
})

test('a sign-off keeps what was typed over Escape and a look at People, for this stage alone', async ({
  page,
}) => {
  await createWorkbook(page, { title: 'Offsite', technologyLeader: '' })
  await turnToStage(page, 'month-one')
  const dialog = await openSignOff(page)
  await dialog.getByLabel(stagePageWords.decided).fill('We begin with the calendar')
  await dialog.getByPlaceholder(stagePageWords.waiveReason).first().fill('Agreed in the room')
  await page.mouse.click(8, 400)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await turnToStage(page, 'month-two')
  await openSignOff(page)
  await expect(dialog.getByLabel(stagePageWords.decided)).toHaveValue('')
  await page.keyboard.press('Escape')

  await turnToStage(page, 'month-one')
  await openSignOff(page)
  await dialog.getByRole('button', { name: stagePageWords.addPeople }).click()
  await typeInto(cell(page, 'people', '@new', 'name').first(), 'Petra')
  await turnToStage(page, 'month-one')
  await openSignOff(page)
  await expect(dialog.getByLabel(stagePageWords.decided)).toHaveValue('We begin with the calendar')
  await expect(dialog.getByPlaceholder(stagePageWords.waiveReason).first()).toHaveValue('Agreed in the room')
  await dialog.getByLabel(stagePageWords.signer).selectOption({ label: 'Petra' })
  await dialog.getByLabel(stagePageWords.signDate, { exact: true }).fill('0026-05-01')
  await dialog.getByRole('button', { name: stagePageWords.confirmSign, exact: true }).click()
  await expect(dialog.getByText(beyond)).toBeVisible()
  await expect(dialog.getByLabel(stagePageWords.signDate, { exact: true })).toBeFocused()
})

test('where nobody is listed, who signs writes a name, and People has it', async ({ page }) => {
  await createWorkbook(page, { title: 'Offsite', technologyLeader: '' })
  await turnToStage(page, 'month-one')
  const dialog = await openSignOff(page)
  await dialog.getByRole('button', { name: stagePageWords.confirmSign, exact: true }).click()
  await expect(dialog.getByText(stagePageWords.signerNameMissing)).toBeVisible()
  await expect(dialog.getByLabel(stagePageWords.signer)).toBeFocused()
  await expectNoAxeViolations(page)
  await dialog.getByLabel(stagePageWords.signer).fill('  Petra   Nováková ')
  await dialog.getByLabel(stagePageWords.decided).fill('We begin with the calendar')
  for (const reason of await dialog.getByPlaceholder(stagePageWords.waiveReason).all()) {
    await reason.fill('Agreed in the room')
  }
  await dialog.getByRole('button', { name: stagePageWords.confirmSign, exact: true }).click()
  await expect(page.getByRole('main').getByText(/signed off .* by Petra Nováková/)).toBeVisible()
  await turnTo(page, 'People')
  await expect(page.getByRole('rowheader', { name: 'Petra Nováková' })).toBeVisible()
})

test('a reason to waive stands there again, with its field, until it is kept', async ({ page }) => {
  await createWorkbook(page, { title: 'Offsite' })
  await turnToStage(page, 'month-one')
  const sign = page.getByRole('button', { name: /exit criteria met/ })
  await sign.click()
  await page.getByRole('button', { name: stagePageWords.waive }).first().click()
  const reason = page.getByRole('textbox', { name: stagePageWords.waiveReason })
  await reason.fill('The board sets it')
  await page.keyboard.press('Escape')
  await expect(reason).toBeHidden()
  await sign.click()
  await expect(reason).toHaveValue('The board sets it')
  await page.getByRole('button', { name: stagePageWords.keepWaiver, exact: true }).click()
  await expect(page.getByText(stagePageWords.waived('The board sets it'))).toBeVisible()
  await page.getByRole('button', { name: stagePageWords.unwaive }).click()
  await page.getByRole('button', { name: stagePageWords.waive }).first().click()
  await expect(reason).toHaveValue('')
})

test('the next cycle keeps its title and start until it is made', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'month-six')
  await showTable(page, 'month-six', 'next-cycle')
  const start = page.getByRole('button', { name: nextCycleWords.start })
  await start.click()
  const dialog = page.getByRole('dialog', { name: nextCycleWords.dialogTitle })
  await dialog.getByLabel(nextCycleWords.titleField).fill('With the depots')
  await dialog.getByLabel(nextCycleWords.startField).fill('0001-01-01')
  await dialog.getByRole('button', { name: nextCycleWords.createAndOpen }).click()
  await expect(dialog.getByText(beyond)).toBeVisible()
  await page.mouse.click(8, 400)
  await page.keyboard.press('Escape')
  await start.click()
  await expect(dialog.getByLabel(nextCycleWords.titleField)).toHaveValue('With the depots')
  await dialog.getByLabel(nextCycleWords.startField).fill('2027-01-04')
  await dialog.getByRole('button', { name: nextCycleWords.createAndStay }).click()
  await expect(dialog).toBeHidden()
  await start.click()
  await expect(dialog.getByLabel(nextCycleWords.titleField)).not.toHaveValue('With the depots')
})
