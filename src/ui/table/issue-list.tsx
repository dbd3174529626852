// Below the table: what is odd about its content, one sentence each, leading to the cell.
import { useState } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Issue } from '../../domain/issue.ts'
import { gridWords } from '../../words/en/grid.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { cut } from '../../words/en/spell.ts'
import { nameRow } from './cell-reading.ts'
import { useGrid } from './grid.ts'
import { spellIssue, useIssues } from './issue-index.ts'
import type { IssueIndex } from './issue-index.ts'
import styles from './below.module.css'
import type { TableView } from './table-view.ts'
import toolStyles from './toolbar.module.css'
import { goToCell } from './view-actions.ts'

const shownAtFirst = 3

interface IssueListProps {
  readonly issues: StoreApi<IssueIndex>
  readonly view: TableView
}

export function IssueList({ issues, view }: IssueListProps) {
  const all = useIssues(issues)
  const [isOpen, setOpen] = useState(false)
  const shown = all.filter(({ row }) => row === null || isHere(view, row))
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
          <button type="button" className={toolStyles['tool']} onClick={() => setOpen(!isOpen)}>
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
  // Rows of closed groups have no number.
  const name = useStore(grid.session.store, (state) =>
    row === null || position !== undefined ? '' : nameRow(state, grid.table, row),
  )
  if (row === null) {
    return (
      <>
        <span className={styles['issueMark']} aria-hidden="true" /> {sentence}
      </>
    )
  }
  const where = position === undefined ? cut(name, 60) : gridWords.issueRow(position + 1)
  const column = view.columns.find(({ id }) => id === issue.column) ?? view.columns[0]
  return (
    <button
      type="button"
      className={styles['issue']}
      onClick={() => goToCell(grid, { row, column: column?.id ?? '' })}
    >
      <span className={styles['issueMark']} aria-hidden="true" />{' '}
      {where === '' ? viewWords.inClosedGroup : where}: {sentence}
    </button>
  )
}

/** Among the rows of the view, those of closed groups included. */
function isHere(view: TableView, row: string): boolean {
  return view.positionOf(row) !== undefined || view.groups?.groupOf(row) !== undefined
}
