// What is typed into forms stays over a restart until it is sent, by workbook and question.
import { beforeEach, expect, it, vi } from 'vitest'
import { nameForm, openKeptForms } from '../../../src/app/kept-forms.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { loadSettings, saveSetting } from '../../../src/storage/settings.ts'
import { newBrowser, openTestDatabase, valueOf } from './support.ts'

let database: PathwayDatabase

beforeEach(async () => {
  newBrowser()
  database = await openTestDatabase()
})

const signOff = nameForm('one', 'sign off week-one')
const create = nameForm(null, 'new workbook')

async function readStored(): Promise<unknown> {
  return Object.fromEntries(valueOf(await loadSettings(database, 'forms')))
}

it('hold at once and over a restart, and are gone once they were sent', async () => {
  const forms = await openKeptForms(database)
  for (const text of ['W', 'We', 'We agreed']) forms.type(signOff, 'decided', text)
  forms.type(create, 'title', 'Offsite')
  expect(forms.store.getState()[signOff]).toEqual({ decided: 'We agreed' })
  await vi.waitFor(async () => {
    expect(await readStored()).toEqual({
      [signOff]: { decided: 'We agreed' },
      [create]: { title: 'Offsite' },
    })
  })

  const again = await openKeptForms(database)
  expect(again.store.getState()).toEqual(forms.store.getState())
  again.type(signOff, 'date', '2026-11-27')
  again.forget(signOff)
  expect(again.store.getState()[signOff]).toBeUndefined()
  await vi.waitFor(async () => {
    expect(await readStored()).toEqual({ [create]: { title: 'Offsite' } })
  })
})

it('begin anew where what is stored cannot be read', async () => {
  valueOf(await saveSetting(database, signOff, { decided: 7, date: '2026-11-27' }))
  valueOf(await saveSetting(database, create, 'Offsite'))
  const forms = await openKeptForms(database)
  expect(forms.store.getState()).toEqual({ [signOff]: { date: '2026-11-27' }, [create]: {} })
})
