// Small values of this computer by name: preferences and the like. Knows what no value means and trusts none.
import type { Result } from '../domain/result.ts'
import type { PathwayDatabase } from './database.ts'
import { attempt } from './problem.ts'
import { textsUnder, writeAll } from './transaction.ts'

/** What is kept beside a workbook and goes when it is removed. */
const ownKinds = ['layouts', 'packs', 'guide', 'forms'] as const
type OwnKind = (typeof ownKinds)[number]

/** The name of a value that belongs to a workbook; `part` where there are several of a kind. */
export function ownSetting(kind: OwnKind, workbookId: string, part?: string): string {
  return part === undefined ? `${kind}/${workbookId}` : `${kind}/${workbookId}/${part}`
}

export function loadSetting(database: PathwayDatabase, name: string): Promise<Result<unknown>> {
  return attempt(() => database.settings.get(name))
}

/** All values of a kind that have several, by name. */
export async function loadSettings(
  database: PathwayDatabase,
  kind: OwnKind,
): Promise<Result<ReadonlyMap<string, unknown>>> {
  return attempt(async () => {
    const found = database.settings.where(':id').startsWith(`${kind}/`)
    const [names, values] = await database.transaction('r', database.settings, () =>
      Promise.all([found.primaryKeys(), found.toArray()]),
    )
    return new Map(names.map((name, index) => [name, values[index]]))
  })
}

export function saveSetting(database: PathwayDatabase, name: string, value: unknown): Promise<Result<null>> {
  return saveSettings(database, new Map([[name, value]]))
}

/** Undefined takes a value away. */
export function saveSettings(
  database: PathwayDatabase,
  values: ReadonlyMap<string, unknown>,
): Promise<Result<null>> {
  return writeAll(database, ['settings'], (stores) => {
    for (const [name, value] of values) {
      if (value === undefined) stores('settings').delete(name)
      else stores('settings').put(value, name)
    }
  })
}

/** Within a transaction: all that is kept beside a workbook. */
export function deleteOwnSettings(settings: IDBObjectStore, workbookId: string): void {
  for (const kind of ownKinds) {
    settings.delete(ownSetting(kind, workbookId))
    settings.delete(textsUnder(ownSetting(kind, workbookId, '')))
  }
}
