// Ways back: an undo that a notice offers, and the focus after what had it is gone.
import type { Page } from '@playwright/test'
import { gridWords } from '../../src/words/en/grid.ts'
import { nextCycleWords } from '../../src/words/en/month-six-page.ts'
import { checkpointWords } from '../../src/words/en/pages.ts'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import {
  cell,
  createWorkbook,
  leaveWorkbook,
  openSample,
  showTable,
  turnTo,
  turnToStage,
  typeInto,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'

async function goBackToBaseline(page: Page): Promise<void> {
  await turnTo(page, workbookWords.pages.checkpoints)
  const baseline = page.getByRole('row').filter({ hasText: checkpointWords.kinds.baseline }).first()
  await baseline.getByRole('button', { name: checkpointWords.restore }).click()
  await page.getByRole('dialog').getByRole('button', { name: checkpointWords.restoreConfirm }).click()
}

const undo = (page: Page) =>
  page.locator('.notice').getByRole('button', { name: checkpointWords.undoRestore, exact: true })

test('a notice takes back what it tells of, or says that something else was done since', async ({ page }) => {
  await openSample(page)
  await goBackToBaseline(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'integration-points')
  const evidence = cell(page, 'integration-points', 'frame-options', 'evidence')
  await typeInto(evidence, 'Heard in the corridor')
  await undo(page).click()
  await expect(page.getByText(gridWords.changedSince)).toBeVisible()
  await expect(evidence).toHaveText('Heard in the corridor')
  await expect(page.locator('[data-column="evidence"]:focus')).toHaveCount(1)

  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await goBackToBaseline(page)
  await undo(page).click()
  await turnToStage(page, 'week-one')
  await expect(evidence).toContainText('rail options')

  // What was undone is not told any more.
  await goBackToBaseline(page)
  await expect(undo(page)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(undo(page)).toHaveCount(0)

  // Nobody is offered to undo in a workbook that is closed.
  await goBackToBaseline(page)
  await expect(undo(page)).toBeVisible()
  await leaveWorkbook(page)
  await expect(undo(page)).toHaveCount(0)
})

test('a notice keeps out of the way of the buttons of a dialog', async ({ page }) => {
  await openSample(page)
  await goBackToBaseline(page)
  const notice = page.locator('.notice')
  await turnToStage(page, 'month-six')
  await showTable(page, 'month-six', 'next-cycle')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: nextCycleWords.start }).press('Enter')
  const buttons = page.getByRole('dialog').locator('.dialog-buttons').getByRole('button')
  await expect(buttons).toHaveCount(3)
  // The buttons stand at the right of any dialog, however wide.
  const shown = await notice.boundingBox()
  for (const button of await buttons.all()) {
    expect((shown?.x ?? 9999) + (shown?.width ?? 0)).toBeLessThan((await button.boundingBox())?.x ?? 0)
  }
})

test('nothing on the overview runs into what stands beside it', async ({ page }) => {
  await openSample(page)
  await goBackToBaseline(page)
  await turnTo(page, workbookWords.pages.overview)
  for (const width of [1280, 1440, 1680, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const table = await page.locator('.measure-table').boundingBox()
    const side = await page.locator('.overview-side').boundingBox()
    expect((table?.x ?? 0) + (table?.width ?? 9999)).toBeLessThanOrEqual(side?.x ?? 0)
    for (const words of await page.locator('.measure-words').all()) {
      const cut = await words.evaluate((element) => element.scrollHeight - element.clientHeight)
      expect([await words.innerText(), cut]).toEqual([await words.innerText(), 0])
    }
  }
})

test('names of stages are whole where their dates lie in the next year', async ({ page }) => {
  await createWorkbook(page, { title: 'Next year', startDate: '2026-11-30', author: 'Ann' })
  await turnToStage(page, 'month-six')
  for (const label of await page.locator('.nav-item .nav-label').all()) {
    expect(await label.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      0,
    )
  }
})

test('waiving a criterion leaves the focus beside it, and Escape closes the list', async ({ page }) => {
  await createWorkbook(page, { title: 'Waived', author: 'Ann' })
  await turnToStage(page, 'week-one')
  await page.locator('.criteria-sign').click()
  const list = page.locator('.criteria-list')
  await list.getByRole('button', { name: stagePageWords.waive }).first().click()
  await page.keyboard.type('Agreed to leave open')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('button', { name: stagePageWords.unwaive })).toBeFocused()
  await expect(
    page.getByRole('button', { name: workbookWords.undo(stagePageWords.waivedStep('Week one')) }),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(list.getByRole('button', { name: stagePageWords.waive }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})

test('nothing is signed off on a day still to come', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'month-six')
  await page.getByRole('button', { name: stagePageWords.undoSignOff }).click()
  await expect(page.locator('.stage-next')).toHaveText(stagePageWords.allMet)
  await turnToStage(page, 'month-three')
  await page.getByRole('button', { name: stagePageWords.undoSignOff }).click()
  await expect(page.locator('.stage-next')).toHaveText(stagePageWords.allMetOrWaived)
  await turnToStage(page, 'month-six')
  await page.getByRole('button', { name: stagePageWords.signOff, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('[name="date"]').fill('2099-12-31')
  await dialog.getByRole('button', { name: stagePageWords.confirmSign }).click()
  await expect(dialog.getByText(stagePageWords.signDateToCome)).toBeVisible()
})
