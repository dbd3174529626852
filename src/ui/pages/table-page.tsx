// A page that is one table of the method with its heading: actions, decisions, people and the like.
import type { TableId } from '../../domain/table-id.ts'
import { methodWords as words } from '../../words/index.ts'
import { TableBox } from '../stages/table-box.tsx'
import type { RoutePlace } from '../workbook/route.ts'

interface TablePageProps {
  readonly tableId: TableId
  readonly place: RoutePlace | undefined
}

export function TablePage({ tableId, place }: TablePageProps) {
  const table = words.tables[tableId]
  return (
    <div className="page">
      <header>
        <h1 className="title">{table.label}</h1>
        <p className="quiet page-text">{table.help}</p>
      </header>
      <TableBox tableId={tableId} place={place} />
    </div>
  )
}
