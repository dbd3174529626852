// Remembers what was worked out of an immutable table for as long as that table lives. Knows no columns.
import type { Context } from './context.ts'
import type { Row } from './row.ts'
import { isTableId } from './table-id.ts'
import type { TableId } from './table-id.ts'
import type { TableRows, Workbook } from './workbook.ts'

/** An index of one table, built once per TableRows: after an edit only the edited table's indexes are rebuilt. */
export function memoByRows<Value>(make: (rows: readonly Row[]) => Value): (table: TableRows) => Value {
  const known = new WeakMap<TableRows, { readonly value: Value }>()
  return (table) => {
    const found = known.get(table)
    if (found !== undefined) return found.value
    const value = make(table.rows)
    known.set(table, { value })
    return value
  }
}

/**
 * What was worked out of a workbook, kept until a table it read changes or the as-of date moves on. Which
 * tables those are is observed, not declared, so it cannot be declared wrongly. The value lives as long as the
 * rows of `main` do.
 */
export function memoByReads<Value>(
  main: TableId,
  work: (context: Context) => Value,
): (context: Context) => Value {
  const memory = makeMemory<Value>(main)
  return (context) => {
    const found = memory.find(context)
    if (found !== undefined) return found.value
    const watched = memory.watch(context)
    return watched.keep(work(watched.context))
  }
}

/** Work that may rest at each `yield`; what is yielded says nothing. */
export type Steps<Value> = Generator<undefined, Value, undefined>

/** Like `memoByReads`, of work in steps; what was broken off is not remembered. */
export function memoStepsByReads<Value>(
  main: TableId,
  work: (context: Context) => Steps<Value>,
): (context: Context) => Steps<Value> {
  const memory = makeMemory<Value>(main)
  return function* (context) {
    const found = memory.find(context)
    if (found !== undefined) return found.value
    const watched = memory.watch(context)
    return watched.keep(yield* work(watched.context))
  }
}

export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** One value, and what it read, for each state of the rows of `main`. */
function makeMemory<Value>(main: TableId) {
  const known = new WeakMap<TableRows, Known<Value>>()
  return {
    find: ({ asOf, workbook: { tables } }: Context): Known<Value> | undefined => {
      const found = known.get(tables[main])
      const isCurrent = found?.asOf === asOf && found.reads.every(([table, rows]) => tables[table] === rows)
      return isCurrent ? found : undefined
    },
    watch: (context: Context) => {
      const { asOf, workbook } = context
      const reads = new Map<TableId, TableRows>()
      return {
        context: { ...context, workbook: { ...workbook, tables: watchReads(workbook.tables, reads) } },
        keep: (value: Value): Value => {
          known.set(workbook.tables[main], { asOf, reads: [...reads], value })
          return value
        },
      }
    },
  }
}

interface Known<Value> {
  readonly asOf: string
  readonly reads: readonly (readonly [TableId, TableRows])[]
  readonly value: Value
}

/** Costs nothing per table: a memo that misses makes one of these each time. */
function watchReads(tables: Workbook['tables'], reads: Map<TableId, TableRows>): Workbook['tables'] {
  return new Proxy(tables, {
    get: (target, name) => {
      const rows = Reflect.get(target, name) as TableRows // every key of it is a table id
      if (typeof name === 'string' && isTableId(name)) reads.set(name, rows)
      return rows
    },
  })
}

/**
 * What was worked out of each row, kept while the row stays the same and so does everything `dependsOn` lists:
 * after an edit of one cell one row is looked at again.
 */
export function memoByRow<Value>(
  dependsOn: (context: Context) => readonly unknown[],
  work: (row: Row, context: Context) => Value,
): (rows: readonly Row[], context: Context) => readonly Value[] {
  let known = new WeakMap<Row, { readonly value: Value }>()
  let depended: readonly unknown[] = []
  return (rows, context) => {
    const depends = dependsOn(context)
    if (!isSame(depends, depended)) {
      known = new WeakMap()
      depended = depends
    }
    return rows.map((row) => {
      const found = known.get(row)
      if (found !== undefined) return found.value
      const value = work(row, context)
      known.set(row, { value })
      return value
    })
  }
}

const chunkLength = 64

/**
 * What was worked out of each stretch of a table's rows, kept while those rows and everything `dependsOn` lists
 * stay the same: after an edit of one cell one stretch is gone through again. Sums of thousands of rows are then
 * made of a few dozen parts, without looking at the rows themselves. Whoever takes them one by one may rest in between.
 */
export function memoByChunk<Value>(
  dependsOn: (context: Context) => readonly unknown[],
  work: (rows: readonly Row[], context: Context) => Value,
): (rows: readonly Row[], context: Context) => Iterable<Value> {
  const known = new WeakMap<Row, Chunk<Value>>()
  return function* (rows, context) {
    const depends = dependsOn(context)
    for (let from = 0; from < rows.length; from += chunkLength) {
      const first = rows[from]
      if (first === undefined) break
      const found = known.get(first)
      if (found !== undefined && isSame(found.depends, depends) && isStretch(found.rows, rows, from)) {
        yield found.value
        continue
      }
      const stretch = rows.slice(from, from + chunkLength)
      const value = work(stretch, context)
      known.set(first, { rows: stretch, depends, value })
      yield value
    }
  }
}

/**
 * What was found in each row, in one list for each stretch of rows: the same list while those rows stay the same. A row
 * is looked at again only when it has changed itself, also where others came or went before it.
 */
export function memoFinds<Found>(
  dependsOn: (context: Context) => readonly unknown[],
  find: (row: Row, context: Context) => readonly Found[],
): (rows: readonly Row[], context: Context) => Iterable<readonly Found[]> {
  const findEach = memoByRow(dependsOn, find)
  const none: readonly Found[] = []
  return memoByChunk(dependsOn, (rows, context) => {
    const found = findEach(rows, context).flat()
    return found.length === 0 ? none : found
  })
}

interface Chunk<Value> {
  readonly rows: readonly Row[]
  readonly depends: readonly unknown[]
  readonly value: Value
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

function isStretch(stretch: readonly Row[], rows: readonly Row[], from: number): boolean {
  if (stretch.length !== Math.min(chunkLength, rows.length - from)) return false
  for (let index = 0; index < stretch.length; index += 1) {
    if (stretch[index] !== rows[from + index]) return false
  }
  return true
}
