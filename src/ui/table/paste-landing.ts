// Where the columns of a paste land: from the chosen cell on, or in the columns that its first line names.
import { isShown } from '../../domain/column.ts'
import type { Column } from '../../domain/column.ts'
import { tables } from '../../domain/tables/index.ts'
import { findColumnWords } from '../../words/index.ts'
import type { HtmlCell } from './clipboard-html.ts'
import type { Grid } from './grid.ts'
import { findHeaderLabel } from './header.tsx'
import { matchColumns, startsWithHeader } from './paste-rows.ts'
import type { NamedColumn } from './paste-rows.ts'
import type { PastedBlock } from './pasted-block.ts'
import type { Range } from './selection.ts'

export interface Landing {
  /** What the first line is: the names of the columns it would land in, or of others; null where it is content. */
  readonly header: 'in-place' | 'elsewhere' | null
  /** The lines of content; their columns in the order in which they land. */
  readonly rows: PastedBlock['rows']
  /** Rows as shown; columns among `columns`. */
  readonly range: Range
  readonly columns: readonly Column[]
  /** The place in the paste of a column that lands. */
  readonly placeOf: (across: number) => number
  /** Filled cells for columns that are not shown. */
  readonly hiddenCells: number
  /** A range of `columns` among the columns shown; its first one alone where they stand apart there. */
  readonly toShown: (range: Range) => Range
}

/** `asItStands` takes the first line for content, whatever it names. */
export function findLanding(grid: Grid, { rows }: PastedBlock, range: Range, asItStands: boolean): Landing {
  const { columns } = grid.view
  const texts = textsOf(rows)
  const inPlace = {
    header: null,
    rows,
    range,
    columns,
    placeOf: (across: number) => across,
    hiddenCells: 0,
    toShown: (shown: Range) => shown,
  }
  if (asItStands) return inPlace
  const labels = columns.map((column) => findLabels(grid, column))
  if (startsWithHeader(texts, labels.slice(range.left))) {
    return { ...inPlace, header: 'in-place', rows: rows.slice(1) }
  }
  const hidden = tables[grid.table].columns.filter((column) => isShown(column) && !columns.includes(column))
  const named = matchColumns(texts, [...labels, ...hidden.map((column) => findLabels(grid, column))])
  const shown = named?.filter(({ column }) => column < columns.length) ?? []
  return named === null || shown.length === 0 ? inPlace : landElsewhere(columns, rows, range, named, shown)
}

export function textsOf(rows: PastedBlock['rows']): readonly (readonly string[])[] {
  return rows.map((line) => line.map((cell) => cell?.text ?? ''))
}

function landElsewhere(
  columns: readonly Column[],
  rows: PastedBlock['rows'],
  { top, bottom }: Range,
  named: readonly NamedColumn[],
  shown: readonly NamedColumn[],
): Landing {
  const content = rows.slice(1)
  const passedBy = named.filter((each) => !shown.includes(each))
  const [first, last] = [shown[0]?.column ?? 0, shown.at(-1)?.column ?? 0]
  const stayTogether = last - first === shown.length - 1
  const blank: HtmlCell = { text: '' }
  return {
    header: 'elsewhere',
    rows: content.map((line) => shown.map(({ at }) => line[at] ?? blank)),
    range: { top, bottom, left: 0, right: shown.length - 1 },
    columns: shown.flatMap(({ column }) => columns[column] ?? []),
    placeOf: (across) => shown[across % shown.length]?.at ?? across,
    hiddenCells: passedBy.reduce(
      (sum, { at }) => sum + content.filter((line) => (line[at]?.text ?? '').trim() !== '').length,
      0,
    ),
    toShown: (range) => ({ ...range, left: first, right: stayTogether ? last : first }),
  }
}

/** Every name the column goes by. */
export function findLabels({ table }: Grid, column: Column): readonly string[] {
  const { label, short = label } = findColumnWords(table, column.id)
  return [label, short, findHeaderLabel(table, column)]
}
