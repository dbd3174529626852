// Any cell as a reader of a pack sees it: names of people and rows, labels of choices, dates as people write them.
import { isList, isUnread } from '../domain/cell.ts'
import type { Cell } from '../domain/cell.ts'
import type { Column } from '../domain/column.ts'
import { isDate } from '../domain/date.ts'
import { readLink } from '../domain/link.ts'
import type { TableId } from '../domain/table-id.ts'
import { findRowName } from '../format/cell-lookup.ts'
import { formatCell, makeCellLookup } from '../format/cell-text.ts'
import type { CellLookup } from '../format/cell-text.ts'
import { joinParts } from '../format/shown-text.ts'
import { cut } from '../words/en/spell.ts'
import { nameOfPerson, shortLabel } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'

/** Prints the cells of one table; the same for all its rows. */
export type PrintCell = (cell: Cell | undefined, column: Column) => string

export function makePrintCell(briefing: Briefing, table: TableId): PrintCell {
  const { words } = briefing
  const lookup = makeCellLookup({ table, workbook: briefing.context.workbook, words: words.method })
  return (cell, column) => {
    if (cell === undefined) return ''
    if (isUnread(cell)) return cell.unread
    if (isList(cell)) {
      const isBegun = (index: number) =>
        column.kind === 'link' && tableOf(cell[index]) === tableOf(cell[index - 1])
      // Rows of one table after each other: its name stands before the first of them.
      const print = (part: string, index: number) =>
        isBegun(index) ? printLinked(briefing, part) : printText(briefing, part, column, lookup)
      return joinParts(column, cell.map(print))
    }
    if (typeof cell === 'string') return printText(briefing, cell, column, lookup)
    if (typeof cell === 'number') return printNumber(cell, column, lookup)
    return formatCell(cell, column, lookup)
  }
}

/** As the pages before it tell numbers: a real minus sign, and shares that were worked out as whole ones. */
function printNumber(cell: number, column: Column, lookup: CellLookup): string {
  const isShare = column.kind === 'computed' && column.result === 'percent'
  return formatCell(isShare ? Math.round(cell) : cell, column, lookup).replace(/^-/, '−')
}

/** Rows that are gone leave no id behind: nobody could read it. */
function printText(briefing: Briefing, text: string, column: Column, lookup: CellLookup): string {
  const { unnamed, shortDate } = briefing.words.briefing
  switch (column.kind) {
    case 'person':
    case 'people':
      return nameOfPerson(briefing, text, unnamed)
    case 'reference':
      return shortLabel(rowName(briefing, column.table, text))
    case 'link': {
      const table = tableOf(text)
      if (table === null) return ''
      return `${briefing.words.method.tables[table].label}: ${printLinked(briefing, text)}`
    }
    case 'date':
      return isDate(text) ? shortDate(text, briefing.context.asOf) : text
    case 'date-time': {
      const [date = '', time = ''] = text.split('T')
      return isDate(date) ? `${shortDate(date, briefing.context.asOf)}, ${time}` : text
    }
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'integer':
    case 'number':
    case 'percent':
    case 'choice':
    case 'rating':
    case 'matrix':
    case 'computed':
      return formatCell(text, column, lookup)
  }
}

function tableOf(link = ''): TableId | null {
  return readLink(link)?.table ?? null
}

function printLinked(briefing: Briefing, link: string): string {
  const place = readLink(link)
  // Questions are sentences and stand here whole, but for what would fill a page.
  return place === null ? '' : cut(rowName(briefing, place.table, place.row), 240)
}

function rowName({ context, words }: Briefing, table: TableId, row: string): string {
  return findRowName(context.workbook, words.method, table, row) || words.briefing.unnamed
}
