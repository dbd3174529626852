// Every kind of cell as text and back, and the many spellings people and spreadsheets use.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStored } from '../../../src/domain/column.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { formatCell, makeCellLookup, parseCell, readCell } from '../../../src/format/cell-text.ts'
import { methodWords as words } from '../../../src/words/index.ts'
import { arbitraryWorkbook } from '../../support/arbitraries.ts'
import { columnOf, find, lookup, parse } from './cell-text-fixture.ts'

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
