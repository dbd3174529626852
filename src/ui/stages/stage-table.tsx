// The table of the chosen tab; decision rights has a grid of its own, and some tabs have a panel in the table's place.
import { lazy, Suspense, useEffect } from 'react'
import { yesNoAt } from '../../domain/read.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { findStage } from '../../domain/stages/index.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import type { RoutePlace } from '../workbook/route.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { panels } from './panels.ts'
import { TableBox } from './table-box.tsx'
import { rememberedItems } from './table-views.ts'

const loadDecisionBox = () => import('./decision-box.tsx')

const DecisionBox = lazy(async () => ({ default: (await loadDecisionBox()).DecisionBox }))

/** Fetched as soon as its stage is open and nothing else is to be done: its tab then opens at once. */
function useDecisionBox(stageId: StageId): void {
  useEffect(() => {
    if (!findStage(stageId).tables.includes('decision-rights')) return undefined
    const waiting = requestIdleCallback(() => void loadDecisionBox())
    return () => cancelIdleCallback(waiting)
  }, [stageId])
}

interface StageTableProps {
  readonly stageId: StageId
  readonly tableId: TableId
  readonly place: RoutePlace | undefined
}

export function StageTable({ stageId, tableId, place }: StageTableProps) {
  useDecisionBox(stageId)
  const Own = panels[stageId][tableId]?.body
  if (Own !== undefined) {
    return (
      <Suspense fallback={null}>
        <Own stageId={stageId} tableId={tableId} place={place} />
      </Suspense>
    )
  }
  if (tableId === 'decision-rights') {
    return (
      <Suspense fallback={<DecisionRoom />}>
        <DecisionBox place={place} />
      </Suspense>
    )
  }
  if (tableId === 'flow-log' && stageId === 'week-one') {
    return <TableBox tableId="flow-log" place={place} view={rememberedItems} />
  }
  return <TableBox tableId={tableId} place={place} />
}

/** The heights of the decision matrix; its bar and its line about what is out of scope take one line or two. */
const roomPx = {
  bar: 52,
  outOfScope: 48,
  comfortable: { names: 66, row: 36 },
  compact: { names: 66, row: 32 },
  projector: { names: 114, row: 64 },
}

/** As much room as the decision matrix will take, with its line for a new decision. */
function DecisionRoom() {
  const { density, projector } = useWorkbookFrame()
  const rows = useSessionState((state) => findRows(state.workbook, 'decision-rights'))
  const shown = rows.filter((row) => yesNoAt(row, 'in-scope') !== false).length
  const { names, row } = roomPx[projector ? 'projector' : density]
  const around = roomPx.bar + (shown < rows.length ? roomPx.outOfScope : 0)
  const height = `calc(${String(around)}px + min(76vh, ${String(names + row * (shown + 1))}px))`
  return <div style={{ height }} />
}
