// What axe finds in each grid, in the states in which grids tend to break its rules.
import axe from 'axe-core'
import { clickCell, openGrid } from './visit.mjs'

/** @typedef {{ rule: string, impact: string, places: number }} Found */
/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./visit.mjs').Ask} Ask */

const editorOpen = 'window.bench.editor() !== null'
const popupOpen = "document.querySelector('[role=menu], [role=dialog]') !== null"

/**
 * @typedef {object} State
 * @property {string} name
 * @property {number} rows
 * @property {true} [onlyOurs]
 * @property {string} [shows] True on the page once the state is reached, where that could fail.
 * @property {(engine: Engine, ask: Ask) => Promise<void>} reach
 */

/**
 * Every grid is looked at in the first two; the rest names keys and parts that only ours has.
 * @type {readonly State[]}
 */
const states = [
  { name: 'as it opens', rows: 1000, reach: async () => undefined },
  {
    name: 'an editor open',
    rows: 1000,
    shows: editorOpen,
    reach: async (engine, ask) => {
      await clickCell(engine, ask, { row: 3, column: 1 })
      await engine.page.keyboard.press('Enter')
    },
  },
  { name: 'three rows', rows: 3, onlyOurs: true, reach: async () => undefined },
  { name: 'no row', rows: 0, onlyOurs: true, reach: async () => undefined },
  {
    name: 'the middle of 10,000 rows',
    rows: 10_000,
    onlyOurs: true,
    reach: async (engine, ask) => {
      await ask('scrollTo', 5000)
      await engine.page.waitForTimeout(200)
    },
  },
  ...[0, 2, 3, 5, 6, 7].map((column) => ({
    name: `the editor of column ${String(column + 1)} open`,
    rows: 1000,
    onlyOurs: /** @type {const} */ (true),
    shows: editorOpen,
    reach: async (/** @type {Engine} */ engine, /** @type {Ask} */ ask) => {
      await clickCell(engine, ask, { row: 3, column })
      await engine.page.keyboard.press('F2')
    },
  })),
  ...[
    {
      name: 'several cells chosen',
      keys: ['Shift+ArrowDown', 'Shift+ArrowRight'],
      shows: "document.querySelectorAll('[aria-selected=true]').length === 4",
    },
    {
      name: 'a value that cannot be read',
      keys: ['x', 'y', 'Enter'],
      shows: "document.querySelector('[aria-invalid=true]') !== null",
    },
    { name: 'the menu of a row', keys: ['Shift+F10'], shows: popupOpen },
    {
      name: 'the bar that looks for a text',
      keys: ['Control+F', 'o', 'n'],
      shows: "document.activeElement?.value === 'on'",
    },
    {
      name: 'the bar that replaces',
      keys: ['Control+H'],
      shows: "document.querySelectorAll('[data-find] input').length > 1",
    },
    { name: 'the menu of a column', keys: ['Control+Home', 'ArrowUp', 'Enter'], shows: popupOpen },
  ].map(({ name, keys, shows }) => ({
    name,
    shows,
    rows: 1000,
    onlyOurs: /** @type {const} */ (true),
    reach: async (/** @type {Engine} */ engine, /** @type {Ask} */ ask) => {
      await clickCell(engine, ask, { row: 3, column: 3 })
      for (const key of keys) await engine.page.keyboard.press(key)
      await engine.page.waitForTimeout(100)
    },
  })),
  {
    name: 'dark, several cells chosen',
    rows: 1000,
    onlyOurs: true,
    reach: async (engine, ask) => {
      await engine.page.evaluate("document.documentElement.dataset.mantineColorScheme = 'dark'")
      await clickCell(engine, ask, { row: 3, column: 3 })
      await engine.page.keyboard.press('Shift+ArrowDown')
    },
  },
  {
    name: 'twice as large',
    rows: 1000,
    onlyOurs: true,
    reach: async (engine) => {
      await engine.page.evaluate("document.body.style.zoom = '2'")
      await engine.page.waitForTimeout(100)
    },
  },
]

/**
 * @param {Engine} engine
 * @param {string} origin
 * @param {string} name
 * @param {boolean} isOurs
 * @returns {Promise<Record<string, Found[]>>} By state.
 */
export async function findBarriers(engine, origin, name, isOurs) {
  /** @type {Record<string, Found[]>} */
  const found = {}
  for (const state of states) {
    if (state.onlyOurs === true && !isOurs) continue
    const { ask } = await openGrid(engine, origin, name, state.rows)
    await state.reach(engine, ask)
    await engine.page.waitForTimeout(400)
    if (state.shows !== undefined && (await engine.page.evaluate(state.shows)) !== true) {
      throw new Error(`${name}: ${state.name} was not reached.`)
    }
    await engine.page.evaluate(axe.source)
    found[state.name] = await engine.page.evaluate(`axe
      .run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
      .then(({ violations }) =>
        violations.map(({ id, impact, nodes }) => ({ rule: id, impact, places: nodes.length })),
      )`)
  }
  return found
}
