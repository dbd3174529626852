// The table of the chosen tab; decision rights has a grid of its own, and some tabs have a panel in the table's place.
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { makePart } from '../shell/parts.ts'
import type { RoutePlace } from '../workbook/route.ts'
import { panels } from './panels.ts'
import { TableBox } from './table-box.tsx'
import { rememberedItems } from './table-views.ts'

const DecisionBox = makePart(async () => (await import('./decision-box.tsx')).DecisionBox)

interface StageTableProps {
  readonly stageId: StageId
  readonly tableId: TableId
  readonly place: RoutePlace | undefined
}

export function StageTable({ stageId, tableId, place }: StageTableProps) {
  const Own = panels[stageId][tableId]?.body
  if (Own !== undefined) return <Own stageId={stageId} tableId={tableId} place={place} />
  if (tableId === 'decision-rights') return <DecisionBox place={place} />
  if (tableId === 'flow-log' && stageId === 'week-one') {
    return <TableBox tableId="flow-log" place={place} view={rememberedItems} />
  }
  return <TableBox tableId={tableId} place={place} />
}
