// Calendar arithmetic: leap days, ends of months, and due dates that follow from them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDate } from '../../../src/domain/date.ts'
import { dueDate, findStage } from '../../../src/domain/stages/index.ts'

describe('dates', () => {
  it('knows which days exist', () => {
    for (const real of ['2024-02-29', '2000-02-29', '2026-12-31', '0004-02-29'])
      expect(isDate(real)).toBe(true)
    for (const unreal of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '',
      '2026-01-01T00:00',
    ]) {
      expect(isDate(unreal)).toBe(false)
    }
  })

  it('clamps a month to its end instead of running over', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2026-10-31', 1)).toBe('2026-11-30')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
  })

  it('counts days over leap days and the change of clocks', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  it('adds back what it counted', () => {
    const day = fc
      .integer({ min: -700_000, max: 700_000 })
      .map((days) => addDays('2026-01-01', days))
      .filter((date) => date >= '0001-01-01')
    fc.assert(fc.property(day, day, (from, to) => addDays(from, daysBetween(from, to)) === to))
  })
})

describe('due dates of the stages', () => {
  it('lie a week and one, two, three, six calendar months after the start', () => {
    const due = (id: Parameters<typeof findStage>[0], from: string) => dueDate(findStage(id), from)
    expect(due('week-one', '2026-05-25')).toBe('2026-06-01')
    expect(due('month-one', '2026-05-25')).toBe('2026-06-25')
    expect(due('month-six', '2026-05-25')).toBe('2026-11-25')
    // From a 31st: clamped each from the start, so month two is not dragged down by February.
    expect(due('month-one', '2026-01-31')).toBe('2026-02-28')
    expect(due('month-two', '2026-01-31')).toBe('2026-03-31')
    expect(due('month-three', '2026-01-31')).toBe('2026-04-30')
    expect(due('month-one', '2024-01-31')).toBe('2024-02-29')
    expect(due('week-one', '2024-02-26')).toBe('2024-03-04')
  })
})
