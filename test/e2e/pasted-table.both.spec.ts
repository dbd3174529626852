// A table of another program comes in under the product's policy, which lets no markup near the page, and in one step.
import { readClipboard, paste } from './support/clipboard.ts'
import { cell, openSample, showTable, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('a table from Excel is pasted without a complaint, and taken back by one undo', async ({ page }) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'flow-log')
  const names = page.locator('[role=rowheader][data-column="item"]')
  const before = await names.count()
  await cell(page, 'flow-log', '@new', '').focus()
  await paste(page, readClipboard('excel'))
  await expect(names).toHaveCount(before + 3)
  await expect(names.nth(before)).toHaveText('Queue at the gate, ¶ said "twice"')
  await page.keyboard.press('Control+z')
  await expect(names).toHaveCount(before)
  expect(complaints).toEqual([])
})
