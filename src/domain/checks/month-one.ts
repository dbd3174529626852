// Rules of month one: meetings without depth or without the technology leader, forums and checks that miss a side.
import type { Context } from '../context.ts'
import type { Check, Issue, MeetingPart } from '../issue.ts'
import { memoFinds } from '../memo.ts'
import { findPart, isFullMember, isKept } from '../meeting-load.ts'
import { amountAt, dateAt, numberAt, textAt, yesNoAt } from '../read.ts'
import type { Row } from '../row.ts'
import { findAttendance } from '../strategy-checks.ts'
import { findRow, findRows } from '../workbook.ts'
import { eachRow, makeIssue, reportOrder } from './make-issue.ts'
import type { Report } from './make-issue.ts'

const thenPairs = [
  ['then-times-per-year', 'times-per-year'],
  ['then-minutes', 'minutes'],
  ['then-attendees', 'attendees'],
  ['then-technology-leaders-part', 'technology-leaders-part'],
  ['then-strategy-minutes', 'strategy-minutes'],
] as const

/** Infrastructure decisions given this many minutes or fewer are rushed. */
const rushedMinutes = 15

/** What is done in meetings that were stopped or merged is no longer anyone's trouble. */
export const checkMeetings: Check = eachRow('meetings', (row, report) => {
  checkCounted(row, report)
  if (!isKept(row)) return
  const infrastructure = numberAt(row, 'infrastructure-decision-minutes')
  const depth = numberAt(row, 'technical-depth-minutes')
  if (infrastructure !== undefined && infrastructure > 0 && infrastructure <= rushedMinutes) {
    report('check', 'infrastructure-rushed', 'infrastructure-decision-minutes', { minutes: infrastructure })
  }
  if (yesNoAt(row, 'covers-technology') === true && depth === 0) {
    report('check', 'no-depth-minutes', 'technical-depth-minutes', {})
  }
  if (yesNoAt(row, 'depth-cut-off') === true) report('check', 'depth-cut-off', 'depth-cut-off', {})
  checkPart(row, report)
  checkMinutes(row, report, 'minutes', ['strategy-minutes', 'technical-depth-minutes'])
  checkMinutes(row, report, 'minutes', ['infrastructure-decision-minutes'])
  checkMinutes(row, report, thenLength(row), ['then-strategy-minutes'])
  checkZeros(row, report)
  if (textAt(row, 'decision') === 'keep') checkKept(row, report)
})

/** A meeting that stays as long as it was is measured by its length today. */
function thenLength(row: Row): string {
  return numberAt(row, 'then-minutes') === undefined ? 'minutes' : 'then-minutes'
}

const meetingParts: readonly MeetingPart[] = ['times', 'minutes', 'people']

const partColumns = {
  today: { times: 'times-per-year', minutes: 'minutes', people: 'attendees' },
  then: { times: 'then-times-per-year', minutes: 'then-minutes', people: 'then-attendees' },
} as const

/** Decided, but a factor of its hours is blank: it counts on neither side. */
function checkCounted(row: Row, report: Report): void {
  const decision = textAt(row, 'decision')
  if (decision === undefined || textAt(row, 'meeting') === undefined) return
  const isNew = decision === 'new'
  const missing = meetingParts.filter(
    (part) =>
      amountAt(row, partColumns.today[part]) === undefined &&
      !(isNew && amountAt(row, partColumns.then[part]) !== undefined),
  )
  const first = missing[0]
  if (first === undefined) return
  report('check', 'meeting-not-counted', partColumns[isNew ? 'then' : 'today'][first], { missing, isNew })
}

function checkZeros(row: Row, report: Report): void {
  for (const side of ['today', 'then'] as const) {
    for (const part of meetingParts) {
      const column = partColumns[side][part]
      if (numberAt(row, column) === 0) report('check', 'takes-no-time', column, { part })
    }
  }
}

/** Blank "then" cells mean as before; so do equal ones. */
function checkKept(row: Row, report: Report): void {
  const changed = thenPairs.find(([then, today]) => {
    const cell = row.cells[then]
    return cell !== undefined && cell !== row.cells[today]
  })
  if (changed !== undefined) report('check', 'kept-but-changed', changed[0], {})
}

const findMerges = memoFinds(
  () => [],
  (row) => (textAt(row, 'decision') === 'merge' ? [row] : []),
)

/** Another meeting's decision matters here, so only the meetings that merge are asked again after each edit. */
export const checkMerges: Check = function* (context) {
  for (const merged of findMerges(findRows(context.workbook, 'meetings'), context)) {
    yield merged.flatMap((row) => checkMerge(row, context))
  }
}

function checkMerge(row: Row, { workbook }: Context): readonly Issue[] {
  const place = { table: 'meetings', row: row.id, column: 'merged-into' } as const
  const into = textAt(row, 'merged-into')
  if (into === undefined) return [makeIssue('check', 'merge-without-target', place, {})]
  if (into === row.id) return [makeIssue('wrong', 'merged-into-itself', place, {})]
  const target = findRow(workbook, 'meetings', into)
  const ended = target === undefined ? undefined : textAt(target, 'decision')
  return ended === 'stop' || ended === 'merge'
    ? [makeIssue('wrong', 'merged-into-ended', place, { ended })]
    : []
}

function checkPart(row: Row, report: Report): void {
  if (findPart(row) === undefined || isFullMember(row)) return
  const redesigned = textAt(row, 'then-technology-leaders-part') !== undefined
  const column = redesigned ? 'then-technology-leaders-part' : 'technology-leaders-part'
  if (textAt(row, 'type') === 'quarterly-business-review') {
    report('check', 'quarterly-review-without-technology-leader', column, {})
  } else if (textAt(row, 'type') === 'strategic' || textAt(row, 'purpose') === 'shape-strategy') {
    report('check', 'strategy-without-technology-leader', column, {})
  }
}

function checkMinutes(row: Row, report: Report, lengthColumn: string, parts: readonly string[]): void {
  const length = numberAt(row, lengthColumn)
  const minutes = parts.reduce((sum, part) => sum + (numberAt(row, part) ?? 0), 0)
  const column = parts[0]
  if (column !== undefined && length !== undefined && minutes > length) {
    report('wrong', 'more-minutes-than-meeting', column, { minutes, length })
  }
}

export const checkForums: Check = eachRow('forums', (row, report) => {
  const named = textAt(row, 'forum') !== undefined
  if (named && textAt(row, 'the-question-it-exists-to-answer') === undefined) {
    report('check', 'forum-without-question', 'the-question-it-exists-to-answer', {})
  }
})

/** A check that was held says who was there, and then needs all three sides. */
export const checkStrategyChecks: Check = eachRow(
  'strategy-checks',
  (row, report, context) => {
    reportOrder(row, ['date', 'next-date'], report)
    const { present, missing } = findAttendance(row, context.workbook)
    if (present.length === 0) {
      const held = (dateAt(row, 'date') ?? '9999') <= context.asOf
      if (held) report('check', 'strategy-check-unattended', 'present', {})
      return
    }
    if (missing.length > 0) report('check', 'strategy-check-one-sided', 'present', { missing })
  },
  ['people'],
)
