// Pages that differ in kind have no barrier that a machine can find in today's engine; the real app is looked at in screens.spec.
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { setColorScheme } from './support/color-scheme.ts'
import { openSample, turnTo } from './support/steps.ts'
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

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the pages of the sample, ${scheme}`, async ({ page }) => {
    test.setTimeout(180_000)
    await setColorScheme(page, scheme)
    await openSample(page)
    for (const name of shown) {
      await turnTo(page, name)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoAxeViolations(page)
    }
  })
}
