// The elements of a table's rows of plain text, and by page the elements its contents belong to: nearly all of a long
// document's structure, so each is written at once.
import type { ObjectPacker } from './pack-objects.ts'

/** A row whose cells have the numbers after its own, each with one marked content of the same page or with none. */
export interface PlainRow {
  readonly id: number
  readonly table: number
  /** The object of the page. */
  readonly page: number
  /** By cell the number of its marked content, -1 for an empty cell. */
  readonly contents: readonly number[]
}

/** What follows a number to make it a reference, and parts it from the next. */
const referenceEnd = ' 0 R '

export function packRow({ id, table, page, contents }: PlainRow, packer: ObjectPacker): void {
  const row = packer.begin(id)
  row.text(`<</S/TR/P ${String(table)} 0 R/K[`)
  for (let cell = 1; cell <= contents.length; cell += 1) {
    row.whole(id + cell)
    row.text(referenceEnd)
  }
  row.text(']>>')
  const empty = `<</S/TD/P ${String(id)} 0 R`
  const filled = `${empty}/Pg ${String(page)} 0 R/K `
  for (let cell = 0; cell < contents.length; cell += 1) {
    const content = contents[cell] ?? -1
    const out = packer.begin(id + 1 + cell)
    out.text(content < 0 ? empty : filled)
    if (content >= 0) out.whole(content)
    out.text('>>')
  }
}

/** Elements by number of the marked content, as object `id`. */
export function packOwners(id: number, owners: readonly number[], packer: ObjectPacker): void {
  const out = packer.begin(id)
  out.text('[')
  for (const owner of owners) {
    out.whole(owner)
    out.text(referenceEnd)
  }
  out.text(']')
}
