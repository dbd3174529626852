// Random editing against a model in memory: whatever is done, undone, redone and reopened, both say the same.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Session } from '../../../src/app/session-state.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { readStamp } from '../../../src/domain/row.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import {
  makeTestParts,
  newBrowser,
  openTestDatabase,
  openTestSession,
  storeTestWorkbook,
  valueOf,
} from './support.ts'

const tables = ['actions', 'decision-rights', 'integration-points'] as const

/** What people see of the tables under test: no stamps. */
function contentOf(workbook: Workbook): unknown {
  return tables.map((table) =>
    findRows(workbook, table).map(({ id, order, cells }) => ({ id, order, cells })),
  )
}

const rowId = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const order = fc.constantFrom('a0', 'a1', 'a2', 'a3', 'b00', 'Zz')
const text = fc.oneof(
  fc.string({ maxLength: 6 }).filter((value) => value !== ''),
  fc.constant('á\n"='),
)

const insert = fc
  .uniqueArray(
    fc.record({ id: rowId, order, cells: fc.dictionary(fc.constantFrom('action', 'due'), text) }),
    {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((rows): Edit => ({ kind: 'insert-rows', table: 'actions', rows }))
const remove = fc
  .uniqueArray(rowId, { minLength: 1, maxLength: 3 })
  .map((rows): Edit => ({ kind: 'delete-rows', table: 'actions', rows }))
const move = fc
  .uniqueArray(fc.record({ row: rowId, order }), { selector: ({ row }) => row, minLength: 1, maxLength: 3 })
  .map((orders): Edit => ({ kind: 'move-rows', table: 'actions', orders }))
const setText = fc
  .uniqueArray(
    fc.record({
      row: rowId,
      column: fc.constantFrom('action', 'due'),
      value: fc.oneof(text, fc.constant(null), fc.constant({ unread: 'soon' })),
    }),
    { selector: ({ row, column }) => `${row}/${column}`, minLength: 1, maxLength: 4 },
  )
  .map((changes): Edit => ({ kind: 'set-cells', table: 'actions', changes }))
const setRating = fc
  .record({
    row: fc.constantFrom('execute', 'frame-options', 'nowhere'),
    column: fc.constantFrom('mandate', 'target'),
    value: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(null), fc.constant('not-sure')),
  })
  .map((change): Edit => ({ kind: 'set-cells', table: 'integration-points', changes: [change] }))
const setLetter = fc
  .uniqueArray(
    fc.record({
      row: fc.constantFrom('growth-strategy', 'data-strategy'),
      column: fc.constantFrom('as-is-roles', 'to-be-roles'),
      key: fc.constantFrom('ceo', 'cfo', 'technology-leader'),
      value: fc.constantFrom('D', 'RA', null),
    }),
    { selector: ({ row, column, key }) => `${row}/${column}/${key}`, minLength: 1, maxLength: 3 },
  )
  .map((changes): Edit => ({ kind: 'set-cells', table: 'decision-rights', changes }))
const single = fc.oneof(insert, remove, move, setText, setRating, setLetter)
const batch = fc
  .tuple(fc.oneof(insert, remove, move, setText), setRating, setLetter)
  .map((edits): Edit => ({ kind: 'batch', edits }))

type Command = Edit | 'undo' | 'redo' | 'reopen' | 'crash' | 'wait'

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: single },
  { weight: 2, arbitrary: batch },
  { weight: 5, arbitrary: fc.constant('undo' as const) },
  { weight: 3, arbitrary: fc.constant('redo' as const) },
  { weight: 1, arbitrary: fc.constantFrom('reopen' as const, 'crash' as const, 'wait' as const) },
)

interface Model {
  now: Workbook
  undo: Workbook[]
  redo: Workbook[]
}

function runModel(model: Model, command: Command): void {
  if (command === 'undo' || command === 'redo') {
    const [from, to] = command === 'undo' ? [model.undo, model.redo] : [model.redo, model.undo]
    const next = from.pop()
    if (next === undefined) return
    to.push(model.now)
    model.now = next
  } else if (typeof command === 'object') {
    const { workbook } = applyEdit(model.now, command, 'model')
    if (isSame(workbook, model.now)) return
    model.undo.push(model.now)
    model.redo = []
    model.now = workbook
  }
}

function isSame(a: Workbook, b: Workbook): boolean {
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b))
}

function highestCounter(session: Session): number {
  const stamps = tables.flatMap((table) =>
    findRows(session.store.getState().workbook, table).flatMap((row) => [
      row.stamps.row,
      ...Object.values(row.stamps.cells ?? {}),
    ]),
  )
  const own = stamps.map(readStamp).filter(({ device }) => device !== 'template')
  return Math.max(0, ...own.map(({ counter }) => counter))
}

it('equals the model after every command, over any number of restarts', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 60 }), async (commands) => {
      newBrowser()
      const database = await openTestDatabase()
      const start = await storeTestWorkbook(database)
      const parts = makeTestParts(database)
      let session = await openTestSession(parts)
      const model: Model = { now: start, undo: [], redo: [] }
      let written = 0

      async function act(step: Command): Promise<void> {
        if (step === 'undo') session.undo()
        else if (step === 'redo') session.redo()
        else if (typeof step === 'object') session.dispatch(step)
        else if (step === 'wait') valueOf(await session.flush())
        else {
          valueOf(await (step === 'reopen' ? session.close() : session.flush()))
          session = await openTestSession(parts)
        }
        runModel(model, step)
        const state = session.store.getState()
        expect(contentOf(state.workbook)).toEqual(contentOf(model.now))
        expect(state.undoLabel === null).toBe(model.undo.length === 0)
        expect(state.redoLabel === null).toBe(model.redo.length === 0)
        // Every write is later than all before it.
        const counter = Object.entries(state.workbook.vector).reduce(
          (sum, [device, count]) => (device === 'template' ? sum : Math.max(sum, count)),
          0,
        )
        expect(counter).toBeGreaterThanOrEqual(written)
        expect(highestCounter(session)).toBeLessThanOrEqual(counter)
        written = counter
      }

      for (const step of commands) await act(step)
      // All the way back, with a restart on the way, and all the way forth again.
      const end = model.now
      const redone = model.redo.length
      const depth = model.undo.length
      for (let step = 0; step < depth; step += 1)
        await act(step === Math.floor(depth / 2) ? 'reopen' : 'undo')
      if (depth > 0) await act('undo')
      expect(contentOf(session.store.getState().workbook)).toEqual(contentOf(start))
      for (let step = 0; step < depth; step += 1) await act('redo')
      expect(contentOf(session.store.getState().workbook)).toEqual(contentOf(end))
      expect(model.redo).toHaveLength(redone)
      valueOf(await session.close())
      database.close()
    }),
    { numRuns: 100 },
  )
})
