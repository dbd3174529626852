// What a key makes the browser do, counted: elements whose style is worked out anew, and layouts of the page. And how many
// files the window asks for.
import type { Page } from '@playwright/test'
import { countWork } from './support/browser-work.ts'
import { cell, openSample, showTable, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve()))),
  )
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await nextFrame(page)
  }
}

/** What each of the keys makes the browser do on average. */
async function countKeys(page: Page, keys: readonly string[]): Promise<{ styled: number; layouts: number }> {
  const cdp = await page.context().newCDPSession(page)
  const { styled, passes, layouts } = await countWork(cdp, () => press(page, keys))
  expect(passes + layouts).toBeGreaterThan(0)
  return { styled: styled / keys.length, layouts: layouts / keys.length }
}

test('a letter and an arrow have the browser look at what they change, not at the table', async ({
  page,
}) => {
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'integration-points')
  await cell(page, 'integration-points', 'execute', 'evidence').click()

  await press(page, ['ArrowUp', 'ArrowDown'])
  const upAndDown = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'ArrowUp' : 'ArrowDown'))
  const arrow = await countKeys(page, upAndDown)
  // Two rows with their numbers, first and computed cells, and the two cells that change places.
  expect(arrow.styled).toBeLessThan(40)

  await press(page, ['x', 'y'])
  const letter = await countKeys(page, ['a', 'b', 'c', 'd', 'e', 'f'])
  expect(letter.styled).toBeLessThan(4)
  expect(letter.layouts).toBeLessThan(1.5)
})

test('an edit leaves alone what it does not change on the page around the table', async ({ page }) => {
  await openSample(page)
  await turnToStage(page, 'week-one')
  await showTable(page, 'week-one', 'integration-points')
  await cell(page, 'integration-points', 'execute', 'actual').click()
  await press(page, ['3', 'Enter'])
  // The notes below measure their text whenever they are drawn.
  await page.evaluate(() => {
    const found = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollHeight')
    const reads = { count: 0 }
    Object.assign(globalThis, { reads })
    Object.defineProperty(HTMLTextAreaElement.prototype, 'scrollHeight', {
      configurable: true,
      get() {
        reads.count += 1
        return found?.get?.call(this) as number
      },
    })
  })
  await press(page, ['ArrowUp', '5', 'Enter'])
  await expect(cell(page, 'integration-points', 'execute', 'actual')).toContainText('5')
  expect(await page.evaluate(() => (globalThis as unknown as { reads: { count: number } }).reads.count)).toBe(
    0,
  )
})

test('all pages come in few files, and the styles of the window around them before their own', async ({
  page,
}) => {
  await openSample(page)
  await page.waitForFunction(() => performance.getEntriesByName('fetched').length > 0)
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
  )
  expect(files.filter((name) => name.endsWith('.js')).length).toBeLessThan(10)
  const styles = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  )
  const last = (selector: string) => styles.map((text) => text.startsWith(`${selector} {`)).lastIndexOf(true)
  expect(last('.page')).toBeGreaterThan(-1)
  for (const refined of ['.overview', '.reading']) expect(last(refined)).toBeGreaterThan(last('.page'))
})
