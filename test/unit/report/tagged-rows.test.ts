// Rows of plain text are tagged in a way of their own; whoever reads the file must not notice.
import { expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { FaceId } from '../../../src/charts/font-metrics.ts'
import { makeDeflate } from '../../../src/cli/deflate.ts'
import { compress } from '../../../src/format/zlib.ts'
import type { Block, TableRow } from '../../../src/report/blocks.ts'
import { layPages } from '../../../src/report/layout.ts'
import { writePages } from '../../../src/report/pdf/write-pdf.ts'
import {
  checkStructure,
  fontsOnDisk,
  hasPdfTools,
  plainFrame,
  readStructure,
  readText,
  unpack,
} from './read-pdf.ts'

const frame = { ...plainFrame, organisation: 'Meridane Freight' }

function cell(text: string) {
  return { spans: text === '' ? [] : [{ text }] }
}

/** Every fifth row is none of plain text alone; every third has an empty cell, every seventh runs over lines. */
function makeRow(index: number): TableRow {
  const name = `R${String(index).padStart(5, '0')}`
  const more = index % 7 === 0 ? 'a text that takes more than a line of its cell '.repeat(3) : 'text'
  if (index % 5 === 0) {
    return { kind: 'row', cells: [cell(name), { spans: [{ text: 'two ' }, { text: 'spans', weight: 600 }] }] }
  }
  return { kind: 'row', cells: [cell(name), cell(index % 3 === 0 ? '' : more)] }
}

async function writeTable(rows: number, deflater = compress): Promise<Uint8Array> {
  const table: Block = {
    kind: 'table',
    columns: [
      { head: [{ text: 'Row' }], width: 1 },
      { head: [{ text: 'Text' }], width: 2 },
    ],
    rows: Array.from({ length: rows }, (_, index) => makeRow(index)),
  }
  const result = await writePages(
    layPages([table], frame, 'a4', measureText),
    { title: 'T', author: '', organisation: '', madeOn: '2026-05-30', language: 'en-GB' },
    (face: FaceId) => (face === 'further' ? Promise.reject(new Error('none')) : fontsOnDisk(face)),
    { compress: deflater },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.bytes
}

// The elements of a short table are one stream, those of a long one several.
test.runIf(hasPdfTools).each([
  ['a short table', 200, compress],
  ['a long table', 2500, compress],
  ['a short table, as the command line packs it', 200, makeDeflate()],
  ['a long table, as the command line packs it', 2500, makeDeflate()],
])('%s is one table of rows of cells, in their order', async (_, count, deflater) => {
  const bytes = await writeTable(count, deflater)
  checkStructure(bytes)
  const roles = readStructure(bytes)
    .split('\n')
    .flatMap((line) => /^\s*(Table|TR|TH|TD)\b/.exec(line)?.[1] ?? [])
  const expected = [
    'Table',
    'TR',
    'TH',
    'TH',
    ...Array.from({ length: count }, () => ['TR', 'TD', 'TD']).flat(),
  ]
  expect(roles).toEqual(expected)
  const names = readText(bytes).match(/R\d{5}/g)
  expect(names).toEqual(Array.from({ length: count }, (_, index) => `R${String(index).padStart(5, '0')}`))
})

test.runIf(hasPdfTools)('each marked content of a page belongs to the cell that says so', async () => {
  const owners: number[][] = []
  const contentOf = new Map<number, number>()
  for (const object of unpack(await writeTable(200)).split('\nendobj')) {
    const [, id, body = ''] = /(\d+) 0 obj\n([\s\S]*)$/.exec(object) ?? []
    const content = /\/S \/T[DH]\b/.test(body) ? /\/K (\d+)/.exec(body) : null
    if (content !== null) contentOf.set(Number(id), Number(content[1]))
    if (body.startsWith('[')) owners.push([...body.matchAll(/(\d+) 0 R/g)].map(([, owner]) => Number(owner)))
  }
  expect(owners.length).toBeGreaterThan(4)
  for (const list of owners) {
    for (const [number, id] of list.entries()) expect(contentOf.get(id)).toBe(number)
  }
})

test.runIf(hasPdfTools)('what all pages have alike stands in the file once, and on every page', async () => {
  const [few, many] = [await writeTable(20), await writeTable(200)]
  const pages = readText(many).split('\f').slice(0, -1)
  expect(pages.length).toBeGreaterThan(3)
  for (const page of pages) expect(page).toContain('Meridane Freight')
  const [rawFew, rawMany] = [unpack(few), unpack(many)]
  expect(rawMany.match(/\(Meridane Freight\)/g)).toHaveLength(1)
  expect(rawMany.match(/\/Subtype \/Form/g)).toHaveLength(1)
  // On one page it is drawn there.
  expect(rawFew).not.toContain('/Form')
  expect(readText(few)).toContain('Meridane Freight')
})

test.runIf(hasPdfTools)('fonts that show the same characters have one map to Unicode', async () => {
  const maps = unpack(await writeTable(200)).match(/\/ToUnicode \d+ 0 R/g) ?? []
  expect(maps.length).toBeGreaterThan(1)
  expect(new Set(maps).size).toBe(1)
})
