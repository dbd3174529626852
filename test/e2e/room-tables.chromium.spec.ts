// On a projector of 1280: what tables show of themselves at first is in sight without going sideways, and nothing that can
// be pressed is cut.
import type { Page } from '@playwright/test'
import { stages } from '../../src/domain/stages/index.ts'
import { briefingPageWords } from '../../src/words/en/briefing-page.ts'
import { monthThreePageWords } from '../../src/words/en/month-three-page.ts'
import { monthTwoWords } from '../../src/words/en/month-two-page.ts'
import { checkpointWords, settingsWords, sourcesWords } from '../../src/words/en/pages.ts'
import { tableViewWords } from '../../src/words/en/stage-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
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

test('what is chosen or looked up is larger in the room, all of it', async ({ page }) => {
  await openSample(page)
  const parts = {
    checkpoints: [checkpointWords.name, checkpointWords.columns.made, checkpointWords.compare],
    settings: [settingsWords.theme, settingsWords.enterKeyHint],
    sources: [sourcesWords.where, sourcesWords.oursText],
  }
  for (const [name, texts] of Object.entries(parts)) {
    await turnTo(page, workbookWords.pages[name as keyof typeof parts]) // its own keys
    const readLines = () =>
      Promise.all(
        texts.map((text) =>
          page
            .getByText(text)
            .first()
            .evaluate((part) => parseFloat(getComputedStyle(part).lineHeight) * part.currentCSSZoom),
        ),
      )
    const before = await readLines()
    await page.keyboard.press('F5')
    await expect
      .poll(async () => (await readLines()).every((size, at) => size / (before[at] ?? 1) >= 1.4))
      .toBe(true)
    expect((await readLines()).every((size, at) => size / (before[at] ?? 1) <= 1.6)).toBe(true)
    await page.keyboard.press('F5')
  }
})

test('the choices for a briefing are whole in the room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openSample(page)
  await turnTo(page, workbookWords.pages.briefings)
  await page.keyboard.press('F5')
  const labels = page.locator('form').locator('button:visible, label:visible')
  await expect(labels.filter({ hasText: briefingPageWords.makeEditable })).toBeVisible()
  const findCut = () =>
    labels.evaluateAll((all) =>
      all
        .filter((one) => {
          const form = one.closest('form')?.getBoundingClientRect()
          return one.scrollWidth > one.clientWidth || one.getBoundingClientRect().right > (form?.right ?? 0)
        })
        .map((one) => one.textContent),
    )
  await expect.poll(findCut).toEqual([])
})

test('the palette is larger in the room, and all of it is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openSample(page)
  const palette = page.getByRole('dialog', { name: workbookWords.paletteTitle })
  const measure = async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('depots')
    await expect(palette.locator('[data-action]')).toHaveCount(8)
    const box = await palette.boundingBox()
    await page.keyboard.press('Escape')
    await expect(palette).toBeHidden()
    return box ?? { x: 0, y: 0, width: 0, height: 0 }
  }
  const atDesk = await measure()
  await page.keyboard.press('F5')
  const inRoom = await measure()
  expect(inRoom.width).toBeGreaterThan(atDesk.width * 1.3)
  expect(inRoom.y).toBeGreaterThanOrEqual(0)
  expect(inRoom.y + inRoom.height).toBeLessThanOrEqual(800)
})

async function expectWhole(page: Page): Promise<void> {
  const frames = page.getByRole('grid').locator('..')
  const findHidden = () =>
    frames.evaluateAll((all) =>
      all.map(({ scrollWidth, clientWidth }) => Math.max(scrollWidth - clientWidth, 0)),
    )
  await expect.poll(async () => (await findHidden()).every((px) => px === 0)).toBe(true)
}
