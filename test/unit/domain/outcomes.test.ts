// Where a measure stands and why it cannot be judged; scorecards, business cases and the ledger of reviews.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import { findCaseGroups } from '../../../src/domain/outcome-cases.ts'
import { findProgress, findStanding, findTimeGone } from '../../../src/domain/outcome-progress.ts'
import { findReviewLedger } from '../../../src/domain/outcome-reviews.ts'
import { findScorecards, sumWeights } from '../../../src/domain/weights.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import { sketchContext } from './sketch.ts'
import type { Sketch } from './sketch.ts'

describe('where a measure stands', () => {
  // 100 days from 1 January to 11 April 2026.
  const measure = {
    measure: 'On time',
    baseline: 80,
    'baseline-date': '2026-01-01',
    target: 90,
    'target-date': '2026-04-11',
    'better-when': 'up',
  }
  const stand = (
    cells: Record<string, Cell | null>,
    reading: readonly [date: string, value: number] | null,
    asOf = '2026-02-20',
  ) => {
    const context = sketchContext(
      {
        'outcome-measures': { one: { ...measure, ...cells } },
        readings: reading === null ? {} : { r: { measure: 'one', date: reading[0], value: reading[1] } },
      },
      asOf,
    )
    const row = findRow(context.workbook, 'outcome-measures', 'one')!
    return [findStanding(row, context), findProgress(row, context)]
  }

  it('is judged by the share of time gone: 50 of 100 days', () => {
    expect(stand({}, ['2026-02-20', 85])).toEqual(['on-track', 50])
    expect(stand({}, ['2026-02-20', 84.9])[0]).toBe('behind')
    expect(stand({}, ['2026-02-20', 90])).toEqual(['reached', 100])
    expect(stand({}, ['2026-02-20', 85], '2026-04-12')).toEqual(['missed', 50])
  })

  it.each([
    [{ baseline: null }, ['2026-02-20', 85], 'no-baseline'],
    [{ baseline: { unread: 'ten' } }, ['2026-02-20', 85], 'no-baseline'],
    [{ target: null }, ['2026-02-20', 85], 'no-target'],
    [{ target: 80 }, ['2026-02-20', 85], 'no-change-wanted'],
    [{ 'better-when': 'down' }, ['2026-02-20', 95], 'target-against-direction'],
    [{}, null, 'no-reading'],
    [{}, ['2026-02-21', 85], 'no-reading'],
    [{}, ['2025-12-31', 95], 'reading-before-baseline'],
  ] as const)('%j with reading %j has no progress: %s', (cells, reading, standing) => {
    expect(stand(cells, reading)).toEqual([standing, undefined])
  })

  it('has a progress but no standing without usable dates, unless the target date has passed', () => {
    expect(stand({ 'baseline-date': null }, ['2026-02-20', 85])).toEqual(['no-dates', 50])
    expect(stand({ 'target-date': '2026-01-01' }, ['2026-02-20', 85])).toEqual(['missed', 50])
    expect(stand({ 'baseline-date': null }, ['2026-02-20', 85], '2026-04-12')).toEqual(['missed', 50])
  })

  it('gives a number however large the values are', () => {
    const most = Number.MAX_VALUE
    expect(stand({ baseline: -most, target: most }, ['2026-02-20', 0])).toEqual(['on-track', 50])
    expect(stand({ baseline: 1, target: 2 }, ['2026-02-20', most])).toEqual(['reached', 1e9])
    expect(stand({ baseline: 1, target: 2 }, ['2026-02-20', -most])).toEqual(['behind', -1e9])
    // From −10 to −20 with lower better: −15 is half way.
    expect(stand({ baseline: -10, target: -20, 'better-when': 'down' }, ['2026-02-20', -15])).toEqual([
      'on-track',
      50,
    ])
  })

  it('measures the time gone in percent of the days', () => {
    const context = sketchContext({ 'outcome-measures': { one: measure } }, '2026-01-26')
    expect(findTimeGone(findRow(context.workbook, 'outcome-measures', 'one')!, context)).toBe(25)
  })
})

describe('scorecards', () => {
  const sketch: Sketch = {
    people: { ann: { name: 'Ann' } },
    'outcome-measures': { speed: { measure: 'Speed' } },
    scorecard: {
      a1: { person: 'ann', kind: 'business', 'weight-today': 100, 'weight-agreed': 60 },
      t1: {
        person: 'technology-leader',
        'measure-of-success': 'Uptime',
        kind: 'technical',
        'weight-today': 70,
        'weight-agreed': 40,
        'linked-to-pay': true,
      },
      t2: {
        person: 'technology-leader',
        kind: 'business',
        'weight-today': 30,
        'weight-agreed': 50,
        'outcome-measure': 'speed',
      },
      t3: { person: 'technology-leader', kind: 'business', 'weight-agreed': 15, 'outcome-measure': 'gone' },
    },
  }

  it('lead with the technology leader and tell what counts as business', () => {
    const [leader, ann, ...others] = findScorecards(sketchContext(sketch))
    expect(others).toEqual([])
    expect(leader).toMatchObject({ name: 'Tess', isTechnologyLeader: true, row: 't1' })
    expect(leader!.today).toMatchObject({ sum: 100, businessShare: 30 })
    // 40 + 50 + 15 = 105; only the 50 name an outcome that is there; 40 of 105 are paid.
    expect(leader!.agreed.sum).toBe(105)
    expect(leader!.agreed.businessShare).toBeCloseTo(5000 / 105)
    expect(leader!.paidShare).toBeCloseTo(4000 / 105)
    expect(leader!.agreed.weights.map(({ kind }) => kind)).toEqual(['technical', 'business', 'unnamed'])
    expect(ann).toMatchObject({ name: 'Ann', today: { sum: 100, businessShare: 0 }, agreed: { sum: 60 } })
  })

  it('leave out weights below zero and keep no share of nothing', () => {
    const context = sketchContext({
      people: { ann: { name: 'Ann' } },
      scorecard: {
        a: { person: 'ann', kind: 'technical', 'weight-today': -20 },
        b: { person: 'ann', kind: 'technical', 'weight-today': 100, 'weight-agreed': 0 },
      },
    })
    expect(sumWeights(context)).toEqual([{ person: 'ann', row: 'a', today: 100, agreed: 0 }])
    expect(findScorecards(context)[0]).toMatchObject({
      today: { sum: 100, businessShare: 0 },
      agreed: { sum: 0, businessShare: null },
      paidShare: null,
    })
  })
})

describe('business cases', () => {
  const one = (cells: Record<string, Cell>) => ({ unit: 'k€', ...cells })
  it('stand by unit, the longest overdue first, stopped ones last', () => {
    const groups = findCaseGroups(
      sketchContext(
        {
          'business-cases': {
            fine: one({ initiative: 'Fine', 'next-update': '2026-07-01' }),
            stopped: one({ initiative: 'Stopped', 'next-update': '2026-01-01', verdict: 'stop' }),
            late: one({ initiative: 'Late', 'next-update': '2026-05-30', unit: ' K€ ' }),
            later: one({ initiative: 'Later', 'next-update': '2026-05-02' }),
            hours: { initiative: 'Hours', unit: 'hours', 'next-update': '2026-04-02' },
            bare: { initiative: 'Bare' },
          },
        },
        '2026-06-01',
      ),
    )
    expect(groups.map(({ unit, cases }) => [unit, cases.map(({ row }) => row)])).toEqual([
      ['hours', ['hours']],
      ['k€', ['later', 'late', 'fine', 'stopped']],
      ['', ['bare']],
    ])
    // 2 April to 1 June, 2 May to 1 June, 30 May to 1 June.
    const days = groups.flatMap(({ cases }) => cases.map(({ overdueDays }) => overdueDays))
    expect(days).toEqual([60, 30, 2, null, null, null])
    expect(groups[2]!.cases[0]).toMatchObject({ undated: true, promised: null })
    expect(groups[1]!.cases[3]).toMatchObject({ stopped: true, undated: false })
  })
})

describe('the ledger of reviews', () => {
  it('tells which are held, planned or not dated, and which status meetings go on', () => {
    const ledger = findReviewLedger(
      sketchContext({
        people: { ann: { name: 'Ann' } },
        meetings: {
          monday: { meeting: 'Monday status', type: 'status', decision: 'keep' },
          tuesday: { meeting: 'Tuesday status', type: 'status' },
          report: { meeting: 'Report', type: 'tactical', purpose: 'report-status', decision: 'change' },
          ended: { meeting: 'Ended', type: 'status', decision: 'stop' },
          board: { meeting: 'Board', type: 'strategic', purpose: 'decide' },
        },
        'outcome-reviews': {
          held: {
            'status-meeting-retired': 'monday',
            'outcome-review-that-replaces-it': 'Did it move?',
            chair: 'ann',
            'first-held': '2026-06-01',
            'cases-examined': ['business-cases/x', 'business-cases/y'],
          },
          planned: { 'status-meeting-retired': 'gone', 'first-held': '2026-06-02' },
          bare: {},
        },
      }),
    )
    expect(ledger.reviews.map(({ row, state }) => [row, state])).toEqual([
      ['held', 'held'],
      ['planned', 'dated'],
      ['bare', 'not-dated'],
    ])
    // Retired here, kept in the redesign: somebody has to choose.
    expect(ledger.reviews[0]).toMatchObject({
      replaces: 'Monday status',
      stillKept: true,
      chair: 'Ann',
      cases: 2,
    })
    expect(ledger.reviews[1]).toMatchObject({ replaces: null, stillKept: false })
    expect(ledger.open.map(({ row }) => row)).toEqual(['tuesday', 'report'])
  })
})
