// Tables on a projector of 1280: what they show of themselves at first is in sight without going sideways.
import type { Page } from '@playwright/test'
import { stages } from '../../src/domain/stages/index.ts'
import { monthThreePageWords } from '../../src/words/en/month-three-page.ts'
import { monthTwoWords } from '../../src/words/en/month-two-page.ts'
import { tableViewWords } from '../../src/words/en/stage-page.ts'
import { methodWords } from '../../src/words/index.ts'
import { openSample, showTable, turnTo, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'

/** Ways to look at a tab that show its rows as a table. */
const ways = [
  monthTwoWords.table,
  monthThreePageWords.plainTable,
  tableViewWords.meetingsToday,
  tableViewWords.meetingsRedesign,
]

for (const { id, tables } of stages) {
  test(`every column of ${id} is in sight in the room`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openSample(page)
    await turnToStage(page, id)
    await page.keyboard.press('F5')
    for (const table of tables) {
      await showTable(page, id, table)
      const choices = page.getByRole('radiogroup').getByText(new RegExp(`^(${ways.join('|')})$`))
      for (const choice of await choices.all()) {
        await choice.click()
        await expectWhole(page)
      }
      await expectWhole(page)
    }
  })
}

test('every column of the lists across the stages is in sight in the room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openSample(page)
  for (const table of ['actions', 'decisions', 'parking-lot', 'agenda', 'people'] as const) {
    await turnTo(page, methodWords.tables[table].label)
    await page.keyboard.press('F5')
    await expectWhole(page)
    await page.keyboard.press('F5')
  }
})

async function expectWhole(page: Page): Promise<void> {
  const frames = page.getByRole('grid').locator('..')
  const findHidden = () =>
    frames.evaluateAll((all) =>
      all.map(({ scrollWidth, clientWidth }) => Math.max(scrollWidth - clientWidth, 0)),
    )
  await expect.poll(async () => (await findHidden()).every((px) => px === 0)).toBe(true)
}
