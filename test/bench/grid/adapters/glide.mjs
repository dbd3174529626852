// Glide Data Grid as its documentation has it: cells asked for when they are drawn, edits written to the rows.
import { CompactSelection, DataEditor, GridCellKind } from '@glideapps/glide-data-grid'
import '@glideapps/glide-data-grid/dist/index.css'
import { createElement, useCallback, useState } from 'react'
import { gridPx, rowPx } from '../page/contract.ts'
import { draw } from '../page/draw.ts'
import { columns, spell, spellProgress } from '../page/rows.ts'
import { run } from '../page/run.ts'

/** Row by row; edits write into it, as in the documentation. @type {any[][]} */
let data = []
/** @type {any} */
let grid = null
/** @type {any} */
let chosen = null
/** What the grid asked for to draw, by place. */
const drawnTexts = new Map()
const drawnAgain = new Set()

const defs = columns.map(({ key, title, width }) => ({ id: key, title, width }))
const none = { columns: CompactSelection.empty(), rows: CompactSelection.empty() }

/** @param {readonly [number, number]} place */
function cellAt([column, row]) {
  const value = data[row]?.[column] ?? null
  const { kind } = columns[column] ?? columns[0]
  const text = kind === 'computed' ? spellProgress(value) : spell(value)
  drawnTexts.set(row * columns.length + column, text)
  if (kind === 'long') drawnAgain.add(row)
  if (kind === 'number') {
    return { kind: GridCellKind.Number, data: value ?? undefined, displayData: text, allowOverlay: true }
  }
  if (kind === 'yes-no') return { kind: GridCellKind.Boolean, data: value, allowOverlay: false }
  return { kind: GridCellKind.Text, data: text, displayData: text, allowOverlay: kind !== 'computed' }
}

function write(/** @type {readonly [number, number]} */ [column, row], /** @type {any} */ cell) {
  if (columns[column]?.kind === 'computed') return
  data[row] = data[row].map((value, at) => (at === column ? (cell.data ?? null) : value))
}

function writeAll(/** @type {readonly any[]} */ edits) {
  for (const { location, value } of edits) write(location, value)
  return true
}

function Table() {
  const [selection, setSelection] = useState(/** @type {any} */ (none))
  chosen = selection
  const keep = useCallback((/** @type {any} */ handle) => {
    grid = handle
  }, [])
  return createElement(DataEditor, {
    ref: keep,
    columns: defs,
    rows: data.length,
    getCellContent: cellAt,
    getCellsForSelection: true,
    onCellEdited: write,
    onCellsEdited: writeAll,
    onPaste: true,
    gridSelection: selection,
    onGridSelectionChange: setSelection,
    rowHeight: rowPx,
    headerHeight: rowPx,
    smoothScrollY: true,
    // Off by themselves.
    keybindings: { downFill: true, rightFill: true, search: true },
    width: '100%',
    height: gridPx,
  })
}

/** @param {{ row: number, column: number }} spot */
function box({ row, column }) {
  const bounds = grid?.getBounds(column, row)
  const around = document.querySelector('.dvn-scroller')?.getBoundingClientRect()
  if (bounds == null || around === undefined) return null
  const { x, y, width, height } = bounds
  return y + height <= around.top + rowPx || y >= around.bottom
    ? null
    : new window.DOMRect(x, y, width, height)
}

run({
  prepare(rows) {
    data = rows.map((row) => [...row])
  },
  mount: (root) => draw(root, createElement(Table)),
  box,
  shown: (spot) =>
    box(spot) === null ? null : (drawnTexts.get(spot.row * columns.length + spot.column) ?? null),
  held: ({ row, column }) => spell(data[row]?.[column] ?? null),
  count: () => data.length,
  active: () => {
    const cell = chosen?.current?.cell
    return cell === undefined ? null : { row: cell[1], column: cell[0] }
  },
  chosen: () => {
    const last = { row: data.length - 1, column: columns.length - 1 }
    if (chosen?.rows.length > 0) {
      return { top: chosen.rows.first(), bottom: chosen.rows.last(), left: 0, right: last.column }
    }
    if (chosen?.columns.length > 0) {
      return { top: 0, bottom: last.row, left: chosen.columns.first(), right: chosen.columns.last() }
    }
    const range = chosen?.current?.range
    if (range === undefined || (range.width === 1 && range.height === 1)) return null
    return {
      top: range.y,
      bottom: range.y + range.height - 1,
      left: range.x,
      right: range.x + range.width - 1,
    }
  },
  scroller: () => document.querySelector('.dvn-scroller'),
  isHeaderInside: true,
  drawn: () => null,
  redrawn: () => {
    const count = drawnAgain.size
    drawnAgain.clear()
    return count
  },
})
