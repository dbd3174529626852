// Header and footer of every page: the same texts as in the PDF, pages counted by Word itself.
import { BorderStyle, Footer, Header, ImageRun, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { ParagraphChild } from 'docx'
import type { MeasureText } from '../../charts/mark.ts'
import type { Frame } from '../blocks.ts'
import { fitFooter, fitHeader } from '../frame.ts'
import { fitLogo, logoGap } from '../logo.ts'
import type { Logo } from '../logo.ts'
import { cleanLine } from './clean-text.ts'
import { toneHex } from './marks-to-svg.ts'
import { styleIds, twips } from './styles.ts'
import { writeText } from './write-runs.ts'

export function writeHeader(frame: Frame, width: number, measure: MeasureText): Header {
  const logo = frame.logo === undefined ? null : fitLogo(frame.logo)
  const room = logo === null ? width : width - logo.width - logoGap
  const { organisation, name, mark } = fitHeader(cleanFrame(frame), room, measure)
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: toneHex('ink') } },
        children: [
          ...(logo === null ? [] : writeLogo(logo, frame.organisation)),
          ...(organisation === '' ? [] : writeText(`${organisation}  `, { weight: 600, tone: 'ink' })),
          ...writeText(name),
          ...tabTo(mark),
        ],
      }),
    ],
  })
}

const pixelsPerPoint = 96 / 72

function writeLogo({ png, width, height }: Logo, organisation: string): readonly ParagraphChild[] {
  const transformation = {
    width: Math.round(width * pixelsPerPoint),
    height: Math.round(height * pixelsPerPoint),
  }
  const altText = { id: '1', name: 'Logo', title: 'Logo', description: cleanLine(organisation) }
  return [new ImageRun({ type: 'png', data: png, transformation, altText }), ...writeText('  ')]
}

/** Numbers no briefing reaches: they stand for those Word counts. */
const page = 910_001
const pages = 910_002
const pageNumbers = new RegExp(`(${page}|${pages})`)

export function writeFooter(frame: Frame, width: number, measure: MeasureText): Footer {
  const fitted = fitFooter(cleanFrame(frame), frame.pageOf(999, 999), width, measure)
  const { data, dataEnd, note, pageStart } = fitted
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [
          { type: TabStopType.CENTER, position: twips((dataEnd + pageStart) / 2) },
          { type: TabStopType.RIGHT, position: twips(width) },
        ],
        border: { top: { style: BorderStyle.SINGLE, size: 6, space: 5, color: toneHex('outline') } },
        children: [
          ...writeText(data),
          // Kept off its neighbours where a wider font stands in.
          ...tabTo(note === '' ? '' : `  ${note}  `),
          new TextRun({ children: [new Tab(), ...pageParts(frame)] }),
        ],
      }),
    ],
  })
}

function tabTo(text: string): readonly TextRun[] {
  return [new TextRun({ children: [new Tab()] }), ...writeText(text)]
}

function pageParts(frame: Frame) {
  return frame
    .pageOf(page, pages)
    .split(pageNumbers)
    .map((part) =>
      part === String(page)
        ? PageNumber.CURRENT
        : part === String(pages)
          ? PageNumber.TOTAL_PAGES
          : cleanLine(part),
    )
}

/** Cleaned before it is measured, so that it fits as it is written. */
function cleanFrame(frame: Frame): Frame {
  return {
    ...frame,
    organisation: cleanLine(frame.organisation),
    name: cleanLine(frame.name),
    mark: cleanLine(frame.mark),
    data: cleanLine(frame.data),
    note: cleanLine(frame.note),
  }
}
