// How each kind of column shows a cell and which editor opens over it: the one place that knows all kinds.
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { NOT_SURE } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column, ColumnKind } from '../../domain/column.ts'
import { shortDate } from '../../words/en/dates.ts'
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
  /** Draws a cell that is neither blank nor unread. */
  readonly draw: (column: Extract<Column, { kind: Kind }>, cell: Cell) => ReactNode
}

/** A kind that is missing here does not compile. */
const kindViews = {
  text: { editor: 'line', isNumber: false, draw: drawText },
  'long-text': { editor: 'lines', isNumber: false, draw: drawText },
  integer: { editor: 'line', isNumber: true, draw: drawWritten },
  number: { editor: 'line', isNumber: true, draw: drawWritten },
  percent: { editor: 'line', isNumber: true, draw: drawWritten },
  date: { editor: 'line', isNumber: false, draw: (_, cell) => <DateText cell={cell} /> },
  'date-time': { editor: 'line', isNumber: false, draw: (_, cell) => <DateText cell={cell} /> },
  'yes-no': { editor: 'list', isNumber: false, draw: (_, cell) => drawYesNo(cell) },
  choice: { editor: 'list', isNumber: false, draw: drawChoice },
  rating: { editor: 'steps', isNumber: false, draw: drawRating },
  person: { editor: 'list', isNumber: false, draw: drawWritten },
  people: { editor: 'names', isNumber: false, draw: drawWritten },
  reference: { editor: 'list', isNumber: false, draw: drawWritten },
  link: { editor: 'list', isNumber: false, draw: drawWritten },
  matrix: { editor: 'line', isNumber: false, draw: drawWritten },
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

export function drawCell(column: Column, cell: Cell): ReactNode {
  // The view found by a column's kind takes columns of that kind, which a union cannot say.
  const view: KindView<never> = kindViews[column.kind]
  return view.draw(column as never, cell)
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

function drawText(_: Column, cell: Cell): ReactNode {
  return typeof cell === 'string' ? onOneLine(cell) : null
}

/** A row is one line high, whatever a file or a paste brought; the editor shows the lines as they are. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ¶ ')
}

function drawWritten(column: Column, cell: Cell): ReactNode {
  return <WrittenText column={column} cell={cell} />
}

function drawYesNo(cell: Cell): ReactNode {
  return cell === true ? methodWords.yes : methodWords.no
}

function drawChoice(column: Column, cell: Cell): ReactNode {
  return (
    <span className={styles['quiet']}>
      <WrittenText column={column} cell={cell} />
    </span>
  )
}

function drawRating(column: Extract<Column, { kind: 'rating' }>, cell: Cell): ReactNode {
  if (cell === NOT_SURE) return <span className={styles['quiet']}>{methodWords.notSure}</span>
  if (typeof cell !== 'number' || isNarrowRating(column)) return <WrittenText column={column} cell={cell} />
  return (
    <>
      <StepTile step={cell} isRamp={column.scale === 'involvement'} />
      {column.scale !== 'answer' && (
        <span className={styles['stepName']}>{methodWords.scales[column.scale].steps[cell]?.short}</span>
      )}
    </>
  )
}

function drawComputed(column: Extract<Column, { kind: 'computed' }>, cell: Cell): ReactNode {
  const isGap = column.result === 'gap' && typeof cell === 'number' && cell > 0
  return (
    <span className={isGap ? styles['gap'] : undefined}>
      <WrittenText column={column} cell={cell} />
      {column.result === 'days' && <span className={styles['quiet']}> {gridWords.daySign}</span>}
    </span>
  )
}

/** As many characters fit into the narrowest column of numbers. */
const longNumber = 5

/** Text that may depend on other rows, such as a person's name: follows them. */
function WrittenText({ column, cell }: { readonly column: Column; readonly cell: Cell }) {
  const { session, table } = useGrid()
  const text = useStore(session.store, (state) => showCellText(state, table, column, cell))
  if (typeof cell !== 'number') return <>{onOneLine(text)}</>
  // A number whose end is cut would read as a smaller one.
  return text.length > longNumber ? <span title={text}>{text}</span> : <>{text}</>
}

function DateText({ cell }: { readonly cell: Cell }) {
  const { session } = useGrid()
  const asOf = useStore(session.store, (state) => state.asOf)
  if (typeof cell !== 'string') return null
  const [date = '', time] = cell.split('T')
  return <>{time === undefined ? shortDate(date, asOf) : `${shortDate(date, asOf)}, ${time}`}</>
}
