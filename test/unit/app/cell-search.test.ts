// What search finds in the cells of a workbook.
import { describe, expect, test } from 'vitest'
import { findCells } from '../../../src/app/cell-search.ts'
import type { FoundCell } from '../../../src/app/cell-search.ts'
import { finish } from '../../../src/domain/memo.ts'
import { methodWords } from '../../../src/words/index.ts'
import { addRows, makeTypical, setCells } from '../report/fixture.ts'

function find(text: string, atMost = 8, workbook = makeTypical()): readonly FoundCell[] {
  return finish(findCells(workbook, text, methodWords, atMost))
}

describe('the cells that hold a text', () => {
  const evidence = 'Told after the São Paulo day\nby the Board'
  const workbook = setCells(makeTypical(), 'integration-points', 'execute', { evidence })

  test.each(['são paulo', 'SAO PAULO', ' day by  the', 'board'])('are found by %s', (text) => {
    const found = find(text, 8, workbook)
    expect(found).toContainEqual({
      table: 'integration-points',
      row: 'execute',
      column: 'evidence',
      text: evidence,
    })
  })

  test('are one of each row, and no more than are asked for', () => {
    const all = find('e', 10_000)
    expect(all.length).toBeGreaterThan(20)
    expect(new Set(all.map(({ table, row }) => `${table}/${row}`)).size).toBe(all.length)
    expect(find('e', 5)).toEqual(all.slice(0, 5))
  })

  test('come before those that name the row it stands in', () => {
    const named = addRows(makeTypical(), 'education', {
      board: { topic: 'Reading a roadmap', teacher: 'ceo', attendees: ['coo', 'ceo'] },
    })
    const asked = setCells(named, 'rounds', 'baseline', { raters: ['ceo'] })
    const found = find('lindqvist', 100, asked)
    expect(found.map(({ table }) => table)).not.toContain('rounds')
    expect(found[0]).toEqual({ table: 'people', row: 'ceo', column: 'name', text: 'Marta Lindqvist' })
    expect(found).toContainEqual({
      table: 'facts',
      row: 'facts',
      column: 'sponsor',
      text: 'Marta Lindqvist',
    })
    expect(find('piotr', 100, named)).toContainEqual({
      table: 'education',
      row: 'board',
      column: 'attendees',
      text: 'Piotr Wałęski; Marta Lindqvist',
    })
    expect(new Set(found.map(({ table, row }) => `${table}/${row}`)).size).toBe(found.length)
  })

  test('are none for a text that says nothing', () => {
    expect(find('  ')).toEqual([])
    expect(find('no cell says this')).toEqual([])
  })
})
