// Below the table: what is odd about its content, one sentence each, leading to the cell.
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { FoundIssues } from '../../domain/checks/find-issues.ts'
import type { Issue } from '../../domain/issue.ts'
import { gridWords } from '../../words/en/grid.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { cut } from '../../words/en/spell.ts'
import { nameRow } from './cell-reading.ts'
import { useGrid } from './grid.ts'
import { spellIssue, useFoundIssues } from './issue-index.ts'
import type { IssueIndex } from './issue-index.ts'
import styles from './below.module.css'
import type { TableView } from './table-view.ts'
import toolStyles from './toolbar.module.css'
import { goToCell } from './view-actions.ts'

const shownAtFirst = 3
const shownAtMost = 200

interface IssueListProps {
  readonly issues: StoreApi<IssueIndex>
  readonly view: TableView
}

export function IssueList({ issues, view }: IssueListProps) {
  const found = useFoundIssues(issues)
  const { session, table } = useGrid()
  const [isOpen, setOpen] = useState(false)
  const isWhole = useStore(session.store, ({ workbook }) => {
    return workbook.tables[table].rows.length === view.fitting.length
  })
  const { positionOf, groups } = view
  const { first, count } = useMemo(
    () => findShown(found, isWhole ? null : (row) => isHere({ positionOf, groups }, row)),
    [found, isWhole, positionOf, groups],
  )
  if (count === 0) return null
  const listed = isOpen ? first : first.slice(0, shownAtFirst)
  const rest = count - listed.length
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

/** How many there are, and as many of them as can be listed; `isShown` is null where every row is. */
function findShown(found: FoundIssues, isShown: ((row: string) => boolean) | null) {
  const first: Issue[] = []
  let count = 0
  for (const lists of found) {
    for (const issues of lists) {
      const shown = isShown === null ? issues : issues.filter(({ row }) => row === null || isShown(row))
      first.push(...shown.slice(0, shownAtMost - first.length))
      count += shown.length
    }
  }
  return { first, count }
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
function isHere({ positionOf, groups }: Pick<TableView, 'positionOf' | 'groups'>, row: string): boolean {
  return positionOf(row) !== undefined || groups?.groupOf(row) !== undefined
}
