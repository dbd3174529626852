// Answers of raters as one row for each question and round: all that was answered, and nothing of who answered it.

export interface PrintedRow {
  /** Number people know the row by; null where a number would tell whose row it is. */
  readonly number: number | null
  /** One for each column. */
  readonly cells: readonly string[]
}

/** Columns that say what was asked; all others hold answers. */
const asked: ReadonlySet<string> = new Set(['item', 'round'])

/** In the order the questions first stand in; answers sorted, because their order would tell. */
export function groupAnswers(rows: readonly PrintedRow[], columns: readonly string[]): readonly PrintedRow[] {
  const groups = new Map<string, PrintedRow[]>()
  for (const row of rows) {
    const key = columns.map((column, index) => (asked.has(column) ? (row.cells[index] ?? '') : '')).join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()].map((group) => ({
    number: null,
    cells: columns.map((column, index) => {
      const cells = group.map(({ cells: own }) => own[index] ?? '').filter((cell) => cell !== '')
      if (asked.has(column)) return cells[0] ?? ''
      return column === 'value' ? cells.sort().join(', ') : cells.sort().join('\n')
    }),
  }))
}
