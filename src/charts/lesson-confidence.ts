// Confidence before and after each session of technology education, by what it taught; a kind nobody taught stands out.
import { scaleLinear } from 'd3-scale'
import type { LessonFacts, MonthThreeChartWords } from '../words/en/charts-month-three.ts'
import { fitText } from './fit-text.ts'
import type { Lesson, LessonData, LessonGroup } from './lesson-confidence-data.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { dotMark, lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

type LessonDrawing = Drawing<MonthThreeChartWords>

/** The latest of a kind; earlier ones are counted. */
const mostLessons = 8

interface Layout {
  readonly drawing: LessonDrawing
  readonly sizes: Sizes
  readonly labelWidth: number
  readonly dayWidth: number
  readonly scale: (value: number) => number
  readonly endX: number
}

export function drawLessonConfidence(data: LessonData, drawing: LessonDrawing): Chart {
  const layout = makeLayout(drawing)
  const { sizes, scale } = layout
  const { words, measure, width } = drawing
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  const top = sizes.row * 0.8
  let y = top
  for (const group of data.groups) {
    marks.push(...drawHeading(group, y + sizes.row * 0.4, layout))
    y += sizes.row * 0.85
    for (const lesson of group.held.slice(-mostLessons)) {
      marks.push(...drawLesson(lesson, y + sizes.row / 2, layout))
      const label = describe(lesson, words)
      targets.push({ x: 0, y, width, height: sizes.row, label, table: 'education', row: lesson.id })
      y += sizes.row
    }
    const left = group.held.length - mostLessons
    if (left > 0) {
      const more = fitText(words.lessons.more(left), width, sizes.meta, 400, measure)
      marks.push(textAtMiddle(more, 0, y + sizes.meta * 0.7, { size: sizes.meta, tone: 'ink-3' }))
      y += sizes.meta * 1.6
    }
  }
  const facts = findFacts(data)
  const axis: Mark[] =
    facts.held === 0
      ? []
      : [
          ...drawKey(top - sizes.row * 0.4, layout),
          ...[1, 2, 3, 4, 5].flatMap((step) => [
            lineMark([scale(step), top], [scale(step), y], 'hairline', sizes.line * 0.8),
            textAtMiddle(String(step), scale(step), top - sizes.row * 0.4, {
              size: sizes.meta,
              weight: 600,
              anchor: 'middle',
            }),
          ]),
        ]
  return {
    width,
    height: y + sizes.row * 0.2,
    title: words.lessons.title(facts),
    subtitle: words.lessons.subtitle(facts),
    alternative: targets.map(({ label }) => label).join(' '),
    marks: [...axis, ...marks],
    targets,
  }
}

export function findFacts({ asOf, groups }: LessonData): LessonFacts {
  const held = groups.flatMap((group) => group.held)
  const changes = held.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [after - before],
  )
  return {
    asOf,
    held: held.length,
    paired: changes.length,
    rose: changes.filter((change) => change > 0).length,
    fell: changes.filter((change) => change < 0).length,
    missing: groups.flatMap(({ kind, held: its }) => (kind !== null && its.length === 0 ? [kind] : [])),
  }
}

function makeLayout(drawing: LessonDrawing): Layout {
  const sizes = sizesByDensity[drawing.density]
  const { words, measure, width } = drawing
  const endWidth = Math.max(
    measure(words.lessons.change(1, 5), sizes.label, 600),
    measure(words.lessons.notAsked, sizes.meta, 400),
  )
  const scaleWidth = Math.min(sizes.label * 18, width * 0.32)
  const last = width - endWidth - sizes.gutter
  const first = Math.max(last - scaleWidth, width * 0.3)
  const scale = scaleLinear().domain([1, 5]).range([first, last]).clamp(true)
  return {
    drawing,
    sizes,
    labelWidth: first - sizes.gutter * 1.2,
    dayWidth: measure(words.lessons.day('2026-09-30'), sizes.meta, 400) + sizes.label,
    scale: (value) => scale(value),
    endX: width,
  }
}

/** Hollow before, solid after. */
function drawKey(middle: number, { drawing, sizes }: Layout): readonly Mark[] {
  const { words, measure } = drawing
  const { dot, meta } = sizes
  const afterX = dot * 2 + meta * 0.5 + measure(words.lessons.before, meta, 400) + meta * 1.5
  return [
    ringMark(dot, middle, sizes),
    textAtMiddle(words.lessons.before, dot * 2 + meta * 0.5, middle, { size: meta, tone: 'ink-2' }),
    dotMark(afterX + dot, middle, dot, 'ink'),
    textAtMiddle(words.lessons.after, afterX + dot * 2 + meta * 0.5, middle, { size: meta, tone: 'ink-2' }),
  ]
}

function ringMark(x: number, y: number, sizes: Sizes): Mark {
  return {
    kind: 'circle',
    x,
    y,
    r: sizes.dot * 0.9,
    fill: 'paper',
    stroke: 'ink',
    strokeWidth: sizes.line * 1.2,
  }
}

function drawHeading(group: LessonGroup, middle: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, labelWidth } = layout
  const { words, measure } = drawing
  const name = group.kind === null ? words.lessons.noKind : words.lessons.kinds[group.kind]
  const isMissing = group.held.length === 0
  const told = isMissing
    ? group.next === null
      ? words.lessons.none
      : words.lessons.planned(group.next)
    : words.lessons.held(group.held.length)
  const nameWidth = measure(name, sizes.label, 600)
  const toldX = nameWidth + sizes.label * 0.7
  return [
    textAtMiddle(name, 0, middle, { size: sizes.label, weight: 600 }),
    textAtMiddle(
      fitText(
        told,
        Math.max(labelWidth - toldX, sizes.label * 4),
        sizes.meta,
        isMissing ? 600 : 400,
        measure,
      ),
      toldX,
      middle,
      { size: sizes.meta, weight: isMissing ? 600 : 400, tone: isMissing ? 'ink' : 'ink-3' },
    ),
  ]
}

function drawLesson(lesson: Lesson, middle: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, labelWidth, dayWidth, scale, endX } = layout
  const { words, measure } = drawing
  const { before, after } = lesson
  const name = fitText(nameOf(lesson, words), labelWidth - dayWidth, sizes.label, 400, measure)
  const marks: Mark[] = [
    textAtMiddle(words.lessons.day(lesson.date), 0, middle, { size: sizes.meta, tone: 'ink-3' }),
    textAtMiddle(name, dayWidth, middle, { size: sizes.label, tone: 'ink-2' }),
  ]
  const ring = (value: number) => ringMark(scale(value), middle, sizes)
  if (before === null || after === null) {
    if (before !== null) marks.push(ring(before))
    if (after !== null) marks.push(dotMark(scale(after), middle, sizes.dot, 'ink'))
    marks.push(
      textAtMiddle(words.lessons.notAsked, endX, middle, { size: sizes.meta, anchor: 'end', tone: 'ink-3' }),
    )
    return marks
  }
  if (before !== after) {
    marks.push(
      lineMark([scale(before), middle], [scale(after), middle], 'ink-2', sizes.line * 1.8),
      ring(before),
    )
  }
  marks.push(
    dotMark(scale(after), middle, sizes.dot, 'ink'),
    textAtMiddle(words.lessons.change(before, after), endX, middle, {
      size: sizes.label,
      weight: 600,
      anchor: 'end',
    }),
  )
  return marks
}

function describe(lesson: Lesson, words: MonthThreeChartWords): string {
  return words.lessons.row(nameOf(lesson, words).slice(0, 200), lesson.date, lesson.before, lesson.after)
}

function nameOf({ subject }: Lesson, words: MonthThreeChartWords): string {
  return subject.trim() === '' ? words.unnamed : subject
}
