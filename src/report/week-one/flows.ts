// The information-flow page of the week-one briefing: every row, and what the rows say together.
import { flowRows } from '../../charts/from-context.ts'
import { countOnTime, describeFlows, reachSteps } from '../../charts/information-flows.ts'
import type { FlowDirection, FlowRow } from '../../charts/information-flows.ts'
import { textAt, yesNoAt } from '../../domain/read.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { numberCell, plainCell, rowNumber } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { reachGlyph, sideGlyph } from '../glyphs.ts'

export function makeFlowsPage(briefing: Briefing): readonly Block[] {
  const rows = flowRows(briefing.context)
  const { flows } = briefing.words.briefing.weekOne
  const { title, subtitle } = describeFlows(rows, briefing.words.charts)
  const head: readonly Block[] = [
    { kind: 'heading', style: 'section', text: title, bookmark: { title: flows.bookmark, level: 1 } },
    { kind: 'paragraph', style: 'meta', spans: [{ text: subtitle }], withNext: true },
  ]
  if (!rows.some((row) => isFilled(briefing, row))) return head
  return [
    { kind: 'page-break' },
    ...head,
    {
      kind: 'table',
      columns: [
        { head: [{ text: flows.head.row }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: flows.head.information }], width: 37 },
        { head: [{ text: flows.head.reaches }], width: 78, fixed: true },
        { head: [{ text: flows.head.all }], width: 34, fixed: true },
        { head: [{ text: flows.head.signal }], width: 32 },
        { head: [{ text: flows.head.channel }], width: 27 },
      ],
      rows: [
        ...groupRows(briefing, rows, 'business-to-technology'),
        ...groupRows(briefing, rows, 'technology-to-business'),
        ...groupRows(briefing, rows, null),
      ],
    },
    ...together(briefing, rows),
  ]
}

/** An untouched table would only print the method's own list. */
function isFilled(briefing: Briefing, flow: FlowRow): boolean {
  const row = findRow(briefing.context.workbook, 'information-flows', flow.id)
  const columns = ['reaches', 'early-signal-of', 'channel', 'cadence', 'whole-c-suite']
  return row !== undefined && columns.some((column) => row.cells[column] !== undefined)
}

function groupRows(
  briefing: Briefing,
  all: readonly FlowRow[],
  direction: FlowDirection | null,
): readonly TableRow[] {
  const rows = all.filter((row) => row.direction === direction)
  if (rows.length === 0) return []
  return [
    { kind: 'group', cell: groupCell(briefing, all, direction) },
    ...rows.map((row): TableRow => ({ kind: 'row', cells: flowCells(briefing, row) })),
  ]
}

function groupCell(briefing: Briefing, all: readonly FlowRow[], direction: FlowDirection | null): TableCell {
  const { flows } = briefing.words.charts
  if (direction === null) return plainCell(flows.notSorted, { weight: 600 })
  const share = countOnTime(all, direction)
  return {
    glyph: sideGlyph(direction === 'business-to-technology' ? 'business' : 'technology'),
    spans: [
      { text: `${flows.directions[direction]} `, weight: 600 },
      { text: flows.onTime(share.onTime, share.judged), tone: 'ink-2' },
    ],
  }
}

function flowCells(briefing: Briefing, flow: FlowRow): readonly TableCell[] {
  const row = findRow(briefing.context.workbook, 'information-flows', flow.id)
  const read = (column: string) => (row === undefined ? undefined : textAt(row, column))
  const all = row === undefined ? undefined : yesNoAt(row, 'whole-c-suite')
  const { words } = briefing
  const [channel, cadence] = [read('channel'), read('cadence')]
  return [
    numberCell(rowNumber(briefing, 'information-flows', flow.id)),
    plainCell(flow.label || words.briefing.unnamed),
    flow.reaches === null
      ? plainCell(words.charts.flows.blank, { tone: 'ink-3' })
      : {
          glyph: reachGlyph(reachSteps[flow.reaches]),
          spans: [
            { text: words.charts.flows.reach[flow.reaches], weight: flow.reaches === 'never' ? 600 : 400 },
          ],
        },
    plainCell(all === undefined ? '' : all ? words.method.yes : words.method.no),
    plainCell(read('early-signal-of') ?? ''),
    plainCell(
      channel !== undefined && cadence !== undefined
        ? words.briefing.weekOne.flows.channelAndCadence(channel, cadence)
        : (channel ?? cadence ?? ''),
    ),
  ]
}

/** Generated from the answers alone: what arrives, what does not, each way. */
function together(briefing: Briefing, rows: readonly FlowRow[]): readonly Block[] {
  const { flows } = briefing.words.briefing.weekOne
  const sentences: string[] = []
  const forth = split(rows, 'business-to-technology')
  const back = split(rows, 'technology-to-business')
  if (forth.judged > 0) sentences.push(flows.arrives(forth.onTime, forth.others))
  if (back.judged > 0) sentences.push(flows.returns(back.onTime, back.others, forth.judged > 0))
  if (sentences.length === 0) return []
  return [
    { kind: 'heading', style: 'finding', text: flows.together },
    { kind: 'paragraph', style: 'prompt', spans: [{ text: sentences.join(' ') }], share: 0.9 },
    { kind: 'space', points: 4 },
    { kind: 'paragraph', style: 'meta', spans: [{ text: flows.note }] },
  ]
}

function split(rows: readonly FlowRow[], direction: FlowDirection) {
  const judged = rows.filter((row) => row.direction === direction && row.reaches !== null)
  const labels = (wanted: boolean) =>
    judged.filter((row) => (row.reaches === 'on-time') === wanted).map((row) => row.label)
  return { judged: judged.length, onTime: labels(true), others: labels(false) }
}
