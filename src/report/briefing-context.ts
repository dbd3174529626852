// What every section of a briefing is given, and the small look-ups they share. Knows no layout.
import type { ChartWords } from '../words/en/charts.ts'
import type { BriefingWords } from '../words/en/briefing.ts'
import { cut } from '../words/en/spell.ts'
import type { MethodWords } from '../words/words.ts'
import type { MeasureText } from '../charts/mark.ts'
import type { Drawing } from '../charts/sizes.ts'
import type { Context } from '../domain/context.ts'
import { textAt } from '../domain/read.ts'
import { isTableId } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { findRow } from '../domain/workbook.ts'
import type { Span, TableCell } from './blocks.ts'
import { textWidth } from './page.ts'
import type { Paper } from './page.ts'

export interface Words {
  readonly method: MethodWords
  readonly charts: ChartWords
  readonly briefing: BriefingWords
}

export interface BriefingOptions {
  readonly paper: Paper
  /** Confidentiality; empty for none. */
  readonly mark: string
  /** ISO date and time the briefing is made at. */
  readonly madeAt: string
}

export interface Briefing {
  readonly context: Context
  readonly options: BriefingOptions
  readonly words: Words
  readonly measure: MeasureText
}

export function makeDrawing(briefing: Briefing, width?: number): Drawing {
  return {
    width: width ?? textWidth(briefing.options.paper),
    density: 'paper',
    measure: briefing.measure,
    words: briefing.words.charts,
  }
}

/** A person as people know them: name, else role, else `otherwise`. */
export function nameOfPerson({ context }: Briefing, id: string | undefined, otherwise: string): string {
  const row = id === undefined ? undefined : findRow(context.workbook, 'people', id)
  if (row === undefined) return otherwise
  return textAt(row, 'name') ?? textAt(row, 'role') ?? otherwise
}

/** The name of a row given as `table/row`; undefined where it is gone or has none. */
export function nameOfLink(briefing: Briefing, link: string | undefined): string | undefined {
  const cut = link?.indexOf('/') ?? -1
  if (link === undefined || cut < 0) return undefined
  const table = link.slice(0, cut)
  return isTableId(table) ? nameOfRow(briefing, table, link.slice(cut + 1)) : undefined
}

function nameOfRow({ context }: Briefing, table: TableId, rowId: string): string | undefined {
  const row = findRow(context.workbook, table, rowId)
  return row === undefined ? undefined : textAt(row, tables[table].nameColumn)
}

/** A name where it is only referred to: shortened, because the whole of it stands in its own table. */
export function shortLabel(label: string): string {
  return cut(label, 80)
}

/** As people count rows: from 1. */
export function rowNumber({ context }: Briefing, table: TableId, rowId: string): number {
  return (context.workbook.tables[table].positions.get(rowId) ?? -1) + 1
}

export function plainCell(text: string, look: Omit<Span, 'text'> = {}): TableCell {
  return { spans: text === '' ? [] : [{ text, ...look }] }
}

/** The text, or grey words where there is none. */
export function cellOr(text: string | undefined, blank: string): TableCell {
  return text === undefined ? plainCell(blank, { tone: 'ink-3' }) : plainCell(text)
}

export function numberCell(value: number): TableCell {
  return plainCell(String(value), { tone: 'ink-3' })
}
