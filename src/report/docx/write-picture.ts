// A drawing as a picture in a line of Word: SVG for those who can take it apart, an enhanced metafile for all others.
import { ImageRun } from 'docx'
import type { Chart, MeasureText } from '../../charts/mark.ts'
import { cleanLine } from './clean-text.ts'
import { marksToEmf } from './marks-to-emf.ts'
import { marksToSvg } from './marks-to-svg.ts'

const pixelsPerPoint = 96 / 72

/** What a picture is called and says to those who cannot see it; `id` is its number in the document. */
export interface PictureNames {
  readonly id: number
  readonly title: string
  readonly description: string
}

export function writePicture(
  drawing: Pick<Chart, 'width' | 'height' | 'marks'>,
  scale: number,
  { id, title, description }: PictureNames,
  measure: MeasureText,
): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(marksToSvg(drawing)),
    transformation: {
      width: Math.round(drawing.width * scale * pixelsPerPoint),
      height: Math.round(drawing.height * scale * pixelsPerPoint),
    },
    // An enhanced metafile under the name of a bitmap, which docx lets pass; put right when the package is finished.
    fallback: { type: 'bmp', data: marksToEmf(drawing, measure) },
    altText: {
      id: String(id),
      name: `Figure ${String(id)}`,
      title: cleanLine(title),
      description: cleanLine(description),
    },
  })
}
