// The type of the page as Word styles: change a style there and the whole document follows.
import { AlignmentType, LevelFormat, LineRuleType } from 'docx'
import type { INumberingOptions, IParagraphOptions, IRunOptions, IStylesOptions } from 'docx'
import type { TextStyle } from '../blocks.ts'
import { footerSize, headerSize } from '../frame.ts'
import { spaceBefore, typeStyles } from '../page.ts'
import { toneHex } from './marks-to-svg.ts'

export const font = 'IBM Plex Sans'

/** Ids of the styles as the document names them; the headings are Word's own, which its navigation lists. */
export const styleIds = {
  normal: 'Normal',
  title: 'Heading1',
  section: 'Heading2',
  finding: 'Heading3',
  prompt: 'Prompt',
  body: 'BodyText',
  meta: 'Meta',
  small: 'Small',
  callout: 'Callout',
  bullet: 'Bullet',
  tableHead: 'TableHead',
  tableText: 'TableText',
  contents1: 'TOC1',
  contents2: 'TOC2',
  header: 'Header',
  footer: 'Footer',
} as const

export const bulletReference = 'bullets'

/** Points as twentieths, the unit of Word. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Points as half points, the unit of type sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

interface Look {
  readonly run: IRunOptions
  readonly paragraph: IParagraphOptions
}

/** At least the line of the PDF: a fallback font with taller letters is not cut off. */
function lookOf(style: TextStyle, before = 0): Look {
  const { size, line, weight, tone } = typeStyles[style]
  return {
    run: { size: halfPoints(size), bold: weight === 600, color: toneHex(tone) },
    paragraph: { spacing: { before: twips(before), line: twips(line), lineRule: LineRuleType.AT_LEAST } },
  }
}

function heading(style: 'title' | 'section' | 'finding'): Look {
  const { run, paragraph } = lookOf(style, spaceBefore[style])
  const outlineLevel = style === 'title' ? 0 : style === 'section' ? 1 : 2
  return { run: { ...run, font }, paragraph: { ...paragraph, keepNext: true, keepLines: true, outlineLevel } }
}

/** As tight as on paper, where the contents are one page. */
function contentsStyle(id: string, name: string, level: 1 | 2) {
  const { run, paragraph } = level === 1 ? lookOf('prompt', 4) : lookOf('body', 0)
  const indent = { left: level === 1 ? 0 : twips(14) }
  return {
    id,
    name,
    basedOn: styleIds.normal,
    next: styleIds.normal,
    run: { ...run, bold: level === 1 },
    paragraph: { ...paragraph, indent },
  }
}

function paragraphStyle(style: 'prompt' | 'body' | 'meta' | 'small', name: string) {
  const look = lookOf(style, spaceBefore.paragraph)
  return { id: styleIds[style], name, basedOn: styleIds.normal, quickFormat: true, ...look }
}

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font,
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
        ...lookOf('body').run,
      },
      paragraph: lookOf('body').paragraph,
    },
    heading1: heading('title'),
    heading2: heading('section'),
    heading3: heading('finding'),
  },
  paragraphStyles: [
    // Its look is the document's own, set above.
    { id: styleIds.normal, name: 'Normal', quickFormat: true },
    paragraphStyle('prompt', 'Prompt'),
    paragraphStyle('body', 'Body Text'),
    paragraphStyle('meta', 'Meta'),
    paragraphStyle('small', 'Small'),
    {
      id: styleIds.callout,
      name: 'Callout',
      basedOn: styleIds.prompt,
      quickFormat: true,
      paragraph: {
        spacing: { ...lookOf('prompt').paragraph.spacing, before: twips(spaceBefore.callout) },
        border: { left: { style: 'single', size: 17, space: 8, color: toneHex('ink') } },
        indent: { left: twips(11) },
        keepLines: true,
      },
    },
    { id: styleIds.bullet, name: 'Bullet', basedOn: styleIds.prompt, quickFormat: true },
    { id: styleIds.tableText, name: 'Table Text', basedOn: styleIds.normal, quickFormat: true },
    {
      id: styleIds.tableHead,
      name: 'Table Head',
      basedOn: styleIds.tableText,
      quickFormat: true,
      run: { ...lookOf('meta').run, bold: true, color: toneHex('ink') },
      paragraph: { ...lookOf('meta').paragraph, keepNext: true },
    },
    contentsStyle(styleIds.contents1, 'toc 1', 1),
    contentsStyle(styleIds.contents2, 'toc 2', 2),
    {
      id: styleIds.header,
      name: 'header',
      basedOn: styleIds.normal,
      run: { size: halfPoints(headerSize), color: toneHex('ink-2') },
    },
    {
      id: styleIds.footer,
      name: 'footer',
      basedOn: styleIds.normal,
      run: { size: halfPoints(footerSize), color: toneHex('ink-3') },
    },
  ],
}

export const numbering: INumberingOptions = {
  config: [
    {
      reference: bulletReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(11), hanging: twips(11) } }, run: { font } },
        },
      ],
    },
  ],
}
