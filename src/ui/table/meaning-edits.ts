// The edits by which a column learns what a text means, and forgets it. Pure.
import type { Edit } from '../../domain/edit.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { findMeaningRow, findMeaningRows, nameColumn } from '../../format/meanings.ts'
import { makeInsert } from './row-edits.ts'

export interface Lesson {
  readonly table: TableId
  readonly column: string
  readonly text: string
  /** The id of a choice, a row or a step, as an option has it. */
  readonly means: string
}

/** What is said anew takes the place of what was said before. */
export function makeLesson(
  workbook: Workbook,
  { table, column, text, means }: Lesson,
  makeRowId: () => string,
): Edit {
  const known = findMeaningRow(workbook, table, column, text)
  if (known !== undefined)
    return { kind: 'set-cells', table: 'meanings', changes: [{ row: known, column: 'means', value: means }] }
  const cells = { text, column: nameColumn(table, column), means }
  return makeInsert('meanings', workbook.tables.meanings.rows, undefined, 'below', makeRowId(), cells)
}

export function makeForgetting(
  workbook: Workbook,
  { table, column, text }: Pick<Lesson, 'table' | 'column' | 'text'>,
): Edit {
  return { kind: 'delete-rows', table: 'meanings', rows: findMeaningRows(workbook, table, column, text) }
}
