// Content that is odd or far too much: told in place in plain words, and no picture or number breaks.
import type { Page } from '@playwright/test'
import { isMatrix } from '../../src/domain/cell.ts'
import { addDays } from '../../src/domain/date.ts'
import { stages } from '../../src/domain/stages/index.ts'
import { decisionWords } from '../../src/words/en/decision-page.ts'
import { gridWords } from '../../src/words/en/grid.ts'
import { flowPanelWords } from '../../src/words/en/month-six-page.ts'
import { sampleData } from '../../src/words/en/sample/index.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { findAxeViolations } from './support/axe.ts'
import {
  cell,
  createWorkbook,
  dropFile,
  expectSaved,
  expectWorkbookOpen,
  grid,
  leaveWorkbook,
  openSample,
  showTable,
  turnTo,
  turnToStage,
} from './support/steps.ts'
import { expect, test } from './support/test.ts'
import { encodeTestFile, makeTestWorkbook, withRows } from './support/workbook-files.ts'

test('letters of a role that was removed are told, count for nothing, and go with one click', async ({
  page,
}) => {
  await openSample(page)
  await turnTo(page, workbookWords.pages.settings)
  await cell(page, 'roles', 'cfo', 'role').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: gridWords.deleteRow }).click()
  await expect(cell(page, 'roles', 'cfo', 'role')).toHaveCount(0)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'decision-rights')
  const holding = sampleData.tables['decision-rights'].rows.filter(({ cells }) =>
    [cells['as-is-roles'], cells['to-be-roles']].some((cell) => isMatrix(cell) && 'cfo' in cell),
  )
  const line = page.getByText(decisionWords.leftLetters(['cfo'], holding.length))
  await expect(line).toBeVisible()
  // The CFO decided the technology budget, and nobody does now.
  const issues = page.locator('.issue-decision').filter({ hasText: 'Technology budget' })
  await expect(issues.first()).toContainText(methodWords.issues['no-decider']({ decision: '', letter: 'D' }))
  expect(await findAxeViolations(page)).toEqual([])
  await page.getByRole('button', { name: decisionWords.clearLetters }).click()
  await expect(line).toBeHidden()
  await expect(page.getByText(methodWords.issues['unknown-role']({ role: 'cfo' }))).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(line).toBeVisible()
})

test('dates that months do not have are the last of the month', async ({ page }) => {
  const dates = [
    ['2047-01-31', '7 Feb, 28 Feb, 31 Mar, 30 Apr, 31 Jul'],
    ['2048-02-29', '7 Mar, 29 Mar, 29 Apr, 29 May, 29 Aug'],
  ] as const
  for (const [startDate, due] of dates) {
    await createWorkbook(page, {
      title: startDate,
      startDate,
      ...(startDate === dates[0][0] ? { author: 'Kim' } : {}),
    })
    const items = page.getByRole('navigation', { name: workbookWords.regions.nav }).locator('.nav-item')
    for (const [at, { id }] of stages.entries()) {
      const item = items.filter({ has: page.getByText(methodWords.stages[id].label, { exact: true }) })
      const day = due.split(', ')[at] ?? ''
      const year = startDate.slice(0, 4)
      await item.click()
      await expect(page.getByRole('main')).toContainText(`${day} ${year}`)
      // So far away the month is enough beside the name, which is whole, in bold too.
      await expect(item.locator('.nav-aside')).toHaveText(`${day.split(' ')[1] ?? ''} ’${year.slice(2)}`)
      const label = item.locator('.nav-label')
      expect(await label.evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0)
    }
    await leaveWorkbook(page)
  }
})

function makeItem(index: number) {
  const raised = addDays('2026-05-26', (index * 7) % 175)
  const decided = addDays(raised, 5 + ((index * 11) % 60))
  const isDecided = index % 3 > 0 && decided <= '2026-11-20'
  return {
    id: `item-${String(index)}`,
    cells: {
      item: `Item ${String(index)}`,
      direction: index % 2 === 0 ? 'business-to-technology' : 'technology-to-business',
      raised,
      'heard-by-the-other-side': addDays(raised, 3),
      ...(isDecided ? { decided, result: 'adopted', acted: addDays(decided, 1) } : {}),
    },
  }
}

/** Processor time of the window's own thread, which a busy machine does not stretch. */
async function measureScript(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
  }
}

test('five thousand items in the flow log: the page opens, a key answers, and the picture follows', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const many = withRows(
    makeTestWorkbook('Many'),
    'flow-log',
    Array.from({ length: 5000 }, (_, at) => makeItem(at)),
  )
  const workbook = withRows(many, 'facts', [
    { id: 'facts', cells: { title: 'Many', 'start-date': '2026-05-25' } },
  ])
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'library')
  await dropFile(page, { name: 'Many.pathway', bytes: await encodeTestFile(workbook) })
  await expectWorkbookOpen(page, 'Many')
  await turnToStage(page, 'month-six')
  await expect(grid(page, 'flow-log')).toBeVisible()
  const waiting = page.getByRole('list', { name: flowPanelWords.steps.list }).getByRole('listitem')
  await expect(waiting).toHaveCount(5)
  // Few of the rows and few of the points are on the page.
  expect(await grid(page, 'flow-log').getByRole('row').count()).toBeLessThan(80)
  expect(await page.locator('svg *').count()).toBeLessThan(4000)

  const scriptMs = await measureScript(page)
  const before = await scriptMs()
  const heading = page.getByRole('heading', { name: flowPanelWords.steps.title })
  const toldBefore = await heading.innerText()
  await waiting.first().locator('[data-line]').focus()
  await page.keyboard.press('d')
  await expect(heading).not.toHaveText(toldBefore)
  // Measured: some 60 ms. Ten times that would be work that grows with the square of the rows.
  expect((await scriptMs()) - before).toBeLessThan(600)
  await expectSaved(page)
})
