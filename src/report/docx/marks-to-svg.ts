// A chart as SVG: the picture that Word shows and lets people take apart. Presentation attributes only, no style, no script.
import type { Chart, Mark, PathStep, Tone } from '../../charts/mark.ts'
import { paperTones } from '../tones.ts'
import { cleanLine } from './clean-text.ts'

/** Plex where it is installed; Arial is nearly as wide. */
const fontFamily = 'IBM Plex Sans, Arial'

/** In points. The same chart gives the same text. */
export function marksToSvg(chart: Pick<Chart, 'width' | 'height' | 'marks'>): string {
  const [width, height] = [number(chart.width), number(chart.height)]
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">`
  return `${open}${chart.marks.map(drawMark).join('')}</svg>`
}

function drawMark(mark: Mark): string {
  switch (mark.kind) {
    case 'line':
      return tag('line', {
        x1: number(mark.x1),
        y1: number(mark.y1),
        x2: number(mark.x2),
        y2: number(mark.y2),
        ...strokeOf(mark.tone, mark.width, mark.dash),
      })
    case 'rect':
      return tag('rect', {
        x: number(mark.x),
        y: number(mark.y),
        width: number(mark.width),
        height: number(mark.height),
        ...(mark.radius === undefined ? {} : { rx: number(mark.radius) }),
        ...paintOf(mark),
      })
    case 'circle':
      return tag('circle', { cx: number(mark.x), cy: number(mark.y), r: number(mark.r), ...paintOf(mark) })
    case 'path':
      return tag('path', { d: mark.steps.map(drawStep).join(''), ...paintOf(mark) })
    case 'text':
      return drawText(mark)
  }
}

function drawText(mark: Extract<Mark, { kind: 'text' }>): string {
  const attributes = {
    x: number(mark.x),
    y: number(mark.y),
    'font-size': number(mark.size),
    ...(mark.weight === 400 ? {} : { 'font-weight': String(mark.weight) }),
    ...(mark.anchor === 'start' ? {} : { 'text-anchor': mark.anchor }),
    fill: colourOf(mark.tone),
  }
  return tag('text', attributes, escapeXml(cleanLine(mark.text)))
}

interface Painted {
  readonly fill: Tone | null
  readonly stroke: Tone | null
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

function paintOf({ fill, stroke, strokeWidth, dash }: Painted): Readonly<Record<string, string>> {
  return {
    fill: fill === null ? 'none' : colourOf(fill),
    ...(stroke === null ? {} : strokeOf(stroke, strokeWidth ?? 0.75, dash)),
  }
}

function strokeOf(tone: Tone, width: number, dash?: readonly number[]): Readonly<Record<string, string>> {
  return {
    stroke: colourOf(tone),
    'stroke-width': number(width),
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash.map(number).join(' ') }),
  }
}

function drawStep(step: PathStep): string {
  const [kind, ...numbers] = step
  return `${kind}${numbers.map(number).join(' ')}`
}

function colourOf(tone: Tone): string {
  return `#${toneHex(tone)}`
}

/** Six hexadecimal digits, as Word writes colours. */
export function toneHex(tone: Tone): string {
  return paperTones[tone].map((part) => part.toString(16).padStart(2, '0')).join('')
}

function tag(name: string, attributes: Readonly<Record<string, string>>, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return content === undefined
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** At most two decimals, never an exponent; what is no number becomes 0. */
function number(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0'
}
