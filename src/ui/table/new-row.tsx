// The line after the last row that becomes a row as soon as something is typed into it.
import { gridWords } from '../../words/en/grid.ts'
import { methodWords } from '../../words/index.ts'
import { useGrid, useGridState } from './grid.ts'
import { drawGutter } from './gutter.tsx'
import { spellGridKeys } from './key-names.ts'
import { newRow } from './navigation.ts'
import styles from './table.module.css'

interface NewRowProps {
  readonly rowIndex: number
  readonly columnCount: number
  /** The column that typing here fills. */
  readonly column: string
}

export function NewRow({ rowIndex, columnCount, column }: NewRowProps) {
  const grid = useGrid()
  const isActive = useGridState(({ active }) => active.row === newRow)
  return (
    <div role="rowgroup">
      <div
        role="row"
        className={styles['newRow']}
        aria-rowindex={rowIndex}
        data-current={isActive ? 'row' : undefined}
      >
        {drawGutter({
          styles,
          isCurrent: isActive,
          children: (
            <span className={styles['plus']} aria-hidden="true">
              +
            </span>
          ),
        })}
        <div
          className={styles['newCell']}
          role="gridcell"
          aria-colindex={2}
          aria-colspan={columnCount}
          tabIndex={isActive ? 0 : -1}
          data-row={newRow}
          data-column={column}
        >
          <span className={styles['newText']}>
            {gridWords.newRow} <kbd className={styles['key']}>{spellGridKeys('Mod+Enter')}</kbd>
          </span>
          <span className="hidden-text">{gridWords.newRowLabel(methodWords.tables[grid.table].row)}</span>
        </div>
      </div>
    </div>
  )
}
