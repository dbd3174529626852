// M4, M5 and M6 on examples worked by hand.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/date.ts'
import { measureOutcomeAccountability } from '../../../src/domain/measures/outcome-accountability.ts'
import { measureTranslation } from '../../../src/domain/measures/translation.ts'
import { measureVelocity } from '../../../src/domain/measures/velocity.ts'
import { mean, median, percentile } from '../../../src/domain/statistics.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { sketchContext } from './sketch.ts'
import type { Sketch } from './sketch.ts'

describe('statistics', () => {
  it('take the mean of the middle two, and the nearest rank', () => {
    expect(median([])).toBeNull()
    expect(median([7])).toBe(7)
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 1, 2, 4])).toBe(3)
    expect(percentile([], 85)).toBeNull()
    // ceil(0.85 x 10) = rank 9; ceil(0.85 x 5) = ceil(4.25) = rank 5; ceil(0.85 x 20) = rank 17.
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 85)).toBe(9)
    expect(percentile([1, 2, 3, 4, 5], 85)).toBe(5)
    expect(
      percentile(
        Array.from({ length: 20 }, (_, index) => index + 1),
        85,
      ),
    ).toBe(17)
    expect(percentile([3], 0)).toBe(3)
    expect(mean([])).toBeNull()
    expect(mean([1, 2])).toBe(1.5)
  })
})

describe('M4 outcome accountability', () => {
  const leader = 'technology-leader'
  const scorecard: Sketch = {
    'outcome-measures': { speed: { measure: 'Speed' } },
    scorecard: {
      a: {
        person: leader,
        kind: 'business',
        'weight-today': 10,
        'weight-agreed': 60,
        'linked-to-pay': true,
        'outcome-measure': 'speed',
      },
      b: {
        person: leader,
        kind: 'technical',
        'weight-today': 70,
        'weight-agreed': 20,
        'linked-to-pay': true,
      },
      // Business by name only: it names no outcome measure.
      c: {
        person: leader,
        kind: 'business',
        'weight-today': 20,
        'weight-agreed': 20,
        'linked-to-pay': false,
      },
      other: { person: 'somebody', kind: 'business', 'weight-today': 100, 'outcome-measure': 'speed' },
    },
  }

  it('is the weight of business measures that name an outcome, for the leader alone', () => {
    const measured = measureOutcomeAccountability(sketchContext(scorecard))
    // Today 10 of 100; agreed 60 of 100; linked to pay 60 + 20 of 100.
    expect(measured).toEqual({
      value: 10,
      n: 3,
      unit: 'percent',
      detail: { today: 10, agreed: 60, paid: 80, missing: 0 },
    })
  })

  it('is what was agreed once month two is signed', () => {
    const signed = {
      ...scorecard,
      stages: { 'month-two': { status: 'done', 'sign-off-date': '2026-07-25' } },
    }
    expect(measureOutcomeAccountability(sketchContext(signed, '2026-07-25')).value).toBe(60)
    expect(measureOutcomeAccountability(sketchContext(signed, '2026-07-24')).value).toBe(10)
  })

  it('computes weights that miss 100 as they are, and says so', () => {
    const short: Sketch = {
      'outcome-measures': { speed: {} },
      scorecard: {
        a: { person: leader, kind: 'business', 'weight-today': 20, 'outcome-measure': 'speed' },
        b: { person: leader, kind: 'technical', 'weight-today': 60 },
        c: { person: leader, kind: 'technical' },
      },
    }
    expect(measureOutcomeAccountability(sketchContext(short))).toMatchObject({
      value: 25,
      n: 2,
      reason: 'weights-not-100',
      detail: { agreed: null, paid: null, missing: 1 },
    })
  })

  it('has no value without rows or without weight', () => {
    expect(measureOutcomeAccountability(sketchContext())).toMatchObject({ value: null, reason: 'no-rows' })
    const blank: Sketch = { scorecard: { a: { person: leader } } }
    expect(measureOutcomeAccountability(sketchContext(blank))).toMatchObject({
      value: null,
      n: 0,
      reason: 'no-weight',
      detail: { missing: 1 },
    })
  })
})

describe('M5 translation', () => {
  const skill = (person: string, direction: string, cells: Record<string, Cell>) => ({
    person,
    direction,
    observer: 'someone',
    ...cells,
  })
  const [toTechnology, toBusiness] = ['business-to-technology', 'technology-to-business'] as const

  it('means per person and direction, then over people; the lower direction counts', () => {
    const measured = measureTranslation(
      sketchContext({
        'translation-skills': {
          // Tess: after 4 and 3 -> 75 and 50, mean 62.5. Change: 2 to 4 is 50 points; the second row has no before.
          a: skill('tess', toBusiness, { before: 2, after: 4 }),
          b: skill('tess', toBusiness, { after: 3 }),
          // Uma: before 1 only -> 0. Direction: (62.5 + 0) / 2 = 31.25, though three rows would mean 41.7.
          c: skill('uma', toBusiness, { before: 1 }),
          // Cora: 5 -> 100. Rated by herself: left out.
          d: skill('cora', toTechnology, { before: 4, after: 5 }),
          e: { ...skill('cora', toTechnology, { after: 1 }), observer: 'cora' },
          // Not sure, and nobody in particular: missing, as are the nine seeded rows.
          f: skill('cora', toTechnology, { after: 'not-sure' }),
          g: { direction: toTechnology, after: 3 },
        },
      }),
    )
    expect(measured).toEqual({
      value: 31.25,
      n: 4,
      unit: 'score',
      detail: {
        [toBusiness]: { value: 31.25, n: 3, people: 2, change: 50 },
        [toTechnology]: { value: 100, n: 1, people: 1, change: 25 },
        ratedBySelf: 1,
        missing: 11,
      },
    })
  })

  it('needs both directions', () => {
    const one: Sketch = { 'translation-skills': { a: skill('tess', toBusiness, { before: 3 }) } }
    expect(measureTranslation(sketchContext(one))).toMatchObject({
      value: null,
      n: 1,
      reason: 'one-direction-only',
      detail: { [toBusiness]: { value: 50 } },
    })
    expect(measureTranslation(sketchContext())).toMatchObject({ value: null, n: 0, reason: 'not-rated' })
  })
})

describe('M6 velocity', () => {
  // Window: 1 January to 10 April 2026 is 31 + 28 + 31 + 10 = 100 days; target 30 days.
  const startDate = '2026-01-01'
  const asOf = '2026-04-10'
  const there = 'business-to-technology'
  const back = 'technology-to-business'
  const raisedOn = (day: number) => addDays(startDate, day)
  /** Raised on a day of the window, decided some days later. */
  const item = (direction: string, day: number, days: number | null, cells: Record<string, Cell> = {}) => ({
    direction,
    raised: raisedOn(day),
    ...(days === null ? { result: 'open' } : { decided: raisedOn(day + days), result: 'adopted' }),
    ...cells,
  })
  const list = (items: readonly Record<string, Cell>[], prefix = 'i') =>
    Object.fromEntries(items.map((cells, index) => [`${prefix}${String(index)}`, cells]))
  const clock = (items: readonly Record<string, Cell>[], on = asOf) =>
    measureVelocity(sketchContext({ 'flow-log': list(items) }, on, { startDate }))

  const five = [
    item(there, 0, 10),
    item(there, 5, 20),
    item(there, 10, 30),
    item(there, 15, 40),
    item(there, 20, 50),
  ]
  const quick = [1, 2, 3, 4, 5, 6].map((days) => item(back, 0, days))

  it('takes the slower direction’s median of the items decided in the window', () => {
    const measured = clock([...five, ...quick])
    // 10 20 30 40 50 -> 30, rank ceil(4.25) = 5 -> 50. Quick: (3 + 4) / 2, rank ceil(5.1) = 6 -> 6.
    expect(measured).toMatchObject({ value: 30, n: 11, unit: 'days' })
    expect(measured.detail[there]).toMatchObject({ n: 5, medianDays: 30, p85Days: 50 })
    expect(measured.detail[back]).toMatchObject({ n: 6, medianDays: 3.5, p85Days: 6 })
    // 5 x 30.4375 / 100 days.
    expect(measured.detail[there].throughputPerMonth).toBe(1.521875)
    // Three of five within 30 days, all raised at least 30 days before the end.
    expect(measured.detail[there].withinTarget).toBe(60)
  })

  it('is null under five, and needs both directions', () => {
    expect(clock([...five, ...quick.slice(0, 4)])).toMatchObject({
      value: null,
      reason: 'one-direction-only',
      detail: { [back]: { n: 4, medianDays: null, p85Days: null, withinTarget: null } },
    })
    expect(clock(five.slice(0, 4))).toMatchObject({ value: null, reason: 'fewer-than-five' })
    expect(clock([])).toMatchObject({ value: null, n: 0, reason: 'no-rows' })
    const undated = measureVelocity(sketchContext({ 'flow-log': list(five) }, asOf, { startDate: '' }))
    expect(undated).toMatchObject({
      value: null,
      n: 0,
      reason: 'no-start-date',
      detail: { [there]: { throughputPerMonth: null } },
    })
  })

  it('counts what is open, leaves out the withdrawn, and keeps memory apart', () => {
    const measured = clock([
      ...five,
      item(there, 60, null),
      item(there, 90, null),
      // Decided after the as-of date: still in progress.
      item(there, 80, 30),
      // Raised before the start and still open: in progress, not judged against the target.
      item(there, -20, null),
      item(there, 0, null, { result: 'withdrawn' }),
      // Settled without a date, decided before raised, without a direction: missing.
      item(there, 0, null, { result: 'adopted' }),
      item(there, 20, -5),
      { raised: raisedOn(3) },
      ...[100, 110, 120, 130, 140].map((days) => item(there, -200, days, { 'from-memory': true })),
      // Raised after the as-of date: not there yet.
      item(there, 120, null),
    ])
    const direction = measured.detail[there]
    expect(direction.n).toBe(5)
    expect(direction.workInProgress).toBe(4)
    // As-of is day 99: 99 + 20, 99 - 60, 99 - 80, 99 - 90.
    expect(direction.openAgeDays).toEqual([119, 39, 19, 9])
    // Judged: the five, and the open one of day 60 (39 days old): 3 of 6.
    expect(direction.withinTarget).toBe(50)
    expect(direction.fromMemory).toEqual({ n: 5, medianDays: 120 })
    expect(measured.detail.missing).toBe(3)
  })

  it('counts an item raised before the start among those decided in the window', () => {
    const early = clock([...five, item(there, -10, 15), item(there, -30, 20)]).detail[there]
    // The second was decided before the start. Days: 10 15 20 30 40 50 -> 25.
    expect(early).toMatchObject({ n: 6, medianDays: 25 })
  })

  it('tells legs, drags and the share adopted', () => {
    const heard = (day: number, cells: Record<string, Cell>) =>
      item(there, day, 20, { 'heard-by-the-other-side': raisedOn(day + 5), ...cells })
    const direction = clock([
      heard(0, { acted: raisedOn(30), 'hand-offs': 2, 'translation-rounds': 1, 'rework-rounds': 0 }),
      heard(10, { acted: raisedOn(36), 'hand-offs': 4 }),
      item(there, 20, 10, { result: 'declined' }),
      item(there, 30, null, { 'hand-offs': 100 }),
    ]).detail[there]
    // Legs over decided items only: 5 and 5; 15 and 15; acted on day 30 and 36, decided on day 20 and 30 -> 10 and 6.
    expect(direction.legs).toEqual({ raisedToHeard: 5, heardToDecided: 15, decidedToActed: 8 })
    expect(direction.drags).toEqual({ handOffs: 3, translationRounds: 1, reworkRounds: 0 })
    expect(direction.adopted).toBe(200 / 3)
  })

  it('compares halves by the share within the target, and calls a change only when it is one', () => {
    // First half: days 0 to 49. Judged: raised by day 69.
    const half = (days: number, from: number, count: number) =>
      Array.from({ length: count }, (_, index) => item(there, from + (index % 10), days))
    const faster = clock([...half(39, 0, 10), ...half(10, 50, 10)]).detail[there].halves
    expect(faster).toEqual({
      first: { n: 10, withinTarget: 0 },
      second: { n: 10, withinTarget: 100 },
      verdict: 'faster',
    })
    expect(clock([...half(10, 0, 10), ...half(39, 50, 10)]).detail[there].halves.verdict).toBe('slower')
    // Nine in one half are enough to show, not to call.
    expect(clock([...half(39, 0, 10), ...half(10, 50, 9)]).detail[there].halves.verdict).toBe(
      'too-small-to-call',
    )
    // 8 of 10 against 10 of 10 are 20 points: too small.
    const near = clock([...half(39, 0, 2), ...half(10, 2, 8), ...half(10, 50, 10)]).detail[there].halves
    expect(near).toMatchObject({ first: { withinTarget: 80 }, verdict: 'too-small-to-call' })
    expect(clock([...half(39, 0, 10), ...half(10, 50, 4)]).detail[there].halves).toMatchObject({
      second: { n: 4, withinTarget: null },
      verdict: null,
    })
    // 5 of 12 against 2 of 12 are 25 points, though the two shares as stored are a hair less apart.
    const exact = [...half(10, 0, 5), ...half(39, 5, 7), ...half(10, 50, 2), ...half(39, 52, 10)]
    expect(clock(exact).detail[there].halves).toMatchObject({ second: { n: 12 }, verdict: 'slower' })
    // Day 49 is the last of the first half, day 50 the first of the second.
    const edge = clock([...half(5, 49, 1), ...half(5, 50, 1)]).detail[there].halves
    expect([edge.first.n, edge.second.n]).toEqual([1, 1])
  })
})
