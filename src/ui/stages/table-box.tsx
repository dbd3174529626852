// A table of the open workbook in the person's row height; some tables are looked at in more than one way.
import { useState } from 'react'
import type { ReactNode } from 'react'
import { SegmentedControl } from '@mantine/core'
import type { TableId } from '../../domain/table-id.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { WorkbookTable } from '../table/workbook-table.tsx'
import type { RoutePlace } from '../workbook/route.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'
import { hiddenColumns, tableViews } from './table-views.ts'
import type { TableView } from './table-views.ts'
import { useRowLinks } from './use-row-links.ts'

const smallWindowPx = 1500

interface TableBoxProps {
  readonly tableId: TableId
  readonly place: RoutePlace | undefined
  /** One way of looking at it, where the page wants only that. */
  readonly view?: TableView
  /** Stands where else the ways of looking at it are chosen. */
  readonly switcher?: ReactNode
}

export function TableBox({ tableId, place, view, switcher }: TableBoxProps) {
  const { session, density, projector } = useWorkbookFrame()
  const views = view === undefined ? (tableViews[tableId] ?? []) : [view]
  const [chosen, setChosen] = useState(views[0]?.id)
  // Columns do not come and go while a window is pulled larger.
  const [isSmall] = useState(() => window.innerWidth < smallWindowPx)
  const { preferences } = usePreferences()
  const links = useRowLinks(tableId)
  const shown = views.find(({ id }) => id === chosen)
  const hiddenAtFirst = hiddenColumns[tableId]?.[projector ? 'projector' : isSmall ? 'small' : 'large']
  return (
    <div className="table-box" data-region="table">
      {switcher}
      {views.length > 1 && (
        <SegmentedControl
          className="table-views"
          size="xs"
          value={chosen ?? ''}
          data={views.map(({ id, label }) => ({ value: id, label }))}
          onChange={setChosen}
        />
      )}
      <WorkbookTable
        session={session}
        tableId={tableId}
        density={projector ? 'projector' : density}
        {...(hiddenAtFirst === undefined ? {} : { hiddenAtFirst })}
        {...(shown === undefined ? {} : { viewId: shown.id })}
        {...(shown?.columns === undefined ? {} : { columns: shown.columns })}
        {...(shown?.rowFilter === undefined ? {} : { rowFilter: shown.rowFilter })}
        {...(shown?.newRowCells === undefined ? {} : { newRowCells: shown.newRowCells })}
        enterGoesDown={preferences.enterKey === 'down'}
        {...links}
        {...(place === undefined ? {} : { initialRow: place.row })}
        {...(place?.column === undefined ? {} : { initialColumn: place.column })}
      />
    </div>
  )
}
