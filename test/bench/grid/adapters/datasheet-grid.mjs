// react-datasheet-grid as its documentation has it: memoised columns, a row key, the height fixed.
import { createElement, useRef, useState } from 'react'
import {
  DataSheetGrid,
  checkboxColumn,
  floatColumn,
  isoDateColumn,
  keyColumn,
  textColumn,
} from 'react-datasheet-grid'
import 'react-datasheet-grid/dist/style.css'
import { gridPx, rowPx } from '../page/contract.ts'
import { draw } from '../page/draw.ts'
import { columns, spell, spellProgress } from '../page/rows.ts'
import { run } from '../page/run.ts'

/** @type {any[]} */
let data = []
/** @type {any} */
let grid = null

const byKind = /** @type {Record<string, any>} */ ({
  number: floatColumn,
  date: isoDateColumn,
  'yes-no': checkboxColumn,
  computed: {
    component: (/** @type {any} */ { rowData }) => createElement('span', null, spellProgress(rowData)),
    disabled: true,
  },
})

const defs = columns.map(({ key, title, kind, width }) => ({
  ...keyColumn(key, byKind[kind] ?? textColumn),
  title,
  basis: width,
  grow: 0,
  shrink: 0,
}))

const rowClass = (/** @type {any} */ { rowIndex }) => `bench-row bench-row-${rowIndex}`

function Table() {
  const [rows, setRows] = useState(data)
  const ref = useRef(null)
  data = rows
  return createElement(DataSheetGrid, {
    ref: (/** @type {any} */ handle) => {
      ref.current = handle
      grid = handle
    },
    value: rows,
    onChange: setRows,
    columns: defs,
    rowKey: 'at',
    height: gridPx,
    rowHeight: rowPx,
    headerRowHeight: rowPx,
    addRowsComponent: false,
    rowClassName: rowClass,
  })
}

/** @param {{ row: number, column: number }} spot The first cell of a row is its number. */
function element({ row, column }) {
  return document.querySelector(`.bench-row-${row}`)?.children[column + 1] ?? null
}

run({
  prepare(rows) {
    data = rows.map((row, at) => ({
      at: `row-${at}`,
      ...Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])),
    }))
  },
  mount: (root) => draw(root, createElement(Table)),
  box: (spot) => element(spot)?.getBoundingClientRect() ?? null,
  shown: (spot) => {
    const cell = element(spot)
    return cell === null ? null : (cell.querySelector('input')?.value ?? cell.textContent)
  },
  held: ({ row, column }) => spell(data[row]?.[columns[column]?.key ?? ''] ?? null),
  count: () => data.length,
  active: () => {
    const cell = grid?.activeCell
    return cell == null ? null : { row: cell.row, column: cell.col }
  },
  chosen: () => {
    const range = grid?.selection
    if (range == null) return null
    const { min, max } = range
    if (min.row === max.row && min.col === max.col) return null
    return { top: min.row, bottom: max.row, left: min.col, right: max.col }
  },
  scroller: () => document.querySelector('.dsg-container'),
  isHeaderInside: true,
  drawn: () =>
    [...document.querySelectorAll('.bench-row')].map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return { row: Number(/bench-row-(\d+)/.exec(row.className)?.[1]), top, bottom }
    }),
})
