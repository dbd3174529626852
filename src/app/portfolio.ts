// Measures every workbook of the library in the background, one after another, so that they can be compared. Knows no screens.
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand'
import type { Measure, MeasureId, MeasureReason, MeasureUnit } from '../domain/measure.ts'
import { measures } from '../domain/measures/index.ts'
import { measurePlanProgress } from '../domain/measures/plan-progress.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import type { LibraryEntry, WorkbookRecord } from '../storage/records.ts'
import { loadWorkbook } from '../storage/workbooks.ts'
import { findTooNew } from './too-new.ts'

/** Those that can be laid beside the same measure of another team. */
export const portfolioMeasures = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M9',
] as const satisfies readonly MeasureId[]
export type PortfolioMeasureId = (typeof portfolioMeasures)[number]

export interface PortfolioFigure {
  readonly value: number | null
  readonly n: number
  readonly unit: MeasureUnit
  readonly reason: MeasureReason | null
}

export interface PortfolioFigures {
  readonly measures: Readonly<Record<PortfolioMeasureId, PortfolioFigure>>
  /** Actions and actions of the pillars past due. */
  readonly overdueActions: number
  readonly overdueStages: number
}

/** `too-new`: a newer version wrote it. `unreadable`: it could not be read or measured, whatever the reason. */
export type PortfolioReading =
  | { readonly state: 'waiting' }
  | { readonly state: 'read'; readonly figures: PortfolioFigures }
  | { readonly state: 'too-new' | 'unreadable' }

export interface PortfolioLine {
  readonly entry: LibraryEntry
  readonly reading: PortfolioReading
}

export interface PortfolioState {
  /** Neither archived nor deleted, last opened first. */
  readonly lines: readonly PortfolioLine[]
  /** How many are measured, or known not to be readable. */
  readonly done: number
}

export interface Portfolio {
  readonly store: StoreApi<PortfolioState>
  /** Resolves when every line has its reading; takes the place of a reading that is under way. */
  readonly read: (asOf: string) => Promise<void>
  /** Ends the reading that is under way; what is measured stays known. */
  readonly stop: () => void
}

export interface PortfolioParts {
  readonly database: PathwayDatabase
  readonly findRecords: () => readonly WorkbookRecord[]
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Lets the window draw and answer between two workbooks. */
  readonly pause: () => Promise<void>
}

/** Lines are shown in bursts: a table that is drawn anew for each of 200 is busy with nothing else. */
const showEveryMilliseconds = 80

export function makePortfolio({ database, findRecords, now, pause }: PortfolioParts): Portfolio {
  const store = createStore<PortfolioState>(() => ({ lines: [], done: 0 }))
  const known = new Map<string, { readonly key: string; readonly reading: PortfolioReading }>()
  let run = 0

  function show(records: readonly WorkbookRecord[], asOf: string): void {
    const lines = records.map((record): PortfolioLine => {
      const found = known.get(record.entry.id)
      const isCurrent = found?.key === keyOf(record, asOf)
      return { entry: record.entry, reading: isCurrent ? found.reading : { state: 'waiting' } }
    })
    store.setState({ lines, done: lines.filter(({ reading }) => reading.state !== 'waiting').length })
  }

  async function read(asOf: string): Promise<void> {
    run += 1
    const mine = run
    const records = findRecords()
      .filter(({ entry }) => entry.archivedAt === null && entry.deletedAt === null)
      .sort((a, b) => b.entry.lastOpenedAt - a.entry.lastOpenedAt || (a.entry.id < b.entry.id ? -1 : 1))
    const present = new Set(records.map(({ entry }) => entry.id))
    for (const id of known.keys()) if (!present.has(id)) known.delete(id)
    show(records, asOf)
    let shownAt = now()
    for (const record of records) {
      const { id } = record.entry
      const key = keyOf(record, asOf)
      if (known.get(id)?.key === key) continue
      await pause()
      if (mine !== run) return
      const reading = await readOne(database, record, asOf)
      if (mine !== run) return
      known.set(id, { key, reading })
      if (now() - shownAt < showEveryMilliseconds) continue
      show(records, asOf)
      shownAt = now()
    }
    show(records, asOf)
  }

  return {
    store,
    read,
    stop: () => {
      run += 1
    },
  }
}

/** Changes with every edit, and with the day. */
function keyOf({ savedAt, sequence }: WorkbookRecord, asOf: string): string {
  return `${String(savedAt)} ${String(sequence)} ${asOf}`
}

async function readOne(
  database: PathwayDatabase,
  record: WorkbookRecord,
  asOf: string,
): Promise<PortfolioReading> {
  if (findTooNew(record) !== null) return { state: 'too-new' }
  const stored = await loadWorkbook(database, record.entry.id)
  if (!stored.ok) return { state: 'unreadable' }
  try {
    return { state: 'read', figures: measureWorkbook(stored.value.workbook, asOf) }
  } catch {
    // Rows that no version of Pathway writes: one line says so, and the others are still compared.
    return { state: 'unreadable' }
  }
}

function measureWorkbook(workbook: Workbook, asOf: string): PortfolioFigures {
  const context = { workbook, asOf }
  const progress = measurePlanProgress(context)
  const figures = portfolioMeasures.map((id) => {
    return [id, toFigure(id === 'M9' ? progress : measures[id](context))] as const
  })
  return {
    // Built from the list of ids, so every key is there.
    measures: Object.fromEntries(figures) as Record<PortfolioMeasureId, PortfolioFigure>,
    overdueActions: progress.detail.overdue,
    overdueStages: progress.detail.overdueStages,
  }
}

function toFigure({ value, n, unit, reason }: Measure): PortfolioFigure {
  return { value, n, unit, reason: reason ?? null }
}
