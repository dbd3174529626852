// The values of a column that are worth ticking in a filter: few and known beforehand. Knows no components.
import type { Column } from '../../domain/column.ts'
import { NOT_SURE } from '../../domain/cell.ts'
import { scales } from '../../domain/scale.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'

export interface Pick {
  readonly id: string
  readonly label: string
}

export function findPicks(table: TableId, column: Column): readonly Pick[] {
  if (column.kind === 'yes-no') {
    return [
      { id: 'yes', label: methodWords.yes },
      { id: 'no', label: methodWords.no },
    ]
  }
  if (column.kind === 'choice') {
    const labels = findColumnWords(table, column.id).choices ?? {}
    return column.choices.length > 12 ? [] : column.choices.map((id) => ({ id, label: labels[id] ?? id }))
  }
  if (column.kind !== 'rating') return []
  const { min, max } = scales[column.scale]
  const steps = Array.from({ length: max - min + 1 }, (_, position) => min + position)
  const named = steps.map((step) => {
    const short = methodWords.scales[column.scale].steps[step]?.short ?? ''
    return { id: String(step), label: short === String(step) ? short : `${String(step)} ${short}` }
  })
  return column.notSure === true ? [...named, { id: NOT_SURE, label: methodWords.notSure }] : named
}
