// The portfolio: workbooks measured in the background and laid side by side, by keyboard and without barriers.
import type { Page } from '@playwright/test'
import { portfolioWords as words } from '../../src/words/en/portfolio.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { createWorkbook, expectWorkbookOpen, leaveWorkbook, openSample } from './support/steps.ts'
import { expect, test } from './support/test.ts'

async function makeLibrary(page: Page): Promise<void> {
  await openSample(page)
  await leaveWorkbook(page)
  await createWorkbook(page, { title: 'Ostrava offsite', startDate: '2020-01-31' })
  await leaveWorkbook(page)
}

/** By keyboard, as every group of radio buttons. */
async function compare(page: Page): Promise<void> {
  await page.getByRole('radio', { name: libraryWords.viewList }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: libraryWords.viewPortfolio })).toBeChecked()
}

test('measures every workbook, says what has no data, and opens one', async ({ page }) => {
  await makeLibrary(page)
  await compare(page)
  await expect(page.getByRole('status').filter({ hasText: words.measured(2) })).toBeVisible()
  const table = page.getByRole('table', { name: words.table })
  const sample = table.getByRole('row', { name: /Meridane/ })
  await expect(sample).toContainText(/\d+ days/)
  const fresh = table.getByRole('row', { name: /Ostrava/ })
  await expect(fresh).toContainText(words.noValue('not-rated'))
  await expect(fresh).toContainText('0%')
  await expect(
    page.getByRole('heading', { name: /has a value yet: two are needed to compare/ }),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await setColorScheme(page, 'dark')
  await expectNoAxeViolations(page)

  await page.getByLabel(words.engagements.choose).selectOption('M9')
  await expect(page.getByRole('heading', { name: /^Plan progress runs from 0/ })).toBeVisible()
  await page.getByRole('button', { name: /Ostrava offsite: 0, n/ }).press('Enter')
  await expectWorkbookOpen(page, 'Ostrava offsite')
  // Back where one was.
  await leaveWorkbook(page)
  await expect(page.getByRole('radio', { name: libraryWords.viewPortfolio })).toBeChecked()
})

test('sorts by a column, follows the search, and leaves archived ones out', async ({ page }) => {
  await makeLibrary(page)
  await compare(page)
  const table = page.getByRole('table', { name: words.table })
  const names = table.getByRole('rowheader').getByRole('button')
  const sortBy = table.getByRole('button', { name: words.names.M9 })
  await expect(page.getByRole('status').filter({ hasText: words.measured(2) })).toBeVisible()
  await sortBy.press('Enter')
  await expect(names.first()).toContainText('Meridane')
  await sortBy.press('Enter')
  await expect(names.first()).toContainText('Ostrava')
  await expect(table.getByRole('columnheader', { name: words.names.M9 })).toHaveAttribute(
    'aria-sort',
    'descending',
  )

  await page.keyboard.press('Control+f')
  await page.keyboard.type('ostrava')
  await expect(names).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(names).toHaveCount(2)

  await page.getByRole('radio', { name: libraryWords.viewPortfolio }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('row', { name: /Ostrava/ }).click()
  await page.getByRole('button', { name: libraryWords.archive, exact: true }).click()
  await compare(page)
  await expect(names).toHaveCount(1)
  await expect(names).toContainText('Meridane')
})

test('a workbook of a newer version says so on its line, and the others are compared', async ({ page }) => {
  await makeLibrary(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pathway')
        opening.onerror = () => reject(new Error('no library'))
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction('workbooks', 'readwrite')
          const store = transaction.objectStore('workbooks')
          const cursor = store.openCursor()
          cursor.onsuccess = () => {
            const at = cursor.result
            if (at === null) return
            const record = at.value as { entry: { title: string }; formatVersion: number }
            if (record.entry.title.startsWith('Ostrava')) at.update({ ...record, formatVersion: 9999 })
            at.continue()
          }
          transaction.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'library')
  await compare(page)
  const table = page.getByRole('table', { name: words.table })
  await expect(table.getByRole('row', { name: /Ostrava/ })).toContainText(words.tooNew)
  await expect(table.getByRole('row', { name: /Meridane/ })).toContainText(/\d+ days/)
  await expectNoAxeViolations(page)
})
