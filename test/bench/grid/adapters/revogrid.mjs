// RevoGrid in React as its documentation has it: columns outside of the component, ranges and editing on.
import { RevoGrid } from '@revolist/react-datagrid'
import { createElement } from 'react'
import { gridPx, rowPx } from '../page/contract.ts'
import { draw } from '../page/draw.ts'
import { columns, spell, spellProgress } from '../page/rows.ts'
import { run } from '../page/run.ts'

const drawnAgain = new Set()
/** @type {any[]} */
let data = []
/** @type {{ row: number, column: number } | null} */
let active = null

const defs = columns.map(({ key, title, kind, width }) => ({
  prop: key,
  name: title,
  size: width,
  readonly: kind === 'computed',
  ...(kind === 'computed'
    ? { cellTemplate: (/** @type {any} */ _, /** @type {any} */ { value }) => spellProgress(value) }
    : {}),
  ...(kind === 'long'
    ? {
        cellTemplate: (/** @type {any} */ _, /** @type {any} */ { value, rowIndex }) => {
          drawnAgain.add(rowIndex)
          return value
        },
      }
    : {}),
}))

/** @param {{ row: number, column: number }} spot */
function element({ row, column }) {
  return document.querySelector(`revo-grid [data-rgrow="${row}"][data-rgcol="${column}"]`)
}

function noteFocus(/** @type {any} */ { detail }) {
  active = { row: detail.rowIndex, column: detail.colIndex }
}

run({
  prepare(rows) {
    data = rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])))
  },
  mount: (root) =>
    draw(
      root,
      createElement(RevoGrid, {
        columns: defs,
        source: data,
        rowSize: rowPx,
        range: true,
        theme: 'default',
        hideAttribution: true,
        style: { height: `${gridPx}px` },
        onAfterfocus: noteFocus,
      }),
    ),
  box: (spot) => element(spot)?.getBoundingClientRect() ?? null,
  shown: (spot) => element(spot)?.textContent ?? null,
  held: ({ row, column }) => spell(data[row]?.[columns[column]?.key ?? ''] ?? null),
  count: () => data.length,
  active: () => active,
  chosen: async () => {
    const grid = /** @type {any} */ (document.querySelector('revo-grid'))
    const range = await grid.getSelectedRange()
    if (range === null || (range.x === range.x1 && range.y === range.y1)) return null
    return { top: range.y, bottom: range.y1, left: range.x, right: range.x1 }
  },
  scroller: () => document.querySelector('revogr-viewport-scroll .vertical-inner'),
  isHeaderInside: false,
  drawn: () =>
    [...document.querySelectorAll('revo-grid [data-rgcol="0"][data-rgrow]')].map((cell) => {
      const { top, bottom } = cell.getBoundingClientRect()
      return { row: Number(cell.getAttribute('data-rgrow')), top, bottom }
    }),
  redrawn: () => {
    const count = drawnAgain.size
    drawnAgain.clear()
    return count
  },
})
