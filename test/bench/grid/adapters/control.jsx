// The table a team writes after the documentation: TanStack Table 9 and TanStack Virtual, an input in every cell.
import { tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState } from 'react'
import { gridPx, rowPx } from '../page/contract.ts'
import { draw } from '../page/draw.ts'
import { columns, read, spell, spellProgress } from '../page/rows.ts'
import { run } from '../page/run.ts'

const features = tableFeatures({})
/** @type {readonly any[]} */
let data = []
const drawnAgain = new Set()

/** @param {any} props */
function EditableCell({ row, column, value, update }) {
  const { kind, title } = columns[column]
  const [text, setText] = useState(spell(value))
  useEffect(() => setText(spell(value)), [value])
  drawnAgain.add(row)
  if (kind === 'computed') return <span>{spellProgress(value)}</span>
  return (
    <input
      aria-label={title}
      style={{ width: '100%', border: 0, background: 'none', font: 'inherit' }}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (text !== spell(value)) update(row, column, read(text, kind))
      }}
    />
  )
}

/** @param {any} props */
function ControlTable({ initial }) {
  const [rows, setRows] = useState(initial)
  data = rows
  const frame = useRef(null)
  const update = useCallback((row, column, value) => {
    setRows((old) =>
      old.map((cells, at) =>
        at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
      ),
    )
  }, [])
  const [defs] = useState(() =>
    columns.map(({ key, title }, column) => ({
      id: key,
      header: title,
      accessorFn: (row) => row[column],
      cell: ({ row, getValue }) => (
        <EditableCell row={row.index} column={column} value={getValue()} update={update} />
      ),
    })),
  )
  const table = useTable({ features, columns: defs, data: rows })
  const model = table.getRowModel().rows
  const virtualizer = useVirtualizer({
    count: model.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowPx,
    overscan: 8,
  })
  return (
    <div ref={frame} data-frame style={{ height: gridPx, overflow: 'auto', border: '1px solid #ccc' }}>
      <table style={{ display: 'grid' }}>
        <thead style={{ display: 'grid', position: 'sticky', top: 0, zIndex: 1, background: '#fff' }}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} style={{ display: 'flex', height: rowPx }}>
              {group.headers.map((header) => (
                <th key={header.id} style={{ width: columns.find(({ key }) => key === header.id)?.width }}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody style={{ display: 'grid', height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = model[index]
            return (
              <tr
                key={row.id}
                data-index={index}
                style={{
                  display: 'flex',
                  position: 'absolute',
                  height: rowPx,
                  transform: `translateY(${String(start)}px)`,
                }}
              >
                {row.getAllCells().map((cell) => (
                  <td
                    key={cell.id}
                    style={{ width: columns.find(({ key }) => key === cell.column.id)?.width }}
                  >
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** @param {{ row: number, column: number }} spot */
function element({ row, column }) {
  return document.querySelector(`tr[data-index="${String(row)}"]`)?.children[column] ?? null
}

/** @type {readonly any[]} */
let initial = []

run({
  prepare(rows) {
    initial = rows
  },
  mount: (root) => draw(root, <ControlTable initial={initial} />),
  box: (spot) => element(spot)?.getBoundingClientRect() ?? null,
  shown: (spot) => {
    const cell = element(spot)
    return cell === null ? null : (cell.querySelector('input')?.value ?? cell.textContent)
  },
  held: ({ row, column }) => spell(data[row]?.[column] ?? null),
  count: () => data.length,
  active: () => {
    const cell = document.activeElement?.closest('td')
    const row = cell?.closest('tr')?.dataset['index']
    return cell == null || row === undefined ? null : { row: Number(row), column: cell.cellIndex }
  },
  chosen: () => null,
  scroller: () => document.querySelector('[data-frame]'),
  isHeaderInside: true,
  drawn: () =>
    [...document.querySelectorAll('tr[data-index]')].map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return { row: Number(row.dataset['index']), top, bottom }
    }),
  redrawn: () => {
    const count = drawnAgain.size
    drawnAgain.clear()
    return count
  },
})
