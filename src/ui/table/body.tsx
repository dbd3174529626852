// The rows of the grid: all of them while they are few, else those near the view and always those that are worked on.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback } from 'react'
import type { StoreApi } from 'zustand'
import type { Column } from '../../domain/column.ts'
import { headerHeightPx, rowHeightPx } from './column-layout.ts'
import type { Density } from './column-layout.ts'
import { useGridState } from './grid.ts'
import type { IssueIndex } from './issue-index.ts'
import { TableRow } from './row.tsx'
import styles from './table.module.css'

/** More rows than this are drawn only near the view. Plain rows can be searched, printed and read out in full. */
export const plainRowsAtMost = 100

interface BodyProps {
  readonly rows: readonly string[]
  readonly positionOf: (row: string) => number | undefined
  readonly columns: readonly Column[]
  readonly issues: StoreApi<IssueIndex>
  readonly density: Density
  readonly frame: HTMLElement | null
}

export function TableBody(props: BodyProps) {
  const { rows, columns, issues } = props
  if (rows.length > plainRowsAtMost) return <NearRows {...props} />
  return (
    <div role="rowgroup" className={styles['body']}>
      {rows.map((row, position) => (
        <TableRow
          key={row}
          rowId={row}
          position={position}
          columns={columns}
          issues={issues}
          offsetPx={undefined}
        />
      ))}
    </div>
  )
}

function NearRows({ rows, positionOf, columns, issues, density, frame }: BodyProps) {
  const active = useGridState((state) => positionOf(state.active.row))
  const extent = useGridState(({ selection }) => positionOf(selection?.extent.row ?? ''))
  const headerPx = headerHeightPx[density]
  const getKey = useCallback((position: number) => rows[position] ?? position, [rows])
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler here: the list is read anew at each render
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame,
    estimateSize: () => rowHeightPx[density],
    getItemKey: getKey,
    overscan: 8,
    scrollMargin: headerPx,
    initialRect: { width: 1000, height: 600 },
    rangeExtractor: (range) => {
      const near = new Set(defaultRangeExtractor(range))
      if (active !== undefined) near.add(active)
      if (extent !== undefined) near.add(extent)
      return [...near].sort((a, b) => a - b)
    },
  })
  const height = rows.length * rowHeightPx[density]
  return (
    <div role="rowgroup" className={styles['body']} style={{ height }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index]
        return row === undefined ? null : (
          <TableRow
            key={row}
            rowId={row}
            position={index}
            columns={columns}
            issues={issues}
            offsetPx={start - headerPx}
          />
        )
      })}
    </div>
  )
}
