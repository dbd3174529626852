// Workbook files made without the app: sound ones, and ones that somebody or something spoiled.
import { strToU8, unzipSync, zipSync } from 'fflate'
import { createHash } from 'node:crypto'
import type { Cell } from '../../../src/domain/cell.ts'
import { ordersBetween } from '../../../src/domain/order-key.ts'
import { makeStamp } from '../../../src/domain/row.ts'
import type { Row } from '../../../src/domain/row.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { makeWorkbook } from '../../../src/domain/template.ts'
import { makeTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { encodeWorkbookFile, formatVersion } from '../../../src/format/workbook-file.ts'
import { seedText } from '../../../src/words/index.ts'

const device = 'device-of-tests'

export function makeTestWorkbook(title: string): Workbook {
  const facts = {
    title,
    organisation: 'Fallow & Stone',
    technologyLeader: 'Ada Wren',
    startDate: '2026-11-23',
  }
  return makeWorkbook({ id: 'workbook-of-tests', device, facts, seedText })
}

/** The workbook with these rows in place of a table's own. */
export function withRows(
  workbook: Workbook,
  table: TableId,
  rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, Cell>> }[],
): Workbook {
  const orders = ordersBetween(null, null, rows.length)
  const stamps = { row: makeStamp(device, 1) }
  const made = rows.map(({ id, cells }, index): Row => ({ id, order: orders[index] ?? '', cells, stamps }))
  return { ...workbook, tables: { ...workbook.tables, [table]: makeTableRows(made) } }
}

export async function encodeTestFile(workbook: Workbook): Promise<Uint8Array> {
  const content = { workbook, checkpoints: [], attachments: [] }
  const encoded = await encodeWorkbookFile(content, {
    writtenAt: '2026-11-23T10:00:00.000Z',
    writtenBy: 'Pathway tests',
  })
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem))
  return encoded.value
}

/** The same file with the text of one part changed; with `rehash` as somebody would who knows the format. */
export function changePart(
  file: Uint8Array,
  part: 'manifest.json' | 'workbook.json',
  change: (text: string) => string,
  rehash = false,
): Uint8Array {
  const parts = unzipSync(file)
  const text = new TextDecoder().decode(parts[part])
  const changed = strToU8(change(text))
  if (text === change(text)) throw new Error(`nothing to change in ${part}`)
  parts[part] = changed
  if (rehash) {
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json'])) as {
      entries: Record<string, { size: number; sha256: string }> // as the format says
    }
    manifest.entries[part] = {
      size: changed.length,
      sha256: createHash('sha256').update(changed).digest('hex'),
    }
    parts['manifest.json'] = strToU8(JSON.stringify(manifest, null, 1))
  }
  return zipSync(parts)
}

export function makeNewerFile(file: Uint8Array): Uint8Array {
  return changePart(file, 'manifest.json', (text) =>
    text.replace(
      `"formatVersion": ${String(formatVersion)}`,
      `"formatVersion": ${String(formatVersion + 1)}`,
    ),
  )
}
