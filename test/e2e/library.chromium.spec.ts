// The library as a person meets it: the first run, making workbooks, finding, setting aside and bringing back.
import type { Page } from '@playwright/test'
import { frameWords } from '../../src/words/en/frame.ts'
import { libraryWords } from '../../src/words/en/library.ts'
import { nextCycleWords } from '../../src/words/en/month-six-page.ts'
import { settingsWords } from '../../src/words/en/pages.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { createWorkbook, dropFiles, expectWorkbookOpen, openSample } from './support/steps.ts'
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

  await row.click()
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-usable', 'workbook')
  await backToLibrary(page)
  await expect(page.getByRole('row', { name: /Keep me, copy/ })).toBeVisible()
})

test('where the last workbook is deleted the way to it stays, and opening it brings it back', async ({
  page,
}) => {
  await waitForLibrary(page)
  await create(page, 'Only one', '2026-11-01')
  await backToLibrary(page)
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(libraryWords.noneHere.current)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'No workbooks yet' })).toBeHidden()
  await expectNoAxeViolations(page)
  await page.getByText(libraryWords.viewPortfolio).click()
  await page.getByRole('button', { name: '1 deleted' }).click()
  await page.getByRole('row', { name: /Only one/ }).dblclick()
  await expect(page.getByText(/“Only one” was deleted; now that it is opened it is back/)).toBeVisible()
  await backToLibrary(page)
  await expect(page.getByRole('button', { name: '1 deleted' })).toBeHidden()
  await page.getByText(libraryWords.viewList, { exact: true }).click()
  await expect(page.getByRole('row', { name: /Only one/ })).toBeVisible()
})

test('after deleting or archiving, what stands next is chosen, never the first of the list', async ({
  page,
}) => {
  await waitForLibrary(page)
  for (const title of ['Delta', 'Charlie', 'Bravo', 'Alpha']) {
    await create(page, title, '2026-11-01')
    await backToLibrary(page)
  }
  const chosen = page.getByRole('row', { selected: true })
  await page.getByRole('row', { name: /Bravo/ }).click()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('row', { name: /Bravo/ })).toBeHidden()
  await expect(chosen).toContainText('Charlie')
  await page.getByRole('row', { name: /Delta/ }).click()
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(page.getByRole('row', { name: /Delta/ })).toBeHidden()
  await expect(chosen).toContainText('Charlie')
  await expect(page.getByRole('row', { name: /Alpha/ })).toBeVisible()
  // The key deletes among the archived as the button does.
  await page.getByRole('button', { name: libraryWords.archivedCount(1) }).click()
  await page.getByRole('row', { name: /Delta/ }).click()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('row', { name: /Delta/ })).toBeHidden()
})

test('the next cycle starts from the library as it does from month six', async ({ page }) => {
  await openSample(page)
  await backToLibrary(page)
  await page.getByRole('button', { name: libraryWords.nextCycle }).click()
  const dialog = page.getByRole('dialog', { name: nextCycleWords.dialogTitle })
  await expect(dialog.getByLabel(nextCycleWords.titleField)).toHaveValue(
    'Meridane Freight, offsite 2026, second cycle',
  )
  await expect(dialog.getByText(nextCycleWords.goesAlong).first()).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: nextCycleWords.createAndStay }).click()
  await page.getByRole('button', { name: frameWords.closeNotice }).click()
  await page.getByRole('row', { name: /second cycle/ }).click()
  await expect(page.getByRole('row', { name: /second cycle/ })).toContainText('Week one')
  await page.getByRole('button', { name: libraryWords.nextCycle }).click()
  await expect(dialog.getByLabel(nextCycleWords.titleField)).toHaveValue(
    'Meridane Freight, offsite 2026, third cycle',
  )
  await dialog.getByRole('button', { name: nextCycleWords.createAndOpen }).click()
  await expectWorkbookOpen(page)
})

test('a search says where it looked, and Enter opens what the text finds', async ({ page }) => {
  await waitForLibrary(page)
  await create(page, 'Ostrava', '2026-11-02')
  await backToLibrary(page)
  await create(page, 'Gdynia', '2026-11-01')
  await backToLibrary(page)
  const field = page.getByRole('searchbox')
  const nothing = page.getByText(/^Nothing holds/)
  // Nothing may be said to hold it for as long as the tables are still looked through.
  await page.evaluate((said) => {
    new MutationObserver(() => {
      if (document.body.innerText.includes(said)) document.body.dataset['said'] = 'yes'
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, 'Nothing holds')
  await field.fill('growth strategy')
  await expect(page.getByRole('row')).toHaveCount(3)
  expect(await page.evaluate(() => document.body.dataset['said'])).toBeUndefined()
  await field.fill('nobody wrote this')
  await expect(nothing).toBeVisible()
  await expect(page.getByText(libraryWords.nothingFoundHelp('current', false))).toBeVisible()

  await field.fill('')
  await page.getByRole('row', { name: /Gdynia/ }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: '1 deleted' }).click()
  await field.fill('growth strategy')
  await expect(page.getByRole('row', { name: /Gdynia/ })).toBeVisible()
  await field.fill('nobody wrote this')
  await expect(page.getByText(libraryWords.nothingFoundHelp('deleted', false))).toBeVisible()
  await page.getByRole('button', { name: libraryWords.clearSearch }).click()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await page.getByRole('button', { name: 'Back to workbooks' }).click()

  // In one go, before anything is drawn: Gdynia is the first in the list.
  await expect(page.getByRole('row', { selected: true })).toContainText('Gdynia')
  await field.evaluate((input: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'ostrava')
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  await expectWorkbookOpen(page, 'Ostrava')
})

test('names from right to left stay apart from the words around them, and long titles keep their end', async ({
  page,
}) => {
  await createWorkbook(page, {
    title: 'Meridane Freight, offsite 2026, second cycle',
    organisation: 'חברת שילוח',
    technologyLeader: 'דנה כהן',
  })
  await backToLibrary(page)
  const row = page.getByRole('row', { name: /second cycle/ })
  await expect(row).toContainText('\u2068חברת שילוח\u2069, 1 person, \u2068דנה כהן\u2069 leads technology')
  await expect(row.getByText('1 person')).toHaveCSS('direction', 'ltr')
  const title = row.getByText(/^Meridane/)
  const isWhole = await title.evaluate(
    (element) => element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth,
  )
  expect(isWhole).toBe(true)
})

test('every file of several that are dropped at once is taken', async ({ page }) => {
  await openSample(page)
  await backToLibrary(page)
  await dropFiles(page, [
    { name: 'one.pathway', bytes: new Uint8Array([1, 2, 3]) },
    { name: 'two.pathway', bytes: new Uint8Array([4, 5, 6]) },
  ])
  const notices = page.getByRole('region', { name: 'Notices' })
  await expect(notices).toContainText('one.pathway')
  await expect(notices).toContainText('two.pathway')
})

test('a library that stays open over midnight counts the days anew', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T23:58:00') })
  await page.reload()
  await waitForLibrary(page)
  await create(page, 'Overnight', '2026-11-20')
  await backToLibrary(page)
  const row = page.getByRole('row', { name: /Overnight/ })
  await expect(row).toContainText('in 7 days')
  await page.clock.fastForward('05:00')
  await expect(row).toContainText('in 6 days')
})

test('settings are there before any workbook is, by key and by button', async ({ page }) => {
  await waitForLibrary(page)
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: settingsWords.title })
  await expect(dialog).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog.getByLabel(settingsWords.author).fill('Ann')
  await dialog.getByText(settingsWords.themes.dark).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: libraryWords.settings }).click()
  await expect(dialog.getByLabel(settingsWords.author)).toHaveValue('Ann')
})
