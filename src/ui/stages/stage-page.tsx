// The page of any stage, driven by its definition: head, tables in tabs, picture, notes, and the guide at the right.
import { Suspense, useState } from 'react'
import { Tabs } from '@mantine/core'
import { findProgress, isRevealed } from '../../domain/rounds.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { findStage } from '../../domain/stages/index.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { tableViewWords } from '../../words/en/stage-page.ts'
import type { RoutePlace } from '../workbook/route.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { useGuideFollows } from './guide-state.ts'
import { panels } from './panels.ts'
import { SidePanel } from './side-panel.tsx'
import { StageHead } from './stage-head.tsx'
import { StageNotes } from './stage-notes.tsx'
import { hasPicture, StagePicture } from './stage-picture.tsx'
import { StageTable } from './stage-table.tsx'
import { findTabLabel, isRemembered } from './table-views.ts'
import './stages.css'
import './stage-picture.css'
import './stage-side.css'

interface StagePageProps {
  readonly stageId: StageId
  readonly table: TableId | undefined
  readonly place: RoutePlace | undefined
}

export function StagePage({ stageId, table, place }: StagePageProps) {
  const { navigate } = useWorkbookFrame()
  const [panelOpen, setPanelOpen] = useState(true)
  const stage = findStage(stageId)
  const guideFollows = useGuideFollows(stage)
  const { tables } = stage
  const shown = table !== undefined && tables.includes(table) ? table : tables[0]
  if (shown === undefined) return null
  const show = (next: TableId) => navigate({ page: 'stage', stage: stageId, table: next })
  const turn = (next: TableId) => {
    show(next)
    guideFollows(next)
  }
  return (
    <div
      className="stage"
      data-panel={panelOpen ? 'open' : 'closed'}
      data-table={shown}
      data-fills={hasOnlyTable(stageId, shown) ? 'yes' : undefined}
    >
      <div className="page stage-page">
        <StageHead stageId={stageId} onTable={turn} />
        <Tabs
          value={shown}
          keepMounted={false}
          activateTabWithKeyboard={false}
          onChange={(value) => {
            const next = tables.find((id) => id === value)
            if (next !== undefined) turn(next)
          }}
        >
          <Tabs.List>
            {tables.map((id) => (
              <Tabs.Tab key={id} value={id}>
                <TabLabel stageId={stageId} tableId={id} />
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={shown} className="stage-panel" tabIndex={-1}>
            <Suspense fallback={<div className="stage-room" />}>
              <StageTable key={shown} stageId={stageId} tableId={shown} place={place} />
              <StagePicture key={stageId} stageId={stageId} tableId={shown} />
            </Suspense>
          </Tabs.Panel>
        </Tabs>
        <StageNotes key={stageId} stageId={stageId} />
      </div>
      <SidePanel stage={stage} tableId={shown} open={panelOpen} onOpen={setPanelOpen} onTable={show} />
    </div>
  )
}

/** A long table alone on its tab takes what is left of the page. */
function hasOnlyTable(stageId: StageId, table: TableId): boolean {
  return !hasPicture(stageId, table) && panels[stageId][table]?.body === undefined
}

function TabLabel({ stageId, tableId }: { readonly stageId: StageId; readonly tableId: TableId }) {
  const rows = useSessionState((state) => findRows(state.workbook, tableId))
  const remembered = stageId === 'week-one' && tableId === 'flow-log'
  const label = findTabLabel(stageId, tableId)
  const short = remembered ? tableViewWords.rememberedShort : tableViewWords.shortTabs[tableId]
  const shown = remembered ? rows.filter(isRemembered) : rows
  return (
    <>
      {short === undefined ? (
        label
      ) : (
        <>
          <span className="tab-long">{label}</span>
          <span className="tab-short">{short}</span>
        </>
      )}
      <span className="tab-count">
        {tableId === 'ratings' ? <RoundState stageId={stageId} /> : shown.length}
      </span>
    </>
  )
}

/** How many have answered everything; nothing is counted before the first answer. */
function RoundState({ stageId }: { readonly stageId: StageId }) {
  return useSessionState(({ workbook }) => {
    const round = stageId === 'month-six' ? 'follow-up' : 'baseline'
    if (isRevealed(workbook, round)) return roundWords.tabRevealed
    const progress = findProgress(workbook, round)
    if (progress.every(({ answered }) => answered === 0)) return ''
    const done = progress.filter(({ answered, total }) => answered === total)
    return roundWords.tabProgress(done.length, progress.length)
  })
}
