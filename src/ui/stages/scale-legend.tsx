// The steps of the scales a table rates on, once, above it.
import type { ScaleId } from '../../domain/scale.ts'
import { scales } from '../../domain/scale.ts'
import type { TableId } from '../../domain/table-id.ts'
import { tables } from '../../domain/tables/index.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'

/** Scales that explain themselves by their number, or differ from row to row, need no legend. */
const unexplained: ReadonlySet<ScaleId> = new Set(['importance', 'priority', 'answer'])

export function ScaleLegend({ tableId }: { readonly tableId: TableId }) {
  const first = tables[tableId].columns.flatMap((column) =>
    column.kind === 'rating' && !unexplained.has(column.scale) ? [column.scale] : [],
  )[0]
  if (first === undefined) return null
  const { min, max } = scales[first]
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  return (
    <ul className="scale-legend" aria-label={`${stagePageWords.legend}: ${words.scales[first].label}`}>
      {steps.map((step) => (
        <li key={step}>
          {first === 'involvement' ? (
            <span className="tile legend-tile" data-step={step}>
              {step}
            </span>
          ) : (
            <span className="legend-number">{step}</span>
          )}{' '}
          {words.scales[first].steps[step]?.label ?? ''}
        </li>
      ))}
    </ul>
  )
}
