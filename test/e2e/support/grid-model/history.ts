// Undo and redo, one after the other or several at once: what changed out of sight is gone to.
import fc from 'fast-check'
import type { Deed } from './commands.ts'
import { goBack, goTo, shownRows } from './model.ts'
import type { GridModel } from './model.ts'
import type { Sheet } from './sheet.ts'
import type { GridWindow } from './window.ts'

export const history = fc
  .tuple(fc.constantFrom('Control+z', 'Control+z', 'Control+y'), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .map(([key, times, fast]): Deed => {
    const keys = Array<string>(times).fill(key)
    return {
      name: `go back ${keys.join(' ')}${fast ? ' at once' : ''}`,
      can: () => true,
      run: async (model, window) => {
        const states = [model.sheet]
        for (let step = 0; step < times; step += 1) {
          goBack(model, key === 'Control+z' ? 'done' : 'undone')
          states.push(model.sheet)
        }
        await window.press(keys, fast)
        await followChange(model, window, findChangedRows(states))
      },
    }
  })

/**
 * Whether a change lay out of sight is the window's matter. Where the focus went to a row that changed, the model goes
 * along; anywhere else it stays where it is, and both are compared then as after every deed.
 */
async function followChange(
  model: GridModel,
  window: GridWindow,
  changed: ReadonlySet<string>,
): Promise<void> {
  await window.drawn()
  const { focus, rows } = await window.look()
  const position = rows.find(({ id }) => id === focus?.row)?.position
  const row = position === undefined ? undefined : shownRows(model)[position]
  if (focus === null || row === undefined || !changed.has(row)) return
  if (row !== model.active.row || focus.column !== model.active.column)
    goTo(model, { row, column: focus.column })
}

function findChangedRows(states: readonly Sheet[]): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const [at, state] of states.slice(1).entries()) {
    const before = new Map(states[at]?.rows.map((row, place) => [row.id, spell(row, place)]))
    for (const [place, row] of state.rows.entries()) {
      if (before.get(row.id) !== spell(row, place)) changed.add(row.id)
    }
  }
  return changed
}

/** A row that moved changed as well. */
function spell({ cells }: Sheet['rows'][number], place: number): string {
  return JSON.stringify([place, Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))])
}
