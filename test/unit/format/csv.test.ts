// Tables out and in as CSV: nothing lost on the way, nothing run by a spreadsheet, every odd cell named.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { makeStamp } from '../../../src/domain/row.ts'
import type { Row } from '../../../src/domain/row.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { findColumn, tables } from '../../../src/domain/tables/index.ts'
import { findRow, findRows, makeTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { decodeCsv, encodeCsv } from '../../../src/format/csv.ts'
import type { CsvPlan } from '../../../src/format/csv.ts'
import { methodWords as words } from '../../../src/words/index.ts'
import { arbitraryWorkbook } from '../../support/arbitraries.ts'
import {
  corpusFolder,
  decode,
  encode,
  makeTestWorkbook,
  readCsv,
  readFolder,
  text,
  writeCsv,
} from './support.ts'

const name = 'table.csv'

function makeRowIds(): () => string {
  let next = 0
  return () => `new-${String((next += 1))}`
}

function read(bytes: Uint8Array | string, table: TableId, workbook: Workbook) {
  const content = typeof bytes === 'string' ? text(bytes) : bytes
  return decodeCsv(content, name, { table, workbook, words, makeRowId: makeRowIds() })
}

function plan(bytes: Uint8Array | string, table: TableId, workbook: Workbook): CsvPlan {
  const result = read(bytes, table, workbook)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function take(bytes: Uint8Array | string, table: TableId, workbook: Workbook): Workbook {
  return applyEdit(workbook, plan(bytes, table, workbook).edit, 'importer').workbook
}

/** Every answer shown, so that all rows are written. */
function revealed(workbook: Workbook): Workbook {
  const { rows } = workbook.tables.rounds
  const open = rows.map((row) => ({ ...row, cells: { ...row.cells, state: 'revealed' } }))
  return { ...workbook, tables: { ...workbook.tables, rounds: makeTableRows(open) } }
}

function without(workbook: Workbook, table: TableId): Workbook {
  return { ...workbook, tables: { ...workbook.tables, [table]: makeTableRows([]) } }
}

const contentOf = (workbook: Workbook, table: TableId) =>
  findRows(workbook, table)
    // An answer of no round is shown to nobody.
    .filter((row) => table !== 'ratings' || row.cells['round'] !== undefined)
    .map(({ id, cells }) => ({ id, cells: shownCells(table, cells) }))

/** What is the app's own business is in no CSV. */
const shownCells = (table: TableId, cells: Row['cells']) =>
  Object.fromEntries(Object.entries(cells).filter(([id]) => findColumn(table, id)?.internal !== true))

describe('a table as CSV', () => {
  it('comes back without a single change, by labels and by ids', () => {
    fc.assert(
      fc.property(arbitraryWorkbook({ unread: true }), fc.boolean(), (workbook, ids) => {
        for (const table of methodTableIds) {
          const again = plan(encodeCsv({ table, workbook, words, ids, asOf: '2026-11-23' }), table, workbook)
          expect(again, table).toEqual({
            edit: { kind: 'batch', edits: [] },
            added: 0,
            updated: 0,
            unread: [],
          })
        }
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  it('fills an empty table with the same rows, whatever separates its fields', () => {
    fc.assert(
      fc.property(
        arbitraryWorkbook().map(revealed),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        fc.constantFrom('\ufeff', ''),
        (workbook, delimiter, ids, mark) => {
          for (const table of methodTableIds) {
            if (tables[table].fixedRows || table === 'roles') continue
            const out = encodeCsv({ table, workbook, words, ids, asOf: '2026-11-23' })
            const fields = readCsv(new TextDecoder().decode(out))
            const bytes = `${mark}${writeCsv(fields, delimiter)}`
            const filled = take(bytes, table, without(workbook, table))
            // Names of this very table may be asked for; people pointing at each other is not among the kinds.
            expect(contentOf(filled, table), table).toEqual(contentOf(workbook, table))
          }
        },
      ),
      { numRuns: 15, endOnFailure: true },
    )
  })

  it('is UTF-8 with its mark, CRLF, labels or ids, and one field for each role', () => {
    const workbook = makeTestWorkbook()
    const labels = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      encodeCsv({ table: 'decision-rights', workbook, words }),
    )
    const asIs = words.tables['decision-rights'].columns['as-is-roles']?.label ?? ''
    expect(labels.startsWith('\ufeffRow id,')).toBe(true)
    expect(labels.split('\r\n')[0]).toContain(`,${asIs}: CEO,${asIs}: CFO,`)
    expect(labels.endsWith('\r\n')).toBe(true)
    expect(labels.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const ids = new TextDecoder().decode(encodeCsv({ table: 'decision-rights', workbook, words, ids: true }))
    expect(ids.split('\r\n')[0]).toContain(
      'Row id,decision,in-scope,has-technology-consequence,as-is-roles: ceo,',
    )
  })

  it('is the same bytes every time', () => {
    const workbook = makeTestWorkbook()
    expect(encodeCsv({ table: 'symptoms', workbook, words })).toEqual(
      encodeCsv({ table: 'symptoms', workbook: makeTestWorkbook(), words }),
    )
  })

  it('leaves out answers of a round that is not revealed', () => {
    const workbook = makeTestWorkbook()
    const rows = ['baseline', 'follow-up'].map((round, index) => ({
      id: `r${String(index)}`,
      order: `a${String(index)}`,
      cells: {
        round,
        respondent: 'technology-leader',
        item: 'symptoms/X1',
        value: 4,
        comment: `secret ${round}`,
      },
      stamps: { row: makeStamp('d', 1) },
    }))
    const rounds = findRows(workbook, 'rounds').map((row) => ({
      ...row,
      cells: { ...row.cells, state: row.id === 'baseline' ? 'revealed' : 'collecting' },
    }))
    const rated = {
      ...workbook,
      tables: { ...workbook.tables, ratings: makeTableRows(rows), rounds: makeTableRows(rounds) },
    }
    const out = encodeCsv({ table: 'ratings', workbook: rated, words })
    expect(new TextDecoder().decode(out)).toContain('secret baseline')
    expect(new TextDecoder().decode(out)).not.toContain('secret follow-up')
    expect(findRows(take(out, 'ratings', rated), 'ratings')).toHaveLength(2)
  })
})

describe('formulas', () => {
  const dangerous = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "'=1",
    "''=1",
    "'''@x",
    '=cmd|" /C calc"!A0',
  ]
  const harmless = ["'quoted", "it's", 'a=b', "''", ' =1']

  it('leave as text and come back as they were', () => {
    const workbook = makeTestWorkbook()
    const cells = [...dangerous, ...harmless]
    const rows = cells.map((action, index) => ({
      id: `a${String(index)}`,
      order: `a${String.fromCharCode(65 + index)}`,
      cells: { action },
      stamps: { row: makeStamp('d', 1) },
    }))
    const full = { ...workbook, tables: { ...workbook.tables, actions: makeTableRows(rows) } }
    const out = encodeCsv({ table: 'actions', workbook: full, words })
    const fields = readCsv(new TextDecoder().decode(out))
      .slice(1)
      .map((record) => record[1] ?? '')
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([])
    expect(fields.slice(0, dangerous.length)).toEqual(dangerous.map((field) => `'${field}`))
    expect(fields.slice(dangerous.length)).toEqual(harmless)
    const back = take(out, 'actions', without(full, 'actions'))
    expect(contentOf(back, 'actions')).toEqual(contentOf(full, 'actions'))
  })

  it('a negative number stays a number', () => {
    const workbook = makeTestWorkbook()
    const bytes = 'Row id,Measure\r\nm1,Churn\r\n'
    const measured = take(bytes, 'outcome-measures', workbook)
    const column = words.tables['outcome-measures'].columns['baseline']?.label ?? ''
    const set = take(`Row id,${column}\r\nm1,-5\r\n`, 'outcome-measures', measured)
    expect(findRow(set, 'outcome-measures', 'm1')?.cells['baseline']).toBe(-5)
    const out = new TextDecoder().decode(encodeCsv({ table: 'outcome-measures', workbook: set, words }))
    expect(out).toMatch(/,-5,/)
  })
})

describe('naughty strings', () => {
  it('go through every text column of file and CSV unharmed', { timeout: 60_000 }, async () => {
    const folder = corpusFolder('naughty-strings')
    if (folder === null) return
    const [file] = readFolder(folder, 'blns.json')
    const strings = (JSON.parse(new TextDecoder().decode(file?.[1])) as string[]).filter(
      (string) => string !== '',
    )
    expect(strings.length).toBeGreaterThan(500)
    let workbook = makeTestWorkbook()
    const edits: Edit[] = []
    for (const table of methodTableIds) {
      const columns = tables[table].columns.filter(({ kind }) => kind === 'text' || kind === 'long-text')
      if (columns.length === 0) continue
      if (tables[table].fixedRows) {
        const row = findRows(workbook, table)[0]?.id ?? ''
        const changes = columns.map(({ id }, index) => ({
          row,
          column: id,
          value: strings[index * 7] ?? null,
        }))
        edits.push({ kind: 'set-cells', table, changes })
        continue
      }
      // Every role is a column of the decision matrix: a few hundred of them test patience only.
      const rows = strings.slice(table === 'roles' ? 480 : 0).map((string, index) => ({
        id: `n${String(index)}`,
        order: `b${String(index + 100)}V`,
        cells: Object.fromEntries(columns.map(({ id }) => [id, string])),
      }))
      edits.push({ kind: 'insert-rows', table, rows })
    }
    workbook = applyEdit(workbook, { kind: 'batch', edits }, 'tester').workbook
    const opened = await decode(await encode({ workbook, checkpoints: [], attachments: [] }))
    expect(opened.workbook).toEqual(workbook)
    for (const table of methodTableIds) {
      const out = encodeCsv({ table, workbook, words })
      const again = plan(out, table, workbook)
      expect([table, again.added, again.updated, again.unread]).toEqual([table, 0, 0, []])
      if (tables[table].fixedRows || table === 'roles' || table === 'ratings') continue
      expect(contentOf(take(out, table, without(workbook, table)), table), table).toEqual(
        contentOf(workbook, table),
      )
    }
  })
})

describe('taking a table in', () => {
  const workbook = makeTestWorkbook()
  const [action, due, owner, status] = ['action', 'due', 'owner', 'status'].map(
    (column) => words.tables.actions.columns[column]?.label ?? column,
  ) as [string, string, string, string] // four in, four out

  it('adds rows without an id, changes rows with one, clears what is blank, leaves what has no column', () => {
    const first = take(
      `${action},${due},${owner}\r\nAsk,1/6/2026,Ana Silva\r\nTell,,\r\n`,
      'actions',
      workbook,
    )
    expect(contentOf(first, 'actions')).toEqual([
      { id: 'new-1', cells: { action: 'Ask', due: '2026-06-01', owner: 'technology-leader' } },
      { id: 'new-2', cells: { action: 'Tell' } },
    ])
    const second = plan(`Row id,${due}\r\nnew-1,\r\nnew-2,2026-07-01\r\n,2026-08-01\r\n`, 'actions', first)
    expect(second).toMatchObject({ added: 1, updated: 2, unread: [] })
    expect(contentOf(applyEdit(first, second.edit, 'd').workbook, 'actions').map((row) => row.cells)).toEqual(
      [
        { action: 'Ask', owner: 'technology-leader' },
        { action: 'Tell', due: '2026-07-01' },
        { due: '2026-08-01' },
      ],
    )
  })

  it('names every cell it could not read and keeps its text', () => {
    const bytes = `${action};${due};${owner};${status}\nAsk;31/02/2026;Nobody;soon\nTell;x;;done\n`
    const { unread, edit, added } = plan(bytes, 'actions', workbook)
    expect(unread).toEqual([
      { row: 2, column: due, value: '31/02/2026', why: 'not-a-date' },
      { row: 2, column: owner, value: 'Nobody', why: 'no-such-person' },
      { row: 2, column: status, value: 'soon', why: 'not-a-choice' },
      { row: 3, column: due, value: 'x', why: 'not-a-date' },
    ])
    expect(added).toBe(2)
    const taken = applyEdit(workbook, edit, 'd').workbook
    expect(findRow(taken, 'actions', 'new-1')?.cells['due']).toEqual({ unread: '31/02/2026' })
  })

  it('lets rows of one file point at each other', () => {
    const into = words.tables.meetings.columns['merged-into']?.label ?? ''
    const meeting = words.tables.meetings.columns['meeting']?.label ?? ''
    const taken = take(`${meeting},${into}\r\nStand-up,Steering\r\nSteering,\r\n`, 'meetings', workbook)
    expect(findRow(taken, 'meetings', 'new-1')?.cells['merged-into']).toBe('new-2')
    const csv = 'decision,from\r\nSell the yard,\r\nAsk the board first,Decisions: Sell the yard\r\n'
    const decided = take(csv, 'decisions', workbook)
    expect(findRow(decided, 'decisions', 'new-2')?.cells['from']).toBe('decisions/new-1')
  })

  it('finds rows of a fixed table by name, and adds none', () => {
    const symptom = words.tables.symptoms.columns['symptom']?.label ?? ''
    const example = words.tables.symptoms.columns['recent-example']?.label ?? ''
    const known = findRow(workbook, 'symptoms', 'X1')?.cells['symptom']
    const rows = [
      [symptom, example],
      [typeof known === 'string' ? known : '', 'In May'],
      ['Something else', 'Never'],
    ]
    const { added, updated, unread, edit } = plan(writeCsv(rows), 'symptoms', workbook)
    expect({ added, updated }).toEqual({ added: 0, updated: 1 })
    expect(unread).toEqual([{ row: 3, column: symptom, value: 'Something else', why: 'rows-are-fixed' }])
    expect(findRow(applyEdit(workbook, edit, 'd').workbook, 'symptoms', 'X1')?.cells['recent-example']).toBe(
      'In May',
    )
  })

  it('takes letters per role, and leaves a role it cannot read as it was', () => {
    const asIs = words.tables['decision-rights'].columns['as-is-roles']?.label ?? ''
    const bytes = `Row id,${asIs}: CEO,${asIs}: cfo\r\ngrowth-strategy,d,"I, Q"\r\n`
    const { unread, edit } = plan(bytes, 'decision-rights', workbook)
    expect(unread).toEqual([{ row: 2, column: `${asIs}: cfo`, value: 'I, Q', why: 'not-letters' }])
    const row = findRow(applyEdit(workbook, edit, 'd').workbook, 'decision-rights', 'growth-strategy')
    expect(row?.cells['as-is-roles']).toEqual({ ceo: 'D' })
  })

  it('passes over computed columns, blank lines and nameless empty columns', () => {
    const overdue = words.tables.actions.columns['overdue']?.label ?? ''
    const bytes = `${action},"${overdue}",\r\n\r\nAsk,5,\r\n,,\r\n`
    expect(plan(bytes, 'actions', workbook)).toMatchObject({ added: 1, updated: 0, unread: [] })
  })

  it('takes a row id only once', () => {
    const { unread, added } = plan(`Row id,${action}\r\nx1,Ask\r\nx1,Tell\r\n`, 'actions', workbook)
    expect(added).toBe(1)
    expect(unread).toEqual([{ row: 3, column: 'Row id', value: 'x1', why: 'row-twice' }])
  })

  it('takes what Excel writes: separator line, semicolons, no mark', () => {
    const bytes = `sep=;\r\n${action};${due}\r\nAsk;01.06.2026\r\n`
    expect(contentOf(take(bytes, 'actions', workbook), 'actions')[0]?.cells).toEqual({
      action: 'Ask',
      due: '2026-06-01',
    })
  })

  it.each([
    ['nothing', '', { code: 'csv-empty', name }],
    ['a mark alone', '\ufeff', { code: 'csv-empty', name }],
    [
      'unknown columns',
      `${action},Colour,Taste\r\nx,y,z\r\n`,
      { code: 'csv-columns', unknown: 'Colour, Taste' },
    ],
    ['no column of the table', 'Colour,Taste\r\ny,z\r\n', { code: 'csv-no-columns', table: 'Actions' }],
    ['a column twice', `${action},${action}\r\nx,y\r\n`, { code: 'csv-column-twice', column: action }],
    [
      'an open quote',
      `${action},${due}\r\nAsk,\r\n"Tell,\r\n`,
      { code: 'csv-unreadable', line: 3, what: 'quotes' },
    ],
    [
      'too many fields',
      `${action}\r\n"a\nb"\r\nAsk,me\r\n`,
      { code: 'csv-unreadable', line: 4, what: 'too-many-fields' },
    ],
    ['an unnamed column with content', `${action},\r\nAsk,me\r\n`, { code: 'csv-columns' }],
  ] as const)('%s is a problem, told in one sentence', (_, bytes, problem) => {
    const result = read(bytes, 'actions', workbook)
    expect(result).toMatchObject({ ok: false, problem })
    if (result.ok) return
    const sentence = words.problems[result.problem.code] as (facts: unknown) => string // the code's own facts
    expect(sentence(result.problem)).toContain(name)
  })

  it('names the columns there are', () => {
    const result = read(`${action},Colour\r\nx,y\r\n`, 'actions', workbook)
    expect(result.ok ? '' : result.problem).toMatchObject({
      known: expect.stringContaining(`${action}, `) as string,
    })
  })

  it.each([
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${action}\r\nAsk\r\n`, 'utf16le'))],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(`${action}\r\nAsk\r\n`, 'utf16le'))],
    ['what Windows used before', new Uint8Array(Buffer.from(`${action}\r\nCaf\u00e9\r\n`, 'latin1'))],
  ])('%s is told as not being UTF-8', (_, bytes) => {
    expect(read(bytes, 'actions', workbook)).toEqual({ ok: false, problem: { code: 'csv-encoding', name } })
  })

  it('takes in 100,000 rows as one edit', { timeout: 60_000 }, () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, index) =>
        `Item ${String(index)},${index % 2 ? 'Ana Silva' : ''},${String((index % 28) + 1)}/6/2026,done,"a, b"`,
    )
    const pillar = words.tables.actions.columns['from']?.label ?? ''
    const bytes = text(
      `${action},${owner},${due},${status},${pillar}\r\n${lines.join('\r\n').replaceAll('"a, b"', 'People: Ana Silva')}\r\n`,
    )
    const { edit, added, unread } = plan(bytes, 'actions', workbook)
    const applied = applyEdit(workbook, edit, 'd')
    expect({ added, unread: unread.length, kind: edit.kind }).toEqual({
      added: 100_000,
      unread: 0,
      kind: 'insert-rows',
    })
    expect(findRows(applied.workbook, 'actions')).toHaveLength(100_000)
    expect(findRows(applied.workbook, 'actions')[99_999]?.cells['due']).toBe('2026-06-12')
    expect(applyEdit(applied.workbook, applied.inverse, 'd').workbook.tables.actions.rows).toHaveLength(0)
  })
})
