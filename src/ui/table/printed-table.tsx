// The whole table as paper wants it: every row and line of text, its head on each page. On the page only while it prints.
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { SessionState } from '../../app/session-state.ts'
import { isUnread, NOT_SURE } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { shortMoment } from '../../words/en/dates.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'
import { showCellText } from './cell-reading.ts'
import { useGrid } from './grid.ts'
import { isNarrowRating, standsRight } from './kinds.tsx'
import { printable } from './printable.ts'
import styles from './printed-table.module.css'
import { findCell } from './sorting.ts'
import type { TableView } from './table-view.ts'

export function PrintedTable({ view }: { readonly view: TableView }) {
  const isPrinting = usePrinting()
  return isPrinting ? createPortal(<Sheet view={view} />, document.body) : null
}

/** True from the moment the page is about to be printed until it is. */
function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const count = (by: number) => printable.setState(({ tables }) => ({ tables: tables + by }))
    // The page is taken as it stands when the event is over.
    const before = () => flushSync(() => setIsPrinting(true))
    const after = () => setIsPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    count(1)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      count(-1)
    }
  }, [])
  return isPrinting
}

/** More columns than these want the paper lying. */
const uprightAtMost = 7

function Sheet({ view }: { readonly view: TableView }) {
  const { session, table } = useGrid()
  const state = session.store.getState()
  return (
    <section
      className={styles['sheet']}
      data-printed
      data-wide={view.columns.length > uprightAtMost || undefined}
      dir={document.documentElement.dir}
    >
      <h1 className={styles['title']}>{methodWords.tables[table].label}</h1>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{gridWords.rowNumber}</th>
            {view.columns.map((column) => (
              <th key={column.id} scope="col" data-right={standsRight(column) || undefined}>
                {findColumnWords(table, column.id).label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, position) => (
            <tr key={row}>
              <td>{position + 1}</td>
              {view.columns.map((column) => (
                <td
                  key={column.id}
                  dir="auto"
                  data-right={standsRight(column) || undefined}
                  data-written={column.kind === 'text' || column.kind === 'long-text' || undefined}
                >
                  {spellPrinted(state, table, column, findCell(state, table, column, row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** As the cell reads on screen, with all its lines. */
function spellPrinted(state: SessionState, table: TableId, column: Column, cell: Cell | undefined): string {
  if (cell === undefined || isUnread(cell)) return cell?.unread ?? ''
  if (column.kind === 'rating' && cell === NOT_SURE) return methodWords.notSure
  if (column.kind === 'rating' && typeof cell === 'number' && !isNarrowRating(column)) {
    return `${String(cell)} ${methodWords.scales[column.scale].steps[cell]?.short ?? ''}`.trim()
  }
  if (typeof cell === 'string' && (column.kind === 'date' || column.kind === 'date-time')) {
    return shortMoment(cell, state.asOf)
  }
  const text = showCellText(state, table, column, cell)
  return column.kind === 'computed' && column.result === 'days' ? `${text} ${gridWords.daySign}` : text
}
