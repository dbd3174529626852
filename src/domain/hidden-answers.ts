// Answers that nobody may see yet: those of a round that is not revealed.
import { textAt } from './read.ts'
import type { Row } from './row.ts'
import type { TableId } from './table-id.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** True for a rating whose round is not revealed, or that names no round; whatever shows or writes rows asks this. */
export function isHidden(table: TableId, row: Row, workbook: Workbook): boolean {
  return table === 'ratings' && !isRevealed(workbook, row)
}

/** The rows of a table that may be shown and written out. */
export function findShownRows(workbook: Workbook, table: TableId): readonly Row[] {
  const rows = findRows(workbook, table)
  return table === 'ratings' ? rows.filter((row) => isRevealed(workbook, row)) : rows
}

/** How many answers, in the workbook or in a frozen copy of it, belong to no round that was ever revealed. */
export function countHiddenAnswers(workbook: Workbook, frozen: readonly Workbook[] = []): number {
  const hidden = new Set<string>()
  for (const each of [workbook, ...frozen]) {
    for (const row of findRows(each, 'ratings')) {
      if (!isAnswered(row) || isRevealed(workbook, row) || isRevealed(each, row)) continue
      hidden.add(row.id)
    }
  }
  return hidden.size
}

function isAnswered({ cells }: Row): boolean {
  return cells['value'] !== undefined || cells['comment'] !== undefined
}

function isRevealed(workbook: Workbook, rating: Row): boolean {
  const round = findRow(workbook, 'rounds', textAt(rating, 'round') ?? '')
  return round !== undefined && textAt(round, 'state') === 'revealed'
}
