// Every kind of cell as text and back, and the many spellings people and spreadsheets use.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStored } from '../../../src/domain/column.ts'
import type { Column } from '../../../src/domain/column.ts'
import { makeStamp } from '../../../src/domain/row.ts'
import type { Row } from '../../../src/domain/row.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { findColumn, tables } from '../../../src/domain/tables/index.ts'
import { makeEmptyWorkbook, makeTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { formatCell, makeCellLookup, parseCell, readCell } from '../../../src/format/cell-text.ts'
import { findDateEvidence } from '../../../src/format/read-date.ts'
import { findMarkEvidence } from '../../../src/format/read-number.ts'
import { methodWords as words } from '../../../src/words/index.ts'
import { arbitraryWorkbook } from '../../support/arbitraries.ts'

function rows(cells: Readonly<Record<string, Row['cells']>>) {
  return makeTableRows(
    Object.entries(cells).map(([id, row], index) => ({
      id,
      order: `a${String(index)}`,
      cells: row,
      stamps: { row: makeStamp('d', 1) },
    })),
  )
}

const empty = makeEmptyWorkbook('w')
const workbook: Workbook = {
  ...empty,
  tables: {
    ...empty.tables,
    facts: rows({ facts: { title: 'Offsite' } }),
    people: rows({
      p1: { name: 'Ana Silva' },
      p2: { name: 'Bo Berg' },
      p3: { name: 'Bo Berg' },
      p4: { name: 'Chloé Dúarte' },
    }),
    roles: rows({
      ceo: { role: 'CEO' },
      cfo: { role: 'CFO' },
      'technology-leader': { role: 'Technology leader' },
    }),
    'decision-rights': rows({ d1: { decision: 'Data strategy' }, d2: { decision: 'Road map' } }),
    symptoms: rows({ X1: { symptom: 'Asked at the end' } }),
  },
}

const lookup = (table: TableId) => makeCellLookup({ table, workbook, words })
const find = (table: TableId, id: string): Column => {
  const column = findColumn(table, id)
  if (column === undefined) throw new Error(`no column ${table}.${id}`)
  return column
}
const parse = (table: TableId, column: string, text: string) =>
  parseCell(text, find(table, column), lookup(table))
const columnOf = (kind: Column['kind']) => {
  for (const table of methodTableIds)
    for (const column of tables[table].columns) if (column.kind === kind) return [table, column.id] as const
  throw new Error(`no column of kind ${kind}`)
}

describe('cells as text and back', () => {
  it('reads back every cell that it wrote, for every column of the method, with names and with ids', () => {
    fc.assert(
      fc.property(
        arbitraryWorkbook(),
        fc.boolean(),
        fc.constantFrom('point', 'comma'),
        (any, ids, decimal) => {
          for (const table of methodTableIds) {
            const look = makeCellLookup({ table, workbook: any, words, ids, decimal })
            for (const row of any.tables[table].rows)
              for (const column of tables[table].columns.filter(isStored)) {
                const cell = row.cells[column.id]
                const text = formatCell(cell, column, look)
                expect(
                  parseCell(text, column, look),
                  `${table}.${column.id} ${JSON.stringify(text)}`,
                ).toEqual(cell)
              }
          }
        },
      ),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('writes blanks as nothing and reads nothing as blank', () => {
    for (const table of methodTableIds)
      for (const column of tables[table].columns) {
        expect(formatCell(undefined, column, lookup(table))).toBe('')
        expect(parseCell('', column, lookup(table))).toBeUndefined()
      }
  })

  it('keeps word for word what it cannot read', () => {
    const [table, column] = columnOf('date')
    expect(parse(table, column, ' next Tuesday ')).toEqual({ unread: ' next Tuesday ' })
    expect(formatCell({ unread: ' next Tuesday ' }, find(table, column), lookup(table))).toBe(
      ' next Tuesday ',
    )
  })
})

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
    const sure = makeCellLookup({ table: counting, workbook, words, isDecimalSure: true })
    expect(parseCell('3.000', find(counting, id), sure)).toBe(3)
    expect(parseCell('3,000', find(counting, id), sure)).toBe(3000)
    expect(parse(counting, id, '1.200')).toBe(1200)
    expect(readCell('2.5', find(counting, id), lookup(counting))).toEqual({ why: 'not-a-whole-number' })
  })

  it('reads percent with and without its sign', () => {
    const [percent, id] = columnOf('percent')
    for (const text of ['40', '40%', '40 %', '40,0', '%40', '４０％'])
      expect(parse(percent, id, text)).toBe(40)
    expect(parse(percent, id, '(40%)')).toBe(-40)
    expect(parse(percent, id, '0.4')).toBe(0.4)
    expect(formatCell(40, find(percent, id), lookup(percent))).toBe('40%')
  })
})

describe('answers', () => {
  it('reads yes and no in their many spellings', () => {
    const [table, column] = columnOf('yes-no')
    for (const text of ['yes', 'Y', 'TRUE', 'WAHR', '1', 'x', '✓'])
      expect(parse(table, column, text)).toBe(true)
    for (const text of ['No', 'n', 'false', '0']) expect(parse(table, column, text)).toBe(false)
    expect(parse(table, column, 'maybe')).toEqual({ unread: 'maybe' })
  })

  it('reads choices by label or id', () => {
    expect(parse('people', 'side', ' BUSINESS ')).toBe('business')
    const label = words.tables.actions.columns['status']?.choices?.['in-progress'] ?? ''
    expect(parse('actions', 'status', label.toUpperCase())).toBe('in-progress')
    expect(parse('actions', 'status', 'in-progress')).toBe('in-progress')
    expect(parse('actions', 'status', 'nearly')).toEqual({ unread: 'nearly' })
  })

  it('reads a scale by number, name, both or neither', () => {
    const step = words.scales.involvement.steps[3]
    for (const text of [
      '3',
      '3.0',
      '3/5',
      '3 - consulted',
      `3 ${step?.label ?? ''}`,
      step?.label ?? '',
      'CONSULTED',
      '★★★☆☆',
    ])
      expect(parse('integration-points', 'actual', text), text).toBe(3)
    for (const text of ['6', '-1', '2.5', '3 apples', '1-2', 'lots', '★★★★★★'])
      expect(parse('integration-points', 'actual', text), text).toEqual({ unread: text })
    expect(parse('ratings', 'value', 'Not sure')).toBe('not-sure')
    expect(parse('integration-points', 'importance', 'not sure')).toEqual({ unread: 'not sure' })
  })
})

describe('names', () => {
  it('reads a person by name without case and accents, by unique initials, by id', () => {
    expect(parse('actions', 'owner', 'ana  SILVA')).toBe('p1')
    expect(parse('actions', 'owner', 'Chloe Duarte')).toBe('p4')
    expect(parse('actions', 'owner', 'AS')).toBe('p1')
    expect(parse('actions', 'owner', 'A.S.')).toBe('p1')
    expect(parse('actions', 'owner', 'p2')).toBe('p2')
  })

  it('asks for the row id where a name is not unique, and writes it', () => {
    const owner = find('actions', 'owner')
    expect(formatCell('p2', owner, lookup('actions'))).toBe('Bo Berg [p2]')
    expect(parse('actions', 'owner', 'Bo Berg [p3]')).toBe('p3')
    expect(readCell('Bo Berg', owner, lookup('actions'))).toEqual({ why: 'name-not-unique' })
    expect(readCell('BB', owner, lookup('actions'))).toEqual({ why: 'name-not-unique' })
    expect(readCell('Nobody', owner, lookup('actions'))).toEqual({ why: 'no-such-person' })
  })

  it('reads several people between semicolons, or commas where nothing else can be meant', () => {
    for (const text of ['Ana Silva; p2', 'Ana Silva, p2', 'Ana Silva\np2'])
      expect(parse('information-flows', 'who-must-react', text)).toEqual(['p1', 'p2'])
  })

  it('reads references and links', () => {
    expect(parse('information-flows', 'used-in-decision', 'data strategy')).toBe('d1')
    expect(parse('actions', 'from', 'Decision rights: Data strategy')).toBe('decision-rights/d1')
    expect(parse('actions', 'from', 'decision-rights/d2')).toBe('decision-rights/d2')
    expect(parse('actions', 'from', 'Road map')).toBe('decision-rights/d2')
    expect(parse('ratings', 'item', 'Asked at the end')).toBe('symptoms/X1')
    expect(parse('ratings', 'item', 'decision-rights/d2')).toEqual({ unread: 'decision-rights/d2' })
  })

  it('never takes a name that reaches into objects', () => {
    expect(parse('decision-rights', 'as-is-roles', '[__proto__]: D')).toEqual({ unread: '[__proto__]: D' })
    expect(parse('actions', 'owner', '[__proto__]')).toEqual({ unread: '[__proto__]' })
  })
})

describe('decision letters', () => {
  it('reads them in any order and by their names, and writes them in the order of the scheme', () => {
    expect(parse('decision-rights', 'as-is-roles', 'CEO: d; cfo: I, r; Technology leader: perform')).toEqual({
      ceo: 'D',
      cfo: 'RI',
      'technology-leader': 'P',
    })
    expect(parse('decision-rights', 'as-is-roles', 'CEO: Q')).toEqual({ unread: 'CEO: Q' })
    expect(parse('decision-rights', 'as-is-roles', 'Janitor: D')).toEqual({ unread: 'Janitor: D' })
  })
})

describe('computed cells', () => {
  it('are written rounded, with their sign, and by their word', () => {
    const progress = find('outcome-measures', 'progress-to-target')
    expect(formatCell(33.33333, progress, lookup('outcome-measures'))).toBe('33.33%')
    const status = find('outcome-measures', 'status')
    const [choice, label] = Object.entries(
      words.tables['outcome-measures'].columns['status']?.choices ?? {},
    )[0] ?? ['', '']
    expect(choice).not.toBe('')
    expect(formatCell(choice, status, lookup('outcome-measures'))).toBe(label)
    expect(parseCell('12', progress, lookup('outcome-measures'))).toBeUndefined()
  })
})
