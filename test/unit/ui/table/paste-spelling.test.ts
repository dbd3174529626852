// What the dates and numbers of one paste tell of how they are written.
import { describe, expect, it } from 'vitest'
import type { Column } from '../../../../src/domain/column.ts'
import type { HtmlCell } from '../../../../src/ui/table/clipboard-html.ts'
import { decideSpelling } from '../../../../src/ui/table/paste-spelling.ts'

const columns = {
  date: { kind: 'date', id: 'd' },
  'date-time': { kind: 'date-time', id: 't' },
  number: { kind: 'number', id: 'n' },
  integer: { kind: 'integer', id: 'i' },
  percent: { kind: 'percent', id: 'p' },
  text: { kind: 'text', id: 'x' },
} as const satisfies Readonly<Record<string, Column>>

function decide(kind: keyof typeof columns, ...cells: readonly (string | HtmlCell)[]) {
  const placed = cells.map((cell) => ({
    column: columns[kind],
    cell: typeof cell === 'string' ? { text: cell } : cell,
  }))
  return decideSpelling(placed, { dates: 'day-first', decimal: 'point' })
}

describe('the order of day and month', () => {
  it('is the one that most dates tell', () => {
    expect(decide('date', '1/2/2026', '12/31/2026').dates).toEqual({
      value: 'month-first',
      isSure: true,
      isGuess: false,
    })
    expect(decide('date-time', '31/12/2026 9:00', '25/12/2026', '12/31/2026').dates.value).toBe('day-first')
  })

  it('is the habit where nothing or as much tells either, and a guess where that made a difference', () => {
    expect(decide('date', '1/2/2026').dates).toEqual({ value: 'day-first', isSure: false, isGuess: true })
    expect(decide('date', '1/2/2026', '31/12/2026', '12/31/2026').dates.isGuess).toBe(true)
    expect(decide('date', '2026-06-01', '6/6/2026').dates.isGuess).toBe(false)
    expect(decide('text', '12/31/2026').dates.value).toBe('day-first')
  })

  it('is told by the number behind a date, or by its format', () => {
    expect(decide('date', { text: '1/6/2026', number: 46028 }).dates.value).toBe('month-first')
    expect(decide('date', { text: '1/6/2026', number: 46174 }).dates).toMatchObject({
      isSure: true,
      isGuess: false,
    })
    expect(decide('date', { text: '1/6/2026', format: 'm/d/yyyy' }).dates.value).toBe('month-first')
    expect(decide('date', { text: '1/6/2026', format: '[$-409]MM/DD/YY' }).dates.value).toBe('month-first')
    expect(decide('date', { text: '1/6/2026', format: 'dd/mm/yyyy' }).dates.isGuess).toBe(false)
    expect(decide('date', { text: '1/6/2026', format: 'Short Date' }).dates.isGuess).toBe(true)
  })
})

describe('the day that numbers are counted from', () => {
  const shown = { text: '01/06/2026', number: 44_712 }
  it('is in 1904 where every day shown with its number tells so', () => {
    expect(
      decide('date', shown, { text: '###', number: 44_000 }, { text: '44001', number: 44_001 }),
    ).toMatchObject({ dayZero: 1904, dates: { value: 'day-first', isSure: true } })
    expect(decide('date-time', { text: '2026-06-01 14:30', number: 44_712.604 }).dayZero).toBe(1904)
  })

  it('is the usual one where nothing tells, or not all tell the same', () => {
    expect(decide('date', { text: '###', number: 44_000 }).dayZero).toBe(1900)
    expect(decide('date', shown, { text: '2026-06-01', number: 46_174 }).dayZero).toBe(1900)
    expect(decide('number', shown).dayZero).toBe(1900)
  })
})

describe('the decimal mark', () => {
  it('is the one that most numbers tell', () => {
    expect(decide('number', '1.234', '1.234,50').decimal).toEqual({
      value: 'comma',
      isSure: true,
      isGuess: false,
    })
    expect(decide('integer', '3.000', '2.0').decimal).toMatchObject({ value: 'point', isSure: true })
  })

  it('is a guess where a number could be two; in whole numbers a lone mark groups', () => {
    expect(decide('number', '1.234').decimal).toEqual({ value: 'point', isSure: false, isGuess: true })
    expect(decide('integer', '1.234').decimal.isGuess).toBe(false)
    expect(decide('number', '1234').decimal.isGuess).toBe(false)
  })

  it('is told by the number behind the text', () => {
    expect(decide('number', { text: '1.234', number: 1234.4 }).decimal.value).toBe('comma')
    expect(decide('number', { text: '1.234', number: 1.2341 }).decimal).toMatchObject({
      value: 'point',
      isSure: true,
    })
  })
})

it('the mark is the program’s where it tells it', () => {
  const placed = [{ column: columns.integer, cell: { text: '3.000' } }]
  expect(decideSpelling(placed, { dates: 'day-first', decimal: 'comma' }, 'point').decimal).toEqual({
    value: 'point',
    isSure: true,
    isGuess: false,
  })
})

it('shares without a sign are told, whole percentages and signs are not', () => {
  expect(decide('percent', '0.4', '1', '').hasBareShares).toBe(true)
  expect(decide('percent', '0.4', '12').hasBareShares).toBe(false)
  expect(decide('percent', '0.4%').hasBareShares).toBe(false)
  expect(decide('percent', '0', '1').hasBareShares).toBe(false)
  expect(decide('number', '0.4').hasBareShares).toBe(false)
})
