// An open workbook as a person walks through it: pages, signing off, gaps that become actions, palette, briefing.
import type { Page } from '@playwright/test'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { createWorkbook, openSample } from './support/steps.ts'
import { expect, test } from './support/test.ts'

const facts = { title: 'Offsite', technologyLeader: 'Petra' }

function pages(page: Page) {
  return page.getByRole('navigation', { name: 'Pages of this workbook' })
}

test('every page and every tab opens without an error', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await openSample(page)
  const buttons = pages(page).getByRole('button')
  const count = await buttons.count()
  for (let index = 1; index < count; index += 1) {
    const isSearch = (await buttons.nth(index).textContent())?.startsWith('Search') === true
    if (isSearch) continue
    await buttons.nth(index).click()
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    const tabs = page.getByRole('tab')
    for (let tab = 0; tab < (await tabs.count()); tab += 1) {
      await tabs.nth(tab).click()
      // A tab holds its table, or a working session of its own under a heading.
      const content = page.getByRole('tabpanel')
      await expect(content.getByRole('grid').or(content.getByRole('heading')).first()).toBeVisible()
    }
  }
  expect(errors).toEqual([])
})

test('signing off asks for signer, decision and reasons, freezes the baseline, and can be undone', async ({
  page,
}) => {
  await createWorkbook(page, facts)
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: 'Sign off', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Sign off', exact: true }).click()
  await expect(dialog.getByText(/Choose who signs/)).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog.getByLabel('Who signs').selectOption({ label: 'Petra' })
  await dialog.getByLabel('What was decided').fill('We start with the strategy day.')
  const reasons = dialog.getByPlaceholder('Why it is waived')
  for (let index = 0; index < (await reasons.count()); index += 1) {
    if ((await reasons.nth(index).inputValue()) === '') await reasons.nth(index).fill('Agreed in the room')
  }
  await dialog.getByRole('button', { name: 'Sign off', exact: true }).click()
  await expect(page.getByRole('main').getByText(/signed off .* by Petra/)).toBeVisible()
  await pages(page).getByRole('button', { name: 'Checkpoints' }).click()
  await expect(page.getByRole('cell', { name: 'baseline', exact: true })).toBeVisible()
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: 'Undo sign-off' }).click()
  await expect(page.getByRole('button', { name: 'Sign off', exact: true })).toBeVisible()
})

test('a gap becomes an action that answers it, and undo takes it back', async ({ page }) => {
  await createWorkbook(page, facts)
  await page.keyboard.press('Control+2')
  const row = page.getByRole('row', { name: /Review and adapt/ })
  await row.getByText('Not agreed yet').click()
  await page.keyboard.type('0')
  await page.keyboard.press('Enter')
  await row.getByText('No target yet').click()
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /the widest gap is at review and adapt/ })).toBeVisible()
  await page.getByRole('button', { name: 'Make an action' }).click()
  await expect(page.getByRole('main').getByRole('heading', { name: 'Actions' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /Close the gap at “Review and adapt”/ })).toBeVisible()
  await page.getByRole('button', { name: /^Undo “/ }).click()
  await expect(page.getByRole('rowheader', { name: /Close the gap/ })).toBeHidden()
})

test('the palette leads to a table by typing its name', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(workbookWords.palettePlaceholder).fill('scorecard')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /Scorecard/ })).toHaveAttribute('aria-selected', 'true')
})

test('notes are kept as they are typed and undone as one step', async ({ page }) => {
  await createWorkbook(page, facts)
  await page.keyboard.press('Control+2')
  const notes = page.getByLabel('Notes')
  await notes.fill('Tomasz by telephone until ten.')
  await notes.blur()
  await expect(page.getByRole('button', { name: /^Undo “/ })).toBeVisible()
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+2')
  await expect(notes).toHaveValue('Tomasz by telephone until ten.')
  await page.getByRole('button', { name: /^Undo “/ }).click()
  await expect(notes).toHaveValue('')
})

test('F6 walks the regions and the skip of a stage needs a reason', async ({ page }) => {
  await createWorkbook(page, facts)
  await page.keyboard.press('Control+3')
  const meetings = page.getByRole('grid', { name: 'Meetings' })
  await expect(meetings).toBeVisible()
  // An editor that was left by a press elsewhere leads back to its cell.
  await meetings.locator('[data-row="@new"]').first().focus()
  await page.keyboard.type('Stand-up')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(meetings).toContainText('Stand-up')
  const walked: string[] = []
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('F6')
    const region = page.locator('[data-region]:focus-within').last()
    walked.push(String(await region.getAttribute('data-region')))
  }
  expect([...walked].sort()).toEqual(['guide', 'main', 'nav', 'status', 'table'])
  await page.getByRole('button', { name: /^Status: Not started/ }).click()
  await page.getByRole('button', { name: 'Skip this stage' }).click()
  const dialog = page.getByRole('dialog', { name: /^Skip/ })
  await dialog.getByRole('button', { name: 'Skip this stage' }).click()
  await expect(dialog.getByText(/Write a few words/)).toBeVisible()
  await dialog.getByLabel('Why it is skipped').fill('Done last year')
  await dialog.getByRole('button', { name: 'Skip this stage' }).click()
  await expect(page.getByRole('main').getByText('Skipped: Done last year')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Status: Skipped/ })).toBeFocused()
})
