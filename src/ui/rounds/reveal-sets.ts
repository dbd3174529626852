// Cuts the questions of a round into the pages a wall has room for: involvement first, then symptoms. Knows no components.
import { measureOnScreen } from '../../charts/font-metrics.ts'
import { countPeople } from '../../charts/perception-data.ts'
import type { PerceptionData } from '../../charts/perception-data.ts'
import { countFittingRows } from '../../charts/perception-layout.ts'
import { roundsChartWords } from '../../words/en/charts-rounds.ts'
import type { Size } from './use-size.ts'

/** The look is drawn for this screen; others show the same, larger or smaller. */
const full = { width: 1920, height: 1080 }
const zooms = { least: 0.5, most: 2.5 }

/** What stands around the picture at full size: margins, a line above, a finding of two lines, a foot of two. */
const aroundPx = 320

export function zoomOf({ width, height }: Size): number {
  const zoom = Math.min(width / full.width, height / full.height)
  return Math.round(Math.min(Math.max(zoom, zooms.least), zooms.most) * 1000) / 1000
}

const titlePx = { most: 44, least: 36 }
const marginsPx = 124

/** On one line where that takes a little off its size; else the smaller size on as many as it needs. */
export function findTitlePx(title: string, { width }: Size, zoom: number): number {
  const [most, least] = [titlePx.most * zoom, titlePx.least * zoom]
  const fitting = (most * (width - marginsPx * zoom)) / Math.max(measureOnScreen(title, most, 600), 1)
  return Math.max(fitting >= least ? Math.min(fitting, most) : least, 18)
}

export interface RevealSet {
  readonly data: PerceptionData
  /** How many of its rows may be large: only the widest of all are. */
  readonly large: number
}

const mostLarge = 3

export function makeSets(
  data: Readonly<Record<'involvement' | 'frequency', PerceptionData>>,
  { width, height }: Size,
  zoom: number,
): readonly RevealSet[] {
  const sets = [data.involvement, data.frequency].flatMap((all): readonly RevealSet[] => {
    const drawing = {
      density: 'projector',
      words: roundsChartWords,
      measure: measureOnScreen,
      width,
      zoom,
    } as const
    const fit = countFittingRows(all.consent, height - aroundPx * zoom, drawing)
    const pages = Math.ceil(all.rows.length / fit)
    // Pages of about the same length look meant; a last page with one row does not.
    const each = Math.ceil(all.rows.length / Math.max(pages, 1))
    return Array.from({ length: pages }, (_, page) => ({
      data: { ...all, rows: all.rows.slice(page * each, (page + 1) * each) },
      large: Math.max(mostLarge - page * each, 0),
    }))
  })
  return sets.length > 0 ? sets : [{ data: data.involvement, large: 0 }]
}

/** What the statement about traceable answers goes by. */
export function traceableOf(data: PerceptionData) {
  const { people, business, technology, sideless } = countPeople(data.rows)
  return {
    consent: data.consent,
    people: people.most,
    business: business.most,
    technology: technology.most,
    sideless,
  }
}
