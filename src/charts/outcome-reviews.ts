// The ledger of status meetings and the outcome reviews in their place: held, planned, not dated, or nothing yet.
import type { Review, ReviewLedger } from '../domain/outcome-reviews.ts'
import type { MonthTwoChartWords, ReviewFacts } from '../words/en/charts-month-two.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark, Tone } from './mark.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

type ReviewDrawing = Drawing<MonthTwoChartWords>

const mostLines = 40

export interface ReviewsData {
  readonly ledger: ReviewLedger
  readonly asOf: string
}

type State = Review['state'] | 'open'

interface Line {
  readonly meeting: string
  readonly meetingTone: Tone
  readonly review: string
  readonly state: State
  readonly stateText: string
  readonly rest: readonly string[]
  readonly target: Pick<ChartTarget, 'table' | 'row'>
}

/** Reviews held come first, then the next to be held, then what still waits. */
const order: readonly State[] = ['held', 'dated', 'not-dated', 'open']

export function drawReviews({ ledger, asOf }: ReviewsData, drawing: ReviewDrawing): Chart {
  const { words, measure, width } = drawing
  const sizes = sizesByDensity[drawing.density]
  const facts = findReviewFacts(ledger)
  const all = makeLines(ledger, asOf, words)
  const shown = all.slice(0, mostLines)
  const sign = sizes.dot * 2
  const stateWidth = Math.min(
    Math.max(0, ...shown.map(({ stateText }) => measure(stateText, sizes.label, 600))) +
      sign +
      sizes.label * 0.5,
    width * 0.34,
  )
  const arrow = sizes.label * 2.4
  const room = Math.max(width - stateWidth - arrow - sizes.gutter, 0)
  const meetingWidth = room * 0.36
  const columns = {
    meeting: meetingWidth,
    review: meetingWidth + arrow,
    reviewWidth: room - meetingWidth,
    state: width - stateWidth,
    stateWidth,
  }
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  let y = 0
  if (shown.length > 0) {
    const head = { size: sizes.meta, tone: 'ink-3' } as const
    const { heads } = words.reviews
    const middle = sizes.row * 0.4
    marks.push(
      textAtMiddle(heads.meeting, 0, middle, head),
      textAtMiddle(heads.review, columns.review, middle, head),
      textAtMiddle(heads.state, columns.state, middle, head),
    )
    y = sizes.row * 0.8
  }
  for (const line of shown) {
    const height = sizes.row * (line.rest.length === 0 ? 1.2 : 1.75)
    marks.push(...drawLine(line, y, columns, drawing, sizes))
    targets.push({ x: 0, y, width, height, label: describeLine(line, words), ...line.target })
    y += height
  }
  const more = all.length > shown.length ? words.reviews.more(all.length - shown.length) : ''
  if (more !== '') {
    marks.push(textAtMiddle(more, 0, y + sizes.row * 0.4, { size: sizes.meta, tone: 'ink-2' }))
    y += sizes.row * 0.8
  }
  return {
    width,
    height: Math.max(y, sizes.line),
    title: words.reviews.title(facts),
    subtitle: words.reviews.subtitle(facts),
    alternative: [...targets.map(({ label }) => label), more].filter((text) => text !== '').join(' '),
    marks,
    targets,
  }
}

export function findReviewFacts({ reviews, open }: ReviewLedger): ReviewFacts {
  const count = (state: Review['state']) => reviews.filter((review) => review.state === state).length
  return {
    reviews: reviews.length,
    held: count('held'),
    dated: count('dated'),
    notDated: count('not-dated'),
    open: open.length,
  }
}

function makeLines(ledger: ReviewLedger, asOf: string, words: MonthTwoChartWords): readonly Line[] {
  const reviews = ledger.reviews.map((review): Line & { readonly date: string } => ({
    meeting: review.replaces ?? words.reviews.noMeeting,
    meetingTone: review.replaces === null ? 'ink-3' : 'ink-2',
    review: review.name.trim() === '' ? words.reviews.unnamedReview : review.name,
    state: review.state,
    stateText: stateText(review, asOf, words),
    rest: [
      ...(review.stillKept ? [words.reviews.stillKept] : []),
      ...(review.chair === '' ? [] : [review.chair]),
      ...(review.cadence === '' ? [] : [review.cadence]),
      words.reviews.examined(review.cases),
    ],
    target: { table: 'outcome-reviews', row: review.row },
    date: review.firstHeld ?? '9999-12-31',
  }))
  const open = ledger.open.map((meeting) => ({
    meeting: meeting.name.trim() === '' ? words.unnamed : meeting.name,
    meetingTone: 'ink' as const,
    review: words.reviews.nothing,
    state: 'open' as const,
    stateText: '',
    rest: [],
    target: { table: 'meetings' as const, row: meeting.row },
    date: '9999-12-31',
  }))
  return [...reviews, ...open]
    .map((line, index) => ({ line, index }))
    .sort(
      (a, b) =>
        order.indexOf(a.line.state) - order.indexOf(b.line.state) ||
        (a.line.date < b.line.date ? -1 : a.line.date > b.line.date ? 1 : a.index - b.index),
    )
    .map(({ line }) => line)
}

function stateText({ state, firstHeld }: Review, asOf: string, words: MonthTwoChartWords): string {
  if (firstHeld === null) return words.reviews.notDated
  return state === 'held' ? words.reviews.held(firstHeld, asOf) : words.reviews.dated(firstHeld, asOf)
}

interface Columns {
  readonly meeting: number
  readonly review: number
  readonly reviewWidth: number
  readonly state: number
  readonly stateWidth: number
}

function drawLine(
  line: Line,
  y: number,
  columns: Columns,
  drawing: ReviewDrawing,
  sizes: Sizes,
): readonly Mark[] {
  const { measure, width } = drawing
  const middle = y + sizes.row * 0.6
  const isOpen = line.state === 'open'
  const sign = sizes.dot
  const marks: Mark[] = [
    lineMark([0, y], [width, y], 'hairline', sizes.line * 0.8),
    textAtMiddle(fitText(line.meeting, columns.meeting, sizes.label, 400, measure), 0, middle, {
      size: sizes.label,
      tone: line.meetingTone,
    }),
    ...arrowMarks(
      columns.meeting + sizes.label * 0.5,
      columns.review - sizes.label * 0.5,
      middle,
      sizes,
      isOpen,
    ),
    textAtMiddle(
      fitText(
        line.review,
        isOpen ? width - columns.review : columns.reviewWidth,
        sizes.label,
        isOpen ? 600 : 400,
        measure,
      ),
      columns.review,
      middle,
      { size: sizes.label, weight: isOpen ? 600 : 400, tone: 'ink' },
    ),
  ]
  if (line.rest.length > 0) {
    const rest = line.rest.map((part) => part.slice(0, 80)).join(' · ')
    marks.push(
      textAtMiddle(
        fitText(rest, columns.reviewWidth, sizes.meta, 400, measure),
        columns.review,
        middle + sizes.row * 0.6,
        {
          size: sizes.meta,
          tone: 'ink-3',
        },
      ),
    )
  }
  if (isOpen) return marks
  const textX = columns.state + sign * 2 + sizes.label * 0.5
  const text = fitText(line.stateText, width - textX, sizes.label, 600, measure)
  return [
    ...marks,
    {
      kind: 'circle',
      x: columns.state + sign,
      y: middle,
      r: sign - sizes.line / 2,
      fill: line.state === 'held' ? 'ink' : null,
      stroke: line.state === 'not-dated' ? 'outline' : 'ink',
      strokeWidth: sizes.line,
    },
    textAtMiddle(text, textX, middle, {
      size: sizes.label,
      weight: line.state === 'held' ? 600 : 400,
      tone: line.state === 'not-dated' ? 'ink-3' : 'ink',
    }),
  ]
}

/** Solid where something takes the meeting's place, dashed where nothing does yet. */
function arrowMarks(from: number, to: number, middle: number, sizes: Sizes, open: boolean): readonly Mark[] {
  const head = sizes.label * 0.28
  return [
    {
      kind: 'line',
      x1: from,
      y1: middle,
      x2: to,
      y2: middle,
      tone: open ? 'ink' : 'ink-3',
      width: sizes.line,
      ...(open ? { dash: [sizes.line * 3, sizes.line * 2] } : {}),
    },
    {
      kind: 'path',
      steps: [
        ['M', to - head, middle - head],
        ['L', to, middle],
        ['L', to - head, middle + head],
      ],
      fill: null,
      stroke: open ? 'ink' : 'ink-3',
      strokeWidth: sizes.line,
    },
  ]
}

function describeLine(line: Line, words: MonthTwoChartWords): string {
  const cut = (text: string) => text.slice(0, 200)
  return line.state === 'open'
    ? `${cut(line.meeting)}: ${line.review}.`
    : words.reviews.row({
        meeting: cut(line.meeting),
        review: cut(line.review),
        state: line.stateText,
        rest: line.rest.map(cut),
      })
}
