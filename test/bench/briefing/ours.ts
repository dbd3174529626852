// Our own side of the briefing benchmark: blocks of one long table through layout and writer, as a pack goes.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { makeDeflate } from '../../../src/cli/deflate.ts'
import type { Block, Frame } from '../../../src/report/blocks.ts'
import { layPages } from '../../../src/report/layout.ts'
import type { Pages } from '../../../src/report/layout.ts'
import { fontFiles } from '../../../src/report/pdf/fonts.ts'
import { writePages } from '../../../src/report/pdf/write-pdf.ts'

const frame: Frame = {
  organisation: 'Meridane Freight',
  name: 'Benchmark',
  mark: 'Confidential',
  data: 'Data of 30 May 2026',
  note: '',
  pageOf: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  continued: '(continued)',
}

export async function write(
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  tagged: boolean,
): Promise<Uint8Array> {
  const table: Block = {
    kind: 'table',
    dense: true,
    columns: heads.map((text, index) => ({
      head: [{ text }],
      width: widths[index] ?? 1,
      ...(index === 4 ? { align: 'end' as const } : {}),
    })),
    rows: rows.map((cells) => ({ kind: 'row', cells: cells.map((text) => ({ spans: [{ text }] })) })),
  }
  const laid = layPages([table], frame, 'a4', measureText)
  const result = await writePages(
    tagged ? laid : withoutStructure(laid),
    { title: 'Benchmark', author: '', organisation: '', madeOn: '2026-05-30', language: 'en-GB' },
    (face) =>
      face === 'further'
        ? Promise.reject(new Error('no further font'))
        : Promise.resolve(readFileSync(path.join('resources/fonts', fontFiles[face]))),
    { compress: makeDeflate() },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.bytes
}

/** The same drawing as decoration alone: what tagging costs is the difference. */
function withoutStructure(laid: Pages): Pages {
  return {
    ...laid,
    pages: laid.pages.map((page) => ({
      ...page,
      draw: () => page.draw().map((content) => ({ ...content, node: null })),
    })),
  }
}
