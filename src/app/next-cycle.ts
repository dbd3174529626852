// Makes the workbook of the next cycle from an open one, as a record that the library can store. Knows no screens.
import type { Context } from '../domain/context.ts'
import { findDateProblem } from '../domain/plan-date.ts'
import { makeNextCycle } from '../domain/next-cycle.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Workbook } from '../domain/workbook.ts'
import { makeDeviceId, makeWorkbookId } from '../format/random-id.ts'
import { nextCycleWords } from '../words/en/month-six-page.ts'
import { seedText } from '../words/index.ts'
import { longestTitle } from './limits.ts'

export interface NextCycleFacts {
  readonly title: string
  /** ISO calendar date. */
  readonly startDate: string
}

export interface MadeCycle {
  readonly workbook: Workbook
  /** The device its first rows are stamped by. */
  readonly device: string
}

/** Refuses a title that is too long and a start that is no day; reads the source, never changes it. */
export function startNextCycle(context: Context, facts: NextCycleFacts): Result<MadeCycle> {
  const title = facts.title.trim()
  const { length } = Array.from(title)
  if (length > longestTitle) return fail({ code: 'title-too-long', length, limit: longestTitle })
  const wrong = findDateProblem(facts.startDate)
  if (wrong !== null) return fail(wrong)
  const device = makeDeviceId()
  const workbook = makeNextCycle(context, {
    id: makeWorkbookId(),
    device,
    title,
    startDate: facts.startDate,
    seedText,
    lessonText: nextCycleWords.lessonText,
  })
  return succeed({ workbook, device })
}
