// Shows one table of a workbook in memory, chosen by the address; tests reach the session as `window.harness`.
import { createRoot } from 'react-dom/client'
import type { Cell } from '../../src/domain/cell.ts'
import { applyEdit } from '../../src/domain/edit.ts'
import type { Edit } from '../../src/domain/edit.ts'
import { ordersBetween } from '../../src/domain/order-key.ts'
import { isTableId } from '../../src/domain/table-id.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import { makeWorkbook } from '../../src/domain/template.ts'
import { findRows } from '../../src/domain/workbook.ts'
import type { Workbook } from '../../src/domain/workbook.ts'
import type { Density } from '../../src/ui/table/column-layout.ts'
import { DecisionMatrix } from '../../src/ui/table/decision-matrix.tsx'
import { WorkbookTable } from '../../src/ui/table/workbook-table.tsx'
import '../../src/ui/theme/tokens.css'
import '../../src/ui/theme/base.css'
import { seedText } from '../../src/words/index.ts'
import { makeLargeCells } from '../support/large-workbook.ts'
import { filledCells } from './filled-cells.ts'
import { makeMemorySession } from './memory-session.ts'
import type { MemorySession } from './memory-session.ts'

export interface Harness {
  readonly session: MemorySession
  /** Row ids in the order in which rows were drawn. */
  readonly drawn: string[]
  readonly cell: (table: TableId, row: string, column: string) => Cell | undefined
  readonly rowIds: (table: TableId) => readonly string[]
}

declare global {
  interface Window {
    harness: Harness
  }
}

const address = new URLSearchParams(location.search)
const wanted = address.get('table') ?? 'integration-points'
const table: TableId = isTableId(wanted) ? wanted : 'integration-points'
const density = (address.get('density') ?? 'comfortable') as Density // the tests write the address
const scheme = address.get('scheme') ?? 'light'
const columns = address.get('columns')?.split(',')

function fill(workbook: Workbook): Workbook {
  const edits: Edit[] = [...filledCells(workbook)]
  const many = Number(address.get('rows') ?? 0)
  if (many > 0) {
    const orders = ordersBetween(findRows(workbook, table).at(-1)?.order ?? null, null, many)
    const isFull = address.get('cells') === 'all'
    edits.push({
      kind: 'insert-rows',
      table,
      rows: orders.map((order, at) => ({
        id: `row-${String(at)}`,
        order,
        cells: isFull
          ? makeLargeCells(table, at)
          : { [nameColumns[table] ?? 'item']: `Item ${String(at + 1)}` },
      })),
    })
  }
  return applyEdit(workbook, { kind: 'batch', edits }, 'memory').workbook
}

const nameColumns: Partial<Record<TableId, string>> = {
  'flow-log': 'item',
  'integration-points': 'stage-of-strategy',
  actions: 'action',
  people: 'name',
}

const empty = makeWorkbook({
  id: 'harness',
  device: 'harness',
  facts: {
    title: 'Offsite 2026',
    organisation: 'Meridane Freight',
    technologyLeader: 'Tomas Weil',
    startDate: '2026-05-25',
  },
  seedText: (id, seed, column) => seedText(id, seed, column),
})
const workbook = address.get('fill') === 'none' ? empty : fill(empty)
const draft = address.get('draft')
const drafts = draft === null ? [] : [{ table, row: 'review-and-adapt', column: 'evidence', text: draft }]
const session = makeMemorySession(workbook, '2026-05-29', drafts)
// As if the table had been looked at like this before.
const shape = address.get('shape')
if (shape !== null) session.layouts.keepShape(`${table}/`, JSON.parse(shape))
const drawn: string[] = []

window.harness = {
  session,
  drawn,
  cell: (id, row, column) =>
    session.store.getState().workbook.tables[id].rows.find((found) => found.id === row)?.cells[column],
  rowIds: (id) => session.store.getState().workbook.tables[id].rows.map((row) => row.id),
}

window.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
  event.preventDefault()
  if (event.shiftKey) session.redo()
  else session.undo()
})

const element = document.getElementById('root')
document.documentElement.dataset['mantineColorScheme'] = scheme
document.documentElement.dir = address.get('dir') ?? 'ltr'
if (element !== null) {
  element.style.padding = '16px 24px'
  element.style.boxSizing = 'border-box'
  createRoot(element).render(
    <main>
      <h1 className="hidden-text">Table</h1>
      <button type="button">Before</button>
      {address.get('matrix') === null ? (
        <WorkbookTable
          session={session}
          tableId={table}
          density={density}
          {...(columns === undefined ? {} : { columns })}
          enterGoesDown={address.get('enter') === 'down'}
          onRenderRow={(row) => drawn.push(row)}
        />
      ) : (
        <DecisionMatrix session={session} density={density} />
      )}
      <button type="button">After</button>
    </main>,
  )
}
