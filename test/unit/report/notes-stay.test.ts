// Notes on cells stay where they were written: the file holds them, nothing that is handed out tells them.
import { expect, it } from 'vitest'
import { collectText } from '../../../src/app/cell-search.ts'
import { compareWorkbooks } from '../../../src/domain/compare.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { findTableNotes, makeNote } from '../../../src/domain/notes.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { encodeCsv } from '../../../src/format/csv.ts'
import { decodeWorkbookFile, encodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import { packIds } from '../../../src/report/packs.ts'
import { methodWords as words } from '../../../src/words/index.ts'
import { valueOf } from '../app/support.ts'
import { makePack, sampleDay, sampleSources } from './packs-fixture.ts'

const secret = 'Quartz-and-lemon'
const author = 'Nobody Else-Writes'
const plain = sampleSources()

/** The sample with a note on the first cell of every table. */
function withNotes(workbook: Workbook): Workbook {
  return methodTableIds.reduce((now, table) => {
    const [row] = findRows(now, table)
    if (row === undefined) throw new Error(`${table} has no row`)
    const cell = { table, row: row.id, column: Object.keys(row.cells)[0] ?? '' }
    const note = { text: secret, author, at: '2026-11-23T12:00' }
    return applyEdit(now, makeNote(now, `note-${table}`, cell, note), 'test').workbook
  }, workbook)
}

const noted = withNotes(plain.now.workbook)
const sources = { ...plain, now: { workbook: noted, asOf: sampleDay } }

it.each(packIds)('the pack "%s" prints none', (pack) => {
  const choice = { pack, asItStands: true, ...(pack === 'person' ? { person: 'ingrid' } : {}) }
  const text = JSON.stringify(makePack(sources, choice))
  expect(text).not.toContain(secret)
  expect(text).not.toContain(author)
  expect(text).toBe(JSON.stringify(makePack(plain, choice)))
})

it.each(methodTableIds)('the CSV file of %s holds none', (table) => {
  const csv = (workbook: Workbook) =>
    new TextDecoder().decode(encodeCsv({ table, workbook, words, ids: false }))
  expect(csv(noted)).toBe(csv(plain.now.workbook))
})

it('comparison and search find none', () => {
  const compared = compareWorkbooks(plain.now, sources.now)
  expect(compared).toEqual(compareWorkbooks(plain.now, plain.now))
  expect(collectText(noted, words)).toBe(collectText(plain.now.workbook, words))
})

it('a saved file brings all of them back', async () => {
  const content = { workbook: noted, checkpoints: [], attachments: [] }
  const written = { writtenAt: '2026-11-23T12:00:00Z', writtenBy: 'Pathway' }
  const bytes = valueOf(await encodeWorkbookFile(content, written))
  const opened = valueOf(await decodeWorkbookFile(bytes, 'file'))
  for (const table of methodTableIds) {
    expect(findTableNotes(opened.workbook, table)).toEqual(findTableNotes(noted, table))
  }
  expect(findTableNotes(noted, 'actions')).toHaveLength(1)
})
