// The named views of the workbook's tables, for the palette: each leads to its table, looked at like that.
import { useMemo } from 'react'
import { isTableId } from '../../domain/table-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { textAt } from '../../domain/read.ts'
import { tables } from '../../domain/tables/index.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { findVoiceIds, matrixPlace } from '../table/decision-edits.ts'
import { readViews } from '../table/saved-views.ts'
import type { SavedView } from '../table/saved-views.ts'
import { changeLook } from '../table/view-look.ts'
import { routeOfView } from './route.ts'
import { useSessionState, useWorkbookFrame } from './workbook-context.ts'

export interface PaletteView {
  readonly id: string
  readonly table: TableId
  readonly label: string
  readonly run: () => void
}

/** Of every table that a page shows. */
export function usePaletteViews(): readonly PaletteView[] {
  const { session, navigate } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  return useMemo(() => {
    const { rows } = workbook.tables.views
    const places = [...new Set(rows.map((row) => textAt(row, 'place') ?? ''))]
    return places.flatMap((place) => {
      const [table = '', viewId = ''] = place.split('/')
      if (!isTableId(table)) return []
      const route = routeOfView(workbook, { table, viewId })
      if (route === null) return []
      return readViews(rows, place, findColumns(workbook, table, place)).map(
        ({ id, name, layout, shape }: SavedView) => ({
          id,
          table,
          label: viewWords.paletteView(name === '' ? viewWords.unnamed : name),
          run: () => {
            changeLook(session, place, { layout, shape, view: id, closed: new Set() })
            // A route of its own, so that asking again shows the table again.
            navigate({ ...route, ...('asked' in route ? { asked: { table, viewId } } : {}) })
          },
        }),
      )
    })
  }, [workbook, session, navigate])
}

/** What a view of that place may speak of. */
function findColumns(workbook: Workbook, table: TableId, place: string): ReadonlySet<string> {
  const own = tables[table].columns.map(({ id }) => id)
  if (place !== matrixPlace) return new Set(own)
  return new Set([...own, ...findVoiceIds(workbook.tables.roles.rows.map(({ id }) => id))])
}
