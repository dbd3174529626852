// Spans -> runs: weight and tone, links into the document with the page they lead to, text in either direction.
import { InternalHyperlink, Paragraph, SimpleField, TextRun } from 'docx'
import type { IParagraphOptions, ParagraphChild } from 'docx'
import { PAGE } from '../blocks.ts'
import type { Span } from '../blocks.ts'
import { cleanText, splitDirections, startsRightToLeft } from './clean-text.ts'
import { toneHex } from './marks-to-svg.ts'

/** What is known of the anchors of a document. */
export interface Anchors {
  /** Every anchor that a block carries. */
  readonly known: ReadonlySet<string>
  /** The number of its bookmark, from 1. */
  readonly numberOf: (anchor: string) => number
  /** The name of its bookmark: letters, digits and underscores, at most 40. */
  readonly nameOf: (anchor: string) => string
  /** The page it has in the PDF: shown until Word counts its own. */
  readonly pageOf: (anchor: string) => number
}

type Look = Omit<Span, 'text' | 'link'> & { readonly underlined?: boolean }

/** Links to what this document does not hold have been taken out before. */
export function writeSpans(spans: readonly Span[], anchors: Anchors): readonly ParagraphChild[] {
  return spans.flatMap(({ text, link, ...look }): readonly ParagraphChild[] => {
    if (link === undefined) return writeText(text, look)
    const children = text
      .split(PAGE)
      .flatMap((part, index) => [
        ...(index === 0 ? [] : [pageReference(link, anchors)]),
        ...writeText(part, look),
      ])
    return [new InternalHyperlink({ children, anchor: anchors.nameOf(link) })]
  })
}

export function pageReference(anchor: string, { nameOf, pageOf }: Anchors): ParagraphChild {
  return new SimpleField(`PAGEREF ${nameOf(anchor)} \\h`, String(pageOf(anchor)))
}

/** Line breaks stay line breaks; each stretch of one direction is a run. */
export function writeText(text: string, { weight, tone, underlined }: Look = {}): readonly TextRun[] {
  const look = {
    ...(underlined === true ? { underline: {} } : {}),
    ...(weight === undefined ? {} : { bold: weight === 600 }),
    ...(tone === undefined ? {} : { color: toneHex(tone) }),
  }
  return cleanText(text)
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...splitDirections(line).map(
        (part) =>
          new TextRun({
            text: part.text,
            ...look,
            ...(part.rightToLeft ? { rightToLeft: true, ...complexLook(weight) } : {}),
          }),
      ),
    ])
}

/** Scripts from right to left have a weight of their own in Word. */
function complexLook(weight: Span['weight']) {
  return weight === undefined ? {} : { boldComplexScript: weight === 600 }
}

/** A paragraph of spans, behind what stands first in it; it runs from right to left where its text does. */
export function writeParagraph(
  spans: readonly Span[],
  anchors: Anchors,
  options: Omit<IParagraphOptions, 'children' | 'text'>,
  first: readonly ParagraphChild[] = [],
): Paragraph {
  const bidirectional = startsRightToLeft(spans.map(({ text }) => text).join(' '))
  return new Paragraph({
    ...options,
    ...(bidirectional ? { bidirectional } : {}),
    children: [...first, ...writeSpans(spans, anchors)],
  })
}
