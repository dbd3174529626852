// The vocabulary every chart is drawn in: shapes in plain coordinates, coloured by role. Screen and paper draw the same marks.
import type { TableId } from '../domain/table-id.ts'

/** A colour by what it says, never by its hue; the screen maps it to a theme colour, paper to ink. */
export type Tone =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'hairline'
  | 'outline'
  | 'paper'
  | 'gap'
  | 'blue'
  | 'business'
  | 'technology'
  | 'involvement-0'
  | 'involvement-1'
  | 'involvement-2'
  | 'involvement-3'
  | 'involvement-4'
  | 'involvement-5'
  | 'on-involvement-0'
  | 'on-involvement-1'
  | 'on-involvement-2'
  | 'on-involvement-3'
  | 'on-involvement-4'
  | 'on-involvement-5'

export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

export type FontWeight = 400 | 500 | 600

export type Mark =
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly tone: Tone
      readonly width: number
      readonly dash?: readonly number[]
    }
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: Tone | null
      readonly stroke: Tone | null
      readonly strokeWidth?: number
      readonly radius?: number
    }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly r: number
      readonly fill: Tone | null
      readonly stroke: Tone | null
      readonly strokeWidth?: number
    }
  | {
      readonly kind: 'path'
      readonly steps: readonly PathStep[]
      readonly fill: Tone | null
      readonly stroke: Tone | null
      readonly strokeWidth?: number
      readonly dash?: readonly number[]
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** Baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: FontWeight
      readonly anchor: 'start' | 'middle' | 'end'
      readonly tone: Tone
    }

/** An area a person can point at or tab to, leading to the row it stands for. */
export interface ChartTarget {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly label: string
  readonly table: TableId
  readonly row: string
}

export interface Chart {
  readonly width: number
  readonly height: number
  /** The finding as a sentence. */
  readonly title: string
  /** Measure, date, n. */
  readonly subtitle: string
  /** The whole chart in words, for those who cannot see it. */
  readonly alternative: string
  readonly marks: readonly Mark[]
  readonly targets: readonly ChartTarget[]
}

/** Width of a text in the chart's units, from the font that will draw it: charts never guess. */
export type MeasureText = (text: string, size: number, weight: FontWeight) => number

/** Where a chart is drawn decides its sizes: a desk, a room's projector, paper. */
export type Density = 'desk' | 'projector' | 'paper'
