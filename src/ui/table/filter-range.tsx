// From and to of a column filter, typed as in the column's cells: numbers and days.
import { useId, useState } from 'react'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { readCellText, writeCellText } from './cell-reading.ts'
import { useGrid } from './grid.ts'
import styles from './menus.module.css'
import type { ColumnFilterValue } from './view-shape.ts'

/** The column that reads the ends of a range; null where a range makes no sense. */
export function findRangeColumn(column: Column): Column | null {
  const { id, kind } = column
  // By day: a time of day counts with its day.
  if (kind === 'date-time') return { id, kind: 'date' }
  if (kind === 'integer' || kind === 'number' || kind === 'percent' || kind === 'date') return column
  if (kind !== 'computed' || column.result === 'text' || column.result === 'status') return null
  return { id, kind: column.result === 'percent' ? 'percent' : 'number' }
}

interface RangeFieldsProps {
  readonly column: Column
  readonly filter: ColumnFilterValue
  readonly onChange: (filter: ColumnFilterValue) => void
}

export function RangeFields({ column, filter, onChange }: RangeFieldsProps) {
  return (
    <div className={styles['range']}>
      <End
        label={viewWords.from}
        column={column}
        value={filter.from}
        isOff={filter.onlyBlank}
        onChange={(from) => onChange({ ...filter, from })}
      />
      <End
        label={viewWords.to}
        column={column}
        value={filter.to}
        isOff={filter.onlyBlank}
        onChange={(to) => onChange({ ...filter, to })}
      />
    </div>
  )
}

interface EndProps {
  readonly label: string
  readonly column: Column
  readonly value: number | string | null
  readonly isOff: boolean
  readonly onChange: (value: number | string | null) => void
}

/** What cannot be read is no end, and says so; the text stays as typed. */
function End({ label, column, value, isOff, onChange }: EndProps) {
  const { session, table } = useGrid()
  const hint = useId()
  const [text, setText] = useState(() =>
    writeCellText(session.store.getState(), table, column, value ?? undefined),
  )
  const read = (typed: string) => readEnd(readCellText(session.store.getState(), table, column, typed))
  const isUnread = text.trim() !== '' && read(text) === null
  return (
    <label className={styles['field']}>
      {label}
      <input
        className={styles['input']}
        type="text"
        value={text}
        autoComplete="off"
        disabled={isOff}
        aria-invalid={isUnread || undefined}
        aria-describedby={isUnread ? hint : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value)
          onChange(read(event.currentTarget.value))
        }}
      />
      {isUnread && <span id={hint}>{viewWords.unreadEnd}</span>}
    </label>
  )
}

function readEnd(cell: Cell | undefined): number | string | null {
  return typeof cell === 'number' || typeof cell === 'string' ? cell : null
}
