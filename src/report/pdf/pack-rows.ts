// The elements of a table's rows of plain text: nearly all of a long document's structure, so they go by another way.
import type { ObjectPacker } from './pack-objects.ts'

/** A row whose cells each have one marked content of the same page, or none. */
export interface PlainRow {
  readonly id: number
  readonly table: number
  /** By cell the number of its marked content, -1 for an empty cell. */
  readonly contents: readonly number[]
}

/** Packs the rows of one page, and enters their cells among the page's owners by number of marked content. */
export function packRows(
  rows: readonly PlainRow[],
  page: number,
  owners: number[],
  packer: ObjectPacker,
): void {
  const filled = packer.alike('<</S/TD/P # 0 R/Pg # 0 R/K #>>')
  const empty = packer.alike('<</S/TD/P # 0 R>>')
  for (const { id, table, contents } of rows) {
    const row = packer.alike(textOfRow(contents.length))
    row(id)
    row(table)
    for (const content of contents) {
      const cell = packer.newId()
      row(cell)
      if (content < 0) {
        empty(cell)
        empty(id)
      } else {
        owners[content] = cell
        filled(cell)
        filled(id)
        filled(page)
        filled(content)
      }
    }
  }
}

const texts: string[] = []

function textOfRow(cells: number): string {
  return (texts[cells] ??= `<</S/TR/P # 0 R/K[${' # 0 R'.repeat(cells)}]>>`)
}
