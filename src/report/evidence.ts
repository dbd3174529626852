// What the evidence sections of the months share: their head, cells of dates and ratings, where a picture is drawn.
import type { Chart } from '../charts/mark.ts'
import { ratingAt, textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import type { ScaleId } from '../domain/scale.ts'
import type { StageId } from '../domain/stage-id.ts'
import type { TableId } from '../domain/table-id.ts'
import type { Block, TableCell, TableColumn } from './blocks.ts'
import { cellOr, dayAt, numberCell, personAt, plainCell, rowNumber, shortLabel } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'
import { packs } from './packs.ts'

/** The finding, and below it measure, date and n. */
export function sectionHead(title: string, subtitle: string, bookmark: string): readonly Block[] {
  return [
    { kind: 'heading', style: 'section', text: title, bookmark: { title: bookmark, level: 1 } },
    { kind: 'paragraph', style: 'meta', spans: [{ text: subtitle }], withNext: true },
  ]
}

/** A table needs more air below a picture than below its heading. */
const belowChart: Block = { kind: 'space', points: 8 }

/** A section that a picture opens. */
export function pictureHead(chart: Chart, bookmark: string): readonly Block[] {
  return [...sectionHead(chart.title, chart.subtitle, bookmark), { kind: 'chart', chart }, belowChart]
}

export function rowColumn(head: string): TableColumn {
  return { head: [{ text: head }], width: 20, fixed: true, align: 'end' }
}

export function rowCell(briefing: Briefing, table: TableId, row: Row): TableCell {
  return numberCell(rowNumber(briefing, table, row.id))
}

export function textCell(row: Row, column: string, blank: string): TableCell {
  return cellOr(textAt(row, column), blank)
}

export function dateCell(briefing: Briefing, row: Row, column: string, blank: string): TableCell {
  return cellOr(dayAt(briefing, row, column), blank)
}

export function personCell(briefing: Briefing, row: Row, column: string): TableCell {
  const name = personAt(briefing, row, column)
  return cellOr(name === undefined ? undefined : shortLabel(name), briefing.words.briefing.nobody)
}

/** "Not sure", blank and what is beside the scale are the same grey words: none of them is a number. */
export function ratingCell(row: Row, column: string, scale: ScaleId, blank: string): TableCell {
  const value = ratingAt(row, column, scale)
  return cellOr(value === undefined ? undefined : String(value), blank)
}

/** A choice in the words of its table. */
export function choiceCell(
  briefing: Briefing,
  table: TableId,
  row: Row,
  column: string,
  blank: string,
): TableCell {
  const choice = textAt(row, column)
  if (choice === undefined) return plainCell(blank, { tone: 'ink-3' })
  return plainCell(briefing.words.method.tables[table].columns[column]?.choices?.[choice] ?? choice)
}

/** Two texts in one cell, the second in grey below the first. */
export function stackedCell(first: string, second: string | undefined): TableCell {
  return {
    spans: [
      { text: first },
      ...(second === undefined ? [] : [{ text: `\n${second}`, tone: 'ink-3' } as const]),
    ],
  }
}

/** Row numbers of a table in ascending order, as people read them. */
export function rowsText(briefing: Briefing, table: TableId, ids: Iterable<string>): string {
  const numbers = [...ids].map((id) => rowNumber(briefing, table, id)).sort((a, b) => a - b)
  return briefing.words.briefing.rowRanges(numbers)
}

/** Whether the stage's opening page is part of this briefing and shows the main picture. */
export function isDrawnOnOpening(
  briefing: Briefing,
  stage: StageId,
  makeOpening: (briefing: Briefing) => readonly Block[],
): boolean {
  const { sections, pack } = briefing.choice
  return (
    (sections ?? packs[pack]).includes(stage) && makeOpening(briefing).some(({ kind }) => kind === 'chart')
  )
}
