// The sample engagement is complete, valid cell by cell, and tells the story it claims to tell.
import { beforeAll, describe, expect, it } from 'vitest'
import { schemes } from '../../../src/domain/catalogue.ts'
import { isUnread } from '../../../src/domain/cell.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { findIssues } from '../../../src/domain/checks/find-issues.ts'
import { isStored } from '../../../src/domain/column.ts'
import type { StoredColumn } from '../../../src/domain/column.ts'
import { isDate } from '../../../src/domain/date.ts'
import { topGaps } from '../../../src/domain/involvement.ts'
import { isOrderKey } from '../../../src/domain/order-key.ts'
import { numberAt, textAt, yesNoAt } from '../../../src/domain/read.ts'
import { compareRows, readStamp } from '../../../src/domain/row.ts'
import type { Row } from '../../../src/domain/row.ts'
import { makeSample, makeSampleBaseline } from '../../../src/domain/sample.ts'
import { scales } from '../../../src/domain/scale.ts'
import { stages, stageStates } from '../../../src/domain/stages/index.ts'
import { isTableId, methodTableIds } from '../../../src/domain/table-id.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { countRows, findRow, findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'

const lastDay = '2026-11-23'
let sample: Workbook
let baseline: Workbook

beforeAll(() => {
  sample = makeSample(sampleData, 'meridane')
  baseline = makeSampleBaseline(sampleData, 'meridane')
})

describe('size', () => {
  it.each(methodTableIds)('%s has rows', (table) => {
    expect(findRows(sample, table).length).toBeGreaterThan(0)
  })

  it('has more than 250 rows beside the answers, and forty items in the flow log', () => {
    expect(countRows(sample) - findRows(sample, 'ratings').length).toBeGreaterThan(250)
    expect(findRows(sample, 'flow-log')).toHaveLength(40)
    expect(findRows(sample, 'people')).toHaveLength(9)
    // seven stages of strategy and sixteen symptoms, eight raters, two rounds
    expect(findRows(sample, 'ratings')).toHaveLength(23 * 8 * 2)
  })

  it('fills every column of every table somewhere', () => {
    const empty = methodTableIds.flatMap((table) =>
      tables[table].columns
        .filter(isStored)
        .filter((column) => findRows(sample, table).every((row) => row.cells[column.id] === undefined))
        .map((column) => `${table}/${column.id}`),
    )
    // no stage was skipped, so none has a reason; both rounds are revealed, so nobody needs a code to return
    expect(empty).toEqual(['stages/reason', 'ratings/return-code'])
  })

  it('keeps every row the method fixes', () => {
    for (const table of methodTableIds) {
      for (const seed of tables[table].seeds) {
        const place = `${table}/${seed.id}`
        expect(findRow(sample, table, seed.id), place).toBeDefined()
        expect(findRow(baseline, table, seed.id), place).toBeDefined()
      }
      if (tables[table].fixedRows === true) {
        expect(findRows(sample, table), table).toHaveLength(tables[table].seeds.length)
      }
    }
  })
})

describe.each(['month six', 'week one'] as const)('the copy of %s', (when) => {
  const pick = () => (when === 'month six' ? sample : baseline)

  it('holds in each cell what its column takes', () => {
    const wrong = methodTableIds.flatMap((table) =>
      findRows(pick(), table).flatMap((row) =>
        Object.entries(row.cells).flatMap(([column, cell]) => {
          const defined = tables[table].columns.find(({ id }) => id === column)
          const fault = defined === undefined || !isStored(defined) || !fits(defined, cell, pick(), row)
          return fault ? [`${table}/${row.id}/${column}: ${JSON.stringify(cell)}`] : []
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('has unique row ids in the order of their keys, and stamps its vector covers', () => {
    const { vector } = pick()
    for (const table of methodTableIds) {
      const rows = findRows(pick(), table)
      expect(new Set(rows.map(({ id }) => id)).size, table).toBe(rows.length)
      expect([...rows].sort(compareRows), table).toEqual(rows)
      for (const row of rows) {
        expect(isOrderKey(row.order)).toBe(true)
        for (const stamp of [row.stamps.row, ...Object.values(row.stamps.cells ?? {})]) {
          const { device, counter } = readStamp(stamp)
          expect(counter).toBeGreaterThan(0)
          expect(counter).toBeLessThanOrEqual(vector[device] ?? 0)
        }
      }
    }
  })

  it('has no text that is blank, padded or left over from drafting', () => {
    const texts = methodTableIds.flatMap((table) =>
      findRows(pick(), table).flatMap((row) =>
        Object.values(row.cells).filter((cell) => typeof cell === 'string'),
      ),
    )
    expect(texts.filter((text) => /^\s|\s$|\s{2}|TODO|lorem|xxx/i.test(text) || text === '')).toEqual([])
  })
})

describe('the rule by which cells are judged', () => {
  it.each([
    ['actions', 'due', '2026-02-30'],
    ['actions', 'owner', 'nobody'],
    ['actions', 'from', 'integration-points/nothing'],
    ['actions', 'status', 'finished'],
    ['scorecard', 'weight-today', 101],
    ['integration-points', 'actual', 6],
    ['decision-rights', 'as-is-roles', { ceo: 'RD' }],
    ['stages', 'waivers', { 'no-such-criterion': 'Because' }],
    ['agenda', 'actual-start', '2026-05-29T24:00'],
  ] as const)('refuses %s/%s: %j', (table, id, cell) => {
    const column = tables[table].columns.filter(isStored).find((defined) => defined.id === id)
    const row = findRows(sample, table)[0]
    if (column === undefined || row === undefined) throw new Error('the test names a column that is gone')
    expect(fits(column, cell, sample, row)).toBe(false)
    expect(fits(column, row.cells[id] ?? cell, sample, row) || row.cells[id] === undefined).toBe(true)
  })
})

describe('the story', () => {
  it('has nothing wrong in it', () => {
    const wrong = findIssues({ workbook: sample, asOf: lastDay }).filter(
      ({ severity }) => severity === 'wrong',
    )
    expect(wrong).toEqual([])
    const before = findIssues({ workbook: baseline, asOf: '2026-05-30' })
    expect(before.filter(({ severity }) => severity === 'wrong')).toEqual([])
  })

  it('leaves the things to look at that it talks about', () => {
    const found = findIssues({ workbook: sample, asOf: lastDay }).map(
      ({ code, table, row }) => `${code} ${table}/${row ?? ''}`,
    )
    expect(found).toContain('technology-performs-only decision-rights/product-road-map')
    expect(found).toContain('no-performer decision-rights/growth-strategy')
    expect(found).toContain('strategy-check-one-sided strategy-checks/check-august')
    expect(found).toContain('month-without-workshop workshops/')
  })

  it('meets every exit criterion, or says why not', () => {
    const open = stageStates({ workbook: sample, asOf: lastDay }).flatMap(({ stage, criteria }) =>
      criteria
        .filter(({ state, waivedBecause }) => !state.met && waivedBecause === null)
        .map(({ criterion }) => `${stage.id}/${criterion.id}`),
    )
    expect(open).toEqual([])
  })

  it('waives one criterion only, one that is not met', () => {
    const waived = stageStates({ workbook: sample, asOf: lastDay }).flatMap(({ criteria }) =>
      criteria.filter(({ waivedBecause }) => waivedBecause !== null),
    )
    expect(waived.map(({ criterion, state }) => [criterion.id, state.met])).toEqual([
      ['monthly-workshop', false],
    ])
  })

  it('signs all five stages, the last one three days ago', () => {
    const rows = findRows(sample, 'stages')
    expect(rows.map((row) => [row.id, textAt(row, 'status'), textAt(row, 'sign-off-date')])).toEqual([
      ['week-one', 'done', '2026-05-30'],
      ['month-one', 'done', '2026-06-26'],
      ['month-two', 'done', '2026-08-14'],
      ['month-three', 'done', '2026-09-04'],
      ['month-six', 'done', '2026-11-20'],
    ])
    expect(stages).toHaveLength(5)
  })

  it('had the picture of week one when week one was signed', () => {
    const points = findRows(baseline, 'integration-points')
    const column = (id: string) => points.map((row) => numberAt(row, id))
    expect(column('mandate')).toEqual([3, 4, 3, 4, 4, 5, 3])
    expect(column('actual')).toEqual([1, 1, 2, 2, 4, 5, 0])
    expect(column('target')).toEqual([4, 4, 5, 4, 4, 4, 4])
    expect(column('importance')).toEqual([2, 3, 3, 3, 2, 1, 2])
    expect(topGaps({ workbook: baseline, asOf: '2026-05-30' }, 3).map(({ id }) => id)).toEqual([
      'set-ambition-and-goals',
      'frame-options',
      'review-and-adapt',
    ])
  })

  it('met the criteria of week one on the day it was signed', () => {
    const [weekOne, monthOne] = stageStates({ workbook: baseline, asOf: '2026-05-30' })
    expect(weekOne?.criteria.filter(({ state }) => !state.met)).toEqual([])
    expect(weekOne?.status).toBe('done')
    expect(monthOne?.status).toBe('not-started')
  })

  it('remembers five items each way, leaves some open and one withdrawn', () => {
    const items = findRows(sample, 'flow-log')
    for (const direction of ['business-to-technology', 'technology-to-business']) {
      const own = items.filter((row) => textAt(row, 'direction') === direction)
      expect(own.filter((row) => yesNoAt(row, 'from-memory') === true)).toHaveLength(5)
      expect(own.filter((row) => textAt(row, 'result') === 'open').length).toBeGreaterThanOrEqual(3)
    }
    expect(items.filter((row) => textAt(row, 'result') === 'withdrawn')).toHaveLength(1)
    for (const row of items.filter((item) => textAt(item, 'result') === 'open')) {
      expect(row.cells['decided'], row.id).toBeUndefined()
    }
  })

  it('drops two pillar actions with reasons and admits a worse result', () => {
    const dropped = findRows(sample, 'pillar-actions').filter((row) => textAt(row, 'status') === 'dropped')
    expect(dropped).toHaveLength(2)
    for (const row of dropped) expect(textAt(row, 'reason')).toBeDefined()
    const worse = findRows(sample, 'results').filter((row) => {
      const [before, now] = [numberAt(row, 'before') ?? 0, numberAt(row, 'now') ?? 0]
      return row.id === 'O6' ? now > before : now < before
    })
    expect(worse.map(({ id }) => id)).toEqual(['O4'])
  })

  it('answers the same questions by the same people in both rounds', () => {
    const asked = (round: string) =>
      findRows(sample, 'ratings')
        .filter((row) => textAt(row, 'round') === round)
        .map((row) => `${textAt(row, 'item') ?? ''} ${textAt(row, 'respondent') ?? ''}`)
    expect(asked('baseline')).toEqual(asked('follow-up'))
    const unsure = findRows(sample, 'ratings').filter((row) => row.cells['value'] === 'not-sure')
    expect(unsure.length).toBeGreaterThanOrEqual(6)
  })
})

describe('the baseline', () => {
  it('is older than what came later: fewer rows, no month six', () => {
    expect(countRows(baseline)).toBeLessThan(countRows(sample))
    expect(findRows(baseline, 'outcome-measures')).toEqual([])
    expect(findRows(baseline, 'ratings')).toHaveLength(23 * 8)
    expect(findRows(baseline, 'results').every((row) => row.cells['now'] === undefined)).toBe(true)
  })

  it('has no date after its own but those of plans', () => {
    const planned = new Set(['due', 'review-on', 'next-date', 'start-date'])
    const late = methodTableIds.flatMap((table) =>
      findRows(baseline, table).flatMap((row) =>
        Object.entries(row.cells)
          .filter(([column, cell]) => !planned.has(column) && isDateAfter(cell, '2026-05-30'))
          .map(([column]) => `${table}/${row.id}/${column}`),
      ),
    )
    expect(late).toEqual([])
  })

  it('differs from the last copy only where the later stamp says so', () => {
    for (const table of methodTableIds) {
      for (const old of findRows(baseline, table)) {
        const now = findRow(sample, table, old.id)
        expect(now?.order).toBe(old.order)
        const changed = Object.keys({ ...old.cells, ...now?.cells }).filter(
          (column) => JSON.stringify(old.cells[column]) !== JSON.stringify(now?.cells[column]),
        )
        const stamped = Object.keys(now?.stamps.cells ?? {}).map((name) => name.split('/')[0])
        expect(new Set(stamped), `${table}/${old.id}`).toEqual(new Set(changed))
      }
    }
  })
})

function isDateAfter(cell: Cell, day: string): boolean {
  return typeof cell === 'string' && isDate(cell) && cell > day
}

function fits(column: StoredColumn, cell: Cell, workbook: Workbook, row: Row): boolean {
  if (isUnread(cell)) return false
  const isPerson = (id: unknown) => typeof id === 'string' && findRow(workbook, 'people', id) !== undefined
  switch (column.kind) {
    case 'text':
    case 'long-text':
      return typeof cell === 'string'
    case 'date':
      return typeof cell === 'string' && isDate(cell)
    case 'date-time':
      return typeof cell === 'string' && isDate(cell.slice(0, 10)) && /T([01]\d|2[0-3]):[0-5]\d$/.test(cell)
    case 'yes-no':
      return typeof cell === 'boolean'
    case 'integer':
    case 'number': {
      if (typeof cell !== 'number' || (column.kind === 'integer' && !Number.isInteger(cell))) return false
      return cell >= (column.min ?? cell) && cell <= (column.max ?? cell)
    }
    case 'percent':
      return typeof cell === 'number' && cell >= 0 && cell <= 100
    case 'choice':
      return typeof cell === 'string' && column.choices.includes(cell)
    case 'rating': {
      if (cell === 'not-sure') return column.notSure === true
      const { min, max } = scales[column.scale]
      const top = column.scale === 'answer' && textAt(row, 'item')?.startsWith('symptoms/') === true ? 4 : max
      return typeof cell === 'number' && Number.isInteger(cell) && cell >= min && cell <= top
    }
    case 'person':
      return isPerson(cell)
    case 'people':
      return Array.isArray(cell) && cell.length > 0 && cell.every(isPerson)
    case 'reference':
      return typeof cell === 'string' && findRow(workbook, column.table, cell) !== undefined
    case 'link': {
      const links: readonly unknown[] = Array.isArray(cell) ? cell : [cell]
      return column.many === Array.isArray(cell) || column.many !== true
        ? links.every((link) => leadsSomewhere(link, column.tables, workbook))
        : false
    }
    case 'matrix':
      return fitsMatrix(column.keys, cell, workbook)
  }
}

function leadsSomewhere(link: unknown, allowed: readonly TableId[] | undefined, workbook: Workbook): boolean {
  if (typeof link !== 'string') return false
  const [table = '', id = ''] = link.split('/')
  if (!isTableId(table) || allowed?.includes(table) === false) return false
  return findRow(workbook, table, id) !== undefined
}

function fitsMatrix(keys: 'roles' | 'criteria', cell: Cell, workbook: Workbook): boolean {
  if (typeof cell !== 'object' || Array.isArray(cell)) return false
  const criteria = stages.flatMap((stage) => stage.criteria.map(({ id }) => id))
  const order = schemes.rapid.letters
  return Object.entries(cell).every(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string' || value === '') return false
    if (keys === 'criteria') return criteria.includes(key)
    const positions = value.split('').map((letter) => order.indexOf(letter))
    const inOrder = positions.every((position, index) => position > (positions[index - 1] ?? -1))
    return findRow(workbook, 'roles', key) !== undefined && inOrder
  })
}
