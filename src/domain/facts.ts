// The facts of a workbook that rules and measures ask for, read from its one row.
import { schemeIds, schemes } from './catalogue.ts'
import type { SchemeId } from './catalogue.ts'
import { memoByRows } from './memo.ts'
import { dateAt, numberAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

const emptyRow: Row = { id: 'facts', order: '', cells: {}, stamps: { row: '' } }

/** A decision scheme: its letters and what each of them is for. */
export type Scheme = (typeof schemes)[SchemeId] & { readonly id: SchemeId }

export function findFacts(workbook: Workbook): Row {
  return findRow(workbook, 'facts', 'facts') ?? emptyRow
}

/** ISO calendar date; undefined where it is not known yet. */
export function findStartDate(workbook: Workbook): string | undefined {
  return startDateOf(workbook.tables.facts)
}

/** RAPID where nothing else was chosen. */
export function findScheme(workbook: Workbook): Scheme {
  return schemeOf(workbook.tables.facts)
}

/** Days within which an item should be decided; 30 where nothing that makes sense was set. */
export function findVelocityTargetDays(workbook: Workbook): number {
  const days = numberAt(findFacts(workbook), 'velocity-target-in-days')
  return days === undefined || days < 1 ? 30 : days
}

// Asked once per row by some rules, so worked out once per change of the facts.
const startDateOf = memoByRows((rows) => {
  const row = rows.find(({ id }) => id === 'facts')
  return row === undefined ? undefined : dateAt(row, 'start-date')
})

const schemeOf = memoByRows((rows): Scheme => {
  const row = rows.find(({ id }) => id === 'facts')
  const chosen = row === undefined ? undefined : textAt(row, 'decision-scheme')
  const id = schemeIds.find((scheme) => scheme === chosen) ?? 'rapid'
  return { ...schemes[id], id }
})
