// Marks -> PDF drawing operators of one page. Knows coordinates and colours, not what the marks mean.
import type { FaceId } from '../../charts/font-metrics.ts'
import { measureRun } from '../../charts/font-metrics.ts'
import type { Mark, PathStep, Tone } from '../../charts/mark.ts'
import { circleSteps, lineSteps, rectSteps } from '../mark-steps.ts'
import { paperTones } from '../tones.ts'
import { layText } from './text-layer.ts'
import type { UndrawnCounter } from './text-layer.ts'

/** A face as a page needs it: its resource name and text as glyph numbers. */
export interface PenFace {
  readonly resource: string
  readonly encode: (text: string) => string
}

export interface Ink {
  readonly pageHeight: number
  readonly face: (face: FaceId) => PenFace
  readonly undrawn: UndrawnCounter
}

/** Draws on one page, in order; remembers colour, font and place, so that nothing is said twice. */
export interface Pen {
  /** Marks as one piece of marked content; `begin` is the operator that opens it. */
  readonly draw: (begin: string, marks: readonly Mark[]) => void
  /** Everything drawn so far. */
  readonly operators: () => string
}

export function makePen(ink: Ink): Pen {
  const parts: string[] = []
  let inText = false
  let [lastX, lastY] = [0, 0]
  let font = ''
  let fillTone: Tone | null = null
  let strokeTone: Tone | null = null
  let lineWidth = -1

  const beginText = () => {
    if (inText) return
    parts.push('BT')
    inText = true
    lastX = 0
    lastY = 0
  }
  const endText = () => {
    if (!inText) return
    parts.push('ET')
    inText = false
  }
  const fillWith = (tone: Tone) => {
    if (tone === fillTone) return
    parts.push(`${colour(tone)} rg`)
    fillTone = tone
  }
  const strokeWith = (tone: Tone, width: number) => {
    if (tone !== strokeTone) parts.push(`${colour(tone)} RG`)
    if (width !== lineWidth) parts.push(`${number(width)} w`)
    strokeTone = tone
    lineWidth = width
  }

  function drawText(mark: Extract<Mark, { kind: 'text' }>): void {
    const runs = layText(mark.text, mark.weight, ink.undrawn)
    if (runs.length === 0) return
    let { x } = mark
    if (mark.anchor !== 'start') {
      const width = runs.reduce((sum, run) => sum + measureRun(run), 0) * mark.size
      x -= mark.anchor === 'end' ? width : width / 2
    }
    beginText()
    fillWith(mark.tone)
    // Rounded before the difference is taken, so that errors do not add up along the page.
    const [placeX, placeY] = [hundredths(x), hundredths(ink.pageHeight - mark.y)]
    parts.push(`${number(placeX - lastX)} ${number(placeY - lastY)} Td`)
    lastX = placeX
    lastY = placeY
    for (const run of runs) {
      const face = ink.face(run.face)
      const wanted = `/${face.resource} ${number(mark.size)} Tf`
      if (wanted !== font) parts.push(wanted)
      font = wanted
      parts.push(`<${face.encode(run.text)}> Tj`)
    }
  }

  function paint(
    steps: readonly PathStep[],
    fill: Tone | null,
    stroke: Tone | null,
    strokeWidth: number,
    dash: readonly number[] | undefined,
  ): void {
    if (fill === null && stroke === null) return
    endText()
    if (fill !== null) fillWith(fill)
    if (stroke !== null) strokeWith(stroke, strokeWidth)
    if (dash !== undefined) parts.push(`[${dash.map(number).join(' ')}] 0 d`)
    for (const step of steps) parts.push(drawStep(step, ink.pageHeight))
    parts.push(fill === null ? 'S' : stroke === null ? 'f' : 'B')
    if (dash !== undefined) parts.push('[] 0 d')
  }

  function drawMark(mark: Mark): void {
    switch (mark.kind) {
      case 'text': {
        drawText(mark)
        return
      }
      case 'line': {
        paint(lineSteps(mark), null, mark.tone, mark.width, mark.dash)
        return
      }
      case 'rect': {
        paint(rectSteps(mark), mark.fill, mark.stroke, mark.strokeWidth ?? 0.75, undefined)
        return
      }
      case 'circle': {
        paint(circleSteps(mark), mark.fill, mark.stroke, mark.strokeWidth ?? 0.75, undefined)
        return
      }
      case 'path': {
        paint(mark.steps, mark.fill, mark.stroke, mark.strokeWidth ?? 0.75, mark.dash)
        return
      }
    }
  }

  return {
    draw: (begin, marks) => {
      // Marked content begins and ends in one text object, or outside of any.
      const isText = marks.every((mark) => mark.kind === 'text')
      if (isText) beginText()
      else endText()
      parts.push(begin)
      for (const mark of marks) drawMark(mark)
      if (!isText) endText()
      parts.push('EMC')
    },
    operators: () => {
      endText()
      return parts.join('\n')
    },
  }
}

function drawStep(step: PathStep, pageHeight: number): string {
  if (step[0] === 'Z') return 'h'
  const [kind, ...numbers] = step
  const placed = numbers.map((value, index) => number(index % 2 === 0 ? value : pageHeight - value))
  return `${placed.join(' ')} ${kind === 'M' ? 'm' : kind === 'L' ? 'l' : 'c'}`
}

function colour(tone: Tone): string {
  return paperTones[tone].map((part) => number(part / 255)).join(' ')
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

/** At most three decimals, never an exponent. A number that is none would break the page, so it becomes 0. */
function number(value: number): string {
  if (!Number.isFinite(value)) return '0'
  const text = String(Math.round(value * 1000) / 1000)
  return text.includes('e') ? '0' : text
}
