// A long table on paper, and the command that puts it there.
import { commandWords } from '../../src/words/en/commands.ts'
import { runByName } from './support/keyboard.ts'
import { expectPrinted, openLongTable } from './support/paper.ts'
import { grid, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'

test('a thousand rows are printed, with the head on each page', async ({ page, folder }) => {
  await openLongTable(page)
  const client = await page.context().newCDPSession(page)
  const { data } = await client.send('Page.printToPDF')
  expectPrinted(Buffer.from(data, 'base64'), folder)
  // The window is as it was.
  await expect(page.locator('[data-printed]')).toHaveCount(0)
  await expect(grid(page, 'parking-lot')).toBeVisible()
})

test('the command prints the table on the page, and is offered only where there is one', async ({ page }) => {
  await openLongTable(page)
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      const rows = document.querySelectorAll('[data-printed] tbody tr').length
      document.documentElement.dataset['printedRows'] = String(rows)
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  const label = commandWords.labels['print-table']
  await runByName(page, 'print', label)
  await expect(page.locator('html')).toHaveAttribute('data-printed-rows', '1000')
  await turnTo(page, 'Sources')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('print this')
  await expect(page.locator('[data-action]').filter({ hasText: label })).toHaveCount(0)
})
