// The elements of a table's rows of plain text: nearly all of a long document's structure, so they go by another way.
import type { StructureRole } from '../structure.ts'
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
  const filled = packer.alike(filledCell)
  const empty = packer.alike(emptyCell)
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

/**
 * What structure elements have alike that differ in numbers alone: parent, the page where they show anything themselves,
 * and each kid, which is another element or marked content.
 */
export function spellElement(
  role: StructureRole,
  hasPage: boolean,
  kids: readonly ('element' | 'content')[],
  attributes = '',
): string {
  const spelled = kids.map((kid) => (kid === 'content' ? ' #' : ' # 0 R')).join('')
  const among = kids.length === 0 ? '' : kids.length === 1 ? `/K${spelled}` : `/K[${spelled}]`
  return `<</S/${role}/P # 0 R${hasPage ? '/Pg # 0 R' : ''}${attributes}${among}>>`
}

const filledCell = spellElement('TD', true, ['content'])
const emptyCell = spellElement('TD', false, [])
const rowTexts: string[] = []

function textOfRow(cells: number): string {
  return (rowTexts[cells] ??= spellElement(
    'TR',
    false,
    Array.from({ length: cells }, () => 'element'),
  ))
}
