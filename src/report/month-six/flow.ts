// The flow log of month six: what waits and what slows, where the days go on each leg, and every item with its dates.
import { drawDrags } from '../../charts/drags.ts'
import { drawOpenAges } from '../../charts/open-ages.ts'
import { velocityPictures } from '../../charts/velocity-run-data.ts'
import { directions, findLag, findOpenAge, isIncompleteItem } from '../../domain/flow.ts'
import type { Direction } from '../../domain/flow.ts'
import { fewestToCompare, measureVelocity } from '../../domain/measures/velocity.ts'
import type { DirectionVelocity } from '../../domain/measures/velocity.ts'
import { amountAt, textAt, yesNoAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { cellOr, plainCell } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { placeBeside } from '../compose-charts.ts'
import { choiceCell, dateCell, isDrawnOnOpening, pictureHead, rowCell, rowColumn } from '../evidence.ts'
import { sideGlyph } from '../glyphs.ts'
import { textWidth } from '../page.ts'
import { makeMonthSix } from './opening-page.ts'
import { drawVelocity, drawingOf, findLog } from './velocity.ts'

const besideGap = 28

export function makeFlowLog(briefing: Briefing): readonly Block[] {
  const rows = findLog(briefing)
  if (rows.length === 0) return []
  const { flow } = briefing.words.briefing.monthSix
  const { ages, drags, missing } = velocityPictures(briefing.context)
  const half = (textWidth(briefing.choice.paper) - besideGap) / 2
  const open = drawOpenAges(ages, drawingOf(briefing, half))
  const slow = drawDrags(drags, drawingOf(briefing, half))
  const velocity = isDrawnOnOpening(briefing, 'month-six', makeMonthSix) ? null : drawVelocity(briefing)
  const waits = placeBeside([open, slow], besideGap, { title: open.title, subtitle: open.subtitle })
  return [
    { kind: 'page-break' },
    ...(velocity === null
      ? pictureHead(waits, flow.bookmark)
      : [
          ...pictureHead(velocity, flow.bookmark),
          { kind: 'heading', style: 'finding', text: open.title } satisfies Block,
          { kind: 'chart', chart: waits } satisfies Block,
        ]),
    { kind: 'heading', style: 'finding', text: slow.title },
    legs(briefing),
    { kind: 'paragraph', style: 'meta', spans: [{ text: flow.legsNote(ages.targetDays) }] },
    ...log(briefing, rows),
    ...(missing === 0
      ? []
      : [{ kind: 'paragraph', style: 'meta', spans: [{ text: flow.missing(missing) }] } satisfies Block]),
  ]
}

function legs(briefing: Briefing): Block {
  const { flow } = briefing.words.briefing.monthSix
  const { detail } = measureVelocity(briefing.context)
  const column = (head: string, width: number) =>
    ({ head: [{ text: head }], width, fixed: true, align: 'end' }) as const
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: [], width: 1 },
      column(flow.legsHead.decided, 38),
      column(flow.legsHead.median, 36),
      column(flow.legsHead.percentile, 38),
      column(flow.legsHead.heard, 40),
      column(flow.legsHead.decision, 42),
      column(flow.legsHead.acted, 42),
      column(flow.legsHead.adopted, 42),
      column(flow.legsHead.monthly, 40),
      column(flow.legsHead.open, 28),
    ],
    rows: directions.flatMap((direction): readonly TableRow[] => [
      { kind: 'row', cells: legCells(briefing, direction, detail[direction]) },
      ...(detail[direction].fromMemory.n === 0
        ? []
        : [{ kind: 'row', cells: memoryCells(briefing, direction, detail[direction]) } as const]),
    ]),
  }
}

function legCells(
  briefing: Briefing,
  direction: Direction,
  velocity: DirectionVelocity,
): readonly TableCell[] {
  const { number, blank, monthSix } = briefing.words.briefing
  const { flow } = monthSix
  const { n, legs: days } = velocity
  const told = (value: number | null, tell: (known: number) => string = number): TableCell =>
    n < fewestToCompare
      ? plainCell(flow.tooFew, { tone: 'ink-3' })
      : cellOr(value === null ? undefined : tell(value), blank)
  return [
    directionCell(direction, flow.directions[direction]),
    plainCell(String(n)),
    told(velocity.medianDays),
    told(velocity.p85Days),
    told(days.raisedToHeard),
    told(days.heardToDecided),
    told(days.decidedToActed),
    told(velocity.adopted, flow.share),
    cellOr(velocity.throughputPerMonth === null ? undefined : number(velocity.throughputPerMonth), blank),
    plainCell(String(velocity.workInProgress)),
  ]
}

/** Only what memory can give: how many, and how long they took. */
function memoryCells(
  briefing: Briefing,
  direction: Direction,
  { fromMemory }: DirectionVelocity,
): readonly TableCell[] {
  const { number, monthSix } = briefing.words.briefing
  const { flow } = monthSix
  const grey = { tone: 'ink-3' } as const
  return [
    { spans: [{ text: flow.fromMemory, ...grey }], glyph: { ...sideGlyph(sideOf(direction)), marks: [] } },
    plainCell(String(fromMemory.n), grey),
    plainCell(fromMemory.medianDays === null ? flow.tooFew : number(fromMemory.medianDays), grey),
  ]
}

function sideOf(direction: Direction): 'business' | 'technology' {
  return direction === 'business-to-technology' ? 'business' : 'technology'
}

function directionCell(direction: Direction, name: string): TableCell {
  return { glyph: sideGlyph(sideOf(direction)), spans: [{ text: name, weight: 600 }] }
}

interface Group {
  readonly cell: TableCell
  readonly rows: readonly Row[]
}

type Place = Direction | 'memory' | 'unread'

function placeOf(row: Row): Place {
  const direction = directions.find((each) => each === textAt(row, 'direction'))
  if (direction === undefined || isIncompleteItem(row)) return 'unread'
  return yesNoAt(row, 'from-memory') === true ? 'memory' : direction
}

/** The period by direction, then what is remembered, then what velocity cannot read; each in table order. */
function log(briefing: Briefing, rows: readonly Row[]): readonly Block[] {
  const { flow } = briefing.words.briefing.monthSix
  const groups = groupLog(briefing, rows).filter((group) => group.rows.length > 0)
  const date = (head: string) => ({ head: [{ text: head }], width: 38, fixed: true, align: 'end' }) as const
  return [
    { kind: 'heading', style: 'finding', text: flow.logTitle(rows.length) },
    { kind: 'paragraph', style: 'meta', spans: [{ text: flow.logNote }], withNext: true },
    {
      kind: 'table',
      dense: true,
      columns: [
        rowColumn(flow.head.row),
        { head: [{ text: flow.head.item }], width: 120 },
        { head: [{ text: flow.head.forum }], width: 68 },
        { head: [{ text: flow.head.result }], width: 46, fixed: true },
        date(flow.head.raised),
        date(flow.head.heard),
        date(flow.head.decided),
        date(flow.head.acted),
        { head: [{ text: flow.head.days }], width: 40, fixed: true, align: 'end' },
        { head: [{ text: flow.head.drags }], width: 34, fixed: true, align: 'end' },
      ],
      rows: groups.flatMap(({ cell, rows: own }): readonly TableRow[] => [
        { kind: 'group', cell },
        ...own.map((row): TableRow => ({ kind: 'row', cells: itemCells(briefing, row) })),
      ]),
    },
  ]
}

function groupLog(briefing: Briefing, rows: readonly Row[]): readonly Group[] {
  const { flow } = briefing.words.briefing.monthSix
  const { detail } = measureVelocity(briefing.context)
  const inPlace = (place: Place) => rows.filter((row) => placeOf(row) === place)
  const remembered = inPlace('memory')
  const unread = inPlace('unread')
  const titled = (title: string, note: string): TableCell => ({
    spans: [
      { text: `${title} `, weight: 600 },
      { text: note, tone: 'ink-2' },
    ],
  })
  return [
    ...directions.map((direction): Group => {
      const own = inPlace(direction)
      const withdrawn = own.filter((row) => textAt(row, 'result') === 'withdrawn').length
      const { n, workInProgress } = detail[direction]
      const cell = titled(flow.directions[direction], flow.group(n, workInProgress, withdrawn))
      return { cell: { ...cell, glyph: sideGlyph(sideOf(direction)) }, rows: own }
    }),
    { cell: titled(flow.groupMemory, flow.groupMemoryNote(remembered.length)), rows: remembered },
    { cell: titled(flow.groupUnread, flow.groupUnreadNote(unread.length)), rows: unread },
  ]
}

function itemCells(briefing: Briefing, row: Row): readonly TableCell[] {
  const { unnamed, blank, monthSix } = briefing.words.briefing
  const { flow } = monthSix
  const drags = ['hand-offs', 'translation-rounds', 'rework-rounds'].map((column) => amountAt(row, column))
  const noted = drags.some((drag) => drag !== undefined)
  return [
    rowCell(briefing, 'flow-log', row),
    plainCell(textAt(row, 'item') ?? unnamed),
    plainCell(textAt(row, 'forum') ?? '', { tone: 'ink-2' }),
    choiceCell(briefing, 'flow-log', row, 'result', flow.noResult),
    dateCell(briefing, row, 'raised', blank),
    dateCell(briefing, row, 'heard-by-the-other-side', blank),
    dateCell(briefing, row, 'decided', blank),
    dateCell(briefing, row, 'acted', blank),
    daysCell(briefing, row),
    cellOr(noted ? drags.map((drag) => drag ?? blank).join(' ') : undefined, blank),
  ]
}

function daysCell(briefing: Briefing, row: Row): TableCell {
  const { blank, monthSix } = briefing.words.briefing
  const age = findOpenAge(row, briefing.context)
  if (age !== undefined) return plainCell(monthSix.flow.open(age), { tone: 'ink-3' })
  const days = findLag(row, 'raised', 'decided')
  return days === undefined ? plainCell(blank, { tone: 'ink-3' }) : plainCell(String(days), { weight: 600 })
}
