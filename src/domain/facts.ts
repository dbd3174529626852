// The facts of a workbook that rules and measures ask for, read from its one row.
import { schemeIds, schemes } from './catalogue.ts'
import type { SchemeId } from './catalogue.ts'
import { dateAt, numberAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

const emptyRow: Row = { id: 'facts', order: '', cells: {}, stamps: { row: '' } }

export function findFacts(workbook: Workbook): Row {
  return findRow(workbook, 'facts', 'facts') ?? emptyRow
}

/** ISO calendar date; undefined where it is not known yet. */
export function findStartDate(workbook: Workbook): string | undefined {
  return dateAt(findFacts(workbook), 'start-date')
}

/** RAPID where nothing else was chosen. */
export function findScheme(workbook: Workbook): (typeof schemes)[SchemeId] & { readonly id: SchemeId } {
  const chosen = textAt(findFacts(workbook), 'decision-scheme')
  const id = schemeIds.find((scheme) => scheme === chosen) ?? 'rapid'
  return { ...schemes[id], id }
}

/** Days within which an item should be decided; 30 where nothing else was set. */
export function findVelocityTargetDays(workbook: Workbook): number {
  return numberAt(findFacts(workbook), 'velocity-target-in-days') ?? 30
}
