// The pictures of velocity: a run chart for each direction, the ages of what is open, what slows items down, the halves.
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { drawDrags } from '../../../charts/drags.ts'
import type { Chart, MeasureText } from '../../../charts/mark.ts'
import { drawOpenAges } from '../../../charts/open-ages.ts'
import { velocityPictures } from '../../../charts/velocity-run-data.ts'
import { drawVelocityRun, findRunFacts } from '../../../charts/velocity-run.ts'
import type { TableId } from '../../../domain/table-id.ts'
import { monthSixChartWords } from '../../../words/en/charts-month-six.ts'
import type { HalfFacts } from '../../../words/en/charts-month-six.ts'
import { flowPanelWords as words } from '../../../words/en/month-six-page.ts'
import { ChartView } from '../../charts/chart-view.tsx'
import { useDomainContext, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import { DirectionSign } from './direction-sign.tsx'
import styles from './month-six.module.css'

/** Reads the workbook that is shown, today's or the signed one; `when` is the choice between the two. */
export function VelocityPictures({ when }: { readonly when: ReactNode }) {
  const context = useDomainContext()
  const { projector, route, navigate } = useWorkbookFrame()
  const data = useMemo(() => velocityPictures(context), [context])
  const density = projector ? 'projector' : 'desk'
  const onOpen = (table: TableId, row: string) => {
    if (route.page === 'stage') navigate({ page: 'stage', stage: route.stage, table, place: { row } })
  }
  const view = { density, heading: 'bare', onOpen } as const
  const drawing = (width: number, measure: MeasureText) =>
    ({
      width,
      density,
      measure,
      words: monthSixChartWords,
    }) as const
  const { runs, ages, drags, halves, missing } = data
  return (
    <section className={styles['velocity']} data-projector={projector || undefined}>
      <div className={styles['head']}>
        <h2 className="finding">
          {monthSixChartWords.velocity.finding(runs.map(findRunFacts))}{' '}
          <span className="meta">{words.asOf(context.asOf)}</span>
        </h2>
        {when}
      </div>
      <div className={styles['pictures']}>
        <div className={styles['runs']}>
          {runs.map((run) => (
            <ChartView
              key={run.direction}
              {...view}
              draw={(width, measure): Chart => drawVelocityRun(run, drawing(width, measure))}
            />
          ))}
        </div>
        <div className={styles['aside']}>
          <ChartView {...view} draw={(width, measure) => drawOpenAges(ages, drawing(width, measure))} />
          <div>
            <ChartView {...view} draw={(width, measure) => drawDrags(drags, drawing(width, measure))} />
            <p className={`meta ${styles['own'] ?? ''}`}>
              {words.own}{' '}
              <span className={styles['together']}>
                <button type="button" className="text-button" onClick={() => navigate({ page: 'sources' })}>
                  {words.sources}
                </button>
                .
              </span>
            </p>
          </div>
        </div>
      </div>
      <ul className={styles['halves']}>
        {halves.map((half) => (
          <HalvesLine key={half.direction} half={half} />
        ))}
      </ul>
      {missing > 0 && <p className="meta">{words.missing(missing)}</p>}
    </section>
  )
}

function HalvesLine({ half }: { readonly half: HalfFacts }) {
  return (
    <li>
      <DirectionSign direction={half.direction} />
      <span className="hidden-text">{words.halvesOf[half.direction]}: </span>
      <span>
        {monthSixChartWords.velocity.halves(half).map(({ text, strong }) =>
          strong === true ? (
            <strong key={text} className="strong">
              {text}
            </strong>
          ) : (
            text
          ),
        )}
      </span>
    </li>
  )
}
