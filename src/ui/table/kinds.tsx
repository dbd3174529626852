// How each kind of column shows a cell and which editor opens over it: the one place that knows all kinds.
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { SessionState } from '../../app/session-state.ts'
import { NOT_SURE } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column, ColumnKind, ComputedColumn } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { shortMoment } from '../../words/en/dates.ts'
import { gridWords } from '../../words/en/grid.ts'
import { methodWords } from '../../words/index.ts'
import { showCellText } from './cell-reading.ts'
import styles from './cell.module.css'
import { useGrid } from './grid.ts'

/**
 * `line`: one line of text. `lines`: text that may have several. `list`: one of what is offered. `names`: several of
 * it. `steps`: a step of a scale. `none`: cannot be edited.
 */
export type EditorStyle = 'line' | 'lines' | 'list' | 'names' | 'steps' | 'none'

interface KindView<Kind extends ColumnKind> {
  readonly editor: EditorStyle
  /** Numbers stand right. */
  readonly isNumber: boolean
  /** The text of a cell that is neither blank nor unread, on one line; as `showCellText` has it where left out. */
  readonly read?: (column: Extract<Column, { kind: Kind }>, cell: Cell, state: SessionState) => string
  /** Words out of a list stand back behind what somebody wrote. */
  readonly isQuiet?: true
  /** Draws such a cell around its text; as text alone where left out. */
  readonly draw?: (column: Extract<Column, { kind: Kind }>, cell: Cell, text: string) => ReactNode
}

/** A kind that is missing here does not compile. */
const kindViews = {
  text: { editor: 'line', isNumber: false, read: readText },
  'long-text': { editor: 'lines', isNumber: false, read: readText },
  integer: { editor: 'line', isNumber: true },
  number: { editor: 'line', isNumber: true },
  percent: { editor: 'line', isNumber: true },
  date: { editor: 'line', isNumber: false, read: readDate },
  'date-time': { editor: 'line', isNumber: false, read: readDate },
  'yes-no': { editor: 'list', isNumber: false, read: readYesNo },
  choice: { editor: 'list', isNumber: false, isQuiet: true },
  rating: { editor: 'steps', isNumber: false, draw: drawRating },
  person: { editor: 'list', isNumber: false },
  people: { editor: 'names', isNumber: false },
  reference: { editor: 'list', isNumber: false },
  link: { editor: 'list', isNumber: false },
  matrix: { editor: 'line', isNumber: false },
  computed: { editor: 'none', isNumber: false, draw: drawComputed },
} satisfies { readonly [Kind in ColumnKind]: KindView<Kind> }

export function findEditorStyle(column: Column): EditorStyle {
  if (column.kind === 'link' && column.many === true) return 'names'
  return kindViews[column.kind].editor
}

/** True where the cell's content stands at the right edge. */
export function standsRight(column: Column): boolean {
  if (column.kind === 'computed') return column.result !== 'text' && column.result !== 'status'
  if (column.kind === 'rating') return isNarrowRating(column)
  return kindViews[column.kind].isNumber
}

/** What a cell says on one line; it may depend on other rows, such as a person's name. */
export function readShownText(state: SessionState, table: TableId, column: Column, cell: Cell): string {
  const { read } = findView(column)
  if (read !== undefined) return read(column as never, cell, state) // see `findView`
  return onOneLine(showCellText(state, table, column, cell))
}

export function isQuiet(column: Column): boolean {
  return findView(column).isQuiet === true
}

/** Draws what `readShownText` read: a string where nothing stands around it. */
export function drawCell(column: Column, cell: Cell, text: string): ReactNode {
  return findView(column).draw?.(column as never, cell, text) ?? text // see `findView`
}

/** A cell where no row around it reads its text. */
export function ShownCell({ column, cell }: { readonly column: Column; readonly cell: Cell }) {
  const { session, table } = useGrid()
  const text = useStore(session.store, (state) => readShownText(state, table, column, cell))
  return (
    <span className={isQuiet(column) ? styles['quiet'] : undefined} title={findTitle(cell, text)}>
      {drawCell(column, cell, text)}
    </span>
  )
}

/** The view found by a column's kind takes columns of that kind, which a union cannot say. */
function findView(column: Column): KindView<never> {
  return kindViews[column.kind]
}

/** Only the number: the header says what it means. */
export function isNarrowRating(column: Extract<Column, { kind: 'rating' }>): boolean {
  return column.width === 'tiny'
}

/** A step of a scale as its tile: the involvement scale in its ramp, others outlined. */
export function StepTile({ step, isRamp }: { readonly step: number | string; readonly isRamp: boolean }) {
  return (
    <span className={styles['tile']} data-step={isRamp ? step : 'plain'}>
      {step}
    </span>
  )
}

function readText(_: Column, cell: Cell): string {
  return typeof cell === 'string' ? onOneLine(cell) : ''
}

/** A row is one line high, whatever a file or a paste brought; the editor shows the lines as they are. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ¶ ')
}

function readYesNo(_: Column, cell: Cell): string {
  return cell === true ? methodWords.yes : methodWords.no
}

function readDate(_: Column, cell: Cell, { asOf }: SessionState): string {
  return typeof cell === 'string' ? shortMoment(cell, asOf) : ''
}

/** As many characters fit into the narrowest column of numbers. */
const longNumber = 5

/** A number whose end is cut would read as a smaller one: it can be read in full by pointing at it. */
export function findTitle(cell: Cell, text: string): string | undefined {
  return typeof cell === 'number' && text.length > longNumber ? text : undefined
}

function drawRating(column: Extract<Column, { kind: 'rating' }>, cell: Cell, text: string): ReactNode {
  if (cell === NOT_SURE) return <span className={styles['quiet']}>{methodWords.notSure}</span>
  if (typeof cell !== 'number' || isNarrowRating(column)) return text
  return (
    <>
      <StepTile step={cell} isRamp={column.scale === 'involvement'} />
      {column.scale !== 'answer' && (
        <span className={styles['stepName']}>{methodWords.scales[column.scale].steps[cell]?.short}</span>
      )}
    </>
  )
}

function drawComputed(column: ComputedColumn, cell: Cell, text: string): ReactNode {
  const isGap = column.result === 'gap' && typeof cell === 'number' && cell > 0
  if (!isGap && column.result !== 'days') return text
  return (
    <span className={isGap ? styles['gap'] : undefined}>
      {text}
      {column.result === 'days' && <span className={styles['quiet']}> {gridWords.daySign}</span>}
    </span>
  )
}
