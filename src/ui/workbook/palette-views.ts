// The named views of the workbook's tables, for the palette: each leads to its table, looked at like that.
import { useMemo } from 'react'
import { stages } from '../../domain/stages/index.ts'
import { isTableId } from '../../domain/table-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { textAt } from '../../domain/read.ts'
import { tables } from '../../domain/tables/index.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { rememberedItems } from '../stages/table-views.ts'
import { readViews } from '../table/saved-views.ts'
import type { SavedView } from '../table/saved-views.ts'
import { changeLook } from '../table/view-look.ts'
import { acrossTables } from './route.ts'
import type { Route } from './route.ts'
import { useSessionState, useWorkbookFrame } from './workbook-context.ts'

export interface PaletteView {
  readonly id: string
  readonly table: TableId
  readonly label: string
  readonly run: () => void
}

/** Only those whose table is in sight on its page: where it is asked for there first, its own menu has its views. */
export function usePaletteViews(): readonly PaletteView[] {
  const { session, navigate } = useWorkbookFrame()
  const rows = useSessionState(({ workbook }) => workbook.tables.views.rows)
  return useMemo(() => {
    const places = [...new Set(rows.map((row) => textAt(row, 'place') ?? ''))]
    return places.flatMap((place) => {
      const found = findRoute(place)
      if (found === null) return []
      const { table, route } = found
      const columns = new Set(tables[table].columns.map(({ id }) => id))
      return readViews(rows, place, columns).map(({ id, name, layout, shape }: SavedView) => ({
        id,
        table,
        label: viewWords.paletteView(name === '' ? viewWords.unnamed : name),
        run: () => {
          changeLook(session, place, { layout, shape, view: id, closed: new Set() })
          navigate(route)
        },
      }))
    })
  }, [rows, session, navigate])
}

/** Tables whose page shows something else until one asks for them. */
const askedFor: readonly TableId[] = [
  'decision-rights',
  'meetings',
  'ratings',
  'outcome-measures',
  'readings',
  'translation-skills',
  'better-questions',
  'glossary',
]

function findRoute(place: string): { readonly table: TableId; readonly route: Route } | null {
  const [table = '', viewId = ''] = place.split('/')
  if (!isTableId(table) || askedFor.includes(table)) return null
  if (acrossTables.some((id) => id === table)) return { table, route: { page: 'table', table } }
  const isRemembered = viewId === rememberedItems.id
  const own = stages.filter((stage) => stage.tables.includes(table))
  // Week one looks at the items of the flow log that are remembered, month six at all of them.
  const stage = table === 'flow-log' && !isRemembered ? own.at(-1) : own[0]
  return stage === undefined ? null : { table, route: { page: 'stage', stage: stage.id, table } }
}
