// What the marks of the perception picture stand for, on one line where it fits; alone for the foot of a wall picture.
import type { Chart, Mark } from './mark.ts'
import { countPeople } from './perception-data.ts'
import type { PerceptionData, Range } from './perception-data.ts'
import { zoomedSizes } from './perception-layout.ts'
import type { PerceptionDrawing } from './perception-layout.ts'
import { hollowSideMark, lineMark, sideMark, textAtMiddle, tickMark } from './shapes.ts'
import type { Sizes } from './sizes.ts'

interface KeyItem {
  readonly label: string
  readonly room: number
  readonly marks: (x: number, y: number) => readonly Mark[]
}

export function keyMarks(
  data: PerceptionData,
  drawing: PerceptionDrawing,
  middle: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const sizes = zoomedSizes(drawing)
  const type = sizes.meta
  const marks: Mark[] = []
  let [x, y] = [0, middle]
  for (const item of listItems(data, drawing, sizes)) {
    const width = item.room + type * 0.5 + drawing.measure(item.label, type, 400)
    if (x > 0 && x + width > drawing.width) {
      x = 0
      y += type * 1.6
    }
    marks.push(...item.marks(x, y))
    marks.push(textAtMiddle(item.label, x + item.room + type * 0.5, y, { size: type, tone: 'ink-2' }))
    x += width + spaceBetween(type)
  }
  return { marks, bottom: y + type }
}

function spaceBetween(type: number): number {
  return type * 1.4
}

/** How wide the key is on one line. */
export function findKeyWidth(data: PerceptionData, drawing: PerceptionDrawing): number {
  const sizes = zoomedSizes(drawing)
  const items = listItems(data, drawing, sizes)
  const labels = items.map(
    ({ room, label }) => room + sizes.meta * 0.5 + drawing.measure(label, sizes.meta, 400),
  )
  return (
    labels.reduce((sum, width) => sum + width, 0) + spaceBetween(sizes.meta) * Math.max(labels.length - 1, 0)
  )
}

/** The key alone. */
export function drawPerceptionKey(data: PerceptionData, drawing: PerceptionDrawing): Chart {
  const { label } = drawing.words.perception.key
  const { marks, bottom } = keyMarks(data, drawing, zoomedSizes(drawing).meta)
  const said = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('; ')
  return {
    width: drawing.width,
    height: bottom,
    title: label,
    subtitle: '',
    alternative: said,
    marks,
    targets: [],
  }
}

function listItems(data: PerceptionData, drawing: PerceptionDrawing, sizes: Sizes): readonly KeyItem[] {
  const { key } = drawing.words.perception
  const counts = countPeople(data.rows)
  const n = ({ least, most }: Range) => key.between(least, most)
  const side = sizes.meta * 0.95
  const small = sizes.label * 0.42
  const stroke = Math.max(sizes.line * 0.85, sizes.label * 0.055)
  if (!data.consent) {
    const room = sizes.label * 2
    return [
      {
        label: key.range(n(counts.people)),
        room,
        marks: (x, y) => [
          lineMark([x, y], [x + room, y], 'ink-2', sizes.label * 0.14),
          tickMark(x + sizes.line, y, sizes.label * 0.7, sizes.line * 1.8),
          tickMark(x + room - sizes.line, y, sizes.label * 0.7, sizes.line * 1.8),
        ],
      },
    ]
  }
  const medians = (['business', 'technology'] as const).flatMap((each): readonly KeyItem[] =>
    counts[each].most === 0
      ? []
      : [{ label: key[each](n(counts[each])), room: side, marks: (x, y) => [sideMark(each, x, y, side)] }],
  )
  if (medians.length === 0) return []
  const one: KeyItem = {
    label: key.one,
    room: small * 2.4,
    marks: (x, y) => [
      hollowSideMark('business', x + small / 2, y, small, stroke),
      hollowSideMark('technology', x + small * 1.9, y, small, stroke),
    ],
  }
  return [...medians, one]
}
