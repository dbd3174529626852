// The order of the portfolio's lines by a column: the best first, then those without a value. Pure.
import type { PortfolioLine, PortfolioMeasureId } from '../../app/portfolio.ts'
import { stageIds } from '../../domain/stage-id.ts'

export type PortfolioColumn = 'workbook' | 'stage' | PortfolioMeasureId | 'overdue'

/** Turned round, the worst come first; lines without a value stay last. Ties keep their order. */
export function sortLines(
  lines: readonly PortfolioLine[],
  column: PortfolioColumn,
  turned: boolean,
): readonly PortfolioLine[] {
  const sign = turned ? -1 : 1
  if (column === 'workbook') {
    const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
    return [...lines].sort((a, b) => sign * collator.compare(a.entry.title, b.entry.title))
  }
  const keyed = lines.map((line) => ({ line, key: keyOf(line, column) }))
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return sign * (a.key - b.key)
    })
    .map(({ line }) => line)
}

/** Smaller is better. */
function keyOf(
  { entry, reading }: PortfolioLine,
  column: Exclude<PortfolioColumn, 'workbook'>,
): number | null {
  if (column === 'stage') {
    const at = entry.current === null ? stageIds.length : stageIds.indexOf(entry.current)
    return -at
  }
  if (reading.state !== 'read') return null
  if (column === 'overdue') return reading.figures.overdueActions + reading.figures.overdueStages
  const { value } = reading.figures.measures[column]
  if (value === null) return null
  return column === 'M6' ? value : -value
}
