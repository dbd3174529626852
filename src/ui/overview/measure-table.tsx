// One row per measure: its value, a bar where the scale is 0 to 100, what it rests on, which way is better.
import { measureIds } from '../../domain/measure.ts'
import type { Measure, MeasureId } from '../../domain/measure.ts'
import { measures } from '../../domain/measures/index.ts'
import { overviewWords } from '../../words/en/pages.ts'
import { methodWords as words } from '../../words/index.ts'
import { useDomainContext } from '../workbook/workbook-context.ts'

export function MeasureTable() {
  const context = useDomainContext()
  const { measureColumns } = overviewWords
  return (
    <section className="overview-measures">
      <h2 className="finding">{overviewWords.measures}</h2>
      <table className="fact-table">
        <thead>
          <tr>
            <th scope="col">{measureColumns.measure}</th>
            <th scope="col" className="number">
              {measureColumns.now}
            </th>
            <th scope="col" className="measure-bar-cell">
              {measureColumns.bar}
            </th>
            <th scope="col">{measureColumns.n}</th>
            <th scope="col">{measureColumns.better}</th>
            <th scope="col">{measureColumns.detail}</th>
          </tr>
        </thead>
        <tbody>
          {measureIds.map((id) => (
            <MeasureRow key={id} id={id} measure={measures[id]?.(context) ?? null} />
          ))}
        </tbody>
      </table>
      <p className="meta">{overviewWords.scoresNote}</p>
    </section>
  )
}

function MeasureRow({ id, measure }: { readonly id: MeasureId; readonly measure: Measure | null }) {
  const measureWords = words.measures[id]
  const better = overviewWords[measureWords.better]
  if (measure === null) {
    return (
      <tr className="measure-later">
        <th scope="row" title={measureWords.definition}>
          {measureWords.label}
        </th>
        <td className="number quiet">{overviewWords.notYet}</td>
        <td className="measure-bar-cell">
          <MeasureBar value={null} />
        </td>
        <td className="quiet" />
        <td className="quiet">{better}</td>
        <td className="quiet">{overviewWords.waitsFor[id] ?? ''}</td>
      </tr>
    )
  }
  return (
    <tr>
      <th scope="row" title={measureWords.definition}>
        {measureWords.label}
      </th>
      <td className="number">
        {measure.value === null ? (
          <span className="quiet">
            {measure.reason === undefined ? overviewWords.notYet : words.measureReasons[measure.reason]}
          </span>
        ) : (
          <span className="measure-value">{valueText(measure, measure.value)}</span>
        )}
      </td>
      <td className="measure-bar-cell">
        <MeasureBar value={hasBar(measure) ? measure.value : null} />
      </td>
      <td className="quiet">{basedOn(id, measure)}</td>
      <td className="quiet">{better}</td>
      <td className="quiet">{detailOf(id, measure)}</td>
    </tr>
  )
}

function MeasureBar({ value }: { readonly value: number | null }) {
  return (
    <span className="measure-bar" data-empty={value === null ? 'yes' : undefined} aria-hidden="true">
      {value !== null && <span style={{ width: `${String(Math.max(0, Math.min(100, value)))}%` }} />}
    </span>
  )
}

function basedOn(id: MeasureId, measure: Measure): string {
  const met = measure.detail['met']
  if (id === 'M9' && typeof met === 'number') return overviewWords.criteria(met, measure.n)
  return measure.n === 0 ? '' : overviewWords.n(measure.n)
}

/** Days and changes have no fixed end, so no bar either. */
function hasBar(measure: Measure): boolean {
  return measure.unit === 'score' || measure.unit === 'percent'
}

function valueText(measure: Measure, value: number): string {
  const rounded = Math.round(value)
  if (measure.unit === 'days') return overviewWords.days(rounded)
  return measure.unit === 'percent-change' ? overviewWords.change(rounded) : String(rounded)
}

/** The one thing worth knowing beside the value. */
function detailOf(id: MeasureId, measure: Measure): string {
  const { detail } = measure
  const parts: string[] = []
  const round = (value: unknown) => (typeof value === 'number' ? String(Math.round(value)) : null)
  if (id === 'M1' && measure.value !== null && typeof detail['gapToTarget'] === 'number') {
    parts.push(overviewWords.target(String(Math.round(measure.value + detail['gapToTarget']))))
  }
  const otherWay = id === 'M2' ? round(detail['technologyToBusiness']) : null
  if (otherWay !== null) parts.push(overviewWords.otherWay(otherWay))
  const agreed = id === 'M3' ? round(detail['toBe']) : null
  if (agreed !== null) parts.push(overviewWords.agreed(agreed))
  if (id === 'M9' && typeof detail['waived'] === 'number' && detail['waived'] > 0) {
    parts.push(overviewWords.waived(detail['waived']))
  }
  if (detail.missing > 0) parts.push(overviewWords.missing(detail.missing))
  return parts.join(', ')
}
