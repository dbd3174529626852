// A block from the clipboard as the one row of a form, whose fields stand below one another as a column's cells do. Pure.
import { foldText } from '../../format/fold-text.ts'
import type { HtmlCell } from './clipboard-html.ts'
import type { PastedBlock } from './pasted-block.ts'

type Line = PastedBlock['rows'][number]

export interface FormField {
  /** Every name it goes by. */
  readonly labels: readonly string[]
  readonly isReadOnly: boolean
  /** A text of several lines is one value here. */
  readonly takesLines: boolean
}

export interface FormRow {
  /** One row; what it has no cell for stays as it is. */
  readonly block: PastedBlock
  /** The field it begins at. */
  readonly left: number
}

/**
 * A row goes on from field to field as it does in a table, a column past what is worked out; names of fields with a
 * value each find their fields. Null for several rows, of which a form shows one.
 */
export function fitToForm(
  block: PastedBlock,
  fields: readonly FormField[],
  at: number,
  isPlainText: boolean,
): FormRow | null {
  const { rows } = block
  const [first = []] = rows
  if (rows.length === 1) return { block, left: at }
  if (first.length === 1) {
    const cells = rows.flat()
    if (!isPlainText || fields[at]?.takesLines !== true)
      return { block: asRow(block, spread(cells, fields, at), 0), left: at }
    const text = cells.map((cell) => cell?.text ?? '').join('\n')
    return { block: { ...block, rows: [[{ text }]] }, left: at }
  }
  const pairs = first.length === 2 ? findNamed(rows, fields) : null
  const named = pairs ?? (rows.length === 2 ? findNamed(transpose(rows), fields) : null)
  if (named === null) return null
  const left = named.findIndex((cell) => cell !== undefined)
  const row = named.slice(left)
  return { block: pairs === null ? { ...block, rows: [row], source: {} } : asRow(block, row, 1), left }
}

/** One cell for each field that can be written to; more cells than fields stand behind the last. */
function spread(cells: Line, fields: readonly FormField[], at: number): Line {
  const left = [...cells]
  const row = fields.slice(at).map(({ isReadOnly }) => (isReadOnly ? undefined : left.shift()))
  return [...row, ...left]
}

/** The values by the field each line names; null unless every line names one, none twice. */
function findNamed(lines: readonly Line[], fields: readonly FormField[]): Line | null {
  const values = new Map<number, HtmlCell>()
  for (const [name, value] of lines) {
    const wanted = foldText(name?.text ?? '')
    const at = fields.findIndex(({ labels }) => labels.some((label) => foldText(label) === wanted))
    if (wanted === '' || at < 0 || values.has(at) || value === undefined) return null
    values.set(at, value)
  }
  return fields.map((_, at) => values.get(at))
}

/** What a copy of our own says of its column holds for each of the cells now. */
function asRow(block: PastedBlock, row: Line, column: number): PastedBlock {
  const { source } = block
  const id = source['pathwayColumns']?.split(' ')[column]
  const columns = id === undefined ? {} : { pathwayColumns: row.map(() => id).join(' ') }
  return { ...block, rows: [row], source: { ...source, ...columns } }
}

function transpose(rows: readonly Line[]): readonly Line[] {
  return (rows[0] ?? []).map((_, at) => rows.map((line) => line[at]))
}
