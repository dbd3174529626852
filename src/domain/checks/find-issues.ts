// Everything odd about a workbook's content, table by table: the columns' own rules, then the table's.
import type { Context } from '../context.ts'
import { isHidden } from '../hidden-answers.ts'
import type { Issue } from '../issue.ts'
import { memoByReads } from '../memo.ts'
import { methodTableIds } from '../table-id.ts'
import type { TableId } from '../table-id.ts'
import { tables } from '../tables/index.ts'
import { findRow } from '../workbook.ts'
import { makeColumnCheck } from './any-table.ts'

// Built from the list of ids, so every key is there.
const finders = Object.fromEntries(
  methodTableIds.map((id) => {
    const table = tables[id]
    const checks = [makeColumnCheck(table), ...table.checks]
    const find = (context: Context) => checks.flatMap((check) => check(context))
    return [id, memoByReads(id, id === 'ratings' ? (context) => withoutHidden(find(context), context) : find)]
  }),
) as unknown as Readonly<Record<TableId, (context: Context) => readonly Issue[]>>

/** Found again only where a table that was read has changed; the same array otherwise. */
export function findTableIssues(table: TableId, context: Context): readonly Issue[] {
  return finders[table](context)
}

/** Linear in the number of rows; in the order of the tables. */
export function findIssues(context: Context): readonly Issue[] {
  return methodTableIds.flatMap((table) => findTableIssues(table, context))
}

/** Before the reveal an issue must not tell what somebody answered. */
function withoutHidden(issues: readonly Issue[], { workbook }: Context): readonly Issue[] {
  return issues.filter(({ row, column }) => {
    if (row === null || (column !== 'value' && column !== 'comment')) return true
    const rating = findRow(workbook, 'ratings', row)
    return rating !== undefined && !isHidden('ratings', rating, workbook)
  })
}
