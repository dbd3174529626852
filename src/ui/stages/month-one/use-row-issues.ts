// What is odd about each row of a table, and how many actions answer it; found once for a whole list.
import { useMemo } from 'react'
import { findTableIssues } from '../../../domain/checks/find-issues.ts'
import type { Context } from '../../../domain/context.ts'
import type { Issue } from '../../../domain/issue.ts'
import { textAt } from '../../../domain/read.ts'
import type { TableId } from '../../../domain/table-id.ts'
import { findRows } from '../../../domain/workbook.ts'

export function useRowIssues(table: TableId, context: Context): ReadonlyMap<string, readonly Issue[]> {
  const issues = findTableIssues(table, context)
  return useMemo(() => {
    const byRow = new Map<string, Issue[]>()
    for (const issue of issues) {
      if (issue.row === null) continue
      const known = byRow.get(issue.row)
      if (known === undefined) byRow.set(issue.row, [issue])
      else known.push(issue)
    }
    return byRow
  }, [issues])
}

export interface ActionsOf {
  readonly first: string
  readonly count: number
}

/** Actions not dropped by the row of the table they answer. */
export function useActionsOf(table: TableId, { workbook }: Context): ReadonlyMap<string, ActionsOf> {
  const actions = findRows(workbook, 'actions')
  return useMemo(() => {
    const byRow = new Map<string, ActionsOf>()
    const start = `${table}/`
    for (const action of actions) {
      const from = textAt(action, 'from')
      if (from?.startsWith(start) !== true || textAt(action, 'status') === 'dropped') continue
      const row = from.slice(start.length)
      const known = byRow.get(row)
      byRow.set(
        row,
        known === undefined ? { first: action.id, count: 1 } : { ...known, count: known.count + 1 },
      )
    }
    return byRow
  }, [actions, table])
}
