// One session by its seed: a workbook of its own, one of the tables, and commands until they run out or something differs.
import fc from 'fast-check'
import type { Page } from '@playwright/test'
import type { Cell } from '../../../../src/domain/cell.ts'
import { isShown } from '../../../../src/domain/column.ts'
import type { StageId } from '../../../../src/domain/stage-id.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'
import { tables } from '../../../../src/domain/tables/index.ts'
import {
  dropFile,
  expectWorkbookOpen,
  leaveWorkbook,
  openFromLibrary,
  showPlainTable,
  showTable,
  turnToStage,
} from '../steps.ts'
import { encodeTestFile, makeTestWorkbook, withRows } from '../workbook-files.ts'
import { expectAgreement, expectStored } from './agreement.ts'
import { arbitraryCommands } from './commands.ts'
import type { Log } from './commands.ts'
import type { GridModel } from './model.ts'
import type { ModelRow } from './sheet.ts'
import { people } from './texts.ts'
import { openGridWindow } from './window.ts'
import type { GridWindow } from './window.ts'

interface Ground {
  readonly table: TableId
  readonly stage: StageId
  /** Few are all in the document, many only near the view. */
  readonly rows: number
  /** The stage shows something else first. */
  readonly isBehind: boolean
}

/** Between them they have every kind of cell that is typed into in many rows. */
const grounds: readonly Ground[] = [
  { table: 'workshops', stage: 'month-three', rows: 14, isBehind: false },
  { table: 'outcome-measures', stage: 'month-two', rows: 40, isBehind: true },
  { table: 'workshops', stage: 'month-three', rows: 340, isBehind: false },
]

export interface SessionOutcome {
  readonly commands: number
}

/** Commands after which a session may end for want of time. */
const enoughCommands = 30

/**
 * Runs the session of a seed; what fails names the seed and everything that was done. On a slow machine it ends after
 * `mostMs`, but not before enough was done.
 */
export async function runSession(
  page: Page,
  seed: number,
  maxCommands: number,
  mostMs = Infinity,
): Promise<SessionOutcome> {
  const ground = grounds[seed % grounds.length] ?? grounds[0]
  if (ground === undefined) throw new Error('no ground')
  const log: Log = { lines: [] }
  const begun = Date.now()
  const goesOn = () => log.lines.length < enoughCommands || Date.now() - begun < mostMs
  const property = fc.asyncProperty(arbitraryCommands(log, maxCommands, goesOn), async (commands) => {
    log.lines.length = 0
    const started = await start(page, ground, seed)
    await fc.asyncModelRun(() => ({ model: started.model, real: started.window }), commands)
    await expectStored(started.model, started.window)
    await started.window.leave()
    await leaveWorkbook(page)
  })
  const { failed, errorInstance } = await fc.check(property, { seed, numRuns: 1, endOnFailure: true })
  if (failed) {
    const done = log.lines.map((line, at) => `${String(at + 1)}. ${line}`).join('\n')
    const again = `npm run soak -- grid --seed ${String(seed)} --commands ${String(maxCommands)}`
    throw new Error(`${again}\n${ground.table}:\n${done}`, { cause: errorInstance })
  }
  return { commands: log.lines.length }
}

async function start(
  page: Page,
  ground: Ground,
  seed: number,
): Promise<{ readonly model: GridModel; readonly window: GridWindow }> {
  const title = `Session ${String(seed)}`
  const staff = people.map((name, at): ModelRow => ({ id: `person-${String(at)}`, cells: { name } }))
  const rows = Array.from({ length: ground.rows }, (_, at): ModelRow => ({
    id: `row-${String(at)}`,
    cells: cellsOf(ground, at),
  }))
  const base = withRows(
    withRows({ ...makeTestWorkbook(title), id: `session-${String(seed)}` }, 'people', staff),
    ground.table,
    rows,
  )
  await dropFile(page, { name: `${title}.pathway`, bytes: await encodeTestFile(base) })
  const turnToTable = async () => {
    // A window that begins anew may begin in the library.
    await page.locator('html[data-usable]').waitFor()
    const screen = await page.evaluate(() => document.documentElement.dataset['usable'])
    if (screen === 'library') await openFromLibrary(page, title)
    await turnToStage(page, ground.stage)
    await showTable(page, ground.stage, ground.table)
    if (ground.isBehind) await showPlainTable(page)
  }
  await expectWorkbookOpen(page, title)
  // It is marked a moment after it shows.
  await page.locator('html[data-usable="workbook"]').waitFor()
  const window = await openGridWindow(page, ground.table, turnToTable)
  const columns = tables[ground.table].columns.filter(isShown)
  const first = { row: 'row-0', column: columns[0]?.id ?? '' }
  const model: GridModel = {
    table: ground.table,
    columns,
    base,
    asOf: await page.evaluate(() => new Date().toLocaleDateString('sv')),
    identities: { real: new Map(), known: new Set([...rows, ...staff].map(({ id }) => id)) },
    sheet: { rows, people: staff },
    done: [],
    undone: [],
    shape: null,
    active: first,
    chosen: null,
    run: null,
    clipboard: null,
    hasCopy: false,
    made: 0,
  }
  await window.root.locator(`[data-row="${first.row}"][data-column="${first.column}"]`).focus()
  await expectAgreement(model, window)
  return { model, window }
}

/** Some cells filled, some blank, the same at every run. */
function cellsOf({ table }: Ground, at: number): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {}
  for (const [place, column] of tables[table].columns.entries()) {
    if ((at * 7 + place * 3) % 5 === 0) continue
    if (column.kind === 'text' || column.kind === 'long-text')
      cells[column.id] = `Item ${String((at * 13) % 29)}`
    if (column.kind === 'integer' || column.kind === 'number') cells[column.id] = (at * 17) % 40
    if (column.kind === 'date') cells[column.id] = `2026-0${String((at % 9) + 1)}-15`
    if (column.kind === 'person') cells[column.id] = `person-${String(at % people.length)}`
    if (column.kind === 'yes-no') cells[column.id] = at % 2 === 0
  }
  return cells
}
