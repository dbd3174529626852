// Pages that differ in kind have no barrier that a machine can find in today's engine; the real app is looked at in screens.spec.
import type { Page } from '@playwright/test'
import { stagePageWords } from '../../src/words/en/stage-page.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { openSample, turnTo, turnToStage } from './support/steps.ts'
import { expect, test } from './support/test.ts'

const { pages } = workbookWords
const shown = [
  pages.overview,
  methodWords.stages['week-one'].label,
  methodWords.stages['month-one'].label,
  pages.pillars,
  methodWords.tables.actions.label,
  pages.briefings,
  pages.sources,
  pages.checkpoints,
]

async function expectNoBarriers(page: Page): Promise<void> {
  await setColorScheme(page, 'light')
  await expectNoAxeViolations(page)
  await setColorScheme(page, 'dark')
  await expectNoAxeViolations(page, 'colours')
}

test('axe finds nothing on the pages of the sample, light and dark', async ({ page }) => {
  test.setTimeout(180_000)
  await openSample(page)
  for (const name of shown) {
    await turnTo(page, name)
    await expectNoBarriers(page)
  }
  await turnToStage(page, 'week-one')
  await page.locator('.stage-standing').getByRole('button').click()
  await expect(page.getByRole('region', { name: stagePageWords.decided })).toBeVisible()
  await expectNoBarriers(page)
})
