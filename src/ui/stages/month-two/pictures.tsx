// The pictures of month two on their page, each with what it asks for: a row to put right, or an action to make.
import { drawCases } from '../../../charts/outcome-cases.ts'
import { drawReviews } from '../../../charts/outcome-reviews.ts'
import { drawOutcomeTrends } from '../../../charts/outcome-trends.ts'
import { outcomeTrendsData } from '../../../charts/outcome-trends-data.ts'
import { drawScorecards } from '../../../charts/scorecard-bars.ts'
import { findCaseGroups } from '../../../domain/outcome-cases.ts'
import { findReviewLedger } from '../../../domain/outcome-reviews.ts'
import { findStage } from '../../../domain/stages/index.ts'
import type { TableId } from '../../../domain/table-id.ts'
import { findScorecards, isHundred, weightPhases } from '../../../domain/weights.ts'
import type { Scorecard } from '../../../domain/weights.ts'
import { monthTwoChartWords } from '../../../words/en/charts-month-two.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { cut } from '../../../words/en/spell.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { routeOfRow } from '../../workbook/route.ts'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { PictureProps } from '../panels.ts'
import { AnswerList } from './answer-list.tsx'
import type { AnswerItem } from './answer-list.tsx'

const longestName = 120

function useDensity(): 'projector' | 'desk' {
  return useWorkbookFrame().projector ? 'projector' : 'desk'
}

/** Leads to a row: on this page where its table is here, else on the page it is worked on. */
function useOpenRow(): (table: TableId, row: string, column?: string) => void {
  const { navigate, session } = useWorkbookFrame()
  return (table, row, column) => {
    if (findStage('month-two').tables.includes(table)) {
      const place = column === undefined ? { row } : { row, column }
      navigate({ page: 'stage', stage: 'month-two', table, place })
      return
    }
    navigate(routeOfRow(session.store.getState().workbook, table, row, column))
  }
}

export function OutcomeTrendsPicture({ live }: PictureProps) {
  const context = useDomainContext()
  const density = useDensity()
  const onOpen = useOpenRow()
  const data = outcomeTrendsData(context)
  const late = data.trends.filter(({ standing }) => standing === 'behind' || standing === 'missed')
  return (
    <>
      <div className="picture">
        <ChartView
          density={density}
          headingLevel={2}
          onOpen={onOpen}
          draw={(width, measure) =>
            drawOutcomeTrends(data, { width, density, measure, words: monthTwoChartWords })
          }
        />
      </div>
      {live && (
        <AnswerList
          title={words.late}
          items={[...late]
            .sort((a, b) => (b.lag ?? 0) - (a.lag ?? 0))
            .map(({ row, name, progress, lag }) => ({
              table: 'outcome-measures',
              row,
              name,
              aside: words.lateAside(progress ?? 0, (progress ?? 0) + (lag ?? 0)),
              action: words.lateAction(cut(name, longestName)),
            }))}
        />
      )}
    </>
  )
}

function nameOf({ person, name }: Scorecard): string {
  const { nobody, nameless } = monthTwoChartWords.scorecard
  if (person === '') return nobody
  return name.trim() === '' ? nameless : name
}

export function ScorecardPicture({ live }: PictureProps) {
  const context = useDomainContext()
  const density = useDensity()
  const onOpen = useOpenRow()
  const cards = findScorecards(context)
  const off = cards.flatMap((card): readonly AnswerItem[] =>
    weightPhases.flatMap((phase) => {
      const { sum } = card[phase]
      if (sum === null || isHundred(sum)) return []
      const open = () => onOpen('scorecard', card.row, phase === 'today' ? 'weight-today' : 'weight-agreed')
      return [
        {
          table: 'scorecard',
          row: card.row,
          key: phase,
          name: nameOf(card),
          aside: words.weightsOf(phase, monthTwoChartWords.scorecard.sum(sum)),
          go: { label: words.goThere, run: open },
        },
      ]
    }),
  )
  const unnamed = cards.flatMap((card): readonly AnswerItem[] => {
    const rows = new Map(
      [...card.today.weights, ...card.agreed.weights].map((weighed) => [weighed.row, weighed]),
    )
    return [...rows.values()]
      .filter(({ kind }) => kind === 'unnamed')
      .map(({ row, label }) => ({
        table: 'scorecard',
        row,
        name: label,
        aside: nameOf(card),
        go: { label: words.chooseOutcome, run: () => onOpen('scorecard', row, 'outcome-measure') },
      }))
  })
  return (
    <>
      <div className="picture">
        <ChartView
          density={density}
          headingLevel={2}
          onOpen={onOpen}
          draw={(width, measure) =>
            drawScorecards(cards, { width, density, measure, words: monthTwoChartWords })
          }
        />
      </div>
      {live && <AnswerList title={words.notSumming} items={off} />}
      {live && <AnswerList title={words.notCounting} help={words.notCountingHelp} items={unnamed} />}
    </>
  )
}

export function ReviewsPicture({ live }: PictureProps) {
  const context = useDomainContext()
  const density = useDensity()
  const onOpen = useOpenRow()
  const ledger = findReviewLedger(context)
  return (
    <>
      <div className="picture">
        <ChartView
          density={density}
          headingLevel={2}
          onOpen={onOpen}
          draw={(width, measure) =>
            drawReviews(
              { ledger, asOf: context.asOf },
              { width, density, measure, words: monthTwoChartWords },
            )
          }
        />
      </div>
      {live && (
        <AnswerList
          title={words.statusMeetings}
          items={ledger.open.map(({ row, name }) => ({
            table: 'meetings',
            row,
            name,
            aside: '',
            action: words.meetingAction(cut(name, longestName)),
          }))}
        />
      )}
    </>
  )
}

export function CasesPicture({ live }: PictureProps) {
  const context = useDomainContext()
  const density = useDensity()
  const onOpen = useOpenRow()
  const groups = findCaseGroups(context)
  const overdue = groups
    .flatMap(({ cases }) => cases)
    .filter(({ overdueDays }) => overdueDays !== null)
    .sort((a, b) => (b.overdueDays ?? 0) - (a.overdueDays ?? 0))
  return (
    <>
      <div className="picture">
        <ChartView
          density={density}
          headingLevel={2}
          onOpen={onOpen}
          draw={(width, measure) =>
            drawCases({ groups, asOf: context.asOf }, { width, density, measure, words: monthTwoChartWords })
          }
        />
      </div>
      {live && (
        <AnswerList
          title={words.overdueCases}
          items={overdue.map(({ row, name, overdueDays }) => ({
            table: 'business-cases',
            row,
            name,
            aside: monthTwoChartWords.cases.overdue(overdueDays ?? 0),
            overdue: true,
            action: words.caseAction(cut(name, longestName)),
          }))}
        />
      )}
    </>
  )
}
