// AG Grid Community as its documentation has it for speed: a small set of modules, row ids, one object of definitions.
import {
  CellApiModule,
  CheckboxEditorModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  DateEditorModule,
  ModuleRegistry,
  NumberEditorModule,
  RowApiModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  UndoRedoEditModule,
  themeQuartz,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { createElement } from 'react'
import { gridPx, rowPx } from '../page/contract.ts'
import { draw } from '../page/draw.ts'
import { columns, spell, spellProgress } from '../page/rows.ts'
import { run } from '../page/run.ts'

ModuleRegistry.registerModules([
  CellApiModule,
  CheckboxEditorModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  DateEditorModule,
  NumberEditorModule,
  RowApiModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  UndoRedoEditModule,
])

const drawnAgain = new Set()

const theme = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 13,
  rowHeight: rowPx,
  headerHeight: rowPx,
})

const defs = columns.map(({ key, title, kind, width, choices }) => ({
  field: key,
  headerName: title,
  width,
  editable: kind !== 'computed',
  ...(kind === 'computed' ? { valueFormatter: (/** @type {any} */ { value }) => spellProgress(value) } : {}),
  ...(kind === 'long' ? { valueFormatter: noteDrawing } : {}),
  ...(kind === 'number' ? { cellEditor: 'agNumberCellEditor' } : {}),
  ...(kind === 'date' ? { cellEditor: 'agDateStringCellEditor', cellDataType: 'dateString' } : {}),
  ...(choices === undefined
    ? {}
    : { cellEditor: 'agSelectCellEditor', cellEditorParams: { values: choices } }),
}))

/** @param {any} drawn The column that is typed into tells which rows are drawn. */
function noteDrawing({ data, value }) {
  drawnAgain.add(data.at)
  return value
}

/** @type {any} */
let api = null
/** @type {any[]} */
let data = []

/** @param {{ row: number, column: number }} spot */
function element({ row, column }) {
  return document.querySelector(`.ag-row[row-index="${row}"] [col-id="${columns[column]?.key}"]`)
}

const editors = '.ag-cell-inline-editing, .ag-popup-editor'

run({
  prepare(rows) {
    data = rows.map((row, at) => ({
      at,
      ...Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])),
    }))
  },
  mount: (root) =>
    draw(
      root,
      createElement(
        'div',
        { style: { height: gridPx } },
        createElement(AgGridReact, {
          theme,
          rowData: data,
          columnDefs: defs,
          getRowId: (/** @type {any} */ { data: row }) => String(row.at),
          undoRedoCellEditing: true,
          animateRows: false,
          enterNavigatesVerticallyAfterEdit: true,
          onGridReady: (/** @type {any} */ event) => {
            api = event.api
          },
        }),
      ),
    ),
  box: (spot) => element(spot)?.getBoundingClientRect() ?? null,
  shown: (spot) => element(spot)?.textContent ?? null,
  held: ({ row, column }) => spell(api.getDisplayedRowAtIndex(row)?.data[columns[column]?.key ?? ''] ?? null),
  count: () => api.getDisplayedRowCount(),
  active: () => {
    const cell = api?.getFocusedCell()
    if (cell == null) return null
    return { row: cell.rowIndex, column: columns.findIndex(({ key }) => key === cell.column.getColId()) }
  },
  chosen: () => null,
  scroller: () => document.querySelector('.ag-grid-viewport'),
  isHeaderInside: true,
  drawn: () =>
    [...document.querySelectorAll('.ag-row[row-index]')].map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return { row: Number(row.getAttribute('row-index')), top, bottom }
    }),
  editor: () => {
    const box = document.querySelector(editors)
    const field = box?.querySelector('input, textarea, select')
    return field?.value ?? null
  },
  redrawn: () => {
    const count = drawnAgain.size
    drawnAgain.clear()
    return count
  },
})
