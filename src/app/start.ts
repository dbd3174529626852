// Puts the parts of the app together on one database; the window adds its screens. Knows no screens.
import type { Desktop } from '../desktop/contract.ts'
import { succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import { openDatabase } from '../storage/database.ts'
import { makeSystemClock } from './clock.ts'
import type { Library } from './library-state.ts'
import { makeLibrary } from './library.ts'
import { makeWorkerWork } from './long-work.ts'
import { openKeptForms } from './kept-forms.ts'
import type { KeptForms } from './kept-forms.ts'
import { openPreferences } from './preferences.ts'
import type { Preferences } from './preferences.ts'
import { findSystemSpelling, firstSpelling } from './spelling.ts'
import type { Spelling } from './spelling.ts'

export interface StartedApp {
  readonly library: Library
  /** Whether its list could be read. */
  readonly loaded: Result<null>
  readonly preferences: Preferences
  readonly forms: KeptForms
}

/** Opens the library's database and reads its list; a Problem where the browser cannot open it, after some seconds of trying. */
export async function startApp(desktop: Desktop): Promise<Result<StartedApp>> {
  const opened = await openDatabase()
  if (!opened.ok) return opened
  const { database, lost } = opened.value
  const openingPreferences = openPreferences(database, askSystem(desktop))
  const openingForms = openKeptForms(database)
  const makeWorker = (): Worker =>
    new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module', name: 'files' })
  const library = makeLibrary({
    database,
    lost,
    desktop,
    clock: makeSystemClock(),
    loadWords: async () => (await import('../words/index.ts')).methodWords,
    work: makeWorkerWork(makeWorker, () => findApp(desktop)),
    author: () => preferences.store.getState().author,
    onAuthor: (author) => void preferences.set({ author }),
    makeSample: async (id) => (await import('../format/sample-content.ts')).makeSampleContent(id),
  })
  const [preferences, forms, loaded] = await Promise.all([openingPreferences, openingForms, library.load()])
  return succeed({ library, loaded, preferences, forms })
}

async function askSystem(desktop: Desktop): Promise<Spelling> {
  const info = await desktop.appInfo()
  return info.ok ? findSystemSpelling(info.value.locale) : firstSpelling
}

/** App and version, as workbook files name their writer. */
async function findApp(desktop: Desktop): Promise<string> {
  const info = await desktop.appInfo()
  return info.ok && info.value.version !== '' ? `Pathway ${info.value.version}` : 'Pathway'
}
