// The whole engagement on one page: where the plan stands, what was measured, what is widest, late and next.
import { daysBetween } from '../../domain/date.ts'
import { findStartDate } from '../../domain/facts.ts'
import type { Context } from '../../domain/context.ts'
import { stageIds } from '../../domain/stage-id.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { overviewWords } from '../../words/en/pages.ts'
import { methodWords as words } from '../../words/index.ts'
import { StageTimeline } from '../charts/week-one-charts.tsx'
import { findCurrentStage, useStageStates } from '../workbook/stage-states.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { MeasureTable } from './measure-table.tsx'
import { NextThing } from './next-thing.tsx'
import { OverdueActions } from './overdue-actions.tsx'
import { PillarOverview } from './pillar-overview.tsx'
import { WidestGaps } from './widest-gaps.tsx'
import './overview.css'

const stageLabels = Object.fromEntries(stageIds.map((id) => [id, words.stages[id].label])) as Record<
  StageId,
  string
> // built from the list of ids, so every key is there

export function OverviewPage() {
  const context = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const stages = useStageStates()
  return (
    <div className="page overview">
      <header className="overview-head">
        <div>
          <p className="page-kicker">{kicker(context, stages)}</p>
          <h1 className="title">{finding(stages)}</h1>
        </div>
        <NextThing stages={stages} />
      </header>
      <StageTimeline
        context={context}
        labels={stageLabels}
        heading="bare"
        onOpen={(_, row) => {
          const stage = stageIds.find((id) => id === row)
          if (stage !== undefined) navigate({ page: 'stage', stage })
        }}
      />
      <div className="overview-middle">
        <MeasureTable />
        <div className="overview-side">
          <WidestGaps />
          <OverdueActions />
        </div>
      </div>
      <PillarOverview />
    </div>
  )
}

function kicker(context: Context, stages: readonly StageProgress[]): string {
  const start = findStartDate(context.workbook)
  const end = stages.at(-1)?.due
  if (start === undefined || end === undefined || end === null) return overviewWords.asOf(context.asOf)
  const day = daysBetween(start, context.asOf) + 1
  const of = daysBetween(start, end) + 1
  return day < 1 || day > of ? overviewWords.asOf(context.asOf) : overviewWords.asOfDay(context.asOf, day, of)
}

/** What an executive should hear first: what is late, else where the work is. */
function finding(stages: readonly StageProgress[]): string {
  const current = findCurrentStage(stages)
  if (current === null) return overviewWords.finding.done
  const label = words.stages[current.id].label
  if (current.overdueDays > 0) return overviewWords.finding.over(label, current.overdueDays)
  if (current.id === 'week-one' && current.status === 'not-started') return overviewWords.finding.startFirst
  return overviewWords.finding.start(label)
}
