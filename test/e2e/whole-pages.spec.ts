// Once the window is at rest, every page, tab and dialog is whole in its first frame, and nothing on it moves afterwards.
import type { Page } from '@playwright/test'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { openSample, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'

interface Visit {
  /** By the names of page and tab. */
  readonly texts: Readonly<Record<string, string>>
  /** Where something moved after the first frame, and what. */
  readonly moved: readonly string[]
}

/** Turns to every page and every tab, and reads each after the frame that shows it. */
function visitAll(page: Page): Promise<Visit> {
  return page.evaluate(async () => {
    const moved: string[] = []
    let shifts: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift' })
    const frame = () => new Promise(requestAnimationFrame)
    const texts: Record<string, string> = {}
    const press = async (name: string, element: HTMLElement) => {
      shifts = []
      element.click()
      await frame()
      texts[name] = document.querySelector<HTMLElement>('main .page')?.innerText ?? ''
      await frame()
      // Not the time the frame was due: on a busy machine the first one ends after it.
      const second = performance.now()
      await frame()
      await frame()
      shifts.push(...observer.takeRecords())
      for (const entry of shifts) {
        // What stands on both tabs may move with the first.
        if (entry.startTime < second) continue
        const sources = Reflect.get(entry, 'sources') as readonly { readonly node: Node | null }[]
        moved.push(`${name}: ${sources.map(({ node }) => node?.textContent?.slice(0, 80) ?? '').join(' | ')}`)
      }
    }
    for (const item of document.querySelectorAll<HTMLElement>('.nav-item')) {
      await press(item.innerText, item)
      const tabs = document.querySelectorAll<HTMLElement>('main [role="tab"]')
      for (const tab of tabs) await press(`${item.innerText}, ${tab.innerText}`, tab)
    }
    observer.disconnect()
    return { texts, moved }
  })
}

test('a page is whole in its first frame, and nothing on it moves afterwards', async ({ page }) => {
  await page.waitForFunction(() => performance.getEntriesByName('fetched').length > 0)
  await openSample(page)
  // Frozen copies are read from the disk the first time they are asked for.
  await turnTo(page, workbookWords.pages.compare)
  await expect(page.locator('main .page [aria-expanded]').first()).toBeVisible()
  const first = await visitAll(page)
  expect(Object.keys(first.texts).length).toBeGreaterThan(30)
  expect(first.texts).toEqual((await visitAll(page)).texts)
  expect(first.moved).toEqual([])
})
