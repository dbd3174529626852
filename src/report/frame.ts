// Header and footer of every page. Knows no content beyond the frame's own texts.
import { fitText } from '../charts/fit-text.ts'
import type { FontWeight, Mark, MeasureText, Tone } from '../charts/mark.ts'
import type { Frame } from './blocks.ts'
import { fitLogo, logoGap } from './logo.ts'
import type { Logo } from './logo.ts'
import { margins, millimetres, textWidthOf } from './page.ts'
import type { PageSize } from './page.ts'

export interface PlacedLogo extends Logo {
  readonly x: number
  readonly y: number
}

export const headerSize = 8
export const footerSize = 7.5

/** What every page of a size has alike: the header, and the line above the footer. */
export function drawFrame(frame: Frame, size: PageSize, measure: MeasureText): readonly Mark[] {
  const left = margins.side
  const right = left + textWidthOf(size)
  const y = footerBaseline(size) - millimetres(4.6)
  return [
    ...drawHeader(frame, size, measure),
    { kind: 'line', x1: left, y1: y, x2: right, y2: y, tone: 'outline', width: 0.75 },
  ]
}

/** The texts of the header as far as they fit beside each other: long names are shortened by measure. */
export function fitHeader(frame: Frame, width: number, measure: MeasureText) {
  const mark = fitText(frame.mark, width * 0.34, headerSize, 400, measure)
  const markWidth = measure(mark, headerSize, 400)
  const room = width - markWidth - (mark === '' ? 0 : 12)
  const organisation = fitText(frame.organisation, room * 0.45, headerSize, 600, measure)
  const organisationWidth = organisation === '' ? 0 : measure(`${organisation}  `, headerSize, 600)
  const name = fitText(frame.name, room - organisationWidth, headerSize, 400, measure)
  return { organisation, organisationWidth, name, mark }
}

/** The texts of the footer as far as they fit beside the page number, and where the room of the note begins and ends. */
export function fitFooter(frame: Frame, pageOf: string, width: number, measure: MeasureText) {
  const pageStart = width - measure(pageOf, footerSize, 400) - 12
  // What the note leaves, and more than half of the line where it would leave less.
  const beside = pageStart - measure(frame.note, footerSize, 400) - 12
  const data = fitText(frame.data, Math.max(width * 0.58, beside), footerSize, 400, measure)
  const dataEnd = measure(data, footerSize, 400) + 12
  const note = fitText(frame.note, pageStart - dataEnd, footerSize, 400, measure)
  return { data, dataEnd, note, pageStart }
}

function drawHeader(frame: Frame, size: PageSize, measure: MeasureText): readonly Mark[] {
  const width = textWidthOf(size)
  const left = margins.side
  const right = left + width
  const baseline = margins.top + millimetres(3)
  const line = margins.top + millimetres(5.3)
  // The words begin where the logo ends.
  const logo = placeLogo(frame)
  const taken = logo === null ? 0 : logo.width + logoGap
  const { organisation, organisationWidth, name, mark } = fitHeader(frame, width - taken, measure)
  const start = left + taken
  return [
    ...text(organisation, start, baseline, headerSize, 600, 'ink', 'start'),
    ...text(name, start + organisationWidth, baseline, headerSize, 400, 'ink-2', 'start'),
    ...text(mark, right, baseline, headerSize, 400, 'ink-2', 'end'),
    { kind: 'line', x1: left, y1: line, x2: right, y2: line, tone: 'ink', width: 0.75 },
  ]
}

/** Where the logo stands on every page, in points from its top left; null for none. */
export function placeLogo({ logo }: Frame): PlacedLogo | null {
  if (logo === undefined) return null
  const { png, width, height } = fitLogo(logo)
  return { png, width, height, x: margins.side, y: margins.top + millimetres(4.2) - height }
}

/** The footer's texts; the number of the page among them decides how much room the note has. */
export function drawFooter(
  frame: Frame,
  page: number,
  pages: number,
  size: PageSize,
  measure: MeasureText,
): readonly Mark[] {
  const left = margins.side
  const width = textWidthOf(size)
  const baseline = footerBaseline(size)
  const pageOf = frame.pageOf(page, pages)
  const { data, dataEnd, note, pageStart } = fitFooter(frame, pageOf, width, measure)
  const noteWidth = measure(note, footerSize, 400)
  // Centred in what the two ends leave free.
  const noteX = Math.max(dataEnd, (dataEnd + pageStart - noteWidth) / 2)
  return [
    ...text(data, left, baseline, footerSize, 400, 'ink-3', 'start'),
    ...text(note, left + noteX, baseline, footerSize, 400, 'ink-3', 'start'),
    ...text(pageOf, left + width, baseline, footerSize, 400, 'ink-3', 'end'),
  ]
}

function footerBaseline(size: PageSize): number {
  return size.height - margins.foot - millimetres(0.8)
}

function text(
  content: string,
  x: number,
  y: number,
  size: number,
  weight: FontWeight,
  tone: Tone,
  anchor: 'start' | 'end',
): readonly Mark[] {
  return content === '' ? [] : [{ kind: 'text', x, y, text: content, size, weight, anchor, tone }]
}
