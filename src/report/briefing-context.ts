// What every section of a briefing is given, and the small look-ups they share. Knows no layout.
import type { ChartWords } from '../words/en/charts.ts'
import type { BriefingWords } from '../words/en/briefing.ts'
import { cut } from '../words/en/spell.ts'
import type { MethodWords } from '../words/words.ts'
import type { MeasureText } from '../charts/mark.ts'
import type { Drawing } from '../charts/sizes.ts'
import type { Context } from '../domain/context.ts'
import { readLink } from '../domain/link.ts'
import { dateAt, textAt, unreadAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { findRow } from '../domain/workbook.ts'
import type { Sentence, Span, TableCell } from './blocks.ts'
import { textWidth } from './page.ts'
import type { Logo } from './logo.ts'
import type { PackId, SectionId } from './packs.ts'
import type { Paper } from './page.ts'

export interface Words {
  readonly method: MethodWords
  readonly charts: ChartWords
  readonly briefing: BriefingWords
}

/** What a facilitator chooses; remembered for each workbook. */
export interface PackChoice {
  readonly pack: PackId
  /** Row of `people` the tear-out is for. */
  readonly person?: string
  readonly paper: Paper
  /** Confidentiality; empty for none. */
  readonly mark: string
  /** Chosen and in order; all of the pack's own where absent. */
  readonly sections?: readonly SectionId[]
  /** Names become roles, everywhere. */
  readonly redact?: boolean
  /** The facilitator's own headline of a section in place of the generated one. */
  readonly headlines?: Readonly<Partial<Record<SectionId, string | undefined>>>
  readonly logo?: Logo
  /** The workbook as it stands, also where a signed copy is kept. */
  readonly asItStands?: boolean
}

export interface Briefing {
  readonly context: Context
  /** The copies frozen at the sign-offs of week one and month six; null where there is none. */
  readonly baseline: Context | null
  readonly followUp: Context | null
  readonly choice: PackChoice
  /** True where `context` is a frozen copy beside parts that show today: its date has to be told, and what it asks for is over. */
  readonly isOfThen?: boolean
  /** ISO date the briefing is made on. */
  readonly madeOn: string
  readonly words: Words
  readonly measure: MeasureText
}

export function makeDrawing(briefing: Briefing, width?: number): Drawing {
  return {
    width: width ?? textWidth(briefing.choice.paper),
    density: 'paper',
    measure: briefing.measure,
    words: briefing.words.charts,
  }
}

/** A person as people know them: name, else role, else `otherwise`. */
export function nameOfPerson(
  { context }: Pick<Briefing, 'context'>,
  id: string | undefined,
  otherwise: string,
): string {
  const row = id === undefined ? undefined : findRow(context.workbook, 'people', id)
  if (row === undefined) return otherwise
  return textAt(row, 'name') ?? textAt(row, 'role') ?? otherwise
}

/** Who a cell names, or what was typed there where it could not be read; undefined where it is blank. */
export function personAt(briefing: Briefing, row: Row, column: string): string | undefined {
  return nameOfPerson(briefing, textAt(row, column), '') || typedAt(row, column)
}

/** The day of a cell, or what was typed there where it could not be read; undefined where it is blank. */
export function dayAt({ context, words }: Briefing, row: Row, column: string): string | undefined {
  const day = dateAt(row, column)
  return day === undefined ? typedAt(row, column) : words.briefing.shortDate(day, context.asOf)
}

/** Shortened: anything may have been pasted where a name or a day is asked for. */
function typedAt(row: Row, column: string): string | undefined {
  const typed = unreadAt(row, column)
  return typed === undefined ? undefined : shortLabel(typed)
}

/** The name of a row given as `table/row`; undefined where it is gone or has none. */
export function nameOfLink(briefing: Briefing, link: string | undefined): string | undefined {
  const place = readLink(link ?? '')
  return place === null ? undefined : nameOfRow(briefing, place.table, place.row)
}

/** A row that is called by a choice is called by its words. */
function nameOfRow({ context, words }: Briefing, table: TableId, rowId: string): string | undefined {
  const row = findRow(context.workbook, table, rowId)
  const { nameColumn } = tables[table]
  const name = row === undefined ? undefined : textAt(row, nameColumn)
  return name === undefined
    ? undefined
    : (words.method.tables[table].columns[nameColumn]?.choices?.[name] ?? name)
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

/** Spans below one another in one cell. */
export function linesCell(spans: readonly Span[]): TableCell {
  return { spans: spans.map((span, index) => (index === 0 ? span : { ...span, text: `\n${span.text}` })) }
}

/** A finding: its beginning in bold, the rest of it, and what it rests on. */
export function sentence(lead: string, rest: string, note: string): Sentence {
  return { spans: [{ text: lead, weight: 600 }, { text: ` ${rest}` }], note: [{ text: note }] }
}

/** The text, or grey words where there is none. */
export function cellOr(text: string | undefined, blank: string): TableCell {
  return text === undefined ? plainCell(blank, { tone: 'ink-3' }) : plainCell(text)
}

export function numberCell(value: number): TableCell {
  return plainCell(String(value), { tone: 'ink-3' })
}
