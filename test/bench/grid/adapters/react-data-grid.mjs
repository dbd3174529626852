// react-data-grid as its documentation has it: columns and callbacks that stay the same, rows in one state.
import { createElement, useCallback, useState } from 'react'
import { DataGrid, renderTextEditor } from 'react-data-grid'
import 'react-data-grid/lib/styles.css'
import { gridPx, rowPx } from '../page/contract.ts'
import { draw } from '../page/draw.ts'
import { columns, read, spell, spellProgress } from '../page/rows.ts'
import { run } from '../page/run.ts'

const drawnAgain = new Set()
/** @type {any[]} */
let data = []

const defs = columns.map(({ key, title, kind, width }) => ({
  key,
  name: title,
  width,
  renderCell: (/** @type {any} */ { row }) => {
    if (kind === 'long') drawnAgain.add(row.at)
    return kind === 'computed' ? spellProgress(row[key]) : spell(row[key])
  },
  ...(kind === 'computed' ? {} : { renderEditCell: renderTextEditor }),
}))

const keyOf = (/** @type {any} */ row) => row.at

function Table() {
  const [rows, setRows] = useState(data)
  data = rows
  const change = useCallback((/** @type {any[]} */ next, /** @type {any} */ { indexes, column }) => {
    const { kind, key } = columns.find((each) => each.key === column.key) ?? columns[0]
    // Its editor writes text.
    for (const index of indexes) {
      const value = next[index][key]
      next[index] = { ...next[index], [key]: typeof value === 'string' ? read(value, kind) : value }
    }
    setRows(next)
  }, [])
  return createElement(DataGrid, {
    'aria-label': 'Table',
    columns: defs,
    rows,
    rowKeyGetter: keyOf,
    onRowsChange: change,
    rowHeight: rowPx,
    headerRowHeight: rowPx,
    className: 'rdg-light',
    style: { blockSize: gridPx },
  })
}

/** @param {{ row: number, column: number }} spot */
function element({ row, column }) {
  return document.querySelector(
    `.rdg [role="row"][aria-rowindex="${row + 2}"] > [aria-colindex="${column + 1}"]`,
  )
}

run({
  prepare(rows) {
    data = rows.map((row, at) => ({
      at,
      ...Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])),
    }))
  },
  mount: (root) => draw(root, createElement(Table)),
  box: (spot) => element(spot)?.getBoundingClientRect() ?? null,
  shown: (spot) => element(spot)?.textContent ?? null,
  held: ({ row, column }) => spell(data[row]?.[columns[column]?.key ?? ''] ?? null),
  count: () => data.length,
  active: () => {
    const cell = document.querySelector('.rdg [role="gridcell"][aria-selected="true"]')
    const row = cell?.closest('[role="row"]')?.getAttribute('aria-rowindex')
    if (cell === null || row == null) return null
    return { row: Number(row) - 2, column: Number(cell.getAttribute('aria-colindex')) - 1 }
  },
  chosen: () => null,
  scroller: () => document.querySelector('.rdg'),
  isHeaderInside: true,
  drawn: () =>
    [...document.querySelectorAll('.rdg [role="row"].rdg-row')].map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return { row: Number(row.getAttribute('aria-rowindex')) - 2, top, bottom }
    }),
  redrawn: () => {
    const count = drawnAgain.size
    drawnAgain.clear()
    return count
  },
})
