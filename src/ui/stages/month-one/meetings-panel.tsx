// The meetings in three ways: the ledger for the room, and the two plain tables, today's and the redesign.
import { useState } from 'react'
import { SegmentedControl } from '@mantine/core'
import { findRows } from '../../../domain/workbook.ts'
import { ledgerWords as words } from '../../../words/en/month-one-page.ts'
import type { RoutePlace } from '../../workbook/route.ts'
import { useAskedView } from '../../workbook/use-asked-view.ts'
import { useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { BodyProps } from '../panels.ts'
import { TableBox } from '../table-box.tsx'
import { tableViews } from '../table-views.ts'
import { Ledger } from './ledger.tsx'
import styles from './ledger.module.css'

const views = ['ledger', 'today', 'redesign'] as const
type View = (typeof views)[number]

export function MeetingsPanel({ place }: BodyProps) {
  const { session, projector } = useWorkbookFrame()
  const [view, setView] = useState<View>(() => {
    // The list is made before it is decided on.
    const isEmpty = findRows(session.store.getState().workbook, 'meetings').length === 0
    return findView(place) ?? (isEmpty ? 'today' : 'ledger')
  })
  const [wanted, setWanted] = useState(place)
  if (place !== wanted) {
    setWanted(place)
    setView(findView(place) ?? view)
  }
  useAskedView('meetings', (viewId) => setView(views.find((each) => each === viewId) ?? view))
  const table = tableViews.meetings?.find(({ id }) => id === view)
  return (
    <div className={styles['meetings']} data-projector={projector || undefined}>
      <SegmentedControl
        className={styles['views']}
        size="xs"
        aria-label={words.viewLabel}
        value={view}
        data={views.map((each) => ({ value: each, label: words.views[each] }))}
        onChange={(value) => setView(views.find((each) => each === value) ?? 'ledger')}
      />
      {table === undefined ? (
        <Ledger place={place} onList={() => setView('today')} />
      ) : (
        <TableBox key={table.id} tableId="meetings" place={place} view={table} />
      )}
    </div>
  )
}

/** A cell is shown in the table that has it, a row as a line of the ledger. */
function findView(place: RoutePlace | undefined): View | undefined {
  if (place === undefined) return undefined
  const { column } = place
  if (column === undefined) return 'ledger'
  const has = (id: string) =>
    tableViews.meetings?.find((view) => view.id === id)?.columns?.includes(column) === true
  return has('today') ? 'today' : has('redesign') ? 'redesign' : 'ledger'
}
