// Below the table: what is odd about its content, one sentence each, leading to the cell.
import { useState } from 'react'
import type { StoreApi } from 'zustand'
import type { Issue } from '../../domain/issue.ts'
import { gridWords } from '../../words/en/grid.ts'
import { focusPlace } from './focus.ts'
import { useGrid } from './grid.ts'
import { spellIssue, useIssues } from './issue-index.ts'
import type { IssueIndex } from './issue-index.ts'
import styles from './table.module.css'
import type { TableView } from './table-view.ts'

const shownAtFirst = 3

interface IssueListProps {
  readonly issues: StoreApi<IssueIndex>
  readonly view: TableView
}

export function IssueList({ issues, view }: IssueListProps) {
  const all = useIssues(issues)
  const [isOpen, setOpen] = useState(false)
  const shown = all.filter(({ row }) => row === null || view.positionOf(row) !== undefined)
  if (shown.length === 0) return null
  const listed = isOpen ? shown.slice(0, 200) : shown.slice(0, shownAtFirst)
  const rest = shown.length - listed.length
  return (
    <ul className={styles['issues']}>
      {listed.map((issue, position) => (
        // Issues have no ids of their own; the list is short and rebuilt as a whole.
        <li key={`${String(position)}-${issue.code}`}>
          <IssueLine issue={issue} view={view} />
        </li>
      ))}
      {(rest > 0 || isOpen) && (
        <li>
          <button type="button" className={styles['tool']} onClick={() => setOpen(!isOpen)}>
            {rest > 0 ? gridWords.issuesMore(rest) : gridWords.showFewer}
          </button>
        </li>
      )}
    </ul>
  )
}

function IssueLine({ issue, view }: { readonly issue: Issue; readonly view: TableView }) {
  const grid = useGrid()
  const sentence = spellIssue(issue)
  const { row } = issue
  const position = row === null ? undefined : view.positionOf(row)
  if (row === null || position === undefined) {
    return (
      <>
        <span className={styles['issueMark']} aria-hidden="true" /> {sentence}
      </>
    )
  }
  const column = view.columns.find(({ id }) => id === issue.column) ?? view.columns[0]
  return (
    <button
      type="button"
      className={styles['issue']}
      onClick={() => focusPlace(grid, { row, column: column?.id ?? '' })}
    >
      <span className={styles['issueMark']} aria-hidden="true" /> {gridWords.issueRow(position + 1)}:{' '}
      {sentence}
    </button>
  )
}
