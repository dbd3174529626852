// The library as a person meets it: the first run, making workbooks, finding, setting aside and bringing back.
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { expect, test } from './support/test.ts'

async function waitForLibrary(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'library')
}

async function create(page: Page, title: string, startDate: string): Promise<void> {
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByLabel('Organisation').fill('Ostrava Cold Chain')
  await dialog.getByLabel('Technology leader').fill('Petra Nováková')
  await dialog.getByLabel('Start date').fill(startDate)
  await dialog.getByRole('button', { name: 'Create workbook' }).click()
  await expect(page.getByRole('navigation', { name: 'Pages of this workbook' })).toBeVisible()
}

async function backToLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: /All workbooks/ }).click()
  await expect(page.getByRole('heading', { name: 'Workbooks', exact: true })).toBeVisible()
}

test('the first run teaches in one screen, light and dark', async ({ page }) => {
  await waitForLibrary(page)
  await expect(page.getByRole('heading', { name: 'No workbooks yet' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Sample: Meridane Freight/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /technology leader/ })).toBeVisible()
  for (const stage of ['Week one', 'Month one', 'Month two', 'Month three', 'Month six']) {
    await expect(page.getByText(stage, { exact: true })).toBeVisible()
  }
  await expectNoAxeViolations(page)
  await setColorScheme(page, 'dark')
  await expectNoAxeViolations(page)
})

test('a workbook is made only with a title and a start date, and then stands in the list', async ({
  page,
}) => {
  await waitForLibrary(page)
  await page.getByRole('button', { name: 'New workbook' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Start date').fill('')
  await dialog.getByRole('button', { name: 'Create workbook' }).click()
  await expect(dialog.getByText(/Give it a title/)).toBeVisible()
  await expect(dialog.getByText(/Choose the day the plan starts/)).toBeVisible()
  await expect(dialog.getByLabel('Title')).toBeFocused()
  await expectNoAxeViolations(page)
  await dialog.getByLabel('Title').fill('x'.repeat(10_000))
  await expect(dialog.getByText(/10000 characters/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await create(page, 'Offsite 2026', '2026-01-12')
  await backToLibrary(page)
  const row = page.getByRole('row', { name: /Offsite 2026/ })
  await expect(row).toContainText('Petra Nováková')
  await expect(row).toContainText('Week one')
  await expect(row).toContainText(/days over/)
})

test('chosen by arrow keys, opened by Enter, found by name and by content', async ({ page }) => {
  await waitForLibrary(page)
  await create(page, 'First', '2026-11-01')
  await backToLibrary(page)
  await create(page, 'Second', '2026-11-02')
  await backToLibrary(page)
  const grid = page.getByRole('grid', { name: 'Workbooks' })
  await grid.focus()
  await expect(page.getByRole('row', { name: /Second/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('row', { name: /First/ })).toHaveAttribute('aria-selected', 'true')
  await expectNoAxeViolations(page)

  await page.keyboard.press('Control+f')
  await page.keyboard.type('secönd')
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('sense market')
  await expect(page.getByRole('row')).toHaveCount(3)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('nobody wrote this')
  await expect(page.getByText(/Nothing holds/)).toBeVisible()
  await page.getByRole('button', { name: 'Clear the search' }).click()

  await grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'workbook')
})

test('what is deleted or archived can be brought back', async ({ page }) => {
  await waitForLibrary(page)
  await create(page, 'Keep me', '2026-11-01')
  await backToLibrary(page)
  const row = page.getByRole('row', { name: /Keep me/ })
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(row).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toBeVisible()

  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(row).toBeHidden()
  await create(page, 'Another', '2026-11-01')
  await backToLibrary(page)
  await page.getByRole('button', { name: '1 archived' }).click()
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await page.getByRole('button', { name: 'Back to workbooks' }).click()
  await expect(row).toBeVisible()

  await page.getByRole('button', { name: 'Duplicate as a new cycle' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'workbook')
})
