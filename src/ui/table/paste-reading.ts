// Reads one cell of a paste for the column it lands in: as it was copied, else by its text, else by the number behind it.
import type { SessionState } from '../../app/session-state.ts'
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column, StoredColumn } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findSerialDate, findSerialDateTime, readSerial } from '../../format/serial.ts'
import type { DayZero } from '../../format/serial.ts'
import { makePasteReader } from './cell-reading.ts'
import type { HtmlCell } from './clipboard-html.ts'
import { takeCopied } from './copied-cells.ts'
import type { CopySource } from './copied-cells.ts'
import type { PasteSpelling } from './paste-spelling.ts'
import type { PastedBlock } from './pasted-block.ts'

export type CellReader = (column: StoredColumn, cell: HtmlCell, across: number) => Cell | undefined

/** `source` is what a copy of our own says of itself: what was no day there is none here. */
export function makeCellReader(
  state: SessionState,
  table: TableId,
  { isSpreadsheet }: Pick<PastedBlock, 'isSpreadsheet'>,
  { dates, decimal, dayZero }: Omit<PasteSpelling, 'hasBareShares'>,
  source: CopySource | null,
): CellReader {
  const read = makePasteReader(state, table, {
    dates: dates.value,
    decimal: decimal.value,
    isDecimalSure: decimal.isSure,
    serials: source !== null ? 'never' : isSpreadsheet ? 'always' : 'likely',
  })
  return (column, cell, across) => {
    const from = source?.columns[across % source.columns.length]
    const copied =
      source === null || from === undefined
        ? undefined
        : takeCopied(cell.copied, { ...source, column: from }, { table, column })
    if (copied !== undefined) return copied
    const bare = dayZero === 1904 && holdsDays(column) ? readSerial(cell.text.trim(), 'always') : null
    const day = bare === null ? undefined : readNumberBehind(column, { ...cell, number: bare }, dayZero)
    if (day !== undefined) return day
    const byText = read(column, cell.text)
    return isUnread(byText) ? (readNumberBehind(column, cell, dayZero) ?? byText) : byText
  }
}

/** A weekday in another language, a column too narrow to show its number: the number tells. */
function readNumberBehind(
  column: Column,
  { number, format = '' }: HtmlCell,
  dayZero: DayZero,
): Cell | undefined {
  if (number === undefined) return undefined
  switch (column.kind) {
    case 'date':
      return (isDay(number) ? findSerialDate(number, dayZero) : null) ?? undefined
    case 'date-time':
      return (isDay(number) ? findSerialDateTime(number, dayZero) : null) ?? undefined
    case 'number':
      return number
    case 'integer':
      return Number.isSafeInteger(number) ? number : undefined
    case 'percent':
      return format.includes('%') ? Number((number * 100).toPrecision(12)) : undefined
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'choice':
    case 'rating':
    case 'person':
    case 'people':
    case 'reference':
    case 'link':
    case 'matrix':
    case 'computed':
      return undefined
  }
}

function holdsDays({ kind }: Column): boolean {
  return kind === 'date' || kind === 'date-time'
}

function isDay(number: number): boolean {
  return number >= 1 && number < 2_958_466
}
