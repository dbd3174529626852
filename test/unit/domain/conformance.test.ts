// The definitions hold what the product definition promises, agree with each other, and never change unnoticed.
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pillarActions, resultIds, schemes, symptoms } from '../../../src/domain/catalogue.ts'
import { isMatrix } from '../../../src/domain/cell.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { isShown, isStored } from '../../../src/domain/column.ts'
import type { Column, StoredColumn } from '../../../src/domain/column.ts'
import { scales } from '../../../src/domain/scale.ts'
import { stageIds } from '../../../src/domain/stage-id.ts'
import { findStage, stages } from '../../../src/domain/stages/index.ts'
import { isTableId, keptTableIds, methodTableIds, tableIds } from '../../../src/domain/table-id.ts'
import { findColumn, tables } from '../../../src/domain/tables/index.ts'
import * as promised from './product-ids.ts'

const ids = (list: string | undefined) => (list === undefined ? [] : list.split(' '))

describe('the method is complete', () => {
  it('has every table, in its order', () => {
    expect(Object.keys(promised.columnIds)).toEqual([...methodTableIds])
    expect(Object.keys(tables)).toEqual([...tableIds])
    for (const id of tableIds) expect(tables[id].id).toBe(id)
  })

  it.each(keptTableIds)('shows nobody a column of %s, which is no part of it', (id) => {
    expect(tables[id].columns.filter(isShown)).toEqual([])
    expect(tables[id].seeds).toEqual([])
  })

  it.each(methodTableIds)('has every column, choice and seed of %s', (id) => {
    const { columns, seeds } = tables[id]
    expect(columns.filter(isStored).map((column) => column.id)).toEqual(ids(promised.columnIds[id]))
    expect(columns.filter((column) => !isStored(column)).map((column) => column.id)).toEqual(
      ids(promised.computedIds[id]),
    )
    for (const column of columns) {
      if (column.kind !== 'choice') continue
      const wanted =
        id === 'agenda' ? [...stageIds, ...methodTableIds] : ids(promised.choiceIds[`${id}.${column.id}`])
      expect(column.choices, column.id).toEqual(wanted)
    }
    expect(seeds.map((seed) => seed.id)).toEqual(ids(promised.seedIds[id]))
  })

  it('has twenty symptoms in five patterns; consequences are answered openly', () => {
    for (const [pattern, list] of Object.entries(promised.symptomsByPattern)) {
      const found = tables.symptoms.seeds.filter(({ cells }) => cells['pattern'] === pattern)
      expect(found.map(({ id }) => id)).toEqual(ids(list))
    }
    expect(symptoms.filter(({ blind }) => blind)).toHaveLength(16)
    expect(symptoms.filter(({ blind }) => !blind).map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4'])
  })

  it('has fourteen actions, each with its pillar and stage', () => {
    expect(pillarActions).toHaveLength(14)
    for (const [stage, list] of Object.entries(promised.actionsByStage)) {
      const found = tables['pillar-actions'].seeds.filter(({ cells }) => cells['stage'] === stage)
      expect(found.map(({ id }) => id)).toEqual(ids(list))
    }
    for (const { id, cells } of tables['pillar-actions'].seeds) expect(cells['pillar']).toBe(id.slice(0, 2))
  })

  it('has five stages with their exit criteria and tables', () => {
    expect(stages.map(({ id }) => id)).toEqual(Object.keys(promised.criterionIds))
    for (const stage of stages) {
      expect(stage.criteria.map(({ id }) => id)).toEqual(ids(promised.criterionIds[stage.id]))
      expect(stage.tables).toEqual(expect.arrayContaining(ids(promised.stageTables[stage.id])))
      expect(findStage(stage.id)).toBe(stage)
    }
    expect(stages.flatMap(({ freezes }) => freezes ?? [])).toEqual(['baseline', 'follow-up'])
  })

  it('has six results, involvement 0 to 5 and frequency 0 to 4', () => {
    expect(resultIds).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6'])
    expect(scales.involvement).toEqual({ min: 0, max: 5 })
    expect(scales.frequency).toEqual({ min: 0, max: 4 })
    expect(scales.importance).toEqual({ min: 1, max: 3 })
  })

  it('has three decision schemes', () => {
    expect(Object.keys(schemes)).toEqual(['rapid', 'raci', 'daci'])
    expect(schemes.rapid).toMatchObject({
      letters: 'DRAPI',
      decides: 'D',
      performs: 'P',
      vetoes: 'A',
      input: 'I',
      voice: 'RAD',
    })
    expect(schemes.raci).toMatchObject({ decides: 'A', performs: 'R', input: 'C', voice: 'RA' })
    expect(schemes.daci).toMatchObject({ decides: 'A', performs: 'D', input: 'C', voice: 'DA' })
  })

  it('seeds the numbers the method names', () => {
    const cells = (table: keyof typeof tables, seed: string) =>
      tables[table].seeds.find(({ id }) => id === seed)?.cells
    expect(cells('facts', 'facts')).toEqual({ 'velocity-target-in-days': 30, 'decision-scheme': 'rapid' })
    const points = tables['integration-points'].seeds
    expect(points.map((seed) => seed.cells['importance'])).toEqual([2, 2, 2, 2, 2, 2, 2])
    expect(points.filter((seed) => seed.cells['kind'] === 'implementing').map(({ id }) => id)).toEqual([
      'plan-and-resource',
      'execute',
    ])
    const inScope = tables['decision-rights'].seeds.filter((seed) => seed.cells['in-scope'] === true)
    expect(inScope).toHaveLength(5)
    const skills = tables['translation-skills'].seeds.map((seed) => seed.cells['direction'])
    expect(skills.filter((direction) => direction === 'technology-to-business')).toHaveLength(5)
    const minutes = tables.agenda.seeds.reduce((sum, seed) => sum + Number(seed.cells['minutes']), 0)
    expect(minutes).toBeGreaterThan(6 * 60)
    expect(minutes).toBeLessThanOrEqual(8 * 60)
  })
})

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const methodId = /^([XTSACO]\d|P\d(\.\d)?)$/

describe('the definitions agree with each other', () => {
  it.each(tableIds)('%s: ids are unique and well formed', (id) => {
    const { columns, seeds, nameColumn } = tables[id]
    const lists = [columns, seeds].map((list) => list.map((each) => each.id))
    for (const column of columns) if (column.kind === 'choice') lists.push([...column.choices])
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length)
      for (const each of list) expect(kebab.test(each) || methodId.test(each), each).toBe(true)
    }
    const name = findColumn(id, nameColumn)
    expect(name !== undefined && isStored(name)).toBe(true)
    expect(findColumn(id, 'no-such-column')).toBeUndefined()
    for (const column of columns.filter(isShown)) expect(column.width, column.id).toBeDefined()
  })

  it.each(methodTableIds)(
    '%s: references resolve, ratings have a scale, computed columns leave blanks blank',
    (id) => {
      for (const column of tables[id].columns) {
        if (column.kind === 'reference') expect(isTableId(column.table)).toBe(true)
        if (column.kind === 'link')
          for (const table of column.tables ?? []) expect(isTableId(table)).toBe(true)
        if (column.kind === 'rating')
          expect(scales[column.scale].max).toBeGreaterThan(scales[column.scale].min)
      }
    },
  )

  it.each(methodTableIds)('%s: seeds fill columns that exist with values of their kind', (id) => {
    for (const seed of tables[id].seeds) {
      for (const [column, cell] of Object.entries(seed.cells)) {
        const definition = findColumn(id, column)
        expect(
          definition !== undefined && isStored(definition) && fits(definition, cell),
          `${seed.id}.${column}`,
        ).toBe(true)
      }
      for (const column of seed.worded ?? []) {
        expect(findColumn(id, column)?.kind, `${seed.id}.${column}`).toMatch(/text$/)
        expect(seed.cells).not.toHaveProperty(column)
      }
      const named =
        seed.cells[tables[id].nameColumn] !== undefined || seed.worded?.includes(tables[id].nameColumn)
      expect(named === true || id === 'facts', `${seed.id} has a name`).toBe(true)
    }
  })

  it('criteria and guide steps name tables, with ids unique across the plan', () => {
    const criteria = stages.flatMap((stage) => stage.criteria.map(({ id }) => id))
    expect(new Set(criteria).size).toBe(criteria.length)
    for (const stage of stages) {
      expect(stage.guide.length).toBeGreaterThanOrEqual(5)
      expect(stage.guide.length).toBeLessThanOrEqual(7)
      const steps = stage.guide.map(({ id }) => id)
      expect(new Set(steps).size).toBe(steps.length)
      for (const { table, minutes } of stage.guide) {
        expect(stage.tables).toContain(table)
        expect(minutes).toBeGreaterThan(0)
      }
      for (const { table } of stage.criteria) expect(stage.tables).toContain(table)
    }
  })
})

function fits(column: StoredColumn, cell: Cell): boolean {
  switch (column.kind) {
    case 'choice':
      return typeof cell === 'string' && column.choices.includes(cell)
    case 'integer':
      return Number.isInteger(cell)
    case 'number':
    case 'percent':
      return typeof cell === 'number'
    case 'rating':
      return typeof cell === 'number' && cell >= scales[column.scale].min && cell <= scales[column.scale].max
    case 'yes-no':
      return typeof cell === 'boolean'
    case 'people':
      return Array.isArray(cell)
    case 'matrix':
      return isMatrix(cell)
    case 'text':
    case 'long-text':
    case 'date':
    case 'date-time':
    case 'person':
    case 'reference':
    case 'link':
      return typeof cell === 'string'
  }
}

describe('the snapshot of all definitions', () => {
  const path = new URL('../../fixtures/definitions.json', import.meta.url)
  // Without widths and functions: what a workbook file shows, and nothing else.
  const current: unknown = {
    tables: Object.fromEntries(
      tableIds.map((id) => [
        id,
        { columns: tables[id].columns.map(describeColumn), seeds: tables[id].seeds },
      ]),
    ),
    criteria: Object.fromEntries(stages.map(({ id, criteria }) => [id, criteria.map((each) => each.id)])),
    scales,
    letters: Object.fromEntries(Object.entries(schemes).map(([id, { letters }]) => [id, letters])),
  }

  it('matches the definitions', () => {
    if (process.env['ACCEPT_DEFINITIONS'] === '1')
      writeFileSync(path, `${JSON.stringify(current, null, 1)}\n`)
    const accepted: unknown = JSON.parse(readFileSync(path, 'utf8'))
    expect(
      current,
      [
        'The definitions differ from test/fixtures/definitions.json, so workbook files differ too. If that is meant:',
        '1. raise formatVersion in src/format,',
        '2. write a migration in src/format/migrations (empty for an addition) with its before and after,',
        '3. accept the snapshot: ACCEPT_DEFINITIONS=1 npm run unit -- test/unit/domain/conformance.test.ts',
      ].join('\n'),
    ).toEqual(accepted)
  })
})

/** A column as JSON: functions fall away, and how wide it is drawn is no file's business. */
function describeColumn(column: Column): object {
  const copy = JSON.parse(JSON.stringify(column)) as Record<string, unknown>
  delete copy['width']
  return copy
}
