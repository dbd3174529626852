// Skills before and after, one small slope per person and direction: thin lines are skills, the thick one their mean.
import { scaleLinear } from 'd3-scale'
import type { DirectionProgress, PersonProgress, SkillProgress } from '../domain/skills.ts'
import type { DirectionFacts, MonthThreeChartWords } from '../words/en/charts-month-three.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { lineMark, sideMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

export interface SkillSlopeData extends SkillProgress {
  readonly asOf: string
  /** People drawn of each side at most, where the picture shares its place with others. */
  readonly panels?: number
  /** Height of one of them in rows. */
  readonly rows?: number
}

type SkillDrawing = Drawing<MonthThreeChartWords>

/** The side that is rated: technology people carry technology to business. */
const sides = { 'technology-to-business': 'technology', 'business-to-technology': 'business' } as const
const steps = [1, 2, 3, 4, 5] as const
const mostPanels = { desk: 12, projector: 8, paper: 12 } as const
/** Differences smaller than this are not seen in one decimal. */
const nothing = 0.05

interface Layout {
  readonly drawing: SkillDrawing
  readonly sizes: Sizes
  readonly columns: number
  readonly panelWidth: number
  readonly panelHeight: number
  readonly gap: number
  /** People of a side at most. */
  readonly panels: number
}

export function drawSkillSlopes(data: SkillSlopeData, drawing: SkillDrawing): Chart {
  const { words } = drawing
  const layout = makeLayout(data, drawing)
  const { sizes } = layout
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  let y = 0
  let drewPanel = false
  for (const side of data.directions) {
    const part = drawDirection(side, y, layout)
    marks.push(...part.marks)
    targets.push(...part.targets)
    drewPanel ||= part.targets.length > 0
    y = part.bottom + sizes.row * 0.5
  }
  if (drewPanel) {
    const key = drawKey(y, layout)
    marks.push(...key.marks)
    y = key.bottom
  }
  const facts = data.directions.map(findFacts)
  return {
    width: drawing.width,
    height: y,
    title: words.skills.title(facts),
    subtitle: words.skills.subtitle({
      asOf: data.asOf,
      sides: facts,
      ratedBySelf: data.ratedBySelf,
      furthest: data.furthest?.skill ?? null,
    }),
    alternative: targets.map(({ label }) => label).join(' '),
    marks,
    targets,
  }
}

function findFacts({ direction, people, paired, change }: DirectionProgress): DirectionFacts {
  return {
    direction,
    paired,
    people: people.length,
    ratedOnce: people.reduce((sum, person) => sum + person.ratedOnce, 0),
    change,
  }
}

function makeLayout(data: SkillSlopeData, drawing: SkillDrawing): Layout {
  const sizes = sizesByDensity[drawing.density]
  const gap = sizes.gutter * 1.5
  const least = sizes.label * 11
  const fitting = Math.max(1, Math.floor((drawing.width + gap) / (least + gap)))
  const most = Math.max(1, ...data.directions.map(({ people }) => people.filter(isPaired).length))
  const columns = Math.min(fitting, Math.max(most, 3), 8)
  const shared = (drawing.width - gap * (columns - 1)) / columns
  return {
    drawing,
    sizes,
    columns,
    panelWidth: Math.min(shared, sizes.label * 16),
    // On paper the picture shares its page with everything else an opening says.
    panelHeight: sizes.row * (data.rows ?? (drawing.density === 'paper' ? 5.1 : 5.6)),
    gap,
    panels: data.panels ?? mostPanels[drawing.density],
  }
}

function isPaired(person: PersonProgress): boolean {
  return person.paired.length > 0
}

interface Part {
  readonly marks: readonly Mark[]
  readonly targets: readonly ChartTarget[]
  readonly bottom: number
}

function drawDirection(side: DirectionProgress, top: number, layout: Layout): Part {
  const { drawing, sizes, columns, panelWidth, panelHeight, gap } = layout
  const { words, measure, width } = drawing
  const middle = top + sizes.row * 0.5
  const name = words.skills.directions[side.direction]
  const textX = sizes.dot * 2.8
  const nameWidth = measure(name, sizes.label, 600)
  const room = width - textX - nameWidth - sizes.label
  const told = words.skills.heading(findFacts(side))
  const fits = told.find((text) => measure(text, sizes.meta, 400) <= room)
  const marks: Mark[] = [
    sideMark(sides[side.direction], 0, middle, sizes.dot * 1.9),
    textAtMiddle(name, textX, middle, { size: sizes.label, weight: 600 }),
    textAtMiddle(
      fits ?? fitText(told.at(-1) ?? '', Math.max(room, 0), sizes.meta, 400, measure),
      textX + nameWidth + sizes.label * 0.8,
      middle,
      { size: sizes.meta, tone: 'ink-3' },
    ),
  ]
  const targets: ChartTarget[] = []
  const paired = side.people.filter(isPaired)
  const shown = paired.slice(0, layout.panels)
  let bottom = top + sizes.row
  for (const [index, person] of shown.entries()) {
    const x = (index % columns) * (panelWidth + gap)
    const y = top + sizes.row * 1.1 + Math.floor(index / columns) * (panelHeight + sizes.row * 0.4)
    marks.push(...drawPerson(person, side, x, y, layout))
    targets.push(makeTarget(person, side, x, y, layout))
    bottom = y + panelHeight
  }
  const lines = [
    ...(paired.length > shown.length ? [words.skills.more(paired.length - shown.length)] : []),
    ...nameRatedOnce(side, drawing),
  ]
  for (const line of lines) {
    marks.push(
      textAtMiddle(fitText(line, width, sizes.meta, 400, measure), 0, bottom + sizes.meta * 0.9, {
        size: sizes.meta,
        tone: 'ink-3',
      }),
    )
    bottom += sizes.meta * 1.7
  }
  return { marks, targets, bottom }
}

function nameRatedOnce(side: DirectionProgress, { words }: SkillDrawing): readonly string[] {
  const once = side.people.filter((person) => !isPaired(person))
  if (once.length === 0) return []
  const names = once.slice(0, 20).map(({ name }) => (name.trim() === '' ? words.unnamed : name.slice(0, 60)))
  return [words.skills.once(once.length > 20 ? `${names.join(', ')}, …` : names.join(', '))]
}

function drawPerson(
  person: PersonProgress,
  side: DirectionProgress,
  x: number,
  y: number,
  layout: Layout,
): readonly Mark[] {
  const { drawing, sizes, panelWidth, panelHeight } = layout
  const { words, measure } = drawing
  const before = person.before ?? 1
  const after = person.after ?? 1
  const left = x + sizes.small * 1.4
  const right = x + panelWidth - sizes.gutter * 1.4
  const top = y + sizes.row * 1.1
  const base = y + panelHeight - sizes.row * 1.75
  const scale = scaleLinear().domain([1, 5]).range([base, top]).clamp(true)
  const place = (value: number) => scale(value)
  const marks: Mark[] = [
    lineMark([x, y], [x + panelWidth, y], 'outline', sizes.line * 0.8),
    textAtMiddle(
      fitText(nameOf(person, drawing), panelWidth, sizes.label, 600, measure),
      x,
      y + sizes.row * 0.5,
      {
        size: sizes.label,
        weight: 600,
      },
    ),
    ...steps.flatMap((step) => [
      lineMark([left, place(step)], [right, place(step)], 'hairline', sizes.line * 0.8),
      textAtMiddle(String(step), x, place(step), { size: sizes.small, tone: 'ink-3' }),
    ]),
    ...drawSkills(person, left, right, place, sizes),
    ...drawTarget(person, right, place, sizes),
    lineMark([left, place(before)], [right, place(after)], sides[side.direction], sizes.line * 2.4),
    endMark(side, left, place(before), sizes, false),
    endMark(side, right, place(after), sizes, true),
  ]
  const values = base + sizes.row * 0.62
  const outcome = describeOutcome(person, drawing, panelWidth)
  const beforeText = `${words.skills.before} ${words.mean(before)}`
  const afterText = `${words.skills.after} ${words.mean(after)}`
  const together =
    measure(beforeText, sizes.meta, 400) + measure(afterText, sizes.meta, 600) + sizes.meta < panelWidth
  marks.push(
    textAtMiddle(together ? beforeText : words.mean(before), x, values, { size: sizes.meta, tone: 'ink-2' }),
    textAtMiddle(together ? afterText : words.mean(after), x + panelWidth, values, {
      size: sizes.meta,
      weight: 600,
      anchor: 'end',
    }),
    textAtMiddle(outcome.text, x, values + sizes.meta * 1.45, {
      size: sizes.meta,
      weight: outcome.isGap ? 600 : 400,
      tone: outcome.isGap ? 'gap' : 'ink-3',
    }),
  )
  return marks
}

/** The more skills took the same way, the thicker their line. */
function drawSkills(
  person: PersonProgress,
  left: number,
  right: number,
  place: (value: number) => number,
  sizes: Sizes,
): readonly Mark[] {
  const ways = new Map<string, { before: number; after: number; skills: number }>()
  for (const { before, after } of person.paired) {
    const way = `${String(before)} ${String(after)}`
    const known = ways.get(way)
    if (known === undefined) ways.set(way, { before, after, skills: 1 })
    else known.skills += 1
  }
  return [...ways.values()].map(({ before, after, skills }) =>
    lineMark(
      [left, place(before)],
      [right, place(after)],
      'outline',
      sizes.line * (0.6 + 0.45 * Math.min(skills, 5)),
    ),
  )
}

function drawTarget(
  person: PersonProgress,
  right: number,
  place: (value: number) => number,
  sizes: Sizes,
): readonly Mark[] {
  const { target, afterWithTarget } = person
  if (target === null || afterWithTarget === null) return []
  const x = right + sizes.gutter * 0.85
  const isShort = target - afterWithTarget >= nothing
  return [
    ...(isShort
      ? [lineMark([x, place(afterWithTarget)], [x, place(target)], 'gap', sizes.bar) satisfies Mark]
      : []),
    lineMark(
      [right + sizes.dot * 0.4, place(target)],
      [right + sizes.gutter * 1.3, place(target)],
      'ink',
      sizes.line * 2,
    ),
  ]
}

/** Hollow before, solid after; a circle for technology, a square for business. */
function endMark(side: DirectionProgress, x: number, y: number, sizes: Sizes, isSolid: boolean): Mark {
  const tone = sides[side.direction]
  const r = sizes.dot * 0.9
  const paint = {
    fill: isSolid ? tone : 'paper',
    stroke: tone,
    strokeWidth: sizes.line * 1.4,
  } as const
  if (tone === 'technology') return { kind: 'circle', x, y, r, ...paint }
  return { kind: 'rect', x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, ...paint }
}

function describeOutcome(
  person: PersonProgress,
  drawing: SkillDrawing,
  width: number,
): { readonly text: string; readonly isGap: boolean } {
  const { words, measure, density } = drawing
  const { meta } = sizesByDensity[density]
  const { target, afterWithTarget } = person
  if (target === null || afterWithTarget === null) return { text: words.skills.noTarget, isGap: false }
  const short = target - afterWithTarget
  if (Math.abs(short) < nothing) return { text: words.skills.atTarget, isGap: false }
  const by = words.mean(Math.abs(short))
  const forms = short > 0 ? words.skills.short(by) : words.skills.above(by)
  const text = forms.find((form) => measure(form, meta, 600) <= width) ?? forms.at(-1) ?? ''
  return { text, isGap: short > 0 }
}

function drawKey(top: number, { drawing, sizes }: Layout): Part {
  const { key } = drawing.words.skills
  const long = sizes.bar * 4
  const items = [
    { label: key.mean, width: sizes.line * 2.4, tone: 'ink-2' },
    { label: key.skill, width: sizes.line, tone: 'outline' },
    { label: key.target, width: sizes.line * 2, tone: 'ink' },
    { label: key.gap, width: sizes.bar, tone: 'gap' },
  ] as const
  const marks: Mark[] = []
  let x = 0
  let y = top + sizes.meta
  for (const { label, width, tone } of items) {
    const room = long + sizes.meta * 0.5 + drawing.measure(label, sizes.meta, 400)
    if (x > 0 && x + room > drawing.width) {
      x = 0
      y += sizes.meta * 1.6
    }
    // A target lies across its axis, a gap stands upright.
    const upright = tone === 'gap'
    marks.push(
      upright
        ? lineMark([x + long / 2, y - sizes.dot], [x + long / 2, y + sizes.dot], tone, width)
        : lineMark([x, y], [x + long, y], tone, width),
      textAtMiddle(label, x + long + sizes.meta * 0.5, y, { size: sizes.meta, tone: 'ink-2' }),
    )
    x += room + sizes.meta * 1.5
  }
  return { marks, targets: [], bottom: y + sizes.meta }
}

function makeTarget(
  person: PersonProgress,
  { direction }: DirectionProgress,
  x: number,
  y: number,
  layout: Layout,
): ChartTarget {
  const { drawing, panelWidth, panelHeight } = layout
  const { words } = drawing
  const label = words.skills.row({
    name: nameOf(person, drawing).slice(0, 200),
    direction,
    before: words.mean(person.before ?? 0),
    after: words.mean(person.after ?? 0),
    outcome: describeOutcome(person, drawing, Infinity).text,
    n: person.paired.length,
  })
  return {
    x,
    y,
    width: panelWidth,
    height: panelHeight,
    label,
    table: 'translation-skills',
    row: person.row,
  }
}

function nameOf(person: PersonProgress, { words }: SkillDrawing): string {
  return person.name.trim() === '' ? words.unnamed : person.name
}
