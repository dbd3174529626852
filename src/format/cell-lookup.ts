// What turning cells into text and back must know: the table, the rows people name, the words, and spelling habits.
import { schemes } from '../domain/catalogue.ts'
import type { SchemeId } from '../domain/catalogue.ts'
import type { Column } from '../domain/column.ts'
import { textAt } from '../domain/read.ts'
import { findColumn, tables } from '../domain/tables/index.ts'
import { factsRowId } from '../domain/tables/facts.ts'
import { methodTableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { findRow, findRows } from '../domain/workbook.ts'
import type { TableRows, Workbook } from '../domain/workbook.ts'
import type { MethodWords } from '../words/words.ts'
import { foldText } from './fold-text.ts'
import { makeNameIndex } from './name-index.ts'
import type { NameIndex } from './name-index.ts'
import type { DateOrder } from './read-date.ts'
import type { DecimalMark } from './read-number.ts'
import type { SerialRule } from './serial.ts'

export interface CellLookup {
  /** The table whose cells are read or written: choices are named per table. */
  readonly table: TableId
  readonly workbook: Workbook
  readonly words: MethodWords
  /** Write ids of choices and links in place of their names; either is read. */
  readonly ids: boolean
  readonly dates: DateOrder
  readonly decimal: DecimalMark
  /** Known from the texts themselves: a lone mark then means what it says also in whole numbers. */
  readonly isDecimalSure: boolean
  readonly serials: SerialRule
  /** Of dates that name none; undefined where such a text is no date. */
  readonly year: string | undefined
  readonly names: (table: TableId) => NameIndex
  readonly choices: (column: Column) => LabelIndex
  /** Keys a matrix column can hold, by the names they are written with. */
  readonly keys: (column: Column) => LabelIndex
  readonly tableNames: LabelIndex
  readonly scheme: SchemeId
}

/** Ids and their labels, each way: `idOf` takes either, ignoring case. */
export interface LabelIndex {
  readonly ids: readonly string[]
  readonly labelOf: (id: string) => string
  readonly idOf: (text: string) => string | undefined
}

export interface LookupOptions {
  readonly table: TableId
  readonly workbook: Workbook
  readonly words: MethodWords
  readonly ids?: boolean
  readonly dates?: DateOrder
  readonly decimal?: DecimalMark
  readonly isDecimalSure?: boolean
  readonly serials?: SerialRule
  readonly year?: string | undefined
}

/** Cheap to make for every workbook state: the indexes are built when first asked for. */
export function makeCellLookup(options: LookupOptions): CellLookup {
  const { table, workbook, words } = options
  const names = new Map<TableId, NameIndex>()
  const choices = new Map<Column, LabelIndex>()
  const keys = new Map<Column, LabelIndex>()
  let tableNames: LabelIndex | undefined
  return {
    table,
    workbook,
    words,
    ids: options.ids ?? false,
    dates: options.dates ?? 'day-first',
    decimal: options.decimal ?? 'point',
    isDecimalSure: options.isDecimalSure ?? false,
    serials: options.serials ?? 'likely',
    year: options.year,
    names: (other) => remember(names, other, () => findNameIndex(workbook, words, other)),
    choices: (column) => remember(choices, column, () => makeChoiceIndex(words, table, column)),
    keys: (column) => remember(keys, column, () => makeKeyIndex(workbook, words, column)),
    get tableNames() {
      return (tableNames ??= makeLabelIndex(methodTableIds, (id) => words.tables[id as TableId].label)) // ids are TableIds
    },
    scheme: findScheme(workbook),
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const value = make()
  known.set(key, value)
  return value
}

/** A label two ids share, or that is another's id, is written as the id. */
export function makeLabelIndex(ids: readonly string[], plainLabelOf: (id: string) => string): LabelIndex {
  const labels = new Map(ids.map((id) => [id, plainLabelOf(id)]))
  const byText = new Map<string, string>()
  const shared = new Set<string>()
  for (const [id, label] of labels) {
    const folded = foldText(label)
    if (byText.has(folded)) shared.add(folded)
    byText.set(folded, id)
  }
  for (const label of shared) byText.delete(label)
  for (const id of ids) byText.set(foldText(id), id)
  return {
    ids,
    labelOf: (id) => {
      const label = labels.get(id)
      return label !== undefined && byText.get(foldText(label)) === id ? label : id
    },
    idOf: (text) => byText.get(foldText(text)),
  }
}

function makeChoiceIndex(words: MethodWords, table: TableId, column: Column): LabelIndex {
  const ids = 'choices' in column ? (column.choices ?? []) : []
  const labels = words.tables[table].columns[column.id]?.choices ?? {}
  return makeLabelIndex(ids, (id) => labels[id] ?? id)
}

function makeKeyIndex(workbook: Workbook, words: MethodWords, column: Column): LabelIndex {
  if (column.kind !== 'matrix') return makeLabelIndex([], (id) => id)
  if (column.keys === 'roles') {
    const names = findNameIndex(workbook, words, 'roles')
    return {
      ids: findRows(workbook, 'roles').map((row) => row.id),
      labelOf: names.format,
      idOf: (text) => {
        const resolved = names.resolve(text)
        return 'id' in resolved ? resolved.id : undefined
      },
    }
  }
  const labels = new Map(
    Object.values(words.stages).flatMap((stage) =>
      Object.entries(stage.criteria).map(([id, criterion]) => [id, criterion.label] as const),
    ),
  )
  return makeLabelIndex([...labels.keys()], (id) => labels.get(id) ?? id)
}

// By table rows, then by words: an edit elsewhere leaves a table's index alone.
const nameIndexes = new WeakMap<TableRows, Map<MethodWords, NameIndex>>()

function findNameIndex(workbook: Workbook, words: MethodWords, table: TableId): NameIndex {
  const rows = workbook.tables[table]
  const known = nameIndexes.get(rows)?.get(words)
  // Names that come from other rows change when those do, so only names typed in place are kept.
  const kept = namedInPlace(table)
  if (kept && known !== undefined) return known
  const index = makeNameIndex(
    table,
    new Map(rows.rows.map((row) => [row.id, findRowName(workbook, words, table, row.id)])),
  )
  if (kept) nameIndexes.set(rows, new Map([...(nameIndexes.get(rows) ?? []), [words, index]]))
  return index
}

function namedInPlace(table: TableId): boolean {
  const kind = findColumn(table, tables[table].nameColumn)?.kind
  return kind === 'text' || kind === 'long-text' || kind === 'choice'
}

/** What people call a row: its name column as text; empty where that is blank. Follows references two steps far. */
export function findRowName(
  workbook: Workbook,
  words: MethodWords,
  table: TableId,
  rowId: string,
  steps = 2,
): string {
  const row = findRow(workbook, table, rowId)
  const column = findColumn(table, tables[table].nameColumn)
  if (row === undefined || column === undefined) return ''
  const text = textAt(row, column.id)
  if (text === undefined) return ''
  if (column.kind === 'choice') return words.tables[table].columns[column.id]?.choices?.[text] ?? text
  const target = column.kind === 'person' ? 'people' : column.kind === 'reference' ? column.table : null
  if (target === null) return text
  return steps === 0 ? '' : findRowName(workbook, words, target, text, steps - 1)
}

function findScheme(workbook: Workbook): SchemeId {
  const facts = findRow(workbook, 'facts', factsRowId)
  const scheme = facts === undefined ? undefined : textAt(facts, 'decision-scheme')
  return scheme !== undefined && scheme in schemes ? (scheme as SchemeId) : 'rapid' // `in` has just shown it
}
