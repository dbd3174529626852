// Marks -> PDF drawing operators of one page. Knows coordinates and colours, not what the marks mean.
import { measureRun, plainFace } from '../../charts/font-metrics.ts'
import type { Mark, PathStep, Tone } from '../../charts/mark.ts'
import { circleSteps, rectSteps } from '../mark-steps.ts'
import type { StructureRole } from '../structure.ts'
import { paperTones } from '../tones.ts'
import type { ByteWriter } from './byte-writer.ts'
import type { DocumentFont, DocumentFonts } from './fonts.ts'
import { layText } from './text-layer.ts'
import type { UndrawnCounter } from './text-layer.ts'

export interface Ink {
  readonly pageHeight: number
  readonly fonts: DocumentFonts
  readonly undrawn: UndrawnCounter
}

/** Draws on one page, in order; remembers colour, font and place, so that nothing is said twice. */
export interface Pen {
  /** Opens marked content of a structure element, `number` on this page. `isText` where nothing but text follows. */
  readonly begin: (role: StructureRole, number: number, isText: boolean) => void
  /** The same for decoration, which is part of no element. */
  readonly beginArtifact: () => void
  readonly draw: (marks: readonly Mark[], start?: number, end?: number) => void
  /** Draws a form by its name among the resources. */
  readonly drawForm: (name: string) => void
  /** Closes the marked content. */
  readonly finish: () => void
  /** Closes what is open, at the end of a page. */
  readonly end: () => void
}

const [SPACE, NEW_LINE, OPEN_BRACKET] = [0x20, 0x0a, 0x5b]

/** Writes a page's operators into `out`. */
export function makePen({ pageHeight, fonts, undrawn }: Ink, out: ByteWriter): Pen {
  let inText = false
  let markedText = false
  /** Where the last text began, in hundredths of a point. */
  let [lastX, lastY] = [0, 0]
  let font: DocumentFont | null = null
  let fontSize = 0
  let fillTone: Tone | null = null
  let strokeTone: Tone | null = null
  let lineWidth = -1

  const beginText = () => {
    if (inText) return
    out.text('BT\n')
    inText = true
    lastX = 0
    lastY = 0
  }
  const endText = () => {
    if (!inText) return
    out.text('ET\n')
    inText = false
  }
  const say = (value: number) => {
    out.number(value)
    out.byte(SPACE)
  }
  /** A place, the page's own way up. */
  const sayPoint = (x: number, y: number) => {
    say(x)
    say(pageHeight - y)
  }
  const fillWith = (tone: Tone) => {
    if (tone === fillTone) return
    for (const part of paperTones[tone]) say(part / 255)
    out.text('rg\n')
    fillTone = tone
  }
  const strokeWith = (tone: Tone, width: number) => {
    if (tone !== strokeTone) {
      for (const part of paperTones[tone]) say(part / 255)
      out.text('RG\n')
    }
    if (width !== lineWidth) {
      say(width)
      out.text('w\n')
    }
    strokeTone = tone
    lineWidth = width
  }

  function drawText(mark: Extract<Mark, { kind: 'text' }>): void {
    const plain = mark.anchor === 'start' ? fonts.findPlain(plainFace(mark.weight), mark.text) : null
    if (plain !== null) {
      placeText(mark.x, mark)
      show(plain, mark.text, mark.size)
      out.byte(NEW_LINE)
      return
    }
    const runs = layText(mark.text, mark.weight, undrawn)
    if (runs.length === 0) return
    let { x } = mark
    if (mark.anchor !== 'start') {
      const width = runs.reduce((sum, run) => sum + measureRun(run), 0) * mark.size
      x -= mark.anchor === 'end' ? width : width / 2
    }
    placeText(x, mark)
    for (const run of runs) {
      for (const shown of fonts.encode(run.face, run.text)) show(shown.font, shown.codes, mark.size)
    }
    out.byte(NEW_LINE)
  }

  function placeText(x: number, { y, tone }: Extract<Mark, { kind: 'text' }>): void {
    beginText()
    fillWith(tone)
    // Rounded before the difference is taken, so that errors do not add up along the page.
    const [placeX, placeY] = [Math.round(x * 100), Math.round((pageHeight - y) * 100)]
    out.hundredths(placeX - lastX)
    out.byte(SPACE)
    out.hundredths(placeY - lastY)
    out.text(' Td')
    lastX = placeX
    lastY = placeY
  }

  function show(own: DocumentFont, codes: string, size: number): void {
    if (own !== font || size !== fontSize) {
      font = own
      fontSize = size
      out.text(`/${own.resource} `)
      out.number(size)
      out.text(' Tf')
    }
    out.string(codes)
    out.text('Tj')
  }

  function drawLine({ x1, y1, x2, y2, tone, width, dash }: Extract<Mark, { kind: 'line' }>): void {
    endText()
    strokeWith(tone, width)
    if (dash !== undefined) setDash(dash)
    sayPoint(x1, y1)
    out.text('m ')
    sayPoint(x2, y2)
    out.text('l S\n')
    if (dash !== undefined) setDash([])
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
    out.text(fill === null ? 'S\n' : stroke === null ? 'f\n' : 'B\n')
    if (dash !== undefined) setDash([])
  }

  function setDash(dash: readonly number[]): void {
    out.byte(OPEN_BRACKET)
    for (const value of dash) say(value)
    out.text('] 0 d\n')
  }

  function drawStep(step: PathStep): void {
    switch (step[0]) {
      case 'Z': {
        out.text('h\n')
        return
      }
      case 'M': {
        sayPoint(step[1], step[2])
        out.text('m\n')
        return
      }
      case 'L': {
        sayPoint(step[1], step[2])
        out.text('l\n')
        return
      }
      case 'C': {
        const [, x1, y1, x2, y2, x, y] = step
        sayPoint(x1, y1)
        sayPoint(x2, y2)
        sayPoint(x, y)
        out.text('c\n')
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
        drawLine(mark)
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
    begin: (role, number, isText) => {
      // Marked content begins and ends in one text object, or outside of any.
      if (isText) beginText()
      else endText()
      markedText = isText
      out.text('/')
      out.text(role)
      out.text('<</MCID ')
      out.whole(number)
      out.text('>>BDC\n')
    },
    beginArtifact: () => {
      endText()
      markedText = false
      out.text('/Artifact BMC\n')
    },
    draw: (marks, start = 0, end = marks.length) => {
      for (let index = start; index < end; index += 1) {
        const mark = marks[index]
        if (mark !== undefined) drawMark(mark)
      }
    },
    drawForm: (name) => {
      endText()
      out.text(`/${name} Do\n`)
    },
    finish: () => {
      if (!markedText) endText()
      out.text('EMC\n')
    },
    end: endText,
  }
}
