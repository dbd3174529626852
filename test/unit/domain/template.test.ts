// A new workbook has every seed row, its facts, and the technology leader as its first person.
import { describe, expect, it } from 'vitest'
import { findIssues } from '../../../src/domain/checks/find-issues.ts'
import { tableIds } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { findTechnologyLeader, findTechnologyLeaderName } from '../../../src/domain/technology-leader.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import { sketchWorkbook, start } from './sketch.ts'

describe('a new workbook', () => {
  it('holds every seed in order, worded and stamped as the first write', () => {
    const workbook = sketchWorkbook()
    for (const table of tableIds) {
      const rows = findRows(workbook, table)
      expect(rows.slice(0, tables[table].seeds.length).map(({ id }) => id)).toEqual(
        tables[table].seeds.map(({ id }) => id),
      )
      for (const row of rows) expect(row.stamps).toEqual({ row: 'first:1' })
    }
    expect(workbook.vector).toEqual({ first: 1 })
    expect(findRow(workbook, 'symptoms', 'X1')?.cells).toEqual({
      symptom: 'symptoms X1 symptom',
      pattern: 'strategic-exclusion',
    })
  })

  it('knows its facts and its technology leader', () => {
    const workbook = sketchWorkbook()
    const leader = findTechnologyLeader(workbook)
    expect(leader).toBeDefined()
    expect(findRow(workbook, 'facts', 'facts')?.cells).toEqual({
      title: 'Offsite',
      organisation: 'Meridane',
      'technology-leader': leader,
      'start-date': start,
      'velocity-target-in-days': 30,
      'decision-scheme': 'rapid',
    })
    expect(findTechnologyLeaderName(workbook)).toBe('Tess')
    expect(findRow(workbook, 'roles', 'technology-leader')?.cells['who-holds-each']).toBe(leader)
  })

  it('leaves blank what was not answered', () => {
    const workbook = sketchWorkbook({}, { technologyLeader: '  ', organisation: '', startDate: '' })
    expect(findRows(workbook, 'people')).toEqual([])
    expect(findRow(workbook, 'facts', 'facts')?.cells).not.toHaveProperty('technology-leader')
    expect(findRow(workbook, 'facts', 'facts')?.cells).not.toHaveProperty('start-date')
    expect(findTechnologyLeader(workbook)).toBeUndefined()
  })

  it('starts without a single issue', () => {
    expect(findIssues({ workbook: sketchWorkbook(), asOf: start })).toEqual([])
  })
})
