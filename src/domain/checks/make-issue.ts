// Makes issues and walks rows for the rules; knows no rule itself.
import type { Context } from '../context.ts'
import type { Check, Issue, IssueCode, IssueFacts } from '../issue.ts'
import { memoFinds } from '../memo.ts'
import { dateAt } from '../read.ts'
import type { Row } from '../row.ts'
import type { TableId } from '../table-id.ts'
import { findRows } from '../workbook.ts'
import type { Workbook } from '../workbook.ts'

export interface Place {
  readonly table: TableId
  readonly row: string | null
  readonly column: string | null
  readonly key?: string
}

export function makeIssue<Code extends IssueCode>(
  severity: Issue['severity'],
  code: Code,
  place: Place,
  facts: Readonly<IssueFacts[Code]>,
): Issue {
  // One generic pair of code and facts is one member of the union; the compiler cannot see that.
  return { ...place, severity, code, facts } as unknown as Issue
}

/** What a rule about single rows reports: code, column, facts; the table and row are filled in. */
export type Report = <Code extends IssueCode>(
  severity: Issue['severity'],
  code: Code,
  column: string,
  facts: Readonly<IssueFacts[Code]>,
  /** Of a matrix cell. */
  key?: string,
) => void

/**
 * A check that looks at one row at a time, the as-of date and the tables of `reads`: it is given no others, and
 * looks at a row again only when one of these has changed.
 */
export function eachRow(
  table: TableId,
  rule: (row: Row, report: Report, context: Context) => void,
  reads: readonly TableId[] = [],
): Check {
  const find = memoFinds(
    ({ asOf, workbook }) => [asOf, ...reads.map((read) => workbook.tables[read])],
    (row, context): readonly Issue[] => {
      const issues: Issue[] = []
      rule(
        row,
        (severity, code, column, facts, key) => {
          const place = { table, row: row.id, column, ...(key === undefined ? {} : { key }) }
          issues.push(makeIssue(severity, code, place, facts))
        },
        context,
      )
      return issues
    },
  )
  return (context) => find(findRows(context.workbook, table), withOnly(reads, context))
}

/** A rule that reads a table it did not name fails its first test instead of missing an edit. */
export function withOnly(reads: readonly TableId[], { asOf, workbook }: Context): Context {
  const tables = Object.fromEntries(reads.map((read) => [read, workbook.tables[read]]))
  // Incomplete on purpose, see above.
  return { asOf, workbook: { ...workbook, tables: tables as Workbook['tables'] } }
}

/** Reports each date of `columns` that lies before the one last filled to its left. */
export function reportOrder(row: Row, columns: readonly string[], report: Report): void {
  let earlier: string | undefined
  for (const column of columns) {
    const date = dateAt(row, column)
    if (date === undefined) continue
    if (earlier !== undefined && date < earlier)
      report('wrong', 'dates-out-of-order', column, { earlier, later: date })
    else earlier = date
  }
}

/** Reports each date of `columns` after the as-of date: these say what has already happened. */
export function reportFuture(row: Row, columns: readonly string[], report: Report, { asOf }: Context): void {
  for (const column of columns) {
    const date = dateAt(row, column)
    if (date !== undefined && date > asOf) report('check', 'date-in-future', column, { date })
  }
}
