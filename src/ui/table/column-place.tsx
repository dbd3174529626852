// In a column's menu: where it stands and how wide it is.
import type { Column } from '../../domain/column.ts'
import { columnWords } from '../../words/en/grid-columns.ts'
import { fitWidth, setWidth, stepWidth } from './column-actions.ts'
import { useGrid } from './grid.ts'
import { Choice } from './menu-parts.tsx'
import styles from './menus.module.css'
import type { TableView } from './table-view.ts'

/** Where the column stands and how wide it is. The menu stays open: one goes on until it looks right. */
export function ColumnPlace({ column, view }: { readonly column: Column; readonly view: TableView }) {
  const grid = useGrid()
  const at = view.columns.indexOf(column)
  const place = (direction: 1 | -1) => () => view.stepColumn(column.id, direction)
  return (
    <>
      {at > 0 && (
        <div className={styles['row']}>
          <Choice isDisabled={at === 1} keys="Alt+Shift+ArrowLeft" onPress={place(-1)}>
            {columnWords.moveLeft}
          </Choice>
          <Choice isDisabled={at === view.columns.length - 1} keys="Alt+Shift+ArrowRight" onPress={place(1)}>
            {columnWords.moveRight}
          </Choice>
        </div>
      )}
      <div className={styles['row']}>
        <Choice onPress={() => stepWidth(grid, column.id, -1)}>{columnWords.narrower}</Choice>
        <Choice onPress={() => stepWidth(grid, column.id, 1)}>{columnWords.wider}</Choice>
        <Choice onPress={() => fitWidth(grid, column.id)}>{columnWords.fit}</Choice>
        {view.widthOf(column.id) !== undefined && (
          <Choice onPress={() => setWidth(grid, column.id, null)}>{columnWords.ownWidthAgain}</Choice>
        )}
      </div>
    </>
  )
}
