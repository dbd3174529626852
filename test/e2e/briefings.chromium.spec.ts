// Briefings: what is chosen is what the pages beside it show, what is saved is those pages, and nothing holds up the window.
import type { Locator, Page } from '@playwright/test'
import fs from 'node:fs'
import path from 'node:path'
import { briefingWords } from '../../src/words/en/briefing.ts'
import { briefingPageWords as words } from '../../src/words/en/briefing-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { makeLargeWorkbook } from '../support/large-workbook.ts'
import { findAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { readPdfFacts, readPdfText } from './support/documents.ts'
import { dropFile, expectWorkbookOpen, openSample, turnTo } from './support/steps.ts'
import { expect, test } from './support/test.ts'
import { encodeTestFile, makeTestWorkbook, withRows } from './support/workbook-files.ts'

async function openBriefings(window: Page): Promise<void> {
  await turnTo(window, workbookWords.pages.briefings)
  await expectLaid(window)
}

async function expectLaid(window: Page): Promise<void> {
  await expect(window.getByRole('region', { name: words.preview })).toHaveAttribute('aria-busy', 'false')
}

function sheet(window: Page, number: number): Locator {
  return window.getByRole('img', { name: new RegExp(`^Page ${String(number)} of `) })
}

/** How often React has given an element other properties since. */
async function countRenders(element: Locator): Promise<() => Promise<number>> {
  const handle = await element.evaluateHandle((node) => {
    const key = Object.keys(node).find((name) => name.startsWith('__reactProps'))
    if (key === undefined) throw new Error('React did not make this element.')
    const counter = { count: 0 }
    let props: unknown = Reflect.get(node, key)
    Object.defineProperty(node, key, {
      configurable: true,
      get: () => props,
      set: (next: unknown) => {
        props = next
        counter.count += 1
      },
    })
    return counter
  })
  return () => handle.evaluate(({ count }) => count)
}

/**
 * Presses a button in the moment in which a progress bar that is not there yet tells its sixth value: however fast the
 * rest would be made.
 */
function pressMidway(window: Page, label: string): Promise<void> {
  return window.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        let told = 0
        const watch = new MutationObserver((changes) => {
          told += changes.filter(({ type }) => type === 'attributes').length
          const button = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === wanted,
          )
          if (told <= 5 || button === undefined) return
          watch.disconnect()
          button.click()
          resolve()
        })
        watch.observe(document.body, { attributeFilter: ['aria-valuenow'], childList: true, subtree: true })
      }),
    label,
  )
}

/** Texts of a drawn page that reach into the one beside them, by more than a rounded third of a point. */
function findOverlaps(drawn: Locator): Promise<string[]> {
  return drawn.evaluate((picture) => {
    const texts = [...picture.querySelectorAll('text')]
      .map((text) => ({ content: text.textContent.trim(), box: text.getBBox() }))
      .filter(({ content }) => content !== '')
    return texts.flatMap(({ content, box }) =>
      texts
        .filter((other) => other.box.x > box.x && other.box.x < box.x + box.width - 0.3)
        .filter((other) => Math.abs(other.box.y + other.box.height - box.y - box.height) < 1)
        .map((other) => `${content}|${other.content}`),
    )
  })
}

const pack = (window: Page) => window.getByLabel(words.pack, { exact: true })

test('the pages beside the choices are those of the pack, its sections, headlines and names', async ({
  page,
}) => {
  await openSample(page)
  await openBriefings(page)
  const headline = 'Our technology leader runs delivery'
  await expect(sheet(page, 1)).toContainText(headline)
  await expect(sheet(page, 1)).toContainText('Ingrid Solheim')
  expect(await findOverlaps(sheet(page, 1))).toEqual([])

  const { 'week-one': opening, gaps } = words.sectionNames
  await page.getByRole('button', { name: words.editHeadline(opening) }).click()
  await page.getByLabel(words.headline, { exact: true }).fill('Three gaps are ours to close')
  await page.keyboard.press('Enter')
  await expect(sheet(page, 1)).toContainText('Three gaps are ours to close')
  await expect(sheet(page, 1)).not.toContainText(headline)

  await page.getByLabel(words.redact).check()
  await expect(sheet(page, 1)).not.toContainText('Ingrid Solheim')
  await expect(sheet(page, 1)).toContainText('CEO')

  await page.getByLabel(words.include(opening)).uncheck()
  await page.getByRole('button', { name: words.up(gaps) }).click()
  await expect(sheet(page, 1)).not.toContainText('Three gaps are ours to close')

  await pack(page).selectOption('person')
  await expect(page.getByText(words.personFirst)).toBeVisible()
  await expect(page.getByRole('button', { name: words.make })).toBeDisabled()
  await page.getByLabel(words.person, { exact: true }).selectOption({ label: 'Ingrid Solheim' })
  await expect(page.getByRole('button', { name: words.make })).toBeEnabled()

  await pack(page).selectOption('summary')
  await expect(page.getByText(words.pages(1), { exact: true })).toBeVisible()
  expect(await findAxeViolations(page, 'everything')).toEqual([])

  // Remembered for this workbook.
  await turnTo(page, workbookWords.pages.overview)
  await openBriefings(page)
  await expect(pack(page)).toHaveValue('summary')
  await pack(page).selectOption('week-one')
  await expectLaid(page)
  await expect(page.getByLabel(words.include(opening))).not.toBeChecked()
  await expect(page.getByLabel(words.redact)).toBeChecked()
})

test('what is ticked looks ticked, light and dark', async ({ page }) => {
  await openSample(page)
  await openBriefings(page)
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(page, scheme)
    const look = () =>
      page
        .getByRole('checkbox', { checked: true })
        .first()
        .evaluate((box) => {
          const icon = box.parentElement?.querySelector('svg') ?? box
          return { tick: getComputedStyle(icon).color, ground: getComputedStyle(box).backgroundColor }
        })
    await expect.poll(look).toEqual(ticked[scheme])
  }
})

/** Paper on ink, and the other way round. */
const ticked = {
  light: { tick: 'rgb(255, 255, 255)', ground: 'rgb(20, 25, 31)' },
  dark: { tick: 'rgb(21, 23, 26)', ground: 'rgb(236, 238, 240)' },
}

test('what is saved: a PDF that asks for its password, and a copy for Word', async ({ page, folder }) => {
  await openSample(page)
  await openBriefings(page)
  await pack(page).selectOption('month-six')
  await page.getByLabel(words.password, { exact: true }).fill('open sesame')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: words.make }).click()
  const pdf = path.join(folder, 'locked.pdf')
  const download = await saving
  expect(download.suggestedFilename()).toBe(
    `Meridane Freight, offsite 2026 ${briefingWords.packs['month-six'].file}.pdf`,
  )
  await download.saveAs(pdf)
  expect(() => readPdfText(pdf)).toThrow(/password/i)
  expect(readPdfFacts(pdf, 'open sesame')).toMatchObject({ Tagged: 'yes' })
  await expect(page.getByText(/^Saved as /)).toBeVisible()

  const copying = page.waitForEvent('download')
  await page.getByRole('button', { name: words.makeEditable }).click()
  const docx = path.join(folder, 'copy.docx')
  await (await copying).saveAs(docx)
  expect(fs.readFileSync(docx).subarray(0, 2).toString()).toBe('PK')

  await pack(page).selectOption('person')
  await page.getByLabel(words.person).selectOption({ label: 'Ingrid Solheim' })
  const tearing = page.waitForEvent('download')
  await page.getByRole('button', { name: words.makeEditable }).click()
  expect((await tearing).suggestedFilename()).toBe(
    'Meridane Freight, offsite 2026 part of Ingrid Solheim.docx',
  )
})

test('a long pack is made beside the work: its progress is told, and a cancel writes nothing', async ({
  page,
}) => {
  await dropFile(page, {
    name: 'Large.pathway',
    bytes: await encodeTestFile(makeLargeWorkbook('large', 4000)),
  })
  await expectWorkbookOpen(page)
  await openBriefings(page)
  await pack(page).selectOption('full')
  let downloads = 0
  page.on('download', () => (downloads += 1))
  const rendered = await countRenders(page.getByLabel(words.mark))
  const midway = pressMidway(page, words.cancel)
  await page.getByRole('button', { name: words.make }).click()
  await midway
  await expect(page.getByText(words.cancelled)).toBeVisible()
  // Once for the beginning and once for the end; the choices have nothing to do with how far it is.
  expect(await rendered()).toBeLessThanOrEqual(3)
  expect(downloads).toBe(0)
  // Made to its end while somebody works elsewhere, who is told there.
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: words.make }).click()
  await expect(page.getByRole('progressbar', { name: words.making })).toBeVisible()
  await turnTo(page, workbookWords.pages.overview)
  await saving
  await expect(page.getByText(/^Saved as .+ pages\.$/)).toBeVisible()
  await openBriefings(page)
  await pack(page).selectOption('summary')
  await expect(page.getByText(words.pages(1), { exact: true })).toBeVisible()
})

test('two people of one name are told apart before a part is made for one of them', async ({ page }) => {
  const people = [
    { id: 'a', cells: { name: 'Anna Berg', role: 'Finance' } },
    { id: 'b', cells: { name: 'Anna Berg', role: 'Operations' } },
    { id: 'c', cells: { name: 'Carl' } },
  ]
  const workbook = withRows(makeTestWorkbook('Two Annas'), 'people', people)
  await dropFile(page, { name: 'annas.pathway', bytes: await encodeTestFile(workbook) })
  await expectWorkbookOpen(page, 'Two Annas')
  await turnTo(page, workbookWords.pages.briefings)
  await pack(page).selectOption('person')
  const labels = await page.getByLabel(words.person, { exact: true }).locator('option').allInnerTexts()
  expect(labels.slice(1)).toEqual(['Anna Berg, Finance', 'Anna Berg, Operations', 'Carl'])
})
