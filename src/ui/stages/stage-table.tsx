// The table of the chosen tab; decision rights has a grid of its own, and ratings stay hidden until their round is revealed.
import { lazy, Suspense } from 'react'
import { textAt } from '../../domain/read.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import type { RoutePlace } from '../workbook/route.ts'
import { useSessionState } from '../workbook/workbook-context.ts'
import { TableBox } from './table-box.tsx'
import { rememberedItems } from './table-views.ts'

const DecisionBox = lazy(async () => ({ default: (await import('./decision-box.tsx')).DecisionBox }))

interface StageTableProps {
  readonly stageId: StageId
  readonly tableId: TableId
  readonly place: RoutePlace | undefined
}

export function StageTable({ stageId, tableId, place }: StageTableProps) {
  if (tableId === 'decision-rights') {
    return (
      <Suspense fallback={null}>
        <DecisionBox />
      </Suspense>
    )
  }
  if (tableId === 'ratings') return <RatingsTable place={place} />
  if (tableId === 'flow-log' && stageId === 'week-one') {
    return <TableBox tableId="flow-log" place={place} view={rememberedItems} />
  }
  return <TableBox tableId={tableId} place={place} />
}

function RatingsTable({ place }: { readonly place: RoutePlace | undefined }) {
  const hidden = useSessionState((state) => {
    const revealed = new Set(
      findRows(state.workbook, 'rounds').flatMap((row) =>
        textAt(row, 'state') === 'revealed' ? [row.id] : [],
      ),
    )
    return findRows(state.workbook, 'ratings').some((row) => !revealed.has(textAt(row, 'round') ?? ''))
  })
  const count = useSessionState((state) => findRows(state.workbook, 'ratings').length)
  if (count > 0 && !hidden) return <TableBox tableId="ratings" place={place} />
  return (
    <div className="empty-note">
      <h2 className="finding">{stagePageWords.ratingsTitle}</h2>
      <p className="quiet">{hidden ? stagePageWords.ratingsHidden : stagePageWords.ratingsNone}</p>
    </div>
  )
}
