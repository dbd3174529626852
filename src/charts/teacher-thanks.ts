// Who taught and how it was recognised: a line per person, a column per kind, the never recognised told apart.
import { isUnthanked } from '../domain/teaching.ts'
import type { Teacher } from '../domain/teaching.ts'
import { recognitionKinds } from '../domain/tables/recognition.ts'
import type { MonthThreeChartWords } from '../words/en/charts-month-three.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { dotMark, lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'

export interface TeacherData {
  readonly asOf: string
  readonly teachers: readonly Teacher[]
}

const mostTeachers = 15

/** Those who were never recognised first, then those who taught most. */
export function drawTeacherThanks(data: TeacherData, drawing: Drawing<MonthThreeChartWords>): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { words, measure, width } = drawing
  const text = words.teachers
  const sorted = [...data.teachers].sort(
    (a, b) =>
      Number(isUnthanked(b)) - Number(isUnthanked(a)) || b.workshops + b.sessions - a.workshops - a.sessions,
  )
  const shown = sorted.slice(0, mostTeachers)
  const kinds = [
    ...recognitionKinds,
    ...(shown.some(({ recognised }) => recognised.other > 0) ? (['other'] as const) : []),
  ]
  const nameOf = (kind: (typeof kinds)[number]) => (kind === 'other' ? text.other : text.kinds[kind])
  const head = sizes.row * 0.9
  const neverWidth = measure(text.never, sizes.meta, 600)
  const columnWidth = Math.max(
    ...kinds.map((kind) => measure(nameOf(kind), sizes.meta, 400) + sizes.label),
    neverWidth / kinds.length,
  )
  const first = width - columnWidth * kinds.length
  const personWidth = first * 0.45
  const taughtX = personWidth + sizes.gutter
  const taughtWidth = Math.max(first - taughtX - sizes.gutter, 0)
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  if (shown.length > 0) {
    marks.push(
      textAtMiddle(fitText(text.taughtHead, taughtWidth, sizes.meta, 400, measure), taughtX, head * 0.45, {
        size: sizes.meta,
        tone: 'ink-3',
      }),
      ...kinds.map((kind, index) =>
        textAtMiddle(nameOf(kind), first + columnWidth * (index + 0.5), head * 0.45, {
          size: sizes.meta,
          anchor: 'middle',
          tone: 'ink-3',
        }),
      ),
      lineMark([0, head], [width, head], 'outline', sizes.line * 0.8),
    )
  }
  for (const [index, teacher] of shown.entries()) {
    const y = head + index * sizes.row * 1.1
    const middle = y + sizes.row * 0.55
    const name = teacher.name.trim() === '' ? words.unnamed : teacher.name
    const taught = text.taught(teacher.workshops, teacher.sessions)
    marks.push(
      textAtMiddle(fitText(name, personWidth, sizes.label, 600, measure), 0, middle, {
        size: sizes.label,
        weight: 600,
      }),
      textAtMiddle(fitText(taught, taughtWidth, sizes.meta, 400, measure), taughtX, middle, {
        size: sizes.meta,
        tone: 'ink-2',
      }),
      lineMark([0, y + sizes.row * 1.1], [width, y + sizes.row * 1.1], 'hairline', sizes.line * 0.8),
    )
    if (isUnthanked(teacher)) {
      marks.push(
        textAtMiddle(text.never, width - (columnWidth * kinds.length) / 2, middle, {
          size: sizes.meta,
          weight: 600,
          anchor: 'middle',
          tone: 'ink',
        }),
      )
    }
    for (const [position, kind] of kinds.entries()) {
      const times = teacher.recognised[kind]
      if (times === 0) continue
      const x = first + columnWidth * (position + 0.5)
      marks.push(dotMark(times > 1 ? x - sizes.dot : x, middle, sizes.dot, 'ink'))
      if (times > 1) {
        marks.push(
          textAtMiddle(text.value(times), x + sizes.dot * 0.8, middle, { size: sizes.meta, weight: 600 }),
        )
      }
    }
    const told = text.told(
      kinds.flatMap((kind) =>
        teacher.recognised[kind] > 0 ? [[kind, teacher.recognised[kind]] as const] : [],
      ),
    )
    const label = text.row(name.slice(0, 200), taught, told)
    targets.push({ x: 0, y, width, height: sizes.row * 1.1, label, ...teacher.lead })
  }
  const left = sorted.length - shown.length
  const bottom = shown.length === 0 ? 0 : head + shown.length * sizes.row * 1.1
  if (left > 0) {
    const more = fitText(text.more(left), width, sizes.meta, 400, measure)
    marks.push(textAtMiddle(more, 0, bottom + sizes.meta, { size: sizes.meta, tone: 'ink-3' }))
  }
  const taught = data.teachers.filter(({ workshops, sessions }) => workshops + sessions > 0)
  const times = data.teachers.reduce((sum, { timesRecognised }) => sum + timesRecognised, 0)
  return {
    width,
    height: Math.max(bottom + (left > 0 ? sizes.meta * 2 : sizes.line), 1),
    title: text.title({
      teachers: taught.length,
      unthanked: taught.filter(isUnthanked).map(({ name }) => (name.trim() === '' ? words.unnamed : name)),
      recognised: times,
    }),
    subtitle: text.subtitle(data.asOf, taught.length, times),
    alternative: targets.map(({ label }) => label).join(' '),
    marks,
    targets,
  }
}
