// The information-flow summary: per direction what arrives on time, late, on request or never, row by row.
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { lineMark, reachMarks, reachWidth, sideMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'

export type FlowDirection = 'business-to-technology' | 'technology-to-business'
export type FlowReach = 'on-time' | 'late' | 'only-on-request' | 'never'

export interface FlowRow {
  readonly id: string
  readonly label: string
  readonly direction: FlowDirection | null
  readonly reaches: FlowReach | null
}

/** Boxes filled for each answer: more is better, never is none. */
export const reachSteps: Readonly<Record<FlowReach, number>> = {
  'on-time': 3,
  late: 2,
  'only-on-request': 1,
  never: 0,
}

export interface FlowShare {
  readonly onTime: number
  /** Rows with an answer; "never" counts. */
  readonly judged: number
  readonly rows: number
}

export function countOnTime(rows: readonly FlowRow[], direction: FlowDirection): FlowShare {
  const own = rows.filter((row) => row.direction === direction)
  return {
    onTime: own.filter((row) => row.reaches === 'on-time').length,
    judged: own.filter((row) => row.reaches !== null).length,
    rows: own.length,
  }
}

/** The finding and its subtitle, for the picture and for the page alike. */
export function describeFlows(
  rows: readonly FlowRow[],
  words: Drawing['words'],
): { title: string; subtitle: string } {
  const forth = countOnTime(rows, 'business-to-technology')
  const back = countOnTime(rows, 'technology-to-business')
  const facts = {
    onTime: forth.onTime,
    judged: forth.judged,
    reverseOnTime: back.onTime,
    reverse: back.judged,
  }
  const blank = rows.filter((row) => row.reaches === null).length
  return {
    title: words.flows.title({ rows: rows.length, ...facts }),
    subtitle: words.flows.subtitle({ judged: forth.judged, reverse: back.judged, blank }),
  }
}

interface Panel {
  readonly marks: readonly Mark[]
  readonly targets: readonly ChartTarget[]
  readonly bottom: number
}

/** Two columns where there is room, else one below the other. Rows without a direction come last. */
export function drawInformationFlows(rows: readonly FlowRow[], drawing: Drawing): Chart {
  const sizes = sizesByDensity[drawing.density]
  const two = drawing.width >= sizes.label * 60
  const space = sizes.gutter * 2
  const panelWidth = two ? (drawing.width - space) / 2 : drawing.width
  const forth = drawPanel(rows, 'business-to-technology', 0, 0, panelWidth, drawing)
  const backX = two ? panelWidth + space : 0
  const backY = two ? 0 : forth.bottom + sizes.row * 0.4
  const back = drawPanel(rows, 'technology-to-business', backX, backY, panelWidth, drawing)
  const rest = rows.some((row) => row.direction === null)
    ? drawPanel(rows, null, backX, back.bottom + sizes.row * 0.4, panelWidth, drawing)
    : null
  const panels = [forth, back, ...(rest === null ? [] : [rest])]
  return {
    width: drawing.width,
    height: Math.max(...panels.map((panel) => panel.bottom)),
    ...describeFlows(rows, drawing.words),
    alternative: rows.map((row) => describeRow(row, drawing)).join(' '),
    marks: panels.flatMap((panel) => panel.marks),
    targets: panels.flatMap((panel) => panel.targets),
  }
}

function drawPanel(
  all: readonly FlowRow[],
  direction: FlowDirection | null,
  x: number,
  top: number,
  width: number,
  drawing: Drawing,
): Panel {
  const sizes = sizesByDensity[drawing.density]
  const rows = all.filter((row) => row.direction === direction)
  const marks: Mark[] = [...drawHeading(all, direction, x, top + sizes.row / 2, width, drawing)]
  const targets: ChartTarget[] = []
  const box = sizes.label * 0.85
  const words = Object.values(drawing.words.flows.reach).concat(drawing.words.flows.blank)
  const wordWidth = Math.max(...words.map((word) => drawing.measure(word, sizes.label, 600)))
  const wordX = x + width - wordWidth
  const boxX = wordX - reachWidth(box) - sizes.label * 0.5
  let y = top + sizes.row * 1.1
  for (const row of rows) {
    const middle = y + sizes.row / 2
    marks.push(lineMark([x, y], [x + width, y], 'hairline', sizes.line * 0.8))
    const label = fitText(nameOf(row, drawing), boxX - x - sizes.label, sizes.label, 400, drawing.measure)
    marks.push(textAtMiddle(label, x, middle, { size: sizes.label }))
    if (row.reaches !== null) marks.push(...reachMarks(reachSteps[row.reaches], boxX, middle, box))
    marks.push(
      textAtMiddle(reachWord(row, drawing), wordX, middle, {
        size: sizes.label,
        weight: row.reaches === 'never' ? 600 : 400,
        tone: row.reaches === null ? 'ink-3' : 'ink',
      }),
    )
    targets.push({
      x,
      y,
      width,
      height: sizes.row,
      label: describeRow(row, drawing),
      table: 'information-flows',
      row: row.id,
    })
    y += sizes.row
  }
  marks.push(lineMark([x, y], [x + width, y], 'hairline', sizes.line * 0.8))
  return { marks, targets, bottom: y + sizes.line }
}

function drawHeading(
  rows: readonly FlowRow[],
  direction: FlowDirection | null,
  x: number,
  middle: number,
  width: number,
  drawing: Drawing,
): readonly Mark[] {
  const sizes = sizesByDensity[drawing.density]
  const { flows } = drawing.words
  if (direction === null) {
    const text = fitText(flows.notSorted, width, sizes.label, 600, drawing.measure)
    return [textAtMiddle(text, x, middle, { size: sizes.label, weight: 600 })]
  }
  const share = countOnTime(rows, direction)
  const sign = sizes.label * 0.8
  const name = flows.directions[direction]
  const nameX = x + sign + sizes.label * 0.5
  const countX = nameX + drawing.measure(`${name} `, sizes.label, 600)
  return [
    sideMark(direction === 'business-to-technology' ? 'business' : 'technology', x, middle, sign),
    textAtMiddle(name, nameX, middle, { size: sizes.label, weight: 600 }),
    textAtMiddle(flows.onTime(share.onTime, share.judged), countX, middle, {
      size: sizes.label,
      tone: 'ink-2',
    }),
  ]
}

function reachWord(row: FlowRow, drawing: Drawing): string {
  return row.reaches === null ? drawing.words.flows.blank : drawing.words.flows.reach[row.reaches]
}

function describeRow(row: FlowRow, drawing: Drawing): string {
  return drawing.words.flows.row(nameOf(row, drawing).slice(0, 200), reachWord(row, drawing).toLowerCase())
}

function nameOf(row: FlowRow, drawing: Drawing): string {
  return row.label.trim() === '' ? drawing.words.unnamed : row.label
}
