// Scorecards as two stacked bars a person, today and agreed: business against technical, and what is missing to 100.
import { scaleLinear } from 'd3-scale'
import { isHundred, weightPhases } from '../domain/weights.ts'
import type { Balance, Scorecard, WeightKind, WeightPhase } from '../domain/weights.ts'
import type { MonthTwoChartWords, ScorecardFacts } from '../words/en/charts-month-two.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark, Tone } from './mark.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

type ScorecardDrawing = Drawing<MonthTwoChartWords>

const mostPeople = 12
/** A bar that promises more than this ends here; the words beside it say how much too many it is. */
const longestSum = 130
/** Beyond this many measures of one kind the lines between them would fill the bar. */
const mostParts = 20

const kinds: readonly WeightKind[] = ['business', 'unnamed', 'unsorted', 'technical']

interface Layout {
  readonly drawing: ScorecardDrawing
  readonly sizes: Sizes
  readonly phaseWidth: number
  readonly x: (weight: number) => number
  readonly sumX: number
  readonly businessX: number
  readonly paidX: number
}

export function drawScorecards(cards: readonly Scorecard[], drawing: ScorecardDrawing): Chart {
  const { words, measure, width } = drawing
  const facts = findScorecardFacts(cards)
  const shown = cards.slice(0, mostPeople)
  const layout = makeLayout(shown, drawing)
  const { sizes } = layout
  const marks: Mark[] = shown.length === 0 ? [] : [...drawHeads(layout)]
  const targets: ChartTarget[] = []
  let y = sizes.row * 0.8
  for (const card of shown) {
    const height = sizes.row * 2.6
    marks.push(...drawCard(card, y, layout))
    const label = describeCard(card, words)
    targets.push({ x: 0, y, width, height, label, table: 'scorecard', row: card.row })
    y += height + sizes.row * 0.2
  }
  const more = cards.length > shown.length ? words.scorecard.more(cards.length - shown.length) : ''
  if (more !== '') {
    marks.push(
      textAtMiddle(fitText(more, width, sizes.meta, 400, measure), 0, y + sizes.row * 0.3, {
        size: sizes.meta,
        tone: 'ink-2',
      }),
    )
    y += sizes.row * 0.7
  }
  const key = drawKey(cards, y + sizes.row * 0.4, layout)
  return {
    width,
    height: shown.length === 0 ? sizes.line : key.bottom,
    title: words.scorecard.title(facts),
    subtitle: words.scorecard.subtitle(facts),
    alternative: [...targets.map(({ label }) => label), more].filter((text) => text !== '').join(' '),
    marks: shown.length === 0 ? [] : [...marks, ...key.marks],
    targets,
  }
}

export function findScorecardFacts(cards: readonly Scorecard[]): ScorecardFacts {
  const leader = cards.find(({ isTechnologyLeader }) => isTechnologyLeader)
  const rows = new Set(
    cards.flatMap(({ today, agreed }) => [...today.weights, ...agreed.weights].map(({ row }) => row)),
  )
  const unnamed = new Set(
    cards.flatMap(({ today, agreed }) =>
      [...today.weights, ...agreed.weights].flatMap(({ row, kind, weight }) =>
        kind === 'unnamed' && weight > 0 ? [row] : [],
      ),
    ),
  )
  return {
    people: cards.length,
    rows: rows.size,
    unnamed: unnamed.size,
    off: cards.flatMap(({ agreed, name }) => (agreed.sum === null || isHundred(agreed.sum) ? [] : [name])),
    leader:
      leader === undefined
        ? null
        : { name: leader.name, today: leader.today.businessShare, agreed: leader.agreed.businessShare },
  }
}

function makeLayout(cards: readonly Scorecard[], drawing: ScorecardDrawing): Layout {
  const { words, measure, width } = drawing
  const sizes = sizesByDensity[drawing.density]
  const { phases, columns, sum } = words.scorecard
  const widest = (texts: readonly string[], weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => measure(text, sizes.label, weight)))
  const phaseWidth = widest(Object.values(phases), 400)
  const sums = cards.flatMap(({ today, agreed }) => [sum(today.sum), sum(agreed.sum)])
  const sumWidth = widest(sums, 600)
  const businessWidth = Math.max(measure(columns.business, sizes.meta, 400), widest(['100%'], 600))
  const paidWidth = Math.max(measure(columns.paid, sizes.meta, 400), widest(['100%'], 400))
  const space = sizes.gutter
  const paidX = width
  const businessX = paidX - paidWidth - space
  const sumX = businessX - businessWidth - space - sumWidth
  const first = phaseWidth + space * 0.6
  const last = Math.max(sumX - space, first + sizes.label * 4)
  const most = Math.max(100, ...cards.flatMap(({ today, agreed }) => [today.sum ?? 0, agreed.sum ?? 0]))
  const x = scaleLinear()
    .domain([0, Math.min(most, longestSum)])
    .range([first, last])
    .clamp(true)
  return { drawing, sizes, phaseWidth, x: (weight) => x(weight), sumX, businessX, paidX }
}

function drawHeads({ drawing, sizes, x, businessX, paidX }: Layout): readonly Mark[] {
  const { columns } = drawing.words.scorecard
  const style = { size: sizes.meta, tone: 'ink-3' } as const
  const middle = sizes.row * 0.4
  return [
    textAtMiddle('0', x(0), middle, style),
    textAtMiddle('100', x(100), middle, { ...style, anchor: 'middle' }),
    textAtMiddle(columns.business, businessX, middle, { ...style, anchor: 'end' }),
    textAtMiddle(columns.paid, paidX, middle, { ...style, anchor: 'end' }),
  ]
}

function drawCard(card: Scorecard, y: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes } = layout
  const name = nameOf(card, drawing.words)
  const marks: Mark[] = [
    lineMark([0, y], [drawing.width, y], 'hairline', sizes.line * 0.8),
    textAtMiddle(fitText(name, drawing.width, sizes.label, 600, drawing.measure), 0, y + sizes.row * 0.45, {
      size: sizes.label,
      weight: 600,
    }),
  ]
  for (const [index, phase] of weightPhases.entries()) {
    const middle = y + sizes.row * (1.2 + index * 0.85)
    marks.push(...drawBar(card, phase, middle, layout))
  }
  return marks
}

function drawBar(card: Scorecard, phase: WeightPhase, middle: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, x, sumX, businessX, paidX } = layout
  const { words } = drawing
  const balance = card[phase]
  const isOff = balance.sum !== null && !isHundred(balance.sum)
  const marks: Mark[] = [
    textAtMiddle(words.scorecard.phases[phase], 0, middle, { size: sizes.label, tone: 'ink-2' }),
    ...drawStack(balance, middle, layout),
    lineMark([x(100), middle - sizes.row * 0.36], [x(100), middle + sizes.row * 0.36], 'ink', sizes.line),
    textAtMiddle(words.scorecard.sum(balance.sum), sumX, middle, {
      size: sizes.label,
      weight: isOff ? 600 : 400,
      tone: isOff ? 'ink' : 'ink-3',
    }),
    textAtMiddle(words.scorecard.share(balance.businessShare), businessX, middle, {
      size: sizes.label,
      weight: 600,
      anchor: 'end',
    }),
  ]
  if (phase === 'agreed') {
    marks.push(
      textAtMiddle(words.scorecard.share(card.paidShare), paidX, middle, {
        size: sizes.label,
        anchor: 'end',
      }),
    )
  }
  return marks
}

/** Business from the left, technical to the right: the side says what the colour says. */
function drawStack(balance: Balance, middle: number, layout: Layout): readonly Mark[] {
  const { sizes, x } = layout
  const height = sizes.row * 0.62
  const marks: Mark[] = []
  let from = 0
  for (const kind of kinds) {
    const own = balance.weights.filter((weighed) => weighed.kind === kind && weighed.weight > 0)
    const weight = own.reduce((sum, each) => sum + each.weight, 0)
    if (weight === 0) continue
    marks.push(...drawPart(kind, from, weight, middle, height, layout))
    if (own.length <= mostParts) {
      const tone = isSolid(kind) ? 'paper' : toneOf(kind)
      const free = x(from) + labelRoom(kind, weight, x(from + weight) - x(from), layout)
      let edge = from
      for (const each of own.slice(0, -1)) {
        edge += each.weight
        const at = x(edge)
        // A line through the words would make neither readable.
        if (at < free) continue
        marks.push(lineMark([at, middle - height / 2], [at, middle + height / 2], tone, sizes.line))
      }
    }
    from += weight
  }
  if (balance.sum !== null && balance.sum < 100 && !isHundred(balance.sum)) {
    const left = x(balance.sum)
    const corner = { top: middle - height / 2, bottom: middle + height / 2, right: x(100) }
    marks.push({
      kind: 'path',
      steps: [
        ['M', left, corner.top],
        ['L', corner.right, corner.top],
        ['L', corner.right, corner.bottom],
        ['L', left, corner.bottom],
        ['Z'],
      ],
      fill: null,
      stroke: 'outline',
      strokeWidth: sizes.line,
      dash: [sizes.line * 3, sizes.line * 2],
    })
  }
  return marks
}

function drawPart(
  kind: WeightKind,
  from: number,
  weight: number,
  middle: number,
  height: number,
  { drawing, sizes, x }: Layout,
): readonly Mark[] {
  const left = x(from)
  const width = Math.max(x(from + weight) - left, 0)
  const solid = isSolid(kind)
  const tone = toneOf(kind)
  const label = partLabel(kind, weight, width, drawing, sizes)
  const inset = sizes.line / 2
  return [
    {
      kind: 'rect',
      x: solid ? left : left + inset,
      y: middle - height / 2 + (solid ? 0 : inset),
      width: solid ? width : Math.max(width - inset * 2, 0),
      height: solid ? height : height - inset * 2,
      fill: solid ? tone : null,
      stroke: solid ? null : tone,
      strokeWidth: sizes.line,
    },
    ...(label === undefined
      ? []
      : [
          textAtMiddle(label, left + sizes.meta * 0.4, middle, {
            size: sizes.meta,
            weight: 600,
            tone: solid ? 'paper' : 'ink',
          }),
        ]),
  ]
}

/** Kind and weight where both fit, else the weight, else nothing. */
function partLabel(
  kind: WeightKind,
  weight: number,
  width: number,
  { words, measure }: ScorecardDrawing,
  sizes: Sizes,
): string | undefined {
  const labels = [`${words.scorecard.kinds[kind]} ${words.amount(weight)}`, words.amount(weight)]
  return labels.find((text) => measure(text, sizes.meta, 600) + sizes.meta * 0.8 <= width)
}

function labelRoom(kind: WeightKind, weight: number, width: number, { drawing, sizes }: Layout): number {
  const label = partLabel(kind, weight, width, drawing, sizes)
  return label === undefined ? 0 : drawing.measure(label, sizes.meta, 600) + sizes.meta * 0.8
}

/** What does not count, or is not sorted yet, is only an outline. */
function isSolid(kind: WeightKind): boolean {
  return kind === 'business' || kind === 'technical'
}

function toneOf(kind: WeightKind): Tone {
  if (kind === 'technical') return 'technology'
  return kind === 'unsorted' ? 'outline' : 'business'
}

function drawKey(
  cards: readonly Scorecard[],
  middle: number,
  { drawing, sizes }: Layout,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { words, measure, width } = drawing
  const used = new Set(
    cards.flatMap(({ today, agreed }) =>
      [...today.weights, ...agreed.weights].flatMap(({ kind, weight }) => (weight > 0 ? [kind] : [])),
    ),
  )
  const side = sizes.meta * 0.9
  const marks: Mark[] = []
  let x = 0
  let y = middle
  for (const kind of kinds.filter((each) => used.has(each))) {
    const label = words.scorecard.key[kind]
    const wide = side + sizes.meta * 0.5 + measure(label, sizes.meta, 400)
    if (x > 0 && x + wide > width) {
      x = 0
      y += sizes.meta * 1.6
    }
    const solid = isSolid(kind)
    marks.push(
      {
        kind: 'rect',
        x,
        y: y - side / 2,
        width: side,
        height: side,
        fill: solid ? toneOf(kind) : null,
        stroke: solid ? null : toneOf(kind),
        strokeWidth: sizes.line,
      },
      textAtMiddle(label, x + side + sizes.meta * 0.5, y, { size: sizes.meta, tone: 'ink-2' }),
    )
    x += wide + sizes.meta * 1.5
  }
  return { marks, bottom: y + sizes.meta }
}

export function describeCard(card: Scorecard, words: MonthTwoChartWords): string {
  const balances = weightPhases.map((phase) => ({
    phase,
    sum: card[phase].sum,
    share: card[phase].businessShare,
    weights: kinds.flatMap((kind) => {
      const weight = card[phase].weights
        .filter((each) => each.kind === kind)
        .reduce((sum, each) => sum + each.weight, 0)
      return weight === 0 ? [] : [{ kind, weight }]
    }),
  }))
  return words.scorecard.row(nameOf(card, words).slice(0, 200), balances, card.paidShare)
}

function nameOf({ person, name }: Scorecard, words: MonthTwoChartWords): string {
  if (person === '') return words.scorecard.nobody
  return name.trim() === '' ? words.scorecard.nameless : name
}
