// What a cell may be chosen from, and which of it fits the text typed so far. Knows no components.
import type { SessionState } from '../../app/session-state.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { makeLink } from '../../domain/link.ts'
import { methodTableIds } from '../../domain/table-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { listMeanings } from '../../format/meanings.ts'
import { findInitials } from '../../format/name-index.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'
import { nameRow } from './cell-reading.ts'
import type { TypedText } from './grid.ts'
import { findChoices, findExact, findOptions, splitNames } from './type-ahead.ts'
import type { Option } from './type-ahead.ts'

/** The longest list worth drawing; typing narrows the rest, and arrows go on into it. */
const shownAtMost = 60
const shownAhead = 20

/** The id of the option that makes a new person of the typed name. */
export const addOptionId = '@add'

/** Each with the texts that the column learned for it. */
export function makeOptions(state: SessionState, table: TableId, column: Column): readonly Option[] {
  const options = makeOwnOptions(state, table, column)
  const learned = listMeanings(state.workbook, table, column)
  if (learned.length === 0) return options
  return options.map((option) => {
    const alsoCalled = learned.filter(({ means }) => means === option.id).map(({ text }) => text)
    return alsoCalled.length === 0 ? option : { ...option, alsoCalled }
  })
}

function makeOwnOptions(state: SessionState, table: TableId, column: Column): readonly Option[] {
  switch (column.kind) {
    case 'yes-no':
      return [
        { id: 'yes', label: methodWords.yes },
        { id: 'no', label: methodWords.no },
      ]
    case 'choice': {
      const labels = findColumnWords(table, column.id).choices ?? {}
      return column.choices.map((id) => ({ id, label: labels[id] ?? id }))
    }
    case 'person':
    case 'people':
      return makeRowOptions(state, 'people', 'role').map((option) => ({
        ...option,
        initials: findInitials(option.label),
      }))
    case 'reference':
      return makeRowOptions(state, column.table, null)
    case 'link':
      return (column.tables ?? methodTableIds).flatMap((linked) =>
        makeRowOptions(state, linked, null).map((option) => ({
          ...option,
          id: makeLink(linked, option.id),
          hint: methodWords.tables[linked].label,
        })),
      )
    case 'text':
    case 'long-text':
    case 'integer':
    case 'number':
    case 'percent':
    case 'date':
    case 'date-time':
    case 'rating':
    case 'matrix':
    case 'computed':
      return []
  }
}

/** True where several may be named, one after another. */
export function takesSeveral(column: Column): boolean {
  return column.kind === 'people' || (column.kind === 'link' && column.many === true)
}

interface OptionList {
  /** The first that fit what is typed, as far as one has gone among them; of all until something is typed. */
  readonly shown: readonly Option[]
  /** How many more fit. */
  readonly hidden: number
}

export function listOptions(column: Column, editor: TypedText): OptionList {
  if (editor.options.length === 0 && !takesPeople(column)) return { shown: [], hidden: 0 }
  const wanted = findWanted(column, editor)
  const isChoice = column.kind === 'choice' || column.kind === 'yes-no'
  const fitting = (isChoice ? findChoices : findOptions)(editor.options, wanted)
  const reached = editor.highlight === null ? 0 : editor.highlight + shownAhead
  const found = fitting.slice(0, Math.max(shownAtMost, reached))
  const isNew = takesPeople(column) && wanted !== '' && findExact(editor.options, wanted) === undefined
  const add = isNew ? [{ id: addOptionId, label: gridWords.addName(wanted), adds: true } as const] : []
  return { shown: [...found, ...add], hidden: fitting.length - found.length }
}

export function findShownOptions(column: Column, editor: TypedText): readonly Option[] {
  return listOptions(column, editor).shown
}

/** The name that is being typed; nothing is while a cell's own text stands there as it was. */
function findWanted(column: Column, { mode, text, initialText }: TypedText): string {
  if (takesSeveral(column)) return splitNames(text).current
  return mode === 'edit' && text === initialText ? '' : text.trim()
}

/** Which option stands out after typing: the best fit, or none while nothing is typed. */
export function findHighlight(column: Column, editor: TypedText): number | null {
  const typed = takesSeveral(column) ? splitNames(editor.text).current : editor.text.trim()
  return typed !== '' && findShownOptions(column, editor).length > 0 ? 0 : null
}

/** Where the present value stands among all options. */
export function findChosen(options: readonly Option[], cell: Cell | undefined): number | null {
  const id = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell
  const position = options.findIndex((option) => option.id === id)
  return position < 0 ? null : position
}

function takesPeople(column: Column): boolean {
  return column.kind === 'person' || column.kind === 'people'
}

function makeRowOptions(state: SessionState, table: TableId, hintColumn: string | null): readonly Option[] {
  return state.workbook.tables[table].rows.flatMap((row) => {
    const label = nameRow(state, table, row.id)
    if (label === '') return []
    const hint = hintColumn === null ? undefined : row.cells[hintColumn]
    return [{ id: row.id, label, ...(typeof hint === 'string' ? { hint } : {}) }]
  })
}
