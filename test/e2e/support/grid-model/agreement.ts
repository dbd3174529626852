// Compares the window with the model: focus, choice, order of the rows and every text in sight; and what is stored.
import { expect } from '@playwright/test'
import { isUnread, NOT_SURE } from '../../../../src/domain/cell.ts'
import type { Cell } from '../../../../src/domain/cell.ts'
import { isStored } from '../../../../src/domain/column.ts'
import type { Column } from '../../../../src/domain/column.ts'
import type { Row } from '../../../../src/domain/row.ts'
import { tables } from '../../../../src/domain/tables/index.ts'
import { shortDate } from '../../../../src/words/en/dates.ts'
import { gridWords } from '../../../../src/words/en/grid.ts'
import { findColumnWords, methodWords } from '../../../../src/words/index.ts'
import { chosenBlock, columnsOf, newLine, rowsOf, show, shownRows } from './model.ts'
import type { GridModel } from './model.ts'
import { isSameContent, isSameId } from './sheet.ts'
import type { ModelRow } from './sheet.ts'
import type { GridWindow, Look } from './window.ts'

/** Waits until the window shows what the model says, or tells the first differences. */
export async function expectAgreement(model: GridModel, window: GridWindow): Promise<void> {
  await expect
    .poll(async () => findDifferences(model, await window.look()), {
      timeout: 5000,
      intervals: [10, 50, 100, 250],
    })
    .toEqual([])
  expect(window.problems).toEqual([])
}

function findDifferences(model: GridModel, look: Look): readonly string[] {
  return [
    ...findFocus(model, look),
    ...findRows(model, look),
    ...findChosen(model, look),
    ...(look.isEditing ? ['an editor is open'] : []),
  ].slice(0, 8)
}

function findFocus(model: GridModel, { focus, focused }: Look): readonly string[] {
  const { active } = model
  const isThere =
    focus !== null &&
    isSameId(model.identities, active.row, focus.row) &&
    (focus.column === active.column || active.row === newLine)
  return isThere ? [] : [`focus: ${spell(focus ?? focused)}, not ${spell(active)}`]
}

function findRows(model: GridModel, look: Look): readonly string[] {
  const rows = shownRows(model)
  const byId = new Map(model.sheet.rows.map((row) => [row.id, row]))
  return look.rows.flatMap(({ id, position, texts }) => {
    const expected = rows[position]
    if (expected === undefined || !isSameId(model.identities, expected, id))
      return [`row ${String(position)}: ${id}, not ${expected ?? 'none'}`]
    return model.columns.filter(isStored).flatMap((column) => {
      const shown = texts[column.id]
      const wanted = spellShown(model, column, byId.get(expected)?.cells[column.id])
      return shown === wanted ? [] : [`${expected} ${column.id}: “${shown ?? 'nothing'}”, not “${wanted}”`]
    })
  })
}

function findChosen(model: GridModel, look: Look): readonly string[] {
  const inSight = new Set(look.rows.map(({ id }) => id))
  const block = model.chosen === null ? null : chosenBlock(model)
  const wanted =
    block === null
      ? []
      : rowsOf(model, block).flatMap((row) => columnsOf(model, block).map(({ id }) => ({ row, column: id })))
  const ids = wanted.map(({ row, column }) => `${model.identities.real.get(row) ?? row} ${column}`)
  const expected = ids.filter((id) => inSight.has(id.slice(0, id.indexOf(' '))))
  const isSame = expected.length === look.chosen.length && expected.every((id) => look.chosen.includes(id))
  return isSame ? [] : [`chosen: ${spell(look.chosen.slice(0, 4))}…, not ${spell(expected.slice(0, 4))}…`]
}

/** What a cell should read as on screen. */
function spellShown(model: GridModel, column: Column, cell: Cell | undefined): string {
  if (cell === undefined) {
    const isName = column.id === tables[model.table].nameColumn
    return findColumnWords(model.table, column.id).blank ?? (isName ? gridWords.noName : '')
  }
  if (isUnread(cell)) return onOneLine(cell.unread)
  if (column.kind === 'date' && typeof cell === 'string') return shortDate(cell, model.asOf)
  if (column.kind === 'rating' && cell === NOT_SURE) return methodWords.notSure
  if (column.kind === 'rating' && typeof cell === 'number' && column.width !== 'tiny') {
    const name = column.scale === 'answer' ? '' : methodWords.scales[column.scale].steps[cell]?.short
    return `${String(cell)}${name ?? ''}`
  }
  return onOneLine(show(model, column, cell))
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ¶ ')
}

/** Every row on the disk, in order and cell by cell. */
export async function expectStored(model: GridModel, window: GridWindow): Promise<void> {
  const differences = [
    ...compareRows(model, model.sheet.rows, await window.stored(model.table)),
    ...compareRows(model, model.sheet.people, await window.stored('people')),
  ]
  expect(differences.slice(0, 8), 'what is stored').toEqual([])
}

function compareRows(
  model: GridModel,
  expected: readonly ModelRow[],
  found: readonly Row[],
): readonly string[] {
  if (expected.length !== found.length)
    return [`${String(found.length)} rows, not ${String(expected.length)}`]
  return expected.flatMap((row, at) => {
    const other = found[at]
    if (other === undefined || !isSameId(model.identities, row.id, other.id))
      return [`row ${String(at)} is ${other?.id ?? 'none'}, not ${row.id}`]
    const columns = new Set([...Object.keys(row.cells), ...Object.keys(other.cells)])
    return [...columns].flatMap((column) => {
      const [one, two] = [row.cells[column], other.cells[column]]
      return isSameContent(model.identities, one, two)
        ? []
        : [`${row.id} ${column}: ${spell(two)}, not ${spell(one)}`]
    })
  })
}

function spell(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
