// A library on a store of its own, as a test of libraries begins.
import { makeLibrary } from '../../../src/app/library.ts'
import type { LibraryParts } from '../../../src/app/library.ts'
import type { Library } from '../../../src/app/library-state.ts'
import { makeInlineWork } from '../../../src/app/long-work.ts'
import type { Session } from '../../../src/app/session-state.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { methodWords } from '../../../src/words/index.ts'
import { makeHandClock, makeTestDesktop, newBrowser, openTestDatabase, valueOf } from './support.ts'
import type { HandClock, TestDesktop } from './support.ts'

export const facts = {
  title: 'Offsite spring',
  organisation: 'Meridian',
  technologyLeader: 'Ada Öztürk',
  startDate: '2026-11-02',
}

export interface TestLibrary {
  readonly database: PathwayDatabase
  readonly desktop: TestDesktop
  readonly clock: HandClock
  /** Loaded. */
  readonly library: Library
  /** Another one over the same store, as after a restart. */
  readonly makeTestLibrary: (change?: Partial<LibraryParts>) => Library
}

export async function startLibrary(): Promise<TestLibrary> {
  newBrowser()
  const database = await openTestDatabase()
  const desktop = makeTestDesktop()
  const clock = makeHandClock()
  const makeTestLibrary = (change: Partial<LibraryParts> = {}) =>
    makeLibrary({
      database,
      desktop,
      clock,
      loadWords: () => Promise.resolve(methodWords),
      author: () => 'Ada',
      onAuthor: () => undefined,
      work: makeInlineWork(() => Promise.resolve('Pathway test')),
      makeSample: (id) => Promise.resolve(makeSampleContent(id)),
      lost: false,
      ...change,
    })
  const library = makeTestLibrary()
  valueOf(await library.load())
  return { database, desktop, clock, library, makeTestLibrary }
}

export function setTitle(session: Session, value: string): void {
  session.dispatch({ kind: 'set-cells', table: 'facts', changes: [{ row: 'facts', column: 'title', value }] })
}
