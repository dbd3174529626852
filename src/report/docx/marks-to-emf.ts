// A chart as an enhanced metafile: the picture for whatever cannot show SVG, such as older Word and LibreOffice.
// Not a PNG: pixels need a canvas, which Node lacks and whose bytes differ from one machine to the next. These records
// are plain bytes, the same everywhere, sharp at any size, and can be taken apart in Word.
import type { Chart, Mark, MeasureText, PathStep, Tone } from '../../charts/mark.ts'
import { circleSteps, lineSteps, rectSteps } from '../mark-steps.ts'
import { paperTones } from '../tones.ts'
import { cleanLine } from './clean-text.ts'
import {
  closeFigure,
  curveTo,
  drawText,
  fillPath,
  lineTo,
  makeEmf,
  moveTo,
  strokePath,
} from './emf-records.ts'
import type { EmfRecord, Point } from './emf-records.ts'

const face = 'IBM Plex Sans'

/** Hundredths of a millimetre in a point. */
const unitsPerPoint = 2540 / 72

/** The same chart gives the same bytes. */
export function marksToEmf(
  { width, height, marks }: Pick<Chart, 'width' | 'height' | 'marks'>,
  measure: MeasureText,
): Uint8Array {
  return makeEmf(
    marks.flatMap((mark) => drawMark(mark, measure)),
    units(width),
    units(height),
  )
}

function drawMark(mark: Mark, measure: MeasureText): readonly EmfRecord[] {
  switch (mark.kind) {
    case 'line':
      return paint(lineSteps(mark), null, mark.tone, mark.width, mark.dash)
    case 'rect':
      return paint(rectSteps(mark), mark.fill, mark.stroke, mark.strokeWidth)
    case 'circle':
      return paint(circleSteps(mark), mark.fill, mark.stroke, mark.strokeWidth)
    case 'path':
      return paint(mark.steps, mark.fill, mark.stroke, mark.strokeWidth, mark.dash)
    case 'text':
      return writeText(mark, measure)
  }
}

function paint(
  steps: readonly PathStep[],
  fill: Tone | null,
  stroke: Tone | null,
  width = 0.75,
  dash: readonly number[] = [],
): readonly EmfRecord[] {
  const outline = steps.map(drawStep)
  return [
    ...(fill === null ? [] : fillPath(outline, paperTones[fill])),
    ...(stroke === null ? [] : strokePath(outline, paperTones[stroke], units(width), dash.map(units))),
  ]
}

function drawStep(step: PathStep): EmfRecord {
  switch (step[0]) {
    case 'M':
      return moveTo(pointOf(step[1], step[2]))
    case 'L':
      return lineTo(pointOf(step[1], step[2]))
    case 'C':
      return curveTo([pointOf(step[1], step[2]), pointOf(step[3], step[4]), pointOf(step[5], step[6])])
    case 'Z':
      return closeFigure
  }
}

function writeText(mark: Extract<Mark, { kind: 'text' }>, measure: MeasureText): readonly EmfRecord[] {
  const { size, weight } = mark
  const text = cleanLine(mark.text)
  if (text === '') return []
  const ends = characterEnds(text, size, weight, measure)
  const width = ends.at(-1) ?? 0
  const x = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2
  // Rounded before the difference is taken, so that errors do not add up along the line.
  const advances = ends.map((end, index) => units(end) - units(ends[index - 1] ?? 0))
  const look = { size: units(size), weight, face, colour: paperTones[mark.tone] }
  return drawText({ at: pointOf(x, mark.y), text, advances, ...look })
}

/** Where each code unit ends; the second half of a pair has no width of its own. */
function characterEnds(
  text: string,
  size: number,
  weight: Extract<Mark, { kind: 'text' }>['weight'],
  measure: MeasureText,
) {
  let end = 0
  return Array.from(text).flatMap((character) => {
    end += measure(character, size, weight)
    return Array.from({ length: character.length }, () => end)
  })
}

function pointOf(x: number, y: number): Point {
  return [units(x), units(y)]
}

/** What is no number becomes 0. */
function units(points: number): number {
  return Number.isFinite(points) ? Math.round(points * unitsPerPoint) : 0
}
