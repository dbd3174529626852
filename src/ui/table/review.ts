// What a paste could not read, text by text, and what such a text may mean. Pure.
import { isUnread, NOT_SURE } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { scales } from '../../domain/scale.ts'
import { foldText } from '../../format/fold-text.ts'
import type { Place } from './navigation.ts'
import type { Option } from './type-ahead.ts'

/** One text in one column: whoever says what it means says it for all its cells. */
export interface UnreadGroup {
  readonly column: string
  readonly text: string
  readonly rows: readonly string[]
}

/**
 * Of the places, those that are still unread, by what keeps them from being read: the whole text, or where a column
 * holds several those of its parts that are not known.
 */
export function groupUnread(
  places: readonly Place[],
  cellAt: (place: Place) => Cell | undefined,
  partsOf: (column: string, text: string) => readonly string[],
): readonly UnreadGroup[] {
  const groups = new Map<string, { column: string; text: string; rows: string[] }>()
  const known = new Map<string, readonly string[]>()
  for (const place of places) {
    const cell = cellAt(place)
    if (!isUnread(cell)) continue
    const { row, column } = place
    const whole = `${column}\n${cell.unread}`
    const parts = known.get(whole) ?? partsOf(column, cell.unread)
    known.set(whole, parts)
    for (const text of parts) {
      const key = `${column}\n${foldText(text)}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { column, text, rows: [row] })
      else group.rows.push(row)
    }
  }
  return [...groups.values()]
}

/** The steps of a scale as something to choose, and that somebody does not know where that is an answer. */
export function makeStepOptions(
  column: Column,
  nameOf: (step: number) => string,
  notSure: string,
): readonly Option[] {
  if (column.kind !== 'rating') return []
  const { min, max } = scales[column.scale]
  const steps = Array.from({ length: max - min + 1 }, (_, at) => ({
    id: String(min + at),
    label: `${String(min + at)} ${nameOf(min + at)}`.trim(),
  }))
  return column.notSure === true ? [...steps, { id: NOT_SURE, label: notSure }] : steps
}

/** The cell that an option stands for. */
export function cellOf(column: Column, optionId: string): Cell {
  if (column.kind === 'yes-no') return optionId === 'yes'
  return column.kind === 'rating' && optionId !== NOT_SURE ? Number(optionId) : optionId
}
