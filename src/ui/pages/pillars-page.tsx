// The four pillars and the fourteen actions that carry them: as a board by status, or as the table.
import { useState } from 'react'
import { SegmentedControl } from '@mantine/core'
import { findDaysOverdue } from '../../domain/overdue.ts'
import { textAt } from '../../domain/read.ts'
import { findRows } from '../../domain/workbook.ts'
import { pillarsPageWords as words } from '../../words/en/overview.ts'
import { TableBox } from '../stages/table-box.tsx'
import type { RoutePlace } from '../workbook/route.ts'
import { useAskedView } from '../workbook/use-asked-view.ts'
import { useDomainContext } from '../workbook/workbook-context.ts'
import { PillarBoard } from './pillar-board.tsx'
import './pages.css'

type View = { readonly kind: 'board' } | { readonly kind: 'table'; readonly row?: string }

interface PillarsPageProps {
  readonly place: RoutePlace | undefined
}

export function PillarsPage({ place }: PillarsPageProps) {
  const context = useDomainContext()
  const [view, setView] = useState<View>({ kind: 'board' })
  useAskedView('pillar-actions', () => setView({ kind: 'table' }))
  const actions = findRows(context.workbook, 'pillar-actions')
  const done = actions.filter((row) => textAt(row, 'status') === 'done').length
  const overdue = actions.filter((row) => findDaysOverdue(row, context) !== undefined).length
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="page-kicker">{words.kicker}</p>
          <h1 className="title">{words.title(done, actions.length, overdue)}</h1>
          <p className="quiet page-text">{words.help}</p>
        </div>
        <SegmentedControl
          className="page-views"
          aria-label={words.views.label}
          value={view.kind}
          data={[
            { value: 'board', label: words.views.board },
            { value: 'table', label: words.views.table },
          ]}
          onChange={(value) => setView({ kind: value === 'table' ? 'table' : 'board' })}
        />
      </header>
      {view.kind === 'board' ? (
        <PillarBoard place={place} onRow={(row) => setView({ kind: 'table', row })} />
      ) : (
        <TableBox
          tableId="pillar-actions"
          place={view.row === undefined ? undefined : { row: view.row, column: 'status' }}
        />
      )}
    </div>
  )
}
