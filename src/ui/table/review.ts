// What a paste could not read, text by text, and what such a text may mean. Pure.
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { CellChange } from '../../domain/edit.ts'
import { scales } from '../../domain/scale.ts'
import type { Place } from './navigation.ts'
import type { Option } from './type-ahead.ts'

/** One text in one column: whoever says what it means says it for all its cells. */
export interface UnreadGroup {
  readonly column: string
  readonly text: string
  readonly rows: readonly string[]
}

/** Of the places, those that are still unread. */
export function groupUnread(
  places: readonly Place[],
  cellAt: (place: Place) => Cell | undefined,
): readonly UnreadGroup[] {
  const groups = new Map<string, UnreadGroup>()
  for (const place of places) {
    const cell = cellAt(place)
    if (!isUnread(cell)) continue
    const text = cell.unread.trim()
    const key = `${place.column}\n${text}`
    const rows = groups.get(key)?.rows ?? []
    groups.set(key, { column: place.column, text, rows: [...rows, place.row] })
  }
  return [...groups.values()]
}

/** The steps of a scale as something to choose. */
export function makeStepOptions(column: Column, nameOf: (step: number) => string): readonly Option[] {
  if (column.kind !== 'rating') return []
  const { min, max } = scales[column.scale]
  return Array.from({ length: max - min + 1 }, (_, at) => ({
    id: String(min + at),
    label: `${String(min + at)} ${nameOf(min + at)}`.trim(),
  }))
}

export function changesOf(group: UnreadGroup, cell: Cell): readonly CellChange[] {
  return group.rows.map((row) => ({ row, column: group.column, value: cell }))
}

/** The cell that an option stands for. */
export function cellOf(column: Column, optionId: string): Cell {
  if (column.kind === 'yes-no') return optionId === 'yes'
  return column.kind === 'rating' ? Number(optionId) : optionId
}
