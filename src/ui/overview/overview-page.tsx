// The whole engagement on one page: where the plan stands, what was measured, what is widest, late and next.
import { useMemo } from 'react'
import { dialsData } from '../../charts/dials-data.ts'
import { findOverviewFacts } from '../../charts/overview-finding.ts'
import { daysBetween } from '../../domain/date.ts'
import { findStartDate } from '../../domain/facts.ts'
import type { Context } from '../../domain/context.ts'
import { stageIds } from '../../domain/stage-id.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { overviewWords } from '../../words/en/overview.ts'
import { methodWords as words } from '../../words/index.ts'
import { StageTimeline } from '../charts/week-one-charts.tsx'
import { useStageStates } from '../workbook/stage-states.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useFrozenContext, useFrozenCopy } from '../workbook/use-frozen-copy.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { FirstSteps } from './first-steps.tsx'
import { MeasuresSection, Radar } from './measures-section.tsx'
import { NextThing } from './next-thing.tsx'
import { OverdueActions } from './overdue-actions.tsx'
import { PillarOverview } from './pillar-overview.tsx'
import { WidestGaps } from './widest-gaps.tsx'
import './overview.css'
import './measure-table.css'
import './pillar-overview.css'

const stageLabels = Object.fromEntries(stageIds.map((id) => [id, words.stages[id].label])) as Record<
  StageId,
  string
> // built from the list of ids, so every key is there

export function OverviewPage() {
  const context = useDomainContext()
  const { navigate, projector } = useWorkbookFrame()
  const stages = useStageStates()
  const frozen = useFrozenCopy('week-one')
  const baseline = useFrozenContext(frozen)
  const dials = useMemo(() => dialsData(context, baseline), [context, baseline])
  const facts = findOverviewFacts(context, dials, baseline !== null)
  const isEmpty = facts.measured === 0
  // A signed workbook is compared with its baseline: no sentence is shown that the next moment takes back.
  const isReading = frozen !== null && baseline === null
  return (
    <div className="page overview">
      <header className="overview-head">
        <div>
          <p className="page-kicker">{kicker(context, stages)}</p>
          <h1 className="title">{isReading ? ' ' : overviewWords.finding(facts)}</h1>
        </div>
        <NextThing stages={stages} />
      </header>
      <StageTimeline
        context={context}
        labels={stageLabels}
        heading="bare"
        density={projector ? 'projector' : 'desk'}
        onOpen={(_, row) => {
          const stage = stageIds.find((id) => id === row)
          if (stage !== undefined) navigate({ page: 'stage', stage })
        }}
      />
      {isEmpty ? (
        <div className="overview-first">
          <FirstSteps stages={stages} />
        </div>
      ) : (
        <div className="overview-middle">
          <MeasuresSection
            dials={dials}
            stages={stages}
            frozen={frozen}
            baseline={baseline}
            isReading={isReading}
          />
          <div className="overview-side">
            <WidestGaps />
            <OverdueActions />
          </div>
          <div className="overview-wide-radar">
            <Radar dials={dials} baseline={baseline} />
          </div>
        </div>
      )}
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
