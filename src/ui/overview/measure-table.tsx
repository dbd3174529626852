// One row per measure: value, bar with baseline and target, change since the start, what it rests on, which way is better.
import { drawDial } from '../../charts/dials.ts'
import { isLowerBetter } from '../../charts/dials-data.ts'
import type { Dial } from '../../charts/dials-data.ts'
import { measureOnScreen } from '../../charts/font-metrics.ts'
import { dialWords } from '../../words/en/charts-overview.ts'
import { overviewWords } from '../../words/en/overview.ts'
import { methodWords as words } from '../../words/index.ts'
import { ChartPicture } from '../charts/chart-view.tsx'
import { useChartWidth } from '../charts/use-chart-width.ts'
import type { StageProgress } from '../workbook/stage-states.ts'
import { useWorkbookFrame, useDomainContext } from '../workbook/workbook-context.ts'
import { findMeasurePlace } from './measure-place.ts'

interface MeasureTableProps {
  readonly dials: readonly Dial[]
  readonly stages: readonly StageProgress[]
  /** The day the baseline was frozen; null where there is none, and then no change is shown. */
  readonly baselineOf: string | null
}

export function MeasureTable({ dials, stages, baselineOf }: MeasureTableProps) {
  const { columns } = overviewWords
  const { ref, width } = useChartWidth()
  return (
    <>
      <table className="fact-table measure-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">{columns.measure}</span>
            </th>
            <th scope="col" className="number">
              {columns.now}
            </th>
            <th scope="col" className="measure-bar-cell">
              <span className="measure-room" ref={ref} />
              <BarKey />
            </th>
            {baselineOf !== null && (
              <th scope="col" className="number" title={overviewWords.sinceHelp(baselineOf)}>
                {columns.since}
              </th>
            )}
            <th scope="col">{columns.basis}</th>
            <th scope="col" className="measure-better">
              {columns.better}
            </th>
            <th scope="col" className="measure-more">
              <span className="hidden-text">{columns.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {dials.map((dial) => (
            <MeasureRow
              key={dial.id}
              dial={dial}
              stages={stages}
              width={width}
              compares={baselineOf !== null}
            />
          ))}
        </tbody>
      </table>
      <p className="meta measure-note">
        {dialWords.scaleNote(dials)} {baselineOf === null ? overviewWords.noBaseline : overviewWords.blanks}
      </p>
    </>
  )
}

/** What the bar's three marks stand for. */
function BarKey() {
  const { key } = overviewWords.columns
  return (
    <span className="measure-key">
      <span>
        <i className="key-bar" aria-hidden="true" />
        {key.now}
      </span>
      <span>
        <i className="key-tick" aria-hidden="true" />
        {key.baseline}
      </span>
      <span>
        <svg width="10" height="9" viewBox="0 0 10 9" aria-hidden="true">
          <path d="M1 1h8L5 8z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.3" />
        </svg>
        {key.target}
      </span>
    </span>
  )
}

interface MeasureRowProps {
  readonly dial: Dial
  readonly stages: readonly StageProgress[]
  readonly width: number
  readonly compares: boolean
}

function MeasureRow({ dial, stages, width, compares }: MeasureRowProps) {
  const { workbook } = useDomainContext()
  const { navigate, projector } = useWorkbookFrame()
  const { label, definition } = words.measures[dial.id]
  const density = projector ? 'projector' : 'desk'
  const basis = dialWords.basis(dial)
  const remarks = dial.remarks.map(dialWords.remark).join(', ')
  const open = () => navigate(findMeasurePlace(dial.id, workbook, stages))
  return (
    // Every number of the row leads to what it was counted from; the button is the same way for the keyboard.
    <tr onClick={open}>
      <th scope="row" title={definition}>
        {label}
      </th>
      <td className="number">
        <button
          type="button"
          className="overview-link measure-number"
          data-value={dial.value === null ? undefined : 'yes'}
          aria-label={`${dialWords.value(dial)}. ${overviewWords.openRows(label)}`}
          onClick={(event) => {
            event.stopPropagation()
            open()
          }}
        >
          {dialWords.value(dial)}
        </button>
      </td>
      <td className="measure-bar-cell">
        {width > 0 && (
          <ChartPicture
            chart={drawDial(dial, { width, density, measure: measureOnScreen, words: dialWords })}
          />
        )}
      </td>
      {compares && (
        <td className="number measure-change" data-change={dial.change.kind}>
          {dialWords.change(dial.change, dial)}
          {dial.change.kind === 'by' && <span className="hidden-text">, {dial.change.towards}</span>}
        </td>
      )}
      <td className="quiet measure-basis" title={basis}>
        <span className="measure-words">{basis}</span>
      </td>
      <td className="quiet measure-better">
        {isLowerBetter(dial.id) ? overviewWords.lower : overviewWords.higher}
      </td>
      <td className="quiet measure-more" title={remarks}>
        <span className="measure-words">{remarks}</span>
      </td>
    </tr>
  )
}
