// One line of facts about a table across the stages, for under its title. Pure.
import { minutesBetween } from '../../domain/agenda.ts'
import type { Context } from '../../domain/context.ts'
import { findDaysOverdue } from '../../domain/overdue.ts'
import { namesSomebody } from '../../domain/named-person.ts'
import { dateAt, numberAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import { tablePageWords as words } from '../../words/en/overview.ts'

/** Null where there is nothing to count, or nothing worth saying of this table. */
export function findTableLine(table: TableId, context: Context): string | null {
  const rows = findRows(context.workbook, table)
  if (table === 'actions') return lineOfActions(rows, context)
  if (table === 'decisions') return lineOfDecisions(rows, context.asOf)
  if (table === 'agenda') return lineOfAgenda(rows)
  if (table !== 'parking-lot') return null
  const placed = rows.filter((row) => textAt(row, 'where-it-goes') !== undefined).length
  return words.parking({ all: rows.length, placed })
}

function lineOfActions(rows: readonly Row[], context: Context): string | null {
  const open = rows.filter((row) => !['done', 'dropped'].includes(textAt(row, 'status') ?? ''))
  return words.actions({
    all: rows.length,
    done: rows.filter((row) => textAt(row, 'status') === 'done').length,
    dropped: rows.filter((row) => textAt(row, 'status') === 'dropped').length,
    overdue: rows.filter((row) => findDaysOverdue(row, context) !== undefined).length,
    unowned: open.filter(
      (row) =>
        !namesSomebody(context.workbook.tables.people, row, 'owner') || dateAt(row, 'due') === undefined,
    ).length,
  })
}

function lineOfDecisions(rows: readonly Row[], asOf: string): string | null {
  const reviews = rows.flatMap((row) => dateAt(row, 'review-on') ?? []).sort()
  return words.decisions({
    all: rows.length,
    reviewed: reviews.filter((date) => date <= asOf).length,
    next: reviews.find((date) => date > asOf) ?? null,
    asOf,
  })
}

/** Held blocks have both times on the clock; planned minutes are compared over those alone. */
function lineOfAgenda(rows: readonly Row[]): string | null {
  const minutesOf = (row: Row) => numberAt(row, 'minutes') ?? 0
  const held = rows.flatMap((row) => {
    const minutes = minutesBetween(textAt(row, 'actual-start'), textAt(row, 'actual-end'))
    return minutes === null ? [] : [{ planned: minutesOf(row), minutes }]
  })
  return words.agenda({
    blocks: rows.length,
    minutes: rows.reduce((sum, row) => sum + minutesOf(row), 0),
    held: held.length,
    heldPlanned: held.reduce((sum, { planned }) => sum + planned, 0),
    heldMinutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
  })
}
