// A workbook file says all and says it the same way every time; what was written comes back equal.
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import { tableIds } from '../../../src/domain/table-id.ts'
import { findRow, sortTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { encodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import type { WorkbookFile } from '../../../src/format/workbook-file.ts'
import { arbitraryWorkbook } from '../../support/arbitraries.ts'
import { decode, encode, fileOf, makeContent, makeTestWorkbook, sha256, text, written } from './support.ts'

/** JSON of the part of a file. */
function part(bytes: Uint8Array, name: string): unknown {
  return JSON.parse(strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()))
}

describe('a workbook file', () => {
  it('gives back every table, checkpoint and attachment as it was', async () => {
    const content = makeContent()
    const file = await decode(await encode(content))
    expect(file).toEqual({ ...content, ...written, formatVersion: 3 } satisfies WorkbookFile)
  })

  it('of version 2 opens with nothing kept beside the method', async () => {
    const { tables, id, vector } = makeTestWorkbook()
    const { notes, views, meanings, ...known } = tables
    const rows = Object.fromEntries(Object.entries(known).map(([table, { rows }]) => [table, rows]))
    const file = await decode(
      fileOf({ 'workbook.json': JSON.stringify({ id, tables: rows, vector }) }, { formatVersion: 2 }),
    )
    for (const added of [notes, views, meanings]) expect(added.rows).toEqual([])
    expect(file.workbook.tables).toEqual(tables)
  })

  it('gives back any workbook at all', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkbook({ unread: true }), async (workbook) => {
        const file = await decode(await encode({ workbook, checkpoints: [], attachments: [] }))
        expect(file.workbook).toEqual(workbook)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  it('is the same bytes for the same content, whatever order keys were made in', async () => {
    const workbook = makeTestWorkbook()
    const first = await encode(makeContent(workbook))
    const turned: Workbook = {
      vector: workbook.vector,
      tables: Object.fromEntries(
        [...tableIds].reverse().map((table) => [
          table,
          sortTableRows(
            workbook.tables[table].rows
              .map(({ id, order, cells, stamps }) => ({
                stamps,
                cells: Object.fromEntries(Object.entries(cells).reverse()),
                order,
                id,
              }))
              .reverse(),
          ),
        ]),
      ) as Workbook['tables'],
      id: workbook.id,
    }
    const content = makeContent(turned)
    const second = await encode({ ...content, checkpoints: [...content.checkpoints].reverse() })
    expect(sha256(second)).toBe(sha256(first))
    const again = await decode(first)
    expect(sha256(await encode(again))).toBe(sha256(first))
  })

  it('differs in the manifest alone when written later', async () => {
    const first = unzipSync(await encode(makeContent()))
    const later = await encodeWorkbookFile(makeContent(), {
      ...written,
      writtenAt: '2027-01-01T00:00:00.000Z',
    })
    expect(later.ok).toBe(true)
    const second = unzipSync(later.ok ? later.value : new Uint8Array())
    for (const [name, bytes] of Object.entries(first))
      expect(sha256(second[name] ?? text('')) === sha256(bytes), name).toBe(name !== 'manifest.json')
  })

  it('can be read with an unzip tool and a text editor', async () => {
    const bytes = await encode(makeContent())
    const names = Object.keys(unzipSync(bytes))
    expect(names[0]).toBe('manifest.json')
    expect(names).toContain('checkpoints/c1.json')
    expect(part(bytes, 'manifest.json')).toMatchObject({
      format: 'pathway-workbook',
      formatVersion: 3,
      workbookId: 'w1',
      ...written,
    })
    const json = strFromU8(unzipSync(bytes)['workbook.json'] ?? new Uint8Array())
    expect(json).toContain('\n     "title": "Offsite"')
    expect(Object.keys((JSON.parse(json) as { tables: object }).tables)).toEqual(tableIds)
  })

  it('keeps what does not fit its column as unread text, and blanks as absent', async () => {
    const workbook = makeTestWorkbook()
    const { workbook: odd } = applyEdit(
      workbook,
      {
        kind: 'set-cells',
        table: 'integration-points',
        changes: [
          { row: 'sense-market-and-technology-shifts', column: 'actual', value: Number.NaN },
          { row: 'sense-market-and-technology-shifts', column: 'evidence', value: '' },
          { row: 'sense-market-and-technology-shifts', column: 'target', value: 'four' },
        ],
      },
      'device2',
    )
    const file = await decode(await encode({ workbook: odd, checkpoints: [], attachments: [] }))
    const cells = findRow(file.workbook, 'integration-points', 'sense-market-and-technology-shifts')?.cells
    expect(cells?.['actual']).toEqual({ unread: 'NaN' })
    expect(cells?.['target']).toEqual({ unread: 'four' })
    expect(cells).not.toHaveProperty('evidence')
    expect(file.workbook.vector).toEqual({ device1: 1, device2: 1 })
  })

  it('refuses to write what it could not read again', async () => {
    const workbook = makeTestWorkbook()
    const broken = (rows: Workbook['tables']['actions']['rows']): Workbook => ({
      ...workbook,
      tables: { ...workbook.tables, actions: sortTableRows(rows) },
    })
    const row = { id: 'a1', order: 'a0', cells: {}, stamps: { row: 'd:1' } }
    const wrong: readonly (readonly [Workbook, string])[] = [
      [broken([{ ...row, order: '!' }]), 'bad-order'],
      [broken([{ ...row, id: 'a b' }]), 'bad-row-id'],
      [broken([{ ...row, stamps: { row: '' } }]), 'bad-stamp'],
      [broken([{ ...row, cells: { nonsense: 'x' } }]), 'unknown-column'],
      [broken([row, row]), 'repeated-row'],
    ]
    for (const [odd, what] of wrong) {
      const encoded = await encodeWorkbookFile({ workbook: odd, checkpoints: [], attachments: [] }, written)
      expect(encoded).toMatchObject({ ok: false, problem: { code: 'bad-value', what } })
    }
    const attachments = [{ name: `${'0'.repeat(64)}.jpg`, bytes: text('not those bytes') }]
    expect((await encodeWorkbookFile({ workbook, checkpoints: [], attachments }, written)).ok).toBe(false)
  })

  it('says before writing that there are too many parts', async () => {
    const workbook = makeTestWorkbook()
    const attachments = Array.from({ length: 1000 }, (_, index) => {
      const bytes = text(String(index))
      return { name: `${sha256(bytes)}.txt`, bytes }
    })
    const encoded = await encodeWorkbookFile({ workbook, checkpoints: [], attachments }, written)
    expect(encoded).toEqual({ ok: false, problem: { code: 'workbook-too-large', limitMegabytes: 512 } })
  })

  it('opens again even where it packs a thousand to one', async () => {
    const workbook = makeTestWorkbook()
    const { workbook: huge } = applyEdit(
      workbook,
      {
        kind: 'set-cells',
        table: 'facts',
        changes: [{ row: 'facts', column: 'involvement-of-the-board', value: 'a'.repeat(12_000_000) }],
      },
      'device2',
    )
    const file = await decode(await encode({ workbook: huge, checkpoints: [], attachments: [] }))
    expect(findRow(file.workbook, 'facts', 'facts')?.cells['involvement-of-the-board']).toHaveLength(
      12_000_000,
    )
  })
})
