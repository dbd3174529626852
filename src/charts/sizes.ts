// Sizes of everything a chart draws, by where it is seen: a desk, the back of a room, paper. The look's type table in numbers.
import type { Density, MeasureText } from './mark.ts'
import type { ChartWords } from '../words/en/charts.ts'

/** What every chart is told besides its data; a stage's charts bring words of their own. */
export interface Drawing<Words = ChartWords> {
  readonly width: number
  readonly density: Density
  readonly measure: MeasureText
  readonly words: Words
}

/** Pixels on screen, points on paper. */
export interface Sizes {
  readonly label: number
  readonly meta: number
  readonly small: number
  readonly row: number
  readonly gutter: number
  readonly dot: number
  readonly bar: number
  readonly line: number
  readonly tick: number
  readonly chip: number
}

export const sizesByDensity: Readonly<Record<Density, Sizes>> = {
  desk: {
    label: 13,
    meta: 12,
    small: 11,
    row: 27,
    gutter: 16,
    dot: 5.5,
    bar: 5,
    line: 1.25,
    tick: 22,
    chip: 22,
  },
  projector: {
    label: 30,
    meta: 24,
    small: 22,
    row: 58,
    gutter: 32,
    dot: 12,
    bar: 11,
    line: 2.5,
    tick: 46,
    chip: 48,
  },
  paper: {
    label: 9,
    meta: 8,
    small: 7.5,
    row: 21.7,
    gutter: 12,
    dot: 3.9,
    bar: 3.9,
    line: 0.8,
    tick: 13.4,
    chip: 15,
  },
}

/** From the middle of a line of digits or small letters down to its baseline, as a share of the type size. */
export const BASELINE_SHIFT = 0.35
