// Person-hours a year by type of meeting as pairs of bars, hollow today and solid as redesigned; strategy shared below.
import { scaleLinear } from 'd3-scale'
import type { TypeLoad } from '../domain/redesign.ts'
import type { MonthOneChartWords } from '../words/en/charts-month-one.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark, Tone } from './mark.ts'
import type { MeetingLoadData } from './meeting-load-data.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

type LoadDrawing = Drawing<MonthOneChartWords>

interface Layout {
  readonly drawing: LoadDrawing
  readonly sizes: Sizes
  readonly labelWidth: number
  /** Where bars begin and where the longest may end. */
  readonly left: number
  readonly right: number
  readonly pair: number
}

export function drawMeetingLoad(data: MeetingLoadData, drawing: LoadDrawing): Chart {
  const { words, width } = drawing
  const { facts, groups } = data
  const forums = groups.find(({ isForums }) => isForums)?.used ?? 0
  const head = {
    title: words.load.title(facts, groups),
    subtitle: words.load.subtitle({ ...facts, forums, asOf: data.asOf }),
  }
  if (groups.length === 0) return { width, height: 0, ...head, alternative: '', marks: [], targets: [] }
  const layout = makeLayout(groups, drawing)
  const { sizes, pair } = layout
  const most = Math.max(...groups.map(({ before, after }) => Math.max(before, after)))
  const x = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .range([layout.left, layout.right])
  const top = sizes.row
  const marks: Mark[] = [...drawKey(sizes.row * 0.4, layout)]
  const targets: ChartTarget[] = []
  for (const [index, group] of groups.entries()) {
    const y = top + index * pair
    marks.push(
      ...drawLabel(nameOf(group, words), y, layout),
      ...drawBar(x, group.before, y + pair * 0.31, 'before', words.load.hours(group.before), layout),
      ...drawBar(x, group.after, y + pair * 0.69, 'after', words.load.hours(group.after), layout),
    )
    targets.push({
      x: 0,
      y,
      width,
      height: pair,
      label: describeGroup(group, words),
      table: group.largest.table,
      row: group.largest.row,
    })
  }
  const bottom = top + groups.length * pair
  marks.push(lineMark([layout.left, top], [layout.left, bottom], 'outline', sizes.line * 0.8))
  const shared = drawShared(data, bottom + sizes.row * 0.3, layout)
  return {
    width,
    height: shared.bottom,
    ...head,
    alternative: [...targets.map(({ label }) => label), shared.text].join(' ').trim(),
    marks: [...marks, ...shared.marks],
    targets,
  }
}

function makeLayout(groups: readonly TypeLoad[], drawing: LoadDrawing): Layout {
  const { words, width, measure } = drawing
  const sizes = sizesByDensity[drawing.density]
  const names = groups.map((group) => measure(nameOf(group, words), sizes.label, 400))
  const sides = [words.load.key.before, words.load.key.after]
  const keys = sides.map((side) => measure(side, sizes.label, 400))
  const labelWidth = Math.min(Math.max(...names, ...keys), width * 0.36)
  const values = groups.flatMap(({ before, after }) =>
    [before, after].map((hours) => measure(words.load.hours(hours), sizes.label, 600)),
  )
  const valueWidth = Math.max(...values, measure(words.load.percent(100), sizes.label, 600))
  const left = labelWidth + sizes.gutter
  const right = Math.max(width - valueWidth - sizes.gutter * 0.7, left + sizes.label * 2)
  return {
    drawing,
    sizes,
    labelWidth,
    left,
    right,
    pair: sizes.row * (drawing.density === 'paper' ? 1.1 : 1.3),
  }
}

function drawLabel(name: string, y: number, { drawing, sizes, labelWidth, pair }: Layout): readonly Mark[] {
  const text = fitText(name, labelWidth, sizes.label, 400, drawing.measure)
  return [textAtMiddle(text, 0, y + pair / 2, { size: sizes.label, tone: 'ink-2' })]
}

/** Hollow today, solid as redesigned; its number stands at its end. */
function drawBar(
  x: (value: number) => number,
  value: number,
  middle: number,
  side: 'before' | 'after',
  text: string,
  { sizes, left }: Layout,
): readonly Mark[] {
  const end = x(value)
  const height = sizes.bar * 1.9
  const tone: Tone = side === 'after' ? 'ink' : 'ink-2'
  const bar: readonly Mark[] =
    value === 0
      ? []
      : [
          {
            kind: 'rect',
            x: left,
            y: middle - height / 2,
            width: Math.max(end - left, sizes.line),
            height,
            fill: side === 'after' ? 'ink' : 'paper',
            stroke: tone,
            strokeWidth: sizes.line,
          },
        ]
  return [
    ...bar,
    textAtMiddle(text, end + sizes.label * 0.5, middle, {
      size: side === 'after' ? sizes.label : sizes.meta,
      weight: side === 'after' ? 600 : 400,
      tone,
    }),
  ]
}

function drawKey(middle: number, { drawing, sizes, left }: Layout): readonly Mark[] {
  const { key } = drawing.words.load
  const box = sizes.bar * 1.9
  const marks: Mark[] = []
  const sides = ['before', 'after'] as const
  const room = sides.reduce((sum, side) => sum + drawing.measure(key[side], sizes.meta, 400), 0)
  const isTight = left + room + (box + sizes.meta) * 4 > drawing.width
  let x = isTight ? 0 : left
  for (const side of sides) {
    const label = key[side]
    const fill = side === 'after' ? 'ink' : 'paper'
    const stroke = side === 'after' ? 'ink' : 'ink-2'
    marks.push(
      {
        kind: 'rect',
        x,
        y: middle - box / 2,
        width: box * 2,
        height: box,
        fill,
        stroke,
        strokeWidth: sizes.line,
      },
      textAtMiddle(label, x + box * 2 + sizes.meta * 0.5, middle, { size: sizes.meta, tone: 'ink-2' }),
    )
    x += box * 2 + sizes.meta * 2 + drawing.measure(label, sizes.meta, 400)
  }
  return marks
}

/** Two bars out of a whole track each; nothing where neither side has strategy minutes. */
function drawShared(
  data: MeetingLoadData,
  top: number,
  layout: Layout,
): { readonly marks: readonly Mark[]; readonly bottom: number; readonly text: string } {
  const { drawing, sizes, left, right, labelWidth } = layout
  const { load } = drawing.words
  const sides = [
    ['before', data.sharedBefore],
    ['after', data.sharedAfter],
  ] as const
  if (sides.every(([, share]) => share === null)) return { marks: [], bottom: top, text: '' }
  const tell = (share: number | null) => (share === null ? load.noShare : load.percent(share))
  const x = scaleLinear().domain([0, 100]).range([left, right])
  const heading = fitText(load.shared, drawing.width, sizes.label, 600, drawing.measure)
  const marks: Mark[] = [textAtMiddle(heading, 0, top + sizes.row * 0.4, { size: sizes.label, weight: 600 })]
  const first = top + sizes.row * 0.8
  for (const [index, [side, share]] of sides.entries()) {
    const middle = first + sizes.row * (index + 0.5) * 0.8
    const name = fitText(load.key[side], labelWidth, sizes.label, 400, drawing.measure)
    marks.push(textAtMiddle(name, 0, middle, { size: sizes.label, tone: 'ink-2' }))
    if (share === null) {
      const none = fitText(load.noShare, drawing.width - left, sizes.meta, 400, drawing.measure)
      marks.push(textAtMiddle(none, left, middle, { size: sizes.meta, tone: 'ink-3' }))
      continue
    }
    marks.push(
      lineMark([left, middle], [right, middle], 'hairline', sizes.line),
      lineMark([right, middle - sizes.bar], [right, middle + sizes.bar], 'outline', sizes.line),
      ...drawBar(x, share, middle, side, '', layout),
      textAtMiddle(load.percent(share), right + sizes.label * 0.5, middle, {
        size: sizes.label,
        weight: side === 'after' ? 600 : 400,
      }),
    )
  }
  const text = load.sharedRow(tell(data.sharedBefore), tell(data.sharedAfter))
  return { marks, bottom: first + sizes.row * 1.7, text }
}

function nameOf(group: TypeLoad, words: MonthOneChartWords): string {
  if (group.isForums) return words.load.forums
  return group.type === null ? words.load.noType : (words.load.types[group.type] ?? group.type)
}

function describeGroup(group: TypeLoad, words: MonthOneChartWords): string {
  const largest = group.largest.name.trim() === '' ? words.unnamed : group.largest.name.slice(0, 120)
  return words.load.row({ ...group, name: nameOf(group, words), largest })
}
