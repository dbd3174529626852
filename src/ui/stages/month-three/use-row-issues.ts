// The issues of a table by row, found again only when something they read has changed.
import { useMemo } from 'react'
import { findTableIssues } from '../../../domain/checks/find-issues.ts'
import type { Issue } from '../../../domain/issue.ts'
import type { TableId } from '../../../domain/table-id.ts'
import { useSessionState } from '../../workbook/workbook-context.ts'

const none: readonly Issue[] = []

export function useRowIssues(table: TableId): (row: string) => readonly Issue[] {
  const issues = useSessionState(({ workbook, asOf }) => findTableIssues(table, { workbook, asOf }))
  return useMemo(() => {
    const byRow = new Map<string, Issue[]>()
    for (const issue of issues) {
      if (issue.row === null) continue
      const listed = byRow.get(issue.row)
      if (listed === undefined) byRow.set(issue.row, [issue])
      else listed.push(issue)
    }
    return (row) => byRow.get(row) ?? none
  }, [issues])
}
