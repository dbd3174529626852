// The line at the foot of the table: what each column comes to, over all rows the filter lets through.
import { useMemo } from 'react'
import type { Column } from '../../domain/column.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { findColumnWords } from '../../words/index.ts'
import { Sum } from './group-head.tsx'
import { useGrid, useGridState } from './grid.ts'
import { drawGutter } from './gutter.tsx'
import { standsRight } from './kinds.tsx'
import { footRow } from './navigation.ts'
import { useSummaries } from './summary-text.ts'
import type { SummaryText } from './summary-text.ts'
import tableStyles from './table.module.css'
import { findSummary } from './view-shape.ts'
import type { ViewShape } from './view-shape.ts'
import styles from './views.module.css'

interface FootProps {
  readonly columns: readonly Column[]
  readonly rows: readonly string[]
  readonly shape: ViewShape
  readonly rowIndex: number
}

export function Foot({ columns, rows, shape, rowIndex }: FootProps) {
  const asked = useMemo(
    () =>
      columns.flatMap((column) => {
        const summary = findSummary(shape, column.id)
        return summary === null ? [] : [{ column, summary }]
      }),
    [columns, shape],
  )
  const sums = useSummaries(rows, asked)
  return (
    <div role="rowgroup" className={styles['foot']} data-pinned="bottom">
      <div role="row" className={tableStyles['row']} aria-rowindex={rowIndex}>
        {drawGutter({
          styles: tableStyles,
          children: <span className="hidden-text">{viewWords.foot}</span>,
        })}
        {columns.map((column, at) => (
          <FootCell key={column.id} column={column} index={at + 2} sum={sums.get(column.id)} />
        ))}
      </div>
    </div>
  )
}

interface FootCellProps {
  readonly column: Column
  readonly index: number
  readonly sum: SummaryText | undefined
}

function FootCell({ column, index, sum }: FootCellProps) {
  const grid = useGrid()
  const isActive = useGridState(({ active }) => active.row === footRow && active.column === column.id)
  const isOpen = useGridState(({ menu }) => menu?.kind === 'summary' && menu.column === column.id)
  const { label } = findColumnWords(grid.table, column.id)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keymap has its keys
    <div
      className={styles['footCell']}
      role="gridcell"
      aria-colindex={index}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={sum === undefined ? viewWords.chooseSummary(label) : undefined}
      tabIndex={isActive ? 0 : -1}
      data-row={footRow}
      data-column={column.id}
      data-right={standsRight(column) || undefined}
      data-pinned={index === 2 ? 'start' : undefined}
      onClick={() => grid.store.setState({ menu: isOpen ? null : { kind: 'summary', column: column.id } })}
    >
      <Sum sum={sum} />
      {sum?.text === null && (
        <span className={styles['sumName']}>
          {sum.label} {viewWords.noSummary}
        </span>
      )}
    </div>
  )
}
