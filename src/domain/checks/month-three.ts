// Rules of month three: nobody rates themselves or is rated twice, a workshop every month, dates inside the plan.
import { isUnread } from '../cell.ts'
import type { Context } from '../context.ts'
import { findStartDate } from '../facts.ts'
import type { Check, Issue } from '../issue.ts'
import { memoFinds } from '../memo.ts'
import { dateAt, listAt, ratingAt, textAt } from '../read.ts'
import type { Row } from '../row.ts'
import { findRows } from '../workbook.ts'
import { findWorkshopMonths } from '../workshop-months.ts'
import { eachRow, makeIssue } from './make-issue.ts'
import type { Report } from './make-issue.ts'

/** After lower than before is no mistake: skills are lost too. */
export const checkSkillRows: Check = eachRow('translation-skills', (row, report) => {
  const person = textAt(row, 'person')
  const observer = textAt(row, 'observer')
  if (observer !== undefined && observer === person) report('check', 'rated-by-self', 'observer', {})
  const before = ratingAt(row, 'before', 'skill')
  const target = ratingAt(row, 'target', 'skill')
  const after = ratingAt(row, 'after', 'skill')
  if (before !== undefined && target !== undefined && target < before) {
    report('check', 'target-below-before', 'target', { target, before })
  }
  const isRated = before !== undefined || after !== undefined
  if (isRated && row.cells['person'] === undefined) report('check', 'rating-without-person', 'person', {})
})

const findPairs = memoFinds(
  () => [],
  (row) => {
    const person = textAt(row, 'person')
    const skill = textAt(row, 'skill')
    return person === undefined || skill === undefined ? [] : [{ row: row.id, pair: `${skill} ${person}` }]
  },
)

/** Points at the second row and every later one of the same person and skill. */
export const checkSkillPairs: Check = function* (context) {
  const seen = new Set<string>()
  for (const pairs of findPairs(findRows(context.workbook, 'translation-skills'), context)) {
    yield pairs.flatMap(({ row, pair }): readonly Issue[] => {
      if (!seen.has(pair)) {
        seen.add(pair)
        return []
      }
      const place = { table: 'translation-skills', row, column: 'skill' } as const
      return [makeIssue('check', 'skill-rated-twice', place, {})]
    })
  }
}

/** Months that have begun: a later one still has time. */
export const checkWorkshops: Check = (context) => [
  findWorkshopMonths(context)
    .filter(({ month, filled }) => !filled && month <= context.asOf.slice(0, 7))
    .map(({ month }) =>
      makeIssue(
        'check',
        'month-without-workshop',
        { table: 'workshops', row: null, column: 'date' },
        { month },
      ),
    ),
]

export const checkWorkshopDates: Check = eachRow(
  'workshops',
  (row, report, context) => {
    reportBeforeStart(row, report, context)
    reportNobody(row, report, context)
  },
  ['facts'],
)

export const checkEducation: Check = eachRow(
  'education',
  (row, report, context) => {
    reportBeforeStart(row, report, context)
    reportNobody(row, report, context)
  },
  ['facts'],
)

export const checkRecognition: Check = eachRow('recognition', reportBeforeStart, ['facts'])

function reportBeforeStart(row: Row, report: Report, { workbook }: Context): void {
  const date = dateAt(row, 'date')
  const start = findStartDate(workbook)
  if (date !== undefined && start !== undefined && date < start) {
    report('check', 'date-before-start', 'date', { date, start })
  }
}

/** Held, and nobody is named as having come. */
function reportNobody(row: Row, report: Report, { asOf }: Context): void {
  const date = dateAt(row, 'date')
  const named = listAt(row, 'attendees').length > 0 || isUnread(row.cells['attendees'])
  if (date !== undefined && date <= asOf && !named) report('check', 'nobody-attended', 'attendees', {})
}
