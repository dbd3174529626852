// M8 on examples worked by hand, and the oddities that no measure may stumble over.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import { addDays } from '../../../src/domain/date.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { measureInvolvement } from '../../../src/domain/measures/involvement.ts'
import { measureMeetingLoad } from '../../../src/domain/measures/meeting-load.ts'
import { measureOutcomeAccountability } from '../../../src/domain/measures/outcome-accountability.ts'
import { measurePlanProgress } from '../../../src/domain/measures/plan-progress.ts'
import { measureTranslation } from '../../../src/domain/measures/translation.ts'
import { measureVelocity } from '../../../src/domain/measures/velocity.ts'
import { dueDate, findStage } from '../../../src/domain/stages/index.ts'
import { layOver, sketchContext, start } from './sketch.ts'
import type { Sketch } from './sketch.ts'

describe('M8 meeting load', () => {
  const meeting = (times: number, minutes: number, attendees: number, cells: Record<string, Cell> = {}) => ({
    'times-per-year': times,
    minutes,
    attendees,
    ...cells,
  })
  const calendar: Sketch = {
    meetings: {
      // 52 x 60 / 60 = 52 hours, x 8 = 416; kept as it is.
      board: meeting(52, 60, 8, {
        decision: 'keep',
        'technology-leaders-part': 'absent',
        'strategy-minutes': 30,
      }),
      // 12 x 120 / 60 = 24 hours, x 10 = 240; then 12 x 90 / 60 = 18, x 10 = 180: blank "then" cells stay.
      strategy: meeting(12, 120, 10, {
        decision: 'change',
        'then-minutes': 90,
        'technology-leaders-part': 'consulted',
        'then-technology-leaders-part': 'full-member',
        'strategy-minutes': 60,
        'then-strategy-minutes': 80,
      }),
      // 24 hours and 120 person-hours before, nothing after.
      status: meeting(24, 60, 5, {
        decision: 'stop',
        'technology-leaders-part': 'full-member',
        'strategy-minutes': 10,
      }),
      // 6 hours and 24 person-hours before, nothing after: merged.
      review: meeting(6, 60, 4, { decision: 'merge', 'merged-into': 'strategy' }),
      // Nothing before; then 4 x 30 / 60 = 2, x 6 = 12. What it says of today is not counted.
      quarter: meeting(100, 100, 100, {
        decision: 'new',
        'then-times-per-year': 4,
        'then-minutes': 30,
        'then-attendees': 6,
      }),
    },
    forums: {
      // 10 x 90 / 60 = 15 hours, x 4 = 60.
      clinic: meeting(10, 90, 4),
      // Is a meeting that is counted already.
      linked: meeting(10, 90, 4, { 'is-this-meeting': 'strategy' }),
    },
  }

  it('adds up the hours of people, today and as redesigned, and the forums that are no meeting', () => {
    const measured = measureMeetingLoad(sketchContext(calendar))
    // Before 416 + 240 + 120 + 24 = 800; after 416 + 180 + 12 + 60 = 668: 100 x -132 / 800.
    expect(measured).toMatchObject({ value: -16.5, n: 6, unit: 'percent-change' })
    expect(measured.detail).toEqual({
      // 52 + 24 + 24 + 6, and 52 + 18 + 2 + 15.
      hoursBefore: 106,
      hoursAfter: 87,
      personHoursBefore: 800,
      personHoursAfter: 668,
      // 24 x 10 = 240 of 52 x 30 + 12 x 60 + 240 = 2520; after 12 x 80 = 960 of 52 x 30 + 960 = 2520.
      strategySharedBefore: (100 * 240) / 2520,
      strategySharedAfter: (100 * 960) / 2520,
      missing: 0,
    })
  })

  it('leaves undecided and incomplete rows out of both sides, and counts them', () => {
    const { workbook, asOf } = sketchContext(calendar)
    const gaps: Sketch = {
      meetings: {
        // No decision: its 1,000 person-hours must not look like hours saved.
        undecided: meeting(100, 60, 10),
        // Nobody said how many attend today, so its "then" does not count either.
        half: { decision: 'change', 'times-per-year': 10, minutes: 60, 'then-attendees': 5 },
        wrong: meeting(-10, 60, 5, { decision: 'keep' }),
        empty: {},
      },
      forums: { undated: { 'times-per-year': 4 } },
    }
    const measured = measureMeetingLoad({ workbook: layOver(workbook, gaps), asOf })
    expect(measured).toMatchObject({ value: -16.5, n: 6, detail: { missing: 5, hoursBefore: 106 } })
  })

  it('counts a forum whose meeting is gone', () => {
    const lost: Sketch = {
      meetings: { board: meeting(10, 60, 10, { decision: 'keep' }) },
      forums: { lost: meeting(10, 60, 5, { 'is-this-meeting': 'nowhere' }) },
    }
    expect(measureMeetingLoad(sketchContext(lost))).toMatchObject({ value: 50, n: 2 })
  })

  it('says why there is no change to tell', () => {
    expect(measureMeetingLoad(sketchContext())).toMatchObject({
      value: null,
      n: 0,
      reason: 'no-rows',
      detail: { hoursBefore: null, personHoursAfter: null, strategySharedBefore: null },
    })
    const undecided: Sketch = { meetings: { board: meeting(10, 60, 10) } }
    expect(measureMeetingLoad(sketchContext(undecided))).toMatchObject({
      value: null,
      reason: 'not-decided',
      detail: { missing: 1 },
    })
    const onlyNew: Sketch = { forums: { clinic: meeting(10, 60, 5) } }
    expect(measureMeetingLoad(sketchContext(onlyNew))).toMatchObject({
      value: null,
      n: 1,
      reason: 'no-hours-before',
      detail: { personHoursBefore: 0, personHoursAfter: 50 },
    })
  })
})

describe('values that cannot be', () => {
  it('count as missing where they are beside their scale', () => {
    const points: Sketch = {
      'integration-points': {
        'sense-market-and-technology-shifts': { actual: 9, importance: 3 },
        'set-ambition-and-goals': { actual: -1 },
        'frame-options': { actual: 2.5 },
        'decide-investments': { actual: 3, importance: 7 },
        'review-and-adapt': { actual: 4, importance: 2, target: 40 },
      },
    }
    expect(measureInvolvement(sketchContext(points))).toMatchObject({
      value: 80,
      n: 1,
      detail: { missing: 4, gapToTarget: null },
    })
    const skills: Sketch = {
      'translation-skills': {
        'frames-in-business-terms': { person: 'a', before: 3, after: 50 },
        'allows-depth': { person: 'b', after: 0 },
      },
    }
    const measured = measureTranslation(sketchContext(skills))
    // The after beside its scale is blank, so the before counts.
    expect(measured.detail['technology-to-business']).toMatchObject({ value: 50, n: 1, change: null })
    expect(measured.detail['business-to-technology']).toMatchObject({ value: null, n: 0 })
  })

  it('count as missing where a weight is below zero, and a business row needs an outcome that is there', () => {
    const leader = 'technology-leader'
    const cards: Sketch = {
      'outcome-measures': { speed: {} },
      scorecard: {
        a: { person: leader, kind: 'business', 'weight-today': 50, 'outcome-measure': 'speed' },
        b: { person: leader, kind: 'technical', 'weight-today': -50 },
        c: { person: leader, kind: 'business', 'weight-today': 50, 'outcome-measure': 'gone' },
      },
    }
    expect(measureOutcomeAccountability(sketchContext(cards))).toMatchObject({
      value: 50,
      n: 2,
      detail: { missing: 1 },
    })
  })

  it('take an item with a day but no result for an open one, and leave drags below zero out of the means', () => {
    const base = { direction: 'business-to-technology', raised: start }
    const log: Sketch = {
      'flow-log': {
        a: { ...base, decided: addDays(start, 4), result: 'adopted', 'hand-offs': -3 },
        b: { ...base, decided: addDays(start, 5), result: 'adopted', 'hand-offs': 2 },
        c: { ...base, decided: addDays(start, 6) },
        d: { ...base, decided: addDays(start, 7), result: 'open' },
        e: { ...base, decided: addDays(start, -1), result: 'declined' },
        f: base,
      },
    }
    const measured = measureVelocity(sketchContext(log, addDays(start, 50)))
    expect(measured.detail['business-to-technology']).toMatchObject({
      n: 2,
      workInProgress: 3,
      openAgeDays: [50, 50, 50],
      drags: { handOffs: 2 },
    })
    expect(measured.detail.missing).toBe(1)
    // Half-way through, the decisions of later days have not been taken yet.
    expect(measureVelocity(sketchContext(log, addDays(start, 4))).detail).toMatchObject({
      missing: 1,
      'business-to-technology': { n: 1, workInProgress: 4 },
    })
  })

  it('take 30 days where the velocity target makes no sense', () => {
    const item = (days: number) => ({
      direction: 'business-to-technology',
      raised: start,
      decided: addDays(start, days),
      result: 'adopted',
    })
    const log = Object.fromEntries([1, 2, 3, 4, 40].map((days) => [`d${String(days)}`, item(days)]))
    const within = (target: number) =>
      measureVelocity(
        sketchContext(
          { 'flow-log': log, facts: { facts: { 'velocity-target-in-days': target } } },
          addDays(start, 60),
        ),
      ).detail['business-to-technology'].withinTarget
    expect(within(-5)).toBe(80)
    expect(within(0)).toBe(80)
    expect(within(2)).toBe(40)
  })
})

describe('odd calendars', () => {
  it('clamp due dates to the end of a shorter month, from 31 January and from a leap day', () => {
    const due = (startDate: string) =>
      (['week-one', 'month-one', 'month-two', 'month-three', 'month-six'] as const).map((id) =>
        dueDate(findStage(id), startDate),
      )
    expect(due('2026-01-31')).toEqual(['2026-02-07', '2026-02-28', '2026-03-31', '2026-04-30', '2026-07-31'])
    expect(due('2028-01-31')[1]).toBe('2028-02-29')
    expect(due('2028-02-29')).toEqual(['2028-03-07', '2028-03-29', '2028-04-29', '2028-05-29', '2028-08-29'])
    const overdue = (asOf: string) =>
      measurePlanProgress(sketchContext({}, asOf, { startDate: '2026-01-31' })).detail.overdueStages
    expect(overdue('2026-02-28')).toBe(1)
    expect(overdue('2026-03-01')).toBe(2)
  })

  it('count days over a leap day and over the change of clocks', () => {
    const item = (raised: string, decided: string) => ({
      direction: 'business-to-technology',
      raised,
      decided,
      result: 'adopted',
    })
    const log: Sketch = {
      'flow-log': Object.fromEntries(
        [0, 1, 2, 3, 4].map((index) => [`i${String(index)}`, item('2028-02-28', '2028-03-28')]),
      ),
    }
    const measured = measureVelocity(sketchContext(log, '2028-12-31', { startDate: '2028-02-28' }))
    // 29 days, because 2028 has a 29 February. The window is 308 days long.
    expect(measured.detail['business-to-technology']).toMatchObject({ medianDays: 29, withinTarget: 100 })
    expect(measured.detail['business-to-technology'].throughputPerMonth).toBe((5 * 30.4375) / 308)
  })

  it('take 5,000 items and an as-of date before the start in their stride', () => {
    const log = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `i${String(index)}`,
        {
          direction: index % 2 === 0 ? 'business-to-technology' : 'technology-to-business',
          raised: addDays(start, index % 100),
          decided: addDays(start, (index % 100) + (index % 61)),
          result: index % 3 === 0 ? 'declined' : 'adopted',
        },
      ]),
    )
    const sketch: Sketch = { 'flow-log': log }
    const context = sketchContext({}, addDays(start, 200))
    const rows = Object.entries(log).map(([id, cells], index) => ({
      id,
      order: `a${String(index).padStart(4, '0')}`,
      cells,
      stamps: { row: 'x:1' },
    }))
    const workbook = {
      ...context.workbook,
      tables: {
        ...context.workbook.tables,
        'flow-log': { rows, positions: new Map(rows.map(({ id }, index) => [id, index])) },
      },
    }
    const measured = measureVelocity({ workbook, asOf: context.asOf })
    expect(Object.keys(sketch['flow-log'] ?? {})).toHaveLength(5000)
    expect(measured).toMatchObject({ n: 5000, value: 30 })
    const early = measureVelocity({ workbook, asOf: addDays(start, -1) })
    expect(early).toMatchObject({ n: 0, value: null })
    for (const measure of Object.values(measures))
      expect(() => measure({ workbook, asOf: '2026-02-29' })).not.toThrow()
  })
})
