// Marks -> PDF drawing operators of one page. Knows coordinates and colours, not what the marks mean.
import type { FaceId } from '../../charts/font-metrics.ts'
import { measureRun } from '../../charts/font-metrics.ts'
import type { Mark, PathStep, Tone } from '../../charts/mark.ts'
import { circleSteps, lineSteps, rectSteps } from '../mark-steps.ts'
import { paperTones } from '../tones.ts'
import type { ByteWriter } from './byte-writer.ts'
import { layText } from './text-layer.ts'
import type { UndrawnCounter } from './text-layer.ts'

/** A face as a page needs it: its resource name, and text as the inside of a PDF string of glyph numbers. */
export interface PenFace {
  readonly resource: string
  readonly write: (text: string, out: ByteWriter) => void
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
  /** Closes what is open, at the end of a page. */
  readonly end: () => void
}

const [SPACE, NEW_LINE, OPEN_BRACKET] = [0x20, 0x0a, 0x5b]

/** Writes a page's operators into `out`. */
export function makePen(ink: Ink, out: ByteWriter): Pen {
  let inText = false
  let [lastX, lastY] = [0, 0]
  let fontFace: PenFace | null = null
  let fontSize = 0
  let fillTone: Tone | null = null
  let strokeTone: Tone | null = null
  let lineWidth = -1

  /** Numbers, then the operator they are for. */
  const say = (operator: string, ...numbers: readonly number[]) => {
    for (const value of numbers) {
      out.number(value)
      out.byte(SPACE)
    }
    out.text(operator)
    out.byte(NEW_LINE)
  }
  const beginText = () => {
    if (inText) return
    say('BT')
    inText = true
    lastX = 0
    lastY = 0
  }
  const endText = () => {
    if (!inText) return
    say('ET')
    inText = false
  }
  const fillWith = (tone: Tone) => {
    if (tone === fillTone) return
    say('rg', ...shares(tone))
    fillTone = tone
  }
  const strokeWith = (tone: Tone, width: number) => {
    if (tone !== strokeTone) say('RG', ...shares(tone))
    if (width !== lineWidth) say('w', width)
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
    out.number(placeX - lastX)
    out.byte(SPACE)
    out.number(placeY - lastY)
    out.text(' Td')
    lastX = placeX
    lastY = placeY
    for (const run of runs) {
      const face = ink.face(run.face)
      if (face !== fontFace || mark.size !== fontSize) {
        out.text(` /${face.resource} `)
        out.number(mark.size)
        out.text(' Tf')
        fontFace = face
        fontSize = mark.size
      }
      out.text('(')
      face.write(run.text, out)
      out.text(')Tj')
    }
    out.byte(NEW_LINE)
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
    if (dash !== undefined) setDash(dash)
    for (const step of steps) drawStep(step)
    say(fill === null ? 'S' : stroke === null ? 'f' : 'B')
    if (dash !== undefined) setDash([])
  }

  function setDash(dash: readonly number[]): void {
    out.byte(OPEN_BRACKET)
    for (const value of dash) {
      out.number(value)
      out.byte(SPACE)
    }
    out.text('] 0 d\n')
  }

  function drawStep(step: PathStep): void {
    const { pageHeight } = ink
    switch (step[0]) {
      case 'Z': {
        say('h')
        return
      }
      case 'M': {
        say('m', step[1], pageHeight - step[2])
        return
      }
      case 'L': {
        say('l', step[1], pageHeight - step[2])
        return
      }
      case 'C': {
        const [, x1, y1, x2, y2, x, y] = step
        say('c', x1, pageHeight - y1, x2, pageHeight - y2, x, pageHeight - y)
        return
      }
    }
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
      say(begin)
      for (const mark of marks) drawMark(mark)
      if (!isText) endText()
      say('EMC')
    },
    end: endText,
  }
}

/** Red, green and blue from 0 to 1. */
function shares(tone: Tone): readonly number[] {
  return paperTones[tone].map((part) => part / 255)
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
