// Makes one block of cells of what is on the clipboard: its plain text and the table beside it. Pure.
import { limits } from '../../format/limits.ts'
import type { DecimalMark } from '../../format/read-number.ts'
import { readTsv } from '../../format/tsv.ts'
import type { HtmlCell, HtmlTable } from './clipboard-html.ts'

export interface PastedBlock {
  /** Each as long as the longest; undefined for what stays as it is. */
  readonly rows: readonly (readonly (HtmlCell | undefined)[])[]
  /** True where bare numbers may be days. */
  readonly isSpreadsheet: boolean
  readonly decimal?: DecimalMark
  /** What Pathway says about a copy of its own; empty for all others. */
  readonly source: HtmlTable['source']
}

/**
 * Null where there is nothing, `too-large` where no room would hold it.
 *
 * The table counts where the plain text shows that both are the same: rows and columns agree, or the words do and the
 * text only broke them differently, as it does with paragraphs in the cells of a document and with quotes. Else the
 * text counts: it is what a person sees, and the table may be a page's frame around something else.
 */
export function makeBlock(text: string, table: HtmlTable | null): PastedBlock | 'too-large' | null {
  if (text.length > limits.pastedCharacters) return 'too-large'
  if (text === '') return table === null ? null : fromTable(table, table.rows)
  const lines = readTsv(text)
  if (lines.length * (lines[0]?.length ?? 0) > limits.pastedCells) return 'too-large'
  const rows = table === null ? null : findAgreeing(text, lines, table)
  if (table !== null && rows !== null) return fromTable(table, rows)
  const cells = lines.map((line) => line.map((field): HtmlCell => ({ text: field })))
  return { rows: cells, isSpreadsheet: false, source: {} }
}

function fromTable(table: HtmlTable, rows: HtmlTable['rows']): PastedBlock {
  const { isSpreadsheet, decimal, source } = table
  return { rows, isSpreadsheet, source, ...(decimal === undefined ? {} : { decimal }) }
}

/** The rows of the table with the text's own words, or null where both are not the same. */
function findAgreeing(
  text: string,
  lines: readonly (readonly string[])[],
  table: HtmlTable,
): HtmlTable['rows'] | null {
  // Some programs copy hidden rows as text too, others leave them out.
  const seen = table.rows.filter((_, at) => !table.hidden.has(at))
  const rows = [table.rows, seen].find((each) => hasShapeOf(each, lines))
  if (rows !== undefined)
    return rows.map((row, at) => row.map((cell, across) => spell(cell, lines[at]?.[across])))
  const words = table.rows.map((row) => row.map((cell) => cell.text).join('')).join('')
  return onlyWords(words) === onlyWords(text) ? table.rows : null
}

function hasShapeOf(rows: HtmlTable['rows'], lines: readonly (readonly string[])[]): boolean {
  return rows.length === lines.length && rows[0]?.length === lines[0]?.length
}

/** Only the plain text keeps spaces as they were. */
function spell(cell: HtmlCell, text = ''): HtmlCell {
  if (text === cell.text) return cell
  return text.replace(/\s+/g, '') === cell.text.replace(/\s+/g, '') ? { ...cell, text } : cell
}

function onlyWords(text: string): string {
  return text.replace(/[\s"]+/g, '')
}
