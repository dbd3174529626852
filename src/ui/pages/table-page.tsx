// A page that is one table of the method with its heading and one line of facts: actions, decisions, people and the like.
import type { TableId } from '../../domain/table-id.ts'
import { methodWords as words } from '../../words/index.ts'
import { TableBox } from '../stages/table-box.tsx'
import type { RoutePlace } from '../workbook/route.ts'
import { useDomainContext } from '../workbook/workbook-context.ts'
import { AgendaClock } from './agenda-clock.tsx'
import { findTableLine } from './table-line.ts'
import './pages.css'

interface TablePageProps {
  readonly tableId: TableId
  readonly place: RoutePlace | undefined
}

export function TablePage({ tableId, place }: TablePageProps) {
  const table = words.tables[tableId]
  const line = findTableLine(tableId, useDomainContext())
  return (
    <div className="page table-page">
      <header>
        <h1 className="title">{table.label}</h1>
        <p className="quiet page-text">{table.help}</p>
        {line !== null && <p className="page-line">{line}</p>}
      </header>
      {tableId === 'agenda' && <AgendaClock />}
      <TableBox tableId={tableId} place={place} />
    </div>
  )
}
