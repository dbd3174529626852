// What a key costs the browser's styles stays a matter of the cells it changes, however many rows are shown.
import type { CDPSession } from '@playwright/test'
import { expect, test } from './support/table-page.ts'

interface TraceEvent {
  readonly name: string
  readonly args: { readonly elementCount?: number }
}

/** How many elements the browser asked for their style anew while something went on. */
async function countStyled(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  })
  await act()
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const passes = events.filter(({ name }) => name === 'UpdateLayoutTree')
  expect(passes.length).toBeGreaterThan(0)
  return passes.reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0)
}

test('a key asks no row for its style but those it changes', async ({ openTable }) => {
  const { page, focus, press, expectFocus, editor } = await openTable('actions', 'rows=400')
  const cdp = await page.context().newCDPSession(page)
  const drawn = await page.locator('[role="row"]').count()
  expect(drawn).toBeGreaterThan(20)
  await focus('row-3', 'action')
  await press('x', 'Enter', 'ArrowDown')
  await expectFocus('row-5', 'action')
  const opened = await countStyled(cdp, async () => {
    await press('x')
    await expect(editor).toBeFocused()
  })
  const committed = await countStyled(cdp, async () => {
    await press('Enter')
    await expectFocus('row-6', 'action')
  })
  // Two rows change: the one that is left and the next.
  const cells =
    2 *
    (await page
      .locator('[role="row"]', { has: page.locator('[data-row="row-6"]') })
      .locator('> *')
      .count())
  expect(opened).toBeLessThan(2 * cells)
  expect(committed).toBeLessThan(3 * cells)
})
