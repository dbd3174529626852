// The one way records are written: many changes, one transaction, on disk before it answers.
import { Dexie } from 'dexie'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { PathwayDatabase } from './database.ts'
import { problemOf } from './problem.ts'

export type StoreName =
  'workbooks' | 'rows' | 'journal' | 'checkpoints' | 'attachments' | 'drafts' | 'searchTexts' | 'settings'

/** The stores of a transaction that is under way. */
export type Stores = (name: StoreName) => IDBObjectStore

/**
 * All of `write`'s changes, or none. It speaks to the browser's own transaction, because Dexie's bookkeeping
 * per record (for live queries, which nothing here uses) would cost more than the write itself.
 */
export async function writeAll(
  database: PathwayDatabase,
  names: readonly StoreName[],
  write: (stores: Stores) => void,
): Promise<Result<null>> {
  try {
    if (!database.isOpen()) await database.open()
    await runTransaction(database.backendDB(), names, write)
    return succeed(null)
  } catch (error) {
    // A connection that the browser is closing never works again: the next try opens another one.
    if (error instanceof Error && error.name === 'InvalidStateError') {
      database.close({ disableAutoOpen: false })
    }
    return fail(problemOf(error))
  }
}

function runTransaction(
  connection: IDBDatabase,
  names: readonly StoreName[],
  write: (stores: Stores) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction([...names], 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => {
      resolve()
    }
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('aborted'))
    }
    try {
      write((name) => transaction.objectStore(name))
      transaction.commit()
    } catch (error) {
      transaction.abort()
      // The browser throws errors only; anything else is told by its text.
      reject(error instanceof Error ? error : new Error(String(error)))
    }
  })
}

/** Every name that begins like this. */
export function textsUnder(beginning: string): IDBKeyRange {
  return Dexie.dependencies.IDBKeyRange.bound(beginning, `${beginning}\uffff`)
}

/** Every key that starts with the given parts. */
export function keysUnder(parts: readonly string[]): IDBKeyRange {
  // An array sorts after every number and text, so it closes the range.
  const range = Dexie.dependencies.IDBKeyRange
  return range.bound([...parts], [...parts, []])
}
