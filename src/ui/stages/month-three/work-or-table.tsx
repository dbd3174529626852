// A tab that is worked on in its own way, with the plain table one click away.
import { useState } from 'react'
import type { ReactNode } from 'react'
import { SegmentedControl } from '@mantine/core'
import type { TableId } from '../../../domain/table-id.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import type { RoutePlace } from '../../workbook/route.ts'
import { useAskedView } from '../../workbook/use-asked-view.ts'
import { TableBox } from '../table-box.tsx'
import styles from './month-three.module.css'

interface WorkOrTableProps {
  readonly tableId: TableId
  readonly place: RoutePlace | undefined
  /** What the work is called on its button. */
  readonly label: string
  /** The columns the work shows; a place in any other opens the table. */
  readonly columns: readonly string[]
  readonly children: ReactNode
}

type View = 'work' | 'table'

export function WorkOrTable({ tableId, place, label, columns, children }: WorkOrTableProps) {
  const opens = (to: RoutePlace | undefined): View =>
    to?.column === undefined || columns.includes(to.column) ? 'work' : 'table'
  const [view, setView] = useState<View>(() => opens(place))
  const [shownFor, setShownFor] = useState(place)
  if (shownFor !== place) {
    setShownFor(place)
    if (opens(place) === 'table') setView('table')
  }
  useAskedView(tableId, () => setView('table'))
  return (
    <div className={styles['body']}>
      <SegmentedControl
        className={styles['views'] ?? ''}
        size="xs"
        aria-label={monthThreePageWords.views}
        value={view}
        data={[
          { value: 'work', label },
          { value: 'table', label: monthThreePageWords.plainTable },
        ]}
        onChange={(value) => setView(value === 'table' ? 'table' : 'work')}
      />
      {view === 'work' ? children : <TableBox tableId={tableId} place={place} />}
    </div>
  )
}
