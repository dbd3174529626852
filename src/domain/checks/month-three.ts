// Rules of month three: nobody rates themselves, and a workshop every month.
import type { Check } from '../issue.ts'
import { textAt } from '../read.ts'
import { findWorkshopMonths } from '../workshop-months.ts'
import { eachRow, makeIssue } from './make-issue.ts'

export const checkObservers: Check = eachRow('translation-skills', (row, report) => {
  const observer = textAt(row, 'observer')
  if (observer !== undefined && observer === textAt(row, 'person')) {
    report('check', 'rated-by-self', 'observer', {})
  }
})

/** Months that have begun: a later one still has time. */
export const checkWorkshops: Check = (context) =>
  findWorkshopMonths(context)
    .filter(({ month, filled }) => !filled && month <= context.asOf.slice(0, 7))
    .map(({ month }) =>
      makeIssue(
        'check',
        'month-without-workshop',
        { table: 'workshops', row: null, column: 'date' },
        { month },
      ),
    )
