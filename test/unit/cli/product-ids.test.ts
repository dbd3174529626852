// Every id of the product definition is in the workbook file and on the command line, of the sample and of an empty workbook.
import { unzipSync } from 'fflate'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments } from '../../../src/cli/arguments.ts'
import type { Command } from '../../../src/cli/command.ts'
import { checkCommand } from '../../../src/cli/commands/check.ts'
import { exportCommand } from '../../../src/cli/commands/export.ts'
import { measuresCommand } from '../../../src/cli/commands/measures.ts'
import { newCommand } from '../../../src/cli/commands/new.ts'
import { keptTableIds, methodTableIds } from '../../../src/domain/table-id.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import * as promised from '../domain/product-ids.ts'
import { readCsv } from '../format/support.ts'

type RawCell = string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>
type RawRow = { readonly id: string; readonly cells: Readonly<Record<string, RawCell>> }
type RawTables = Readonly<Record<string, readonly RawRow[]>>

const ids = (list: string | undefined) => (list === undefined ? [] : list.split(' '))
/** No stage of the sample was skipped, and nobody needs a code to come back to revealed answers. */
const blankInSample = ['stages/reason', 'ratings/return-code']
/** Kept in files for the app alone. */
const internal = ['ratings/return-code']

let folder: string

/** The command's own result, without a process around it. */
async function run(name: string, command: Command, ...texts: readonly string[]): Promise<string> {
  const given = readArguments(name, texts, command.options, command.files)
  if (!given.ok) throw new Error(given.message)
  const outcome = await command.run(given.value, () => undefined)
  if (outcome.status > 1) throw new Error(outcome.messages.join('\n'))
  return outcome.output ?? ''
}

const place = (which: string) => path.join(folder, `${which}.pathway`)

function readTables(which: string): RawTables {
  const part = unzipSync(fs.readFileSync(place(which)))['workbook.json']
  return (JSON.parse(new TextDecoder().decode(part)) as { tables: RawTables }).tables // as the format says
}

async function exportTable(which: string, table: TableId): Promise<readonly (readonly string[])[]> {
  const file = path.join(folder, `${which}-${table}.csv`)
  await run(
    'export',
    exportCommand,
    place(which),
    '--table',
    table,
    '-o',
    file,
    '--ids',
    '--as-of',
    '2026-11-23',
    '--force',
  )
  return readCsv(fs.readFileSync(file, 'utf8').replace('\ufeff', ''))
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-ids-'))
  await run('new', newCommand, place('sample'), '--sample')
  await run('new', newCommand, place('empty'), '--title', 'Empty', '--start', '2026-06-01')
})

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe.each(['sample', 'empty'])('of the %s', (which) => {
  it('the file holds every table and every seed row', () => {
    const tables = readTables(which)
    expect(Object.keys(tables)).toEqual([...Object.keys(promised.columnIds), ...keptTableIds])
    for (const [table, seeds] of Object.entries(promised.seedIds)) {
      const rows = tables[table]?.map(({ id }) => id)
      expect(rows, table).toEqual(expect.arrayContaining(ids(seeds)))
    }
  })

  it('export writes every column and every seed row of every table', async () => {
    for (const table of methodTableIds) {
      const [header = [], ...rows] = await exportTable(which, table)
      // A matrix is one column for each of its keys; one without any has none.
      const columns = new Set(header.map((field) => field.split(': ')[0]))
      const wanted = [...ids(promised.columnIds[table]), ...ids(promised.computedIds[table])].filter(
        (id) => !internal.includes(`${table}/${id}`) && !(which === 'empty' && id === 'waivers'),
      )
      expect([...columns], table).toEqual(expect.arrayContaining(['Row id', ...wanted]))
      expect(
        rows.map(([id]) => id),
        table,
      ).toEqual(expect.arrayContaining(ids(promised.seedIds[table])))
    }
  })

  it('check names every table and every exit criterion', async () => {
    const report = JSON.parse(await run('check', checkCommand, place(which), '--json')) as {
      rows: Readonly<Record<string, number>>
      exitCriteria: readonly { readonly stage: string; readonly id: string }[]
    }
    expect(Object.keys(report.rows)).toEqual(Object.keys(promised.columnIds))
    const criteria = Object.entries(promised.criterionIds).flatMap(([stage, list]) =>
      ids(list).map((id) => ({ stage, id })),
    )
    expect(report.exitCriteria.map(({ stage, id }) => ({ stage, id }))).toEqual(criteria)
  })

  it('measures names M1 to M10 and what each tells', async () => {
    const found = JSON.parse(await run('measures', measuresCommand, place(which), '--json')) as Readonly<
      Record<string, { readonly detail: Readonly<Record<string, object>> }>
    >
    expect(Object.keys(found)).toEqual(Object.keys(promised.detailKeys))
    for (const [id, keys] of Object.entries(promised.detailKeys)) {
      expect(Object.keys(found[id]?.detail ?? {}), id).toEqual(
        expect.arrayContaining([...ids(keys), 'missing']),
      )
    }
    for (const direction of ids(promised.detailKeys['M6'])) {
      const parts = Object.keys(found['M6']?.detail[direction] ?? {})
      expect(parts, direction).toEqual(expect.arrayContaining(ids(promised.velocityKeys)))
    }
    expect(Object.keys(found['M10']?.detail['patterns'] ?? {})).toEqual(
      Object.keys(promised.symptomsByPattern),
    )
  })
})

describe('of the sample', () => {
  it('the file fills every column', () => {
    const tables = readTables('sample')
    const blank = Object.entries(promised.columnIds).flatMap(([table, columns]) =>
      ids(columns)
        .filter((column) => tables[table]?.every(({ cells }) => cells[column] === undefined) ?? true)
        .map((column) => `${table}/${column}`),
    )
    expect(blank).toEqual(blankInSample)
  })

  it('file and command line spell the choices it makes by the ids that are fixed for good', async () => {
    const tables = readTables('sample')
    for (const table of methodTableIds) {
      const [header = [], ...lines] = await exportTable('sample', table)
      const choices = Object.entries(promised.choiceIds).filter(([key]) => key.startsWith(`${table}.`))
      for (const [key, list] of choices) {
        const column = key.slice(table.length + 1)
        const stored = tables[table]?.flatMap(({ cells }) => cells[column] ?? []) ?? []
        const written = lines.map((fields) => fields[header.indexOf(column)]).filter((field) => field !== '')
        expect(stored.length, key).toBeGreaterThan(0)
        expect(written, key).toEqual(stored)
        expect(ids(list), key).toEqual(expect.arrayContaining([...new Set(stored)]))
      }
    }
  })
})
