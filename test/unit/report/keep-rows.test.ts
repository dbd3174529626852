// Rows kept as text are what docx would have written itself, in their places, and each is told.
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { expect, test } from 'vitest'
import { openZip } from '../../../src/format/zip.ts'
import { keepRows } from '../../../src/report/docx/keep-rows.ts'
import { makeEditableBriefing } from '../../../src/report/docx/make-editable-briefing.ts'
import { makeTypical, typicalDay } from './fixture.ts'

const texts = ['plain', 'a & b < c > d "e" \u2019 \'f\'', 'two\u00a0words ', '<w:kept number="0"/>']

function writeRow(text: string): TableRow {
  const run = new TextRun({ text, underline: {}, color: '5e646c' })
  const cells = [[run], []].map(
    (children) =>
      new TableCell({
        width: { size: 2000, type: WidthType.DXA },
        children: [new Paragraph({ keepNext: true, children })],
      }),
  )
  return new TableRow({ cantSplit: text !== 'plain', children: cells })
}

function makeTable(rows: readonly TableRow[]): Table {
  return new Table({ columnWidths: [2000, 2000], rows: [writeRow('head'), ...rows] })
}

async function documentXml(tables: readonly Table[]): Promise<string> {
  const between = tables.flatMap((table) => [table, new Paragraph('between')])
  const packed = await Packer.pack(new Document({ sections: [{ children: between }] }), 'uint8array')
  return new TextDecoder().decode(openZip(packed).unpack('word/document.xml'))
}

test('the document is the same, row by row', async () => {
  const own = await documentXml([makeTable(texts.map(writeRow)), makeTable([writeRow('other')])])
  let told = 0
  const rows = keepRows(() => (told += 1))
  const marked = await documentXml([
    rows.keep(makeTable([]), texts, writeRow),
    rows.keep(makeTable([]), ['other'], writeRow),
  ])
  expect(marked.length).toBeLessThan(own.length)
  expect(new TextDecoder().decode(rows.fill(marked))).toBe(own)
  expect(told).toBe(texts.length + 1)
})

test('how far a copy is is told in rows, up to the last', async () => {
  const seen: (readonly [number, number])[] = []
  const made = await makeEditableBriefing(
    {
      sources: { now: { workbook: makeTypical(), asOf: typicalDay }, baseline: null, followUp: null },
      choice: { pack: 'week-one', paper: 'a4', mark: '' },
      madeOn: '2026-05-30',
    },
    (done, total) => seen.push([done, total]),
  )
  expect(made.ok).toBe(true)
  const total = seen.at(-1)?.[1] ?? 0
  expect(total).toBeGreaterThan(20)
  expect(seen).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]))
})
