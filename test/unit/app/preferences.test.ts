import { beforeEach, expect, it } from 'vitest'
import { firstPreferences, openPreferences } from '../../../src/app/preferences.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { saveSetting } from '../../../src/storage/settings.ts'
import { newBrowser, openTestDatabase, valueOf } from './support.ts'

let database: PathwayDatabase
const system = Promise.resolve({ dates: 'month-first', decimal: 'point' } as const)

beforeEach(async () => {
  newBrowser()
  database = await openTestDatabase()
})

it('hold at once and over a restart', async () => {
  const preferences = await openPreferences(database, system)
  expect(preferences.store.getState()).toEqual(firstPreferences)
  expect(preferences.system).toEqual({ dates: 'month-first', decimal: 'point' })
  const written = preferences.set({ theme: 'dark', author: '  Ada ', enterKey: 'down', decimal: 'comma' })
  expect(preferences.store.getState()).toMatchObject({ theme: 'dark', author: 'Ada' })
  valueOf(await written)
  const again = await openPreferences(database, system)
  expect(again.store.getState()).toEqual({
    ...firstPreferences,
    theme: 'dark',
    author: 'Ada',
    enterKey: 'down',
    decimal: 'comma',
  })
})

it('take the first value for what cannot be', async () => {
  valueOf(
    await saveSetting(database, 'preferences', {
      theme: 'pink',
      density: 'compact',
      author: 7,
      enterKey: 'up',
      dates: 'year-first',
    }),
  )
  const preferences = await openPreferences(database, system)
  expect(preferences.store.getState()).toEqual({ ...firstPreferences, density: 'compact' })
})
