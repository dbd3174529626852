// What of a workbook may stand in a pack at all: no column kept for the app's own use, no note of the facilitator, no name
// beside a single person's answer.
import type { Column } from '../domain/column.ts'
import { isShown } from '../domain/column.ts'
import { hasConsent } from '../domain/rounds.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { roundIds } from '../domain/tables/rounds.ts'
import type { Workbook } from '../domain/workbook.ts'

/** Written by the facilitator for the facilitator: what was said in the room stays there. */
const facilitatorColumns: Readonly<Partial<Record<TableId, readonly string[]>>> = { stages: ['notes'] }

/** Raters were promised that nobody sees who answered what: counts and spreads are told instead. */
const raterColumns: ReadonlySet<string> = new Set(['respondent'])

/** In the order of the definition. Comments of raters need the consent that a split by side needs. */
export function findPrintedColumns(table: TableId, workbook: Workbook): readonly Column[] {
  const kept = facilitatorColumns[table] ?? []
  return tables[table].columns.filter((column) => {
    if (!isShown(column) || kept.includes(column.id)) return false
    if (table !== 'ratings') return true
    const consents = roundIds.every((round) => hasConsent(workbook, round))
    return !raterColumns.has(column.id) && (column.id !== 'comment' || consents)
  })
}
