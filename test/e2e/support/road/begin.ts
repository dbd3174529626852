// The road of a facilitator, by keyboard alone: a workbook and its people, its days, and the end of a stage.
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { StageId } from '../../../../src/domain/stage-id.ts'
import { commandWords } from '../../../../src/words/en/commands.ts'
import { libraryWords } from '../../../../src/words/en/library.ts'
import { stagePageWords } from '../../../../src/words/en/stage-page.ts'
import { methodWords } from '../../../../src/words/index.ts'
import { enterTable, press, push, reach, runByName, type, typeDate, typeRows } from '../keyboard.ts'
import { expectLibrary, expectSaved, expectWorkbookOpen } from '../steps.ts'

export const title = 'Offsite 2026'
export const startDate = '2026-01-12'
/** The days on which the stages are worked on and signed. */
export const days: Readonly<Record<StageId, string>> = {
  'week-one': '2026-01-19',
  'month-one': '2026-02-12',
  'month-two': '2026-03-12',
  'month-three': '2026-04-10',
  'month-six': '2026-07-10',
}

/** The window's calendar shows this day from now on; a workbook takes it up when it is opened. */
export async function setDay(window: Page, day: string): Promise<void> {
  await window.clock.setFixedTime(new Date(`${day}T09:30:00`))
}

export async function create(window: Page): Promise<void> {
  await press(window, 'Control+n')
  const dialog = window.getByRole('dialog', { name: libraryWords.createTitle })
  await expect(dialog.getByLabel(libraryWords.fields.title)).toBeFocused()
  for (const text of [title, 'Fallow & Stone', 'Ada Wren']) {
    await type(window, text)
    await press(window, 'Tab')
  }
  await typeDate(dialog.getByLabel(libraryWords.fields.startDate), startDate)
  await reach(dialog.getByLabel(libraryWords.fields.author))
  await type(window, 'Noor Hale')
  await press(window, 'Enter')
  await expectWorkbookOpen(window, title)
}

/** Ada, the technology leader, is there from the start. Three sides: Eve speaks for data, which counts as technology. */
export async function listPeople(window: Page): Promise<void> {
  await enterTable(window, 'people')
  await typeRows(window, 'people', [
    ['Bo Lindqvist', 'Chief executive', 'Business', 'no', 'yes'],
    ['Cleo Marsh', 'Finance', 'Business', 'no', 'yes'],
    ['Dan Okoro', 'Operations', 'Business', 'no', 'yes'],
    ['Eve Tan', 'Data', 'Data', 'no', 'yes'],
  ])
}

/** Closes the workbook, comes back on another day and opens it again. */
export async function comeBackOn(window: Page, day: string): Promise<void> {
  await expectSaved(window)
  await press(window, 'Control+w')
  await expectLibrary(window)
  await expect(window.getByRole('grid', { name: libraryWords.title.current })).toBeFocused()
  await setDay(window, day)
  await press(window, 'Enter')
  await expectWorkbookOpen(window, title)
}

/** Signs the stage on screen with nothing waived. */
export async function signOff(window: Page, stage: StageId, by: string, decided: string): Promise<void> {
  const { label } = methodWords.stages[stage]
  await runByName(window, commandWords.labels[`go-to-${stage}`], label)
  await expect(window.getByText(stagePageWords.allMet)).toBeVisible()
  await runByName(window, commandWords.labels['sign-off'], commandWords.labels['sign-off'])
  const dialog = window.getByRole('dialog', { name: stagePageWords.signOffTitle(label) })
  await expect(dialog.getByLabel(stagePageWords.signer)).toBeFocused()
  await type(window, by)
  await expect(dialog.getByLabel(stagePageWords.signDate)).toHaveValue(days[stage])
  await reach(dialog.getByLabel(stagePageWords.decided))
  await type(window, decided)
  await push(dialog.getByRole('button', { name: stagePageWords.confirmSign }))
  await expect(window.locator('.stage-standing')).toContainText(by)
  await expect(window.getByRole('main')).toBeFocused()
  await expectSaved(window)
}
