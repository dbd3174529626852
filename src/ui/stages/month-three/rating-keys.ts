// Where the rating cells of the two directions lie on the page and how the keys walk them. Knows no workbook.

export const ratingColumns = ['before', 'target', 'after'] as const
export type RatingColumn = (typeof ratingColumns)[number]

export interface RatingPlace {
  readonly row: string
  readonly column: RatingColumn
}

/** The rating cell an element is or lies in. */
export function readRatingPlace(target: EventTarget | null): RatingPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-rating]') : null
  const column = ratingColumns.find((each) => each === cell?.dataset['column'])
  const row = cell?.dataset['row']
  return row === undefined || column === undefined ? null : { row, column }
}

export function focusRating(root: Element, { row, column }: RatingPlace): boolean {
  const cell = findCell(root, row, column)
  cell?.focus()
  return cell !== null
}

function findCell(root: Element, row: string, column: string): HTMLElement | null {
  return root.querySelector(`[data-rating][data-row="${CSS.escape(row)}"][data-column="${column}"]`)
}

const verticalSteps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }
const sideSteps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/**
 * The cell an arrow key leads to. Up and down pass from one person to the next; left and right pass from one
 * direction to the other, at the same height. The same cell where there is none further.
 */
export function findNeighbour(root: Element, from: RatingPlace, key: string): RatingPlace {
  const sections = [...root.querySelectorAll('[data-direction]')]
  const lists = sections.map(listRows)
  const section = lists.findIndex((rows) => rows.includes(from.row))
  const rows = lists[section] ?? []
  const position = rows.indexOf(from.row)
  const vertical = verticalSteps[key]
  if (vertical !== undefined) return { row: rows[position + vertical] ?? from.row, column: from.column }
  if (key === 'Home' || key === 'End') {
    return { row: from.row, column: key === 'Home' ? 'before' : 'after' }
  }
  const step = sideSteps[key] ?? 0
  const column = ratingColumns[ratingColumns.indexOf(from.column) + step]
  if (column !== undefined) return { row: from.row, column }
  const across = lists[section + step]
  const opposite = across?.[Math.min(position, across.length - 1)]
  if (opposite === undefined) return from
  return { row: opposite, column: step > 0 ? 'before' : 'after' }
}

/** Rows of a direction from top to bottom, each once. */
function listRows(section: Element): readonly string[] {
  return [...section.querySelectorAll<HTMLElement>('[data-rating][data-column="before"]')].map(
    (cell) => cell.dataset['row'] ?? '',
  )
}

/** What a key means to a rating cell: a value, null to clear it, undefined for any other key. */
export function readRatingKey(key: string, min: number, max: number): number | 'not-sure' | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  if (key === '?') return 'not-sure'
  if (!/^[0-9]$/.test(key)) return undefined
  const value = Number(key)
  return value >= min && value <= max ? value : undefined
}
