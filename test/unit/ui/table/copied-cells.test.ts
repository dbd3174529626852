// What a copy of our own says about its cells, and how little of it is believed.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Column, StoredColumn } from '../../../../src/domain/column.ts'
import { isStored } from '../../../../src/domain/column.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'
import { findColumn } from '../../../../src/domain/tables/index.ts'
import {
  describeCell,
  describeCopy,
  findCopySource,
  takeCopied,
} from '../../../../src/ui/table/copied-cells.ts'

function columnAt(place: string): { readonly table: TableId; readonly column: Column } {
  const [table, id = ''] = place.split('/') as [TableId, string?] // the tests name tables that there are
  const column = findColumn(table, id)
  if (column === undefined) throw new Error(`no column ${place}`)
  return { table, column }
}

function storedAt(place: string): { readonly table: TableId; readonly column: StoredColumn } {
  const { table, column } = columnAt(place)
  if (!isStored(column)) throw new Error(`${place} is worked out`)
  return { table, column }
}

function carry(from: string, to: string, json: string, isSameWorkbook = true): Cell | undefined {
  return takeCopied(json, { ...columnAt(from), isSameWorkbook }, storedAt(to))
}

describe('a copied cell', () => {
  it.each([
    ['flow-log/raised', 'actions/due', '2026-06-01'],
    ['flow-log/from-memory', 'flow-log/from-memory', false],
    ['integration-points/actual', 'integration-points/mandate', 'not-sure'],
    ['integration-points/actual', 'integration-points/mandate', 0],
    ['results/before', 'results/now', 0.1],
    ['flow-log/hand-offs', 'results/now', 3],
    ['flow-log/lead-time', 'results/now', 3.25],
    ['actions/status', 'actions/status', 'done'],
  ] as const)('of %s is the same in %s, in whatever workbook', (from, to, cell) => {
    expect(carry(from, to, JSON.stringify(cell), false)).toEqual(cell)
  })

  it.each([
    ['actions/owner', 'flow-log/forum', 'ana'],
    ['results/before', 'flow-log/hand-offs', 0.5],
    ['integration-points/actual', 'integration-points/importance', 3],
    ['integration-points/kind', 'actions/status', 'shaping'],
    ['flow-log/raised', 'meetings/minutes', '2026-06-01'],
  ] as const)('of %s is read by its text in %s', (from, to, cell) => {
    expect(carry(from, to, JSON.stringify(cell))).toBeUndefined()
  })

  it.each([
    ['actions/owner', 'pillar-actions/owner', 'ana'],
    ['information-flows/who-must-react', 'information-flows/who-must-react', ['ana', 'bo']],
    ['information-flows/used-in-decision', 'information-flows/used-in-decision', 'd1'],
    ['actions/from', 'actions/from', 'decision-rights/d1'],
    ['decision-rights/as-is-roles', 'decision-rights/to-be-roles', { ceo: 'D' }],
  ] as const)('of %s names rows, which only its own workbook knows', (from, to, cell) => {
    expect(carry(from, to, JSON.stringify(cell))).toEqual(cell)
    expect(carry(from, to, JSON.stringify(cell), false)).toBeUndefined()
  })

  it.each([
    ['flow-log/raised', '"2026-02-31"'],
    ['flow-log/raised', '42'],
    ['flow-log/raised', '{"unread":"soon"}'],
    ['flow-log/raised', 'null'],
    ['flow-log/raised', '"2026-06-01'],
    ['actions/owner', '"__proto__"'],
    ['actions/owner', '["ana"]'],
    ['actions/from', '"javascript:alert(1)"'],
    ['actions/status', '"toString"'],
    ['decision-rights/as-is-roles', '{"__proto__":"D"}'],
    ['decision-rights/as-is-roles', '{"ceo":{"deep":1}}'],
    ['information-flows/who-must-react', '[[["ana"]]]'],
    ['information-flows/who-must-react', '['.repeat(100_000)],
    ['information-flows/who-must-react', `["${'a'.repeat(2_000_000)}"]`],
    ['results/before', '1e999'],
  ])('of %s that is none is not believed', (place, json) => {
    expect(carry(place, place, json)).toBeUndefined()
  })

  it('says only what its text does not', () => {
    const { column } = columnAt('flow-log/raised')
    expect(describeCell(column, '2026-06-01')).toBe('"2026-06-01"')
    expect(describeCell(column, undefined)).toBeUndefined()
    expect(describeCell(column, { unread: 'soon' })).toBeUndefined()
    expect(describeCell(columnAt('flow-log/item').column, 'text')).toBeUndefined()
  })
})

describe('a copy', () => {
  const columns = ['raised', 'result'].map((id) => columnAt(`flow-log/${id}`).column)
  /** As the browser names the attributes. */
  function read(about: Readonly<Record<string, string>>) {
    return Object.fromEntries(
      Object.entries(about).map(([name, value]) => [
        `pathway${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`,
        value,
      ]),
    )
  }

  it('tells its columns, and its workbook without the id', () => {
    const about = describeCopy('workbook-1', 'flow-log', columns)
    expect(JSON.stringify(about)).not.toContain('workbook-1')
    expect(findCopySource(read(about), 2, 'workbook-1')).toEqual({
      table: 'flow-log',
      columns,
      isSameWorkbook: true,
    })
    expect(findCopySource(read(about), 2, 'workbook-2')?.isSameWorkbook).toBe(false)
  })

  it('is taken for another program’s where anything about it is odd', () => {
    const about = read(describeCopy('w', 'flow-log', columns))
    expect(findCopySource({}, 2, 'w')).toBeNull()
    expect(findCopySource(about, 3, 'w')).toBeNull()
    expect(findCopySource({ ...about, pathway: '2' }, 2, 'w')).toBeNull()
    expect(findCopySource({ ...about, pathwayTable: '__proto__' }, 2, 'w')).toBeNull()
    expect(findCopySource({ ...about, pathwayColumns: 'raised gone' }, 2, 'w')).toBeNull()
  })
})
