// The number at the start of a row, which opens the row's menu: the same in the table and in the matrix.
import { gridWords } from '../../words/en/grid.ts'
import { columnWords } from '../../words/en/grid-columns.ts'
import { useGrid } from './grid.ts'
import { drawGutter } from './gutter.tsx'

interface RowNumberProps {
  readonly rowId: string
  readonly position: number
  /** The focus is in the row, and nothing else is chosen. */
  readonly isCurrent: boolean
  readonly isMenuOpen: boolean
  /** The style sheet of the grid around it, which draws `gutter` and `number`. */
  readonly styles: Readonly<Record<string, string>>
}

export function RowNumber({ rowId, position, isCurrent, isMenuOpen, styles }: RowNumberProps) {
  const grid = useGrid()
  return drawGutter({
    styles,
    isCurrent,
    children: (
      <button
        type="button"
        className={styles['number']}
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={isMenuOpen}
        aria-label={gridWords.rowMenu(position + 1)}
        title={columnWords.rowHandle(position + 1)}
        data-gutter={rowId}
        onClick={(event) => {
          // A press of the mouse chooses the row.
          if (event.detail > 0) return
          const { active } = grid.store.getState()
          grid.store.setState({
            active: { row: rowId, column: active.column },
            selection: null,
            menu: isMenuOpen ? null : { kind: 'row', row: rowId },
          })
        }}
      >
        {position + 1}
      </button>
    ),
  })
}
