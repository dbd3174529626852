// The pictures of week one, ready to put on a page: each reads a workbook on a day and leads back to its rows.
import { drawDecisionVoice } from '../../charts/decision-voice.ts'
import { flowRows, involvementData, timelineData, topGapsData, voiceData } from '../../charts/from-context.ts'
import { drawInformationFlows } from '../../charts/information-flows.ts'
import { drawInvolvementMap } from '../../charts/involvement-map.ts'
import type { Density } from '../../charts/mark.ts'
import { drawStageTimeline } from '../../charts/stage-timeline.ts'
import { drawTopGaps } from '../../charts/top-gaps.ts'
import type { Context } from '../../domain/context.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { chartWords } from '../../words/en/charts.ts'
import { ChartView } from './chart-view.tsx'

export interface WeekOneChartProps {
  readonly context: Context
  readonly density?: Density
  readonly onOpen?: (table: TableId, row: string) => void
  readonly heading?: 'figure' | 'bare'
  readonly headingLevel?: 2 | 3 | 4
}

/** `live` says that it changes as one types: for the page where the table stands beside it. */
export function InvolvementMap({
  context,
  live = false,
  ...view
}: WeekOneChartProps & { readonly live?: boolean }) {
  const density = view.density ?? 'desk'
  return (
    <ChartView
      {...view}
      draw={(width, measure) =>
        drawInvolvementMap(involvementData(context, live), { width, density, measure, words: chartWords })
      }
    />
  )
}

export function InformationFlows({ context, ...view }: WeekOneChartProps) {
  const density = view.density ?? 'desk'
  return (
    <ChartView
      {...view}
      draw={(width, measure) =>
        drawInformationFlows(flowRows(context), { width, density, measure, words: chartWords })
      }
    />
  )
}

export function DecisionVoice({ context, ...view }: WeekOneChartProps) {
  const density = view.density ?? 'desk'
  return (
    <ChartView
      {...view}
      draw={(width, measure) =>
        drawDecisionVoice(voiceData(context), { width, density, measure, words: chartWords })
      }
    />
  )
}

export function TopGaps({ context, count = 3, ...view }: WeekOneChartProps & { readonly count?: number }) {
  const density = view.density ?? 'desk'
  return (
    <ChartView
      {...view}
      draw={(width, measure) =>
        drawTopGaps(topGapsData(context, count), { width, density, measure, words: chartWords })
      }
    />
  )
}

export function StageTimeline({
  context,
  labels,
  ...view
}: WeekOneChartProps & { readonly labels: Readonly<Record<StageId, string>> }) {
  const density = view.density ?? 'desk'
  return (
    <ChartView
      {...view}
      draw={(width, measure) =>
        drawStageTimeline(timelineData(context, labels), { width, density, measure, words: chartWords })
      }
    />
  )
}
