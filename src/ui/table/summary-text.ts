// What sums of cells say on screen: the name of the sum and its outcome, spelled as cells of the column are.
import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import type { SessionState } from '../../app/session-state.ts'
import type { Column } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRow } from '../../domain/workbook.ts'
import { percent } from '../../words/en/amounts.ts'
import { shortMoment } from '../../words/en/dates.ts'
import { gridWords } from '../../words/en/grid.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { showCellText, showNumber } from './cell-reading.ts'
import { isShare, summarizeColumn } from './column-summary.ts'
import type { SummaryId, SummaryValue } from './column-summary.ts'
import { useGrid } from './grid.ts'
import { cellOf } from './sorting.ts'

export interface SummaryText {
  readonly label: string
  /** Null where there is nothing to count. */
  readonly text: string | null
}

/** By column id. Worked out after what is typed is on screen: a table of thousands of rows keeps no key waiting. */
export function useSummaries(
  rows: readonly string[],
  asked: readonly { readonly column: Column; readonly summary: SummaryId }[],
): ReadonlyMap<string, SummaryText> {
  const { session, table } = useGrid()
  const workbook = useDeferredValue(useStore(session.store, (state) => state.workbook))
  return useMemo(() => {
    const state = { ...session.store.getState(), workbook }
    // Each row is looked up once, whatever is asked of it.
    const found = rows.flatMap((row) => findRow(workbook, table, row) ?? [])
    return new Map(
      asked.map(({ column, summary }) => {
        const cells = found.map((row) => cellOf(state, column, row))
        return [column.id, spellSummary(state, table, column, summary, summarizeColumn(summary, cells))]
      }),
    )
  }, [session, table, workbook, rows, asked])
}

export function nameSummary(column: Column, summary: SummaryId): string {
  const isDay = column.kind === 'date' || column.kind === 'date-time'
  if (isDay && summary === 'least') return viewWords.earliest
  if (isDay && summary === 'greatest') return viewWords.latest
  return viewWords.summaries[summary]
}

function spellSummary(
  state: SessionState,
  table: TableId,
  column: Column,
  summary: SummaryId,
  value: SummaryValue | null,
): SummaryText {
  const label = nameSummary(column, summary)
  return { label, text: value === null ? null : spellValue(state, table, column, value) }
}

function spellValue(
  state: SessionState,
  table: TableId,
  column: Column,
  { as, value }: SummaryValue,
): string {
  if (as === 'share') return percent(String(value))
  if (typeof value === 'string') return shortMoment(value, state.asOf)
  if (as === 'count') return showNumber(value)
  // The middle of some steps is none of them, and even where it is, it is a number and no answer.
  const text = as === 'cell' ? showCellText(state, table, column, value) : showNumber(value)
  if (column.kind === 'computed' && column.result === 'days')
    return `${showNumber(value)} ${gridWords.daySign}`
  return isShare(column) && as === 'number' ? percent(text) : text
}
