// Rules of the flow log and of the tables that run across all stages.
import type { Check } from '../issue.ts'
import { findFacts } from '../facts.ts'
import { isSettled } from '../flow.ts'
import { findDaysOverdue } from '../overdue.ts'
import { textAt, yesNoAt } from '../read.ts'
import type { TableId } from '../table-id.ts'
import { longestTitle } from '../title.ts'
import { findRow, findRows } from '../workbook.ts'
import { eachRow, makeIssue, reportFuture, reportOrder } from './make-issue.ts'

const flowDates = ['raised', 'heard-by-the-other-side', 'decided', 'acted']

export const checkFlowLog: Check = eachRow('flow-log', (row, report, context) => {
  reportOrder(row, flowDates, report)
  reportFuture(row, flowDates, report, context)
  const decided = row.cells['decided'] !== undefined
  if (!decided && isSettled(row)) report('check', 'settled-without-date', 'decided', {})
  const undecided = [undefined, 'open'].includes(textAt(row, 'result'))
  if (decided && undecided) report('check', 'decided-without-result', 'result', {})
})

/** Points at each person marked beyond the first. */
export const checkTechnologyLeaders: Check = ({ workbook }) => [
  findRows(workbook, 'people')
    .filter((row) => yesNoAt(row, 'is-the-technology-leader') === true)
    .slice(1)
    .map((row) =>
      makeIssue(
        'wrong',
        'two-technology-leaders',
        { table: 'people', row: row.id, column: 'is-the-technology-leader' },
        {},
      ),
    ),
]

/** The facts name one person and the people table marks another. */
export const checkTechnologyLeaderAgrees: Check = ({ workbook }) => {
  const named = textAt(findFacts(workbook), 'technology-leader')
  const row = named === undefined ? undefined : findRow(workbook, 'people', named)
  if (row === undefined || yesNoAt(row, 'is-the-technology-leader') === true) return []
  const marked = findRows(workbook, 'people').some(
    (other) => yesNoAt(other, 'is-the-technology-leader') === true,
  )
  if (!marked) return []
  const place = { table: 'facts', row: findFacts(workbook).id, column: 'technology-leader' } as const
  return [[makeIssue('wrong', 'technology-leader-differs', place, {})]]
}

/** Kept as typed, but shown whole nowhere, and a new workbook cannot be named so. */
export const checkTitleLength: Check = eachRow('facts', (row, report) => {
  const length = Array.from(textAt(row, 'title') ?? '').length
  if (length > longestTitle) report('check', 'title-too-long', 'title', { length, limit: longestTitle })
})

export const checkSkipped: Check = eachRow('stages', (row, report) => {
  if (textAt(row, 'status') === 'skipped' && textAt(row, 'reason') === undefined) {
    report('check', 'skipped-without-reason', 'reason', {})
  }
})

export const checkDropped: Check = eachRow('pillar-actions', (row, report) => {
  if (textAt(row, 'status') === 'dropped' && textAt(row, 'reason') === undefined) {
    report('check', 'dropped-without-reason', 'reason', {})
  }
})

/** For tables with a due date and a status. */
export function checkOverdue(table: TableId): Check {
  return eachRow(table, (row, report, context) => {
    const days = findDaysOverdue(row, context)
    if (days !== undefined) report('check', 'overdue', 'due', { days })
  })
}
