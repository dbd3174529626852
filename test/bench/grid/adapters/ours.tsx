// Our grid as the product has it: a session on the browser's own database, the table of outcome measures.
import { makeLibrary } from '../../../../src/app/library.ts'
import { makeInlineWork } from '../../../../src/app/long-work.ts'
import type { Session } from '../../../../src/app/session-state.ts'
import { makeSystemClock } from '../../../../src/app/clock.ts'
import { makeBrowserDesktop } from '../../../../src/desktop/browser.ts'
import { findColumn } from '../../../../src/domain/tables/index.ts'
import type { Column } from '../../../../src/domain/column.ts'
import type { Result } from '../../../../src/domain/result.ts'
import { openDatabase } from '../../../../src/storage/database.ts'
import { findCell } from '../../../../src/ui/table/sorting.ts'
import { writeCellText } from '../../../../src/ui/table/cell-reading.ts'
import { WorkbookTable } from '../../../../src/ui/table/workbook-table.tsx'
import { methodWords } from '../../../../src/words/index.ts'
import type { Adapter, Spot } from '../page/contract.ts'
import { draw } from '../page/draw.ts'
import type { BenchRow } from '../page/rows.ts'
import { run } from '../page/run.ts'
import { columnIds, makeBenchWorkbook, table } from './ours-workbook.ts'

let session: Session
const drawnAgain = new Set<string>()

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function openBench(rows: readonly BenchRow[]): Promise<Session> {
  const { database, lost } = valueOf(await openDatabase({ name: `bench-grid-${String(Date.now())}` }))
  const library = makeLibrary({
    database,
    lost,
    clock: makeSystemClock(),
    loadWords: () => Promise.resolve(methodWords),
    desktop: makeBrowserDesktop(),
    author: () => 'Bench',
    onAuthor: () => undefined,
    work: makeInlineWork(() => Promise.resolve('Pathway bench')),
    makeSample: (id) => Promise.resolve({ workbook: makeBenchWorkbook(id, rows), checkpoints: [] }),
  })
  valueOf(await library.load())
  const opened = valueOf(await library.openSession(valueOf(await library.openSample())))
  valueOf(await opened.flush())
  return opened
}

const ids = () => session.store.getState().workbook.tables[table].rows

function element({ row, column }: Spot): HTMLElement | null {
  const id = ids()[row]?.id ?? ''
  return document.querySelector(`[data-row="${id}"][data-column="${columnIds[column] ?? ''}"]`)
}

function columnAt(column: number): Column {
  const found = findColumn(table, columnIds[column] ?? '')
  if (found === undefined) throw new Error('no such column')
  return found
}

function spotOf(found: Element | null): Spot | null {
  if (!(found instanceof HTMLElement)) return null
  const row = session.store.getState().workbook.tables[table].positions.get(found.dataset['row'] ?? '')
  const column = columnIds.findIndex((id) => id === found.dataset['column'])
  return row === undefined || column === -1 ? null : { row, column }
}

const adapter: Adapter = {
  async prepare(rows) {
    session = await openBench(rows)
  },
  mount: (root) =>
    draw(
      root,
      <WorkbookTable
        session={session}
        tableId={table}
        density="comfortable"
        columns={columnIds}
        onRenderRow={(row) => drawnAgain.add(row)}
      />,
    ),
  box: (spot) => element(spot)?.getBoundingClientRect() ?? null,
  shown: (spot) => element(spot)?.textContent ?? null,
  held: ({ row, column }) => {
    const state = session.store.getState()
    const shown = columnAt(column)
    const cell = findCell(state, table, shown, ids()[row]?.id ?? '')
    return writeCellText(state, table, shown, cell)
  },
  count: () => ids().length,
  // While an editor is open the focus is in it; the cell it writes to stays the one that Tab would enter.
  active: () => {
    const isInside = document.activeElement?.closest('section') != null
    return isInside ? spotOf(document.querySelector('[role="grid"] [data-row][tabindex="0"]')) : null
  },
  chosen: () => {
    const rows = [...document.querySelectorAll('[data-row][data-selected]')].flatMap(
      (cell) => spotOf(cell) ?? [],
    )
    if (rows.length === 0) return null
    const [tops, lefts] = [rows.map(({ row }) => row), rows.map(({ column }) => column)]
    return {
      top: Math.min(...tops),
      bottom: Math.max(...tops),
      left: Math.min(...lefts),
      right: Math.max(...lefts),
    }
  },
  scroller: () => document.querySelector<HTMLElement>('[role="grid"]')?.parentElement ?? null,
  isHeaderInside: true,
  drawn: () =>
    [...document.querySelectorAll('[role="row"][aria-rowindex] > [data-row]:nth-child(2)')].flatMap(
      (cell) => {
        const spot = spotOf(cell)
        const box = cell.getBoundingClientRect()
        return spot === null ? [] : [{ row: spot.row, top: box.top, bottom: box.bottom }]
      },
    ),
  editor: () =>
    document.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-editor="open"]')?.value ?? null,
  durable: async () => {
    valueOf(await session.flush())
  },
  undo: () => session.undo(),
  redo: () => session.redo(),
  redrawn: () => {
    const count = drawnAgain.size
    drawnAgain.clear()
    return count
  },
}

run(adapter)
