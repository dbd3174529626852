// A facilitator takes an empty workbook through all five stages in the real app with ten fingers; the measures are worked by hand.
import path from 'node:path'
import { measureIds } from '../../src/domain/measure.ts'
import type { Measure, MeasureId } from '../../src/domain/measure.ts'
import { commandWords } from '../../src/words/en/commands.ts'
import { workbookWords } from '../../src/words/en/workbook.ts'
import { methodWords } from '../../src/words/index.ts'
import { runCommandLine } from './support/documents.ts'
import { press, readPointerUses, runByName, watchPointer } from './support/keyboard.ts'
import { comeBackOn, create, days, listPeople, setDay, signOff } from './support/road/begin.ts'
import { baselineAnswers, expected, followUpAnswers, onOverview, widest } from './support/road/by-hand.ts'
import * as monthOne from './support/road/month-one.ts'
import * as monthSix from './support/road/month-six.ts'
import * as monthThree from './support/road/month-three.ts'
import * as monthTwo from './support/road/month-two.ts'
import { rateAloneThenByCards, rateByCards } from './support/road/ratings.ts'
import * as weekOne from './support/road/week-one.ts'
import { expect, test } from './support/test.ts'

interface CheckReport {
  readonly exitCriteria: readonly {
    readonly stage: string
    readonly id: string
    readonly met: boolean
    readonly detail: { readonly waived: string | null }
  }[]
  readonly issues: readonly { readonly code: string; readonly severity: string }[]
}

/** Sums in another order differ in the last of sixteen digits. */
function rounded(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? Number(part.toFixed(9)) : part,
  )
  return JSON.parse(text) as unknown
}

test('from an empty workbook to measures that were worked by hand, by keyboard alone', async ({
  launchApp,
  folder,
}) => {
  test.setTimeout(300_000)
  const app = await launchApp()
  const { window } = app
  await watchPointer(window)
  await setDay(window, days['week-one'])

  await test.step('a workbook and its people', async () => {
    await create(window)
    await listPeople(window)
  })

  await test.step('week one', async () => {
    await rateByCards(window, baselineAnswers)
    await weekOne.fillPoints(window)
    await weekOne.judgeFlows(window)
    await weekOne.fillDecisionRights(window)
    await weekOne.agreeSymptoms(window)
    await weekOne.fillResultsBefore(window)
    await weekOne.weighToday(window)
    await weekOne.rememberItems(window)
    await weekOne.promiseForGaps(window)
    await signOff(window, 'week-one', 'Bo Lindqvist', 'Ada joins every strategy session.')
  })

  await test.step('month one', async () => {
    await comeBackOn(window, days['month-one'])
    await monthOne.listMeetings(window)
    await monthOne.redesignMeetings(window)
    await monthOne.openForums(window)
    await monthOne.holdStrategyCheck(window)
    await signOff(window, 'month-one', 'Bo Lindqvist', 'The status meeting stops.')
  })

  await test.step('month two', async () => {
    await comeBackOn(window, days['month-two'])
    await monthTwo.convertDeliverable(window)
    await monthTwo.takeReading(window, '84')
    await monthTwo.agreeWeights(window)
    await monthTwo.holdOutcomeReview(window)
    await monthTwo.updateCase(window)
    await signOff(window, 'month-two', 'Cleo Marsh', 'Outcomes weigh more than half.')
  })

  await test.step('month three', async () => {
    await comeBackOn(window, days['month-three'])
    await monthThree.rateSkills(window)
    await monthThree.dateWorkshops(window)
    await monthThree.teach(window)
    await signOff(window, 'month-three', 'Bo Lindqvist', 'A workshop a month.')
  })

  await test.step('month six', async () => {
    await comeBackOn(window, days['month-six'])
    await monthSix.logItems(window)
    await monthSix.dateItemsByKey(window)
    await monthSix.fillResultsNow(window)
    await rateAloneThenByCards(window, followUpAnswers)
    await monthSix.agreeActuals(window)
    await monthThree.rateSkillsAgain(window)
    await monthSix.closeAction(window)
    await monthSix.handOn(window)
    await signOff(window, 'month-six', 'Bo Lindqvist', 'We begin a second cycle.')
  })

  await test.step('the overview shows them rounded', async () => {
    await runByName(window, commandWords.labels['go-to-overview'], workbookWords.pages.overview)
    for (const id of measureIds) {
      const row = window
        .getByRole('main')
        .getByRole('row')
        .filter({ has: window.getByRole('rowheader', { name: methodWords.measures[id].label, exact: true }) })
      await expect(row.locator('.measure-number'), id).toHaveText(onOverview[id])
    }
  })

  const file = path.join(folder, 'Offsite.pathway')
  await test.step('the file holds them', async () => {
    await app.stubSaveDialog(file)
    await press(window, 'Control+Shift+S')
    await expect(window.getByText(workbookWords.fileSaved('Offsite.pathway'))).toBeVisible()
    const asOf = ['--as-of', days['month-six'], '--json'] as const
    const measures = runCommandLine('measures', file, ...asOf) as Readonly<Record<MeasureId, Measure>>
    for (const id of measureIds) {
      const { value, n, reason, detail } = measures[id]
      const { items, ...others } = detail
      expect(rounded({ value, n, reason, detail: others }), id).toEqual(rounded(expected[id]))
      if (id === 'M7') {
        expect(items).toHaveLength(23)
        expect(rounded((items as readonly unknown[]).slice(0, widest.length))).toEqual(rounded(widest))
      }
    }

    const { exitCriteria, issues } = runCommandLine('check', file, ...asOf) as CheckReport
    expect(exitCriteria).toHaveLength(21)
    expect(exitCriteria.filter(({ met, detail }) => !met || detail.waived !== null)).toEqual([])
    expect(issues.filter(({ severity }) => severity === 'wrong')).toEqual([])
  })

  expect(await readPointerUses(window)).toEqual([])
})
