// Dates and numbers as people in several countries write them.
import { describe, expect, it } from 'vitest'
import { formatCell, makeCellLookup, parseCell, readCell } from '../../../src/format/cell-text.ts'
import { findDateEvidence } from '../../../src/format/read-date.ts'
import { findMarkEvidence } from '../../../src/format/read-number.ts'
import { methodWords as words } from '../../../src/words/index.ts'
import { columnOf, find, lookup, parse, workbook } from './cell-text-fixture.ts'

describe('dates', () => {
  const [table, column] = columnOf('date')
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    ['2026-12-31 00:00:00', '2026-12-31'],
    ['2026-12-31T00:00:00.000Z', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1.6.26', '2026-06-01'],
    ['12-31-2026', '2026-12-31'],
    ['1/6/2026', '2026-06-01'],
    ['1 Jun 2026', '2026-06-01'],
    ['1 June 2026', '2026-06-01'],
    ['1-Jun-26', '2026-06-01'],
    ['Mon, 1 Jun 2026', '2026-06-01'],
    ['Jun 1, 2026', '2026-06-01'],
    ['June 1st, 2026', '2026-06-01'],
    ['1 Sept 2026', '2026-09-01'],
    ['29 Feb 2028', '2028-02-29'],
    ['1. März 2026', '2026-03-01'],
    ['1er août 2026', '2026-08-01'],
    ['1 de junio de 2026', '2026-06-01'],
    ['01-mai-26', '2026-05-01'],
    ['1st of June 2026', '2026-06-01'],
    ['Tues 3/3/2026', '2026-03-03'],
    ['Mo, 2. März 2026', '2026-03-02'],
    ['Mi. 4.3.26', '2026-03-04'],
    ['Donnerstag, den 5. März 2026', '2026-03-05'],
    ['lundi 2 mars 2026', '2026-03-02'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['dim. 1er mars 2026', '2026-03-01'],
    ['miércoles, 4 de marzo de 2026', '2026-03-04'],
    ['sáb 7-mar-26', '2026-03-07'],
    ['lunedì 2 marzo 2026', '2026-03-02'],
    ['gio, 05/03/2026', '2026-03-05'],
    ['terça-feira, 3 de março de 2026', '2026-03-03'],
    ['seg., 2 de mar. de 2026', '2026-03-02'],
    ['do 5 mrt. 2026', '2026-03-05'],
    ['zaterdag 7 maart 2026', '2026-03-07'],
    // A month here, in other texts the day before one.
    ['Mar 3, 2026', '2026-03-03'],
    ['mar 3 mar 2026', '2026-03-03'],
    ['46174', '2026-06-01'],
  ])('%s is %s', (text, date) => {
    expect(parse(table, column, text)).toBe(date)
  })

  it.each([
    '31/02/2026',
    '2026-13-01',
    '29 Feb 2026',
    '1 Foo 2026',
    '2026',
    '13/13/2026',
    '1 Jun',
    '0/1/2026',
    'monkey 3 May 2026',
    'Mo 46174',
  ])('%s is no date', (text) => {
    expect(parse(table, column, text)).toEqual({ unread: text })
  })

  const thisYear = makeCellLookup({ table, workbook, words, year: '2026' })

  it.each([
    ['1 Jun', '2026-06-01'],
    ['1. März', '2026-03-01'],
    ['1er août', '2026-08-01'],
    ['Jun 1st', '2026-06-01'],
    ['1-Jun', '2026-06-01'],
    ['Mon 1 Jun', '2026-06-01'],
    ['Mar 3', '2026-03-03'],
    ['1/6', '2026-06-01'],
    ['1.6.', '2026-06-01'],
    ['Mon 1/6', '2026-06-01'],
    ['6/13', '2026-06-13'],
    ['1 Jun 27', '2027-06-01'],
  ])('%s is %s where the year is known', (text, date) => {
    expect(parseCell(text, find(table, column), thisYear)).toBe(date)
  })

  it.each(['29 Feb', '31/4', '1 2', '1/', '7', '2026', 'Jun', 'soon', 'Mon', '½'])(
    '%s is no date, in no year',
    (text) => {
      expect(parseCell(text, find(table, column), thisYear)).toEqual({ unread: text })
    },
  )

  it('looks at no text that is too long to be one', () => {
    const long = `1${' '.repeat(1_000_000)}2`
    expect(parse(table, column, long)).toEqual({ unread: long })
    expect(findDateEvidence(long)).toBeNull()
    expect(findMarkEvidence(long)).toBeNull()
  })

  it('reads the ambiguous as the setting says', () => {
    const monthFirst = makeCellLookup({ table, workbook, words, dates: 'month-first' })
    expect(parseCell('1/6/2026', find(table, column), monthFirst)).toBe('2026-01-06')
    expect(parseCell('31/12/2026', find(table, column), monthFirst)).toBe('2026-12-31')
  })

  it.each([
    ['never', '46174', null],
    ['likely', '46174', '2026-06-01'],
    ['likely', '12', null],
    ['always', '46174', '2026-06-01'],
    ['always', '46174,604', '2026-06-01'],
    ['always', '1', '1900-01-01'],
    ['always', '59', '1900-02-28'],
    ['always', '60', null],
    ['always', '61', '1900-03-01'],
    ['always', '2958465', '9999-12-31'],
    ['always', '2958466', null],
    ['always', '0', null],
    ['likely', '01/06/2026 14:30', null],
    ['always', '01/06/2026 14:30:27', '2026-06-01'],
  ] as const)('where bare numbers are %s days, %s is %s', (serials, text, date) => {
    const look = makeCellLookup({ table, workbook, words, serials })
    expect(parseCell(text, find(table, column), look)).toEqual(date ?? { unread: text })
  })

  it('keeps the time of a bare number where the column does', () => {
    const [other, id] = columnOf('date-time')
    const look = makeCellLookup({ table: other, workbook, words, serials: 'always' })
    expect(parseCell('46174.6041666667', find(other, id), look)).toBe('2026-06-01T14:30')
    expect(parseCell('46174.99999', find(other, id), look)).toBe('2026-06-02T00:00')
    expect(parse(other, id, '46174.5')).toEqual({ unread: '46174.5' })
  })

  it.each([
    ['31/12/2026', 'day-first'],
    ['12/31/26 14:00', 'month-first'],
    ['1.6.2026', 'either'],
    ['Mo, 31.12.2026', 'day-first'],
    ['mar. 3/2/2026', 'either'],
    ['6/6/2026', null],
    ['2026-06-01', null],
    ['1 June 2026', null],
    ['40/40/2026', null],
  ] as const)('%s tells the order %s', (text, order) => {
    expect(findDateEvidence(text)).toBe(order)
  })

  it.each([
    ['2026-06-01T09:30', '2026-06-01T09:30'],
    ['2026-06-01 9:30', '2026-06-01T09:30'],
    ['01/06/2026 09:30:00', '2026-06-01T09:30'],
    ['1 Jun 2026, 9:30 pm', '2026-06-01T21:30'],
    ['1 Jun 2026 at 12:05 am', '2026-06-01T00:05'],
    ['2026-06-01 00:00', '2026-06-01T00:00'],
    ['Mo, 1. Juni 2026 09:30', '2026-06-01T09:30'],
  ])('%s is the moment %s', (text, moment) => {
    const [other, id] = columnOf('date-time')
    expect(parse(other, id, text)).toBe(moment)
  })

  it.each(['09:30', '2026-06-01', '2026-06-01 24:00', '2026-06-01 13:00 pm', '2026-06-01 10:60'])(
    '%s is no moment',
    (text) => {
      const [other, id] = columnOf('date-time')
      expect(parse(other, id, text)).toEqual({ unread: text })
    },
  )
})

describe('numbers', () => {
  const [table, column] = columnOf('number')
  it.each([
    ['1234.5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['－１２．５', -12.5],
    ['1\u00a0234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['1,234,567', 1_234_567],
    ['0,123', 0.123],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['(12)', -12],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['€ 1,200', 1200],
    ['1200 EUR', 1200],
    ['1e3', 1000],
    ['-0', 0],
    ['12-', -12],
    ['($1,200.50)', -1200.5],
    ['$(1,200.50)', -1200.5],
    ['-$5', -5],
    ['US$ 1,200', 1200],
    ['CHF 1’200.–', 1200],
    ['1.200,- €', 1200],
    ['1\u202f234,50 €', 1234.5],
    ['1\u2009234 kr', 1234],
    ['250 zł', 250],
    ['₹ 1,200', 1200],
    ['١٢٣', 123],
    ['−١٬٢٣٤٫٥', -1234.5],
    ['۴۲', 42],
    ['१,२३४', 1234],
    ['৭', 7],
    ['123456789012345', 123_456_789_012_345],
    ['123,456,789,012,345,000,000', 123_456_789_012_345_000_000],
    ['0.12345678901234567890', 0.12345678901234568],
  ])('%s is %d', (text, value) => {
    expect(parse(table, column, text)).toBe(value)
  })

  it('takes no small raised digit for one of its own', () => {
    expect(parse(table, column, '5²')).toEqual({ unread: '5²' })
  })

  it.each([
    'abc',
    '1.2.3',
    '1,23,4',
    '12 34',
    '--5',
    '1e999',
    '5 apples',
    '40%',
    '0x10',
    'NaN',
    'Infinity',
    '1-2',
    '123456789012345678',
    '-123,456,789,012,345,678.5',
    '١٢a',
    '1٫2٫3',
  ])('%s is no number', (text) => {
    expect(parse(table, column, text)).toEqual({ unread: text })
  })

  it('reads a lone mark before three digits as the setting says', () => {
    const comma = makeCellLookup({ table, workbook, words, decimal: 'comma' })
    expect(parseCell('1,234', find(table, column), comma)).toBe(1.234)
    expect(parseCell('1.234', find(table, column), comma)).toBe(1234)
    expect(formatCell(1234.5, find(table, column), comma)).toBe('1234,5')
  })

  it.each([
    ['1.234,50', 'comma'],
    ['1,234.50', 'point'],
    ['€ 1.234.567', 'comma'],
    ['(1,234,567)', 'point'],
    ['0,5 %', 'comma'],
    ['12.5', 'point'],
    ['1 234,500', 'comma'],
    ['1,234', 'either'],
    ['1.234', 'either'],
    ['1234', null],
    ['1.2.3', null],
    ['three, four', null],
  ] as const)('%s tells the mark %s', (text, mark) => {
    expect(findMarkEvidence(text)).toBe(mark)
  })

  it('takes whole numbers only where the column counts', () => {
    const [counting, id] = columnOf('integer')
    expect(parse(counting, id, '3.0')).toBe(3)
    expect(parse(counting, id, '3.000')).toBe(3000)
    expect(parse(counting, id, '٣٫٠٠٠')).toBe(3)
    const sure = makeCellLookup({ table: counting, workbook, words, isDecimalSure: true })
    expect(parseCell('3.000', find(counting, id), sure)).toBe(3)
    expect(parseCell('3,000', find(counting, id), sure)).toBe(3000)
    expect(parse(counting, id, '1.200')).toBe(1200)
    expect(readCell('2.5', find(counting, id), lookup(counting))).toEqual({ why: 'not-a-whole-number' })
  })

  it('reads percent with and without its sign', () => {
    const [percent, id] = columnOf('percent')
    for (const text of ['40', '40%', '40 %', '40,0', '%40', '４０％', '٤٠٪'])
      expect(parse(percent, id, text)).toBe(40)
    expect(parse(percent, id, '(40%)')).toBe(-40)
    expect(parse(percent, id, '0.4')).toBe(0.4)
    expect(formatCell(40, find(percent, id), lookup(percent))).toBe('40%')
  })
})
