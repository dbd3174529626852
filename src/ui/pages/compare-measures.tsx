// The ten measures on both sides, with the change in words where one may be called, and the reason where not.
import type { MeasureComparison } from '../../domain/compare-measures.ts'
import type { Measure } from '../../domain/measure.ts'
import { formatChange, judge } from '../../format/comparison-text.ts'
import { compareWords } from '../../words/en/compare.ts'
import { methodWords as words } from '../../words/index.ts'
import { findMeasurePlace } from '../overview/measure-place.ts'
import { useStageStates } from '../workbook/stage-states.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'
import styles from './compare.module.css'

export function CompareMeasures({ measures }: { readonly measures: readonly MeasureComparison[] }) {
  const { columns } = compareWords
  return (
    <table className={`fact-table ${styles['measures'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{columns.measure}</th>
          <th scope="col" className="number">
            {columns.before}
          </th>
          <th scope="col" className="number">
            {columns.after}
          </th>
          <th scope="col">{columns.change}</th>
          <th scope="col">{columns.n}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <MeasureRow key={measure.id} comparison={measure} />
        ))}
      </tbody>
    </table>
  )
}

const arrows = { rose: '▲', fell: '▼', faster: '▲', slower: '▼', same: '', none: '' } as const

function MeasureRow({ comparison }: { readonly comparison: MeasureComparison }) {
  const { workbook } = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const stages = useStageStates()
  const { id, before, after, verdict } = comparison
  const { text, more } = formatChange(comparison, words)
  const isCalled = judge(comparison, words) !== null
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['link']}
          title={words.measures[id].definition}
          onClick={() => navigate(findMeasurePlace(id, workbook, stages))}
        >
          {words.measures[id].label}
        </button>
      </th>
      <Value measure={before} />
      <Value measure={after} />
      <td>
        <span className={isCalled ? styles['called'] : 'quiet'}>
          <span aria-hidden="true">{arrows[verdict ?? 'none']} </span>
          {text}
        </span>
        {more !== '' && <span className="meta"> {more}</span>}
      </td>
      <td className="quiet">
        {before.n === 0 && after.n === 0 ? '' : compareWords.basedOn(before.n, after.n)}
      </td>
    </tr>
  )
}

function Value({ measure: { value, unit, reason } }: { readonly measure: Measure }) {
  return (
    <td className="number">
      {value === null ? (
        <span className="meta" title={reason === undefined ? undefined : words.measureReasons[reason]}>
          {reason === undefined ? compareWords.noValue : words.measureReasons[reason]}
        </span>
      ) : (
        <span className={styles['value']}>{compareWords.value(value, unit)}</span>
      )}
    </td>
  )
}
