// What the table of the chosen tab looks like: the picture below it, where there is one.
import { useCallback } from 'react'
import type { TableId } from '../../domain/table-id.ts'
import { InformationFlows, InvolvementMap } from '../charts/week-one-charts.tsx'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { DecisionPicture } from './decision-picture.tsx'
import { TopGapsList } from './top-gaps-list.tsx'

export function StagePicture({ tableId }: { readonly tableId: TableId }) {
  const context = useDomainContext()
  const { projector } = useWorkbookFrame()
  const onOpen = useGoToRow()
  const view = { context, onOpen, density: projector ? 'projector' : 'desk', headingLevel: 2 } as const
  if (tableId === 'integration-points') {
    return (
      <>
        <div className="picture">
          <InvolvementMap live {...view} />
        </div>
        <TopGapsList />
      </>
    )
  }
  if (tableId === 'information-flows') {
    return (
      <div className="picture">
        <InformationFlows {...view} />
      </div>
    )
  }
  return tableId === 'decision-rights' ? <DecisionPicture /> : null
}

/** From a mark of the picture to the row it stands for, in the table above it. */
function useGoToRow(): (table: TableId, row: string) => void {
  const { route, navigate } = useWorkbookFrame()
  return useCallback(
    (table, row) => {
      if (route.page === 'stage') navigate({ page: 'stage', stage: route.stage, table, place: { row } })
    },
    [navigate, route],
  )
}
