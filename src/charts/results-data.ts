// A workbook -> the plain data of the results picture: before, now, rivals, and the share the team gives to integration.
import type { Context } from '../domain/context.ts'
import { numberAt, textAt } from '../domain/read.ts'
import { findRows } from '../domain/workbook.ts'
import type { ResultRow, ResultsData } from './results.ts'

/** In table order; rows without a name and without a value are left out. */
export function resultsData({ workbook }: Context): ResultsData {
  const rows = findRows(workbook, 'results').map((row): ResultRow => ({
    id: row.id,
    label: textAt(row, 'result') ?? '',
    before: numberAt(row, 'before') ?? null,
    now: numberAt(row, 'now') ?? null,
    unit: textAt(row, 'unit') ?? '',
    rivals: rivals.find((choice) => choice === textAt(row, 'against-rivals')) ?? null,
    due: shares.find((choice) => choice === textAt(row, 'how-much-of-it-is-due-to-integration')) ?? null,
  }))
  return { rows: rows.filter(({ label, before, now }) => label !== '' || before !== null || now !== null) }
}

const rivals = ['behind', 'level', 'ahead'] as const
const shares = ['none', 'some', 'much', 'unknown'] as const
