// What the table of the chosen tab looks like: the picture below it, as it stands today or as it was signed.
import { useCallback, useState } from 'react'
import { SegmentedControl } from '@mantine/core'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { shortDate } from '../../words/en/dates.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { InformationFlows, InvolvementMap } from '../charts/week-one-charts.tsx'
import { useFrozenContext, useFrozenCopy } from '../workbook/use-frozen-copy.ts'
import {
  ShownContext,
  useDomainContext,
  useSessionState,
  useWorkbookFrame,
} from '../workbook/workbook-context.ts'
import { DecisionPicture } from './decision-picture.tsx'
import { panels } from './panels.ts'
import { TopGapsList } from './top-gaps-list.tsx'

const drawn: readonly TableId[] = ['integration-points', 'information-flows', 'decision-rights']

export function hasPicture(stageId: StageId, table: TableId): boolean {
  return drawn.includes(table) || panels[stageId][table]?.picture !== undefined
}

interface StagePictureProps {
  readonly stageId: StageId
  readonly tableId: TableId
}

export function StagePicture({ stageId, tableId }: StagePictureProps) {
  const frozen = useFrozenCopy(stageId)
  const [wantsSigned, setWantsSigned] = useState(false)
  const today = useSessionState((state) => state.asOf)
  const signed = useFrozenContext(wantsSigned ? frozen : null)
  if (!hasPicture(stageId, tableId)) return null
  return (
    <>
      {frozen !== null && (
        <SegmentedControl
          className="picture-when"
          aria-label={stagePageWords.pictureWhen}
          value={wantsSigned ? 'signed' : 'today'}
          data={[
            { value: 'today', label: stagePageWords.pictureToday },
            { value: 'signed', label: stagePageWords.pictureSigned(shortDate(frozen.asOf, today)) },
          ]}
          onChange={(value) => setWantsSigned(value === 'signed')}
        />
      )}
      <ShownContext value={signed}>
        <Picture stageId={stageId} tableId={tableId} live={signed === null} />
      </ShownContext>
      {tableId === 'integration-points' && <TopGapsList />}
    </>
  )
}

function Picture({ stageId, tableId, live }: StagePictureProps & { readonly live: boolean }) {
  const context = useDomainContext()
  const { projector } = useWorkbookFrame()
  const onOpen = useGoToRow()
  const view = { context, onOpen, density: projector ? 'projector' : 'desk', headingLevel: 2 } as const
  const Own = panels[stageId][tableId]?.picture
  if (Own !== undefined) {
    return <Own live={live} onOpen={onOpen} />
  }
  if (tableId === 'integration-points') {
    return (
      <div className="picture">
        <InvolvementMap live={live} {...view} />
      </div>
    )
  }
  if (tableId === 'information-flows') {
    return (
      <div className="picture">
        <InformationFlows {...view} />
      </div>
    )
  }
  return <DecisionPicture />
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
