// The strategy checks in time: held or ahead, who was missing, and the day of the next.
import { describe, expect, it } from 'vitest'
import { findStrategyChecks } from '../../../src/domain/strategy-checks.ts'
import { sketchContext } from './sketch.ts'
import type { Sketch } from './sketch.ts'

const people = {
  boss: { name: 'Boss', side: 'business' },
  tess: { name: 'Tess', side: 'technology' },
  dara: { name: 'Dara', side: 'data' },
  guest: { name: 'Guest' },
}

function checks(rows: Sketch['strategy-checks'], asOf = '2026-08-20') {
  return findStrategyChecks(sketchContext({ people, 'strategy-checks': rows ?? {} }, asOf))
}

describe('held checks', () => {
  const found = checks({
    late: { date: '2026-08-12', present: ['boss', 'guest', 'gone'], verdict: 'adjust' },
    early: { date: '2026-06-24', present: ['boss', 'tess', 'dara'], verdict: 'stay' },
    today: { date: '2026-08-20', verdict: 'maybe' },
    ahead: { date: '2026-08-21' },
    undated: { 'strategy-question': 'And now?' },
    blank: {},
  })

  it('come earliest first, those of today among them', () => {
    expect(found.held.map(({ row }) => row.id)).toEqual(['early', 'late', 'today'])
    expect(found.ahead.map(({ row }) => row.id)).toEqual(['ahead'])
    expect(found.undated).toBe(1)
  })

  it('say which side was missing; nobody without a side stands for one, and a blank says nothing', () => {
    expect(found.held.map(({ missing }) => missing)).toEqual([[], ['technology', 'data'], []])
  })

  it('take only the three verdicts', () => {
    expect(found.held.map(({ verdict }) => verdict)).toEqual(['stay', 'adjust', null])
  })
})

describe('the next', () => {
  const held = { date: '2026-06-24', 'next-date': '2026-08-12' }

  it('is the earliest day to come, agreed or dated', () => {
    expect(checks({ one: { ...held, 'next-date': '2026-09-30' } }).next).toEqual({
      date: '2026-09-30',
      daysOver: 0,
    })
    expect(checks({ one: { ...held, 'next-date': '2026-09-30' }, two: { date: '2026-09-01' } }).next).toEqual(
      { date: '2026-09-01', daysOver: 0 },
    )
  })

  it('is over where the agreed day passed without a check', () => {
    expect(checks({ one: held }).next).toEqual({ date: '2026-08-12', daysOver: 8 })
  })

  it('is not set where a later check agreed on none, or nothing was held', () => {
    expect(checks({ one: held, two: { date: '2026-08-12' } }).next).toBeNull()
    expect(checks({}).next).toBeNull()
  })
})
