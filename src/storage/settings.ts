// Small values of this computer by name: preferences and the like. Knows no names and trusts no value.
import type { Result } from '../domain/result.ts'
import type { PathwayDatabase } from './database.ts'
import { attempt } from './problem.ts'
import { writeAll } from './transaction.ts'

export function loadSetting(database: PathwayDatabase, name: string): Promise<Result<unknown>> {
  return attempt(() => database.settings.get(name))
}

export function saveSetting(database: PathwayDatabase, name: string, value: unknown): Promise<Result<null>> {
  return writeAll(database, ['settings'], (stores) => {
    stores('settings').put(value, name)
  })
}
