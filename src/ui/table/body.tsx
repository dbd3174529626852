// The lines of the grid: all of them while they are few, else those near the view and always those that are worked on.
import { useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import type { StoreApi } from 'zustand'
import { useAfterFirstFrame } from './after-first-frame.tsx'
import { headerHeightPx, rowHeightPx } from './column-layout.ts'
import type { Density } from './column-layout.ts'
import { GroupHead } from './group-head.tsx'
import { useGridState } from './grid.ts'
import type { IssueIndex } from './issue-index.ts'
import { TableRow } from './row.tsx'
import styles from './table.module.css'
import type { TableView } from './table-view.ts'
import { findNearLines, useSight } from './use-sight.ts'

/** More lines than this are drawn only near the view. Plain rows can be searched, printed and read out in full. */
export const plainRowsAtMost = 200

interface BodyProps {
  readonly view: TableView
  readonly issues: StoreApi<IssueIndex>
  readonly density: Density
}

/** Lines beyond the view, which are there before one scrolls to them; the first frame does without. */
const overscanned = 8

/** One element whichever way lines are drawn: rows that come or go across the limit keep the others, and the focus. */
export function TableBody({ view, issues, density }: BodyProps) {
  const { groups, rows, positionOf } = view
  const lines = groups?.lines ?? rows
  const isPlain = lines.length <= plainRowsAtMost
  const draw = useLineDrawing(view, issues)
  const lineOf = groups?.lineOf ?? positionOf
  const active = useGridState((state) => (isPlain ? undefined : lineOf(state.active.row)))
  const extent = useGridState(({ selection }) => (isPlain ? undefined : lineOf(selection?.extent.row ?? '')))
  const body = useRef<HTMLDivElement>(null)
  const linePx = rowHeightPx[density]
  const sight = useSight(body, linePx, headerHeightPx[density], !isPlain)
  const overscan = useAfterFirstFrame() ? overscanned : 0
  if (isPlain) {
    return (
      <div role="rowgroup" ref={body} className={styles['body']}>
        {lines.map((line, at) => draw(line, at, undefined))}
      </div>
    )
  }
  const near = findNearLines(sight, overscan, lines.length, [active, extent])
  return (
    <div role="rowgroup" ref={body} className={styles['near']} style={{ height: lines.length * linePx }}>
      {near.map((at) => draw(lines[at] ?? '', at, at * linePx))}
    </div>
  )
}

type DrawLine = (line: string, at: number, offsetPx: number | undefined) => ReactNode

/** A row, or the head of a group. */
function useLineDrawing(view: TableView, issues: StoreApi<IssueIndex>): DrawLine {
  const { groups, columns, positionOf, shape } = view
  const heads = useMemo(() => new Map(groups?.list.map((group) => [group.head, group])), [groups])
  return (line, at, offsetPx) => {
    const group = heads.get(line)
    if (group !== undefined && groups !== null) {
      return (
        <GroupHead
          key={line}
          group={group}
          column={groups.column}
          line={at}
          isOpen={groups.isOpen(group.key)}
          columns={columns}
          summaries={shape.summaries}
          offsetPx={offsetPx}
        />
      )
    }
    return (
      <TableRow
        key={line}
        rowId={line}
        position={positionOf(line) ?? at}
        line={at}
        isGrouped={groups !== null}
        columns={columns}
        issues={issues}
        offsetPx={offsetPx}
      />
    )
  }
}
