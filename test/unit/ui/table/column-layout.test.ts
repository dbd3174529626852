// Widths of columns: nothing that is chosen from a list is cut, and week one fits beside the guide.
import { describe, expect, it } from 'vitest'
import { measureText } from '../../../../src/charts/font-metrics.ts'
import { findColumn } from '../../../../src/domain/tables/index.ts'
import type { ColumnSize, ColumnTexts, Density } from '../../../../src/ui/table/column-layout.ts'
import {
  findGutterPx,
  fitNames,
  measureColumn,
  shareByNeed,
  sumWidths,
  widenLongName,
  widenShortTexts,
} from '../../../../src/ui/table/column-layout.ts'
import { findTexts } from '../../../../src/ui/table/column-texts.ts'
import { makeEmptyWorkbook } from '../../../../src/domain/workbook.ts'
import { makeMemorySession } from '../../../harness/memory-session.ts'
import { findColumnWords, methodWords } from '../../../../src/words/index.ts'

const steps = Object.values(methodWords.scales.involvement.steps).map(({ short }) => short)

function measurePoints(ids: readonly string[], density: Density): readonly ColumnSize[] {
  return ids.map((id, at) => {
    const column = findColumn('integration-points', id)!
    const { label, short, choices = {} } = findColumnWords('integration-points', id)
    const name = column.width === 'tiny' ? (short ?? label) : label
    const texts: ColumnTexts = {
      header: column.kind === 'computed' ? `= ${name}` : name,
      choices: Object.values(choices),
      steps: column.kind === 'rating' && column.scale === 'involvement' ? steps : [],
      numbers: [],
      blank: '',
    }
    return measureColumn(column, texts, density, at === 0)
  })
}

describe('widths of columns', () => {
  it('hold week one beside the guide in a window of 1280', () => {
    const ids = ['stage-of-strategy', 'kind', 'mandate', 'actual', 'target', 'importance', 'gap']
    const width = sumWidths(measurePoints(ids, 'comfortable'), findGutterPx('comfortable', 7))
    expect(width).toBeLessThanOrEqual(808)
  })

  it('hold what the room looks at on a projector of 1280', () => {
    const ids = ['stage-of-strategy', 'mandate', 'actual', 'target', 'gap']
    const sizes = measurePoints(ids, 'projector')
    expect(sumWidths(sizes, findGutterPx('projector', 7))).toBeLessThanOrEqual(1224)
    const longest = measureText('Sense market and technology shifts', 30, 400)
    expect(sizes[0]!.px).toBeGreaterThan(longest + 20)
  })

  it('leave room for every choice', () => {
    const column = findColumn('actions', 'pillar')!
    const choices = Object.values(findColumnWords('actions', 'pillar').choices ?? {})
    const { px } = measureColumn(
      column,
      { header: 'Pillar', choices, steps: [], numbers: [], blank: '' },
      'compact',
      false,
    )
    for (const choice of choices) expect(px).toBeGreaterThanOrEqual(measureText(choice, 13, 400) + 16)
  })

  it('leave room for what stands where nothing was chosen yet', () => {
    const column = findColumn('results', 'against-rivals')!
    const texts = findTexts(makeMemorySession(makeEmptyWorkbook('w'), '2026-11-26'), 'results', column, [])
    expect(texts.blank).not.toBe('')
    const { px } = measureColumn(column, texts, 'comfortable', false)
    expect(px).toBeGreaterThanOrEqual(measureText(texts.blank, 13, 400) + 16)
  })

  it('make the names of the room as wide as the longest of them, within reason', () => {
    const column = findColumn('forums', 'forum')!
    const texts: ColumnTexts = { header: 'Forum', choices: [], steps: [], numbers: [], blank: '' }
    const sizes = [measureColumn(column, texts, 'projector', true)]
    const fit = (...names: readonly string[]) => fitNames(sizes, names, 'projector')[0]!.px
    const name = 'Trade-off clinic of the depots'
    expect(fit(name)).toBe(Math.ceil(measureText(name, 30, 400) + 21))
    expect(fit('Radar')).toBe(fit())
    expect(fit(name.repeat(9))).toBe(sizes[0]!.px)
    // They give where that brings every column into a room of 1280, and only then.
    const beside = (px: number) =>
      fitNames([sizes[0]!, { id: 'other', px, share: 0 }], [name.repeat(9)], 'projector')[0]!.px
    expect(beside(800) + 800 + findGutterPx('projector', 1)).toBe(1224)
    expect(beside(900)).toBe(sizes[0]!.px)
    const desk = [measureColumn(column, texts, 'comfortable', true)]
    expect(fitNames(desk, [name], 'comfortable')).toBe(desk)
  })

  it('show most first and last names, in the room too', () => {
    const column = findColumn('actions', 'owner')!
    const texts: ColumnTexts = { header: 'Owner', choices: [], steps: [], numbers: [], blank: '' }
    for (const [density, type, around] of [
      ['comfortable', 13, 16],
      ['projector', 30, 20],
    ] as const) {
      const { px } = measureColumn(column, texts, density, false)
      expect(px).toBeGreaterThanOrEqual(measureText('Priya Raghunathan', type, 400) + around)
    }
  })

  it('show four digits of a whole number', () => {
    const column = findColumn('forums', 'minutes')!
    for (const [density, type, around] of [
      ['comfortable', 13, 16],
      ['projector', 30, 20],
    ] as const) {
      const { px } = measureColumn(
        column,
        { header: 'Min.', choices: [], steps: [], numbers: [], blank: '' },
        density,
        false,
      )
      expect(px).toBeGreaterThanOrEqual(measureText('4,320', type, 400) + around)
    }
  })

  it('show amounts with all their digits, up to a width', () => {
    const column = findColumn('results', 'now')!
    const measure = (...numbers: readonly string[]) =>
      measureColumn(
        column,
        { header: 'Now', choices: [], steps: [], numbers, blank: '' },
        'comfortable',
        false,
      ).px
    const amount = '1,234,567,890.5'
    expect(measure('12', amount)).toBeGreaterThanOrEqual(measureText(amount, 13, 400) + 16)
    expect(measure('12')).toBe(measure())
    expect(measure('9'.repeat(300))).toBeLessThan(200)
  })

  it('share a wide page by what the texts need', () => {
    const sizes: readonly ColumnSize[] = [
      { id: 'result', px: 226, share: 6 },
      { id: 'period', px: 92, share: 1 },
      { id: 'rivals', px: 70, share: 0 },
    ]
    const period = 'May 2025 to April 2026'
    const shared = shareByNeed(
      sizes,
      new Map([
        ['result', ['Revenue']],
        ['period', [period]],
      ]),
      'comfortable',
    )
    expect(shared[0]!.share).toBe(226)
    expect(shared[1]!.share).toBeGreaterThanOrEqual(measureText(period, 13, 400) + 16)
    expect(shared[2]!.share).toBe(0)
    const long = new Map([['period', ['W'.repeat(80)]]])
    expect(shareByNeed(sizes, long, 'comfortable')[1]!.share).toBe(320)
    expect(shareByNeed(sizes, long, 'projector')[1]!.share).toBe(640)
    // What a row is called is read from where people sit.
    const names = new Map([['result', ['W'.repeat(80)]]])
    expect(shareByNeed(sizes, names, 'projector')[0]!.share).toBeGreaterThan(2000)
    expect(shareByNeed(sizes, new Map(), 'comfortable')).toBe(sizes)
  })

  it('show short texts whole where the table scrolls anyway, up to a width', () => {
    const period = 'May 2025 to April 2026'
    const texts = new Map([
      ['period', [period]],
      ['evidence', ['W'.repeat(80)]],
    ])
    const narrow: ColumnSize = { id: 'period', px: 92, share: 1 }
    const evidence: ColumnSize = { id: 'evidence', px: 116, share: 2 }
    const [shown, long] = widenShortTexts([narrow, evidence, { id: 'rest', px: 700, share: 0 }], texts)
    expect(shown!.px).toBeGreaterThanOrEqual(measureText(period, 13, 400) + 16)
    expect(long!.px).toBe(170)
    const fitting = [narrow, evidence, { id: 'rest', px: 500, share: 0 }]
    expect(widenShortTexts(fitting, texts)).toBe(fitting)
  })

  it('give a long name more where the table scrolls anyway', () => {
    const name: ColumnSize = { id: 'action', px: 230, share: 14 }
    const other = (px: number): ColumnSize => ({ id: 'other', px, share: 0 })
    expect(widenLongName([name, other(700)], true)[0]!.px).toBe(230)
    expect(widenLongName([name, other(900)], true)[0]!.px).toBe(360)
    expect(widenLongName([name, other(900)], false)[0]!.px).toBe(230)
  })
})
