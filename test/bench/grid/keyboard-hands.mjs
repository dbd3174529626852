// What a check of the keyboard contract can do with a grid, whichever it is, and ask of it.
import { clickCell, openGrid, textColumn } from './visit.mjs'

/** @typedef {import('./visit.mjs').Spot} Spot */

/**
 * @typedef {object} Hands What a check does with a grid and asks of it.
 * @property {(column: number) => Promise<Spot>} at Puts the focus on a cell of a row no other check has touched.
 * @property {(holds: () => Promise<boolean>) => Promise<boolean>} soon Whether it comes true within half a second.
 * @property {(...keys: string[]) => Promise<void>} press
 * @property {(text: string) => Promise<void>} type
 * @property {(text: string) => Promise<void>} compose As an input method does: its first key is no character.
 * @property {() => Promise<Spot | null>} active
 * @property {() => Promise<string | null>} editor
 * @property {(spot: Spot) => Promise<string>} held
 * @property {() => Promise<{ top: number, left: number, bottom: number, right: number } | null>} chosen
 * @property {() => Promise<number>} count
 * @property {(what: string) => Promise<any>} look
 */

/** @typedef {readonly [name: string, run: (hands: Hands) => Promise<boolean>]} Check */

/** Rows of the table that keys are tried in. */
export const rows = 600
export const dateColumn = 5
export const yesNoColumn = 7
export const lastColumn = 9
/** Worked out; filled in every fourth row. */
export const computedColumn = 9
const soonMs = 500

/** @param {Spot | null} active @param {number} row @param {number} column */
export const isAt = (active, row, column) => active !== null && active.row === row && active.column === column

/** What of the page outside of any grid a check asks, in the page's own words. */
const looks = /** @type {Record<string, string>} */ ({
  today: 'new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10)',
  menu: "[...document.querySelectorAll('[role=menu]')].some((menu) => menu.getClientRects().length > 0)",
  search:
    "document.activeElement?.matches('input') && document.activeElement.closest('[role=gridcell], [role=row], td') === null && document.activeElement.getClientRects().length > 0",
  outside: "document.activeElement?.matches('button[data-outside]') === true",
  far: 'window.bench.scrollTo(0)',
  lost: 'document.activeElement === null || document.activeElement === document.body',
})

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} origin
 * @param {string} name
 */
export async function takeUp(engine, origin, name) {
  const { ask } = await openGrid(engine, origin, name, rows)
  // Some load their editor when it is first asked for; that is not what is looked at here.
  await clickCell(engine, ask, { row: 3, column: textColumn })
  await engine.page.keyboard.press('a')
  await engine.page.waitForTimeout(300)
  await ask('idle')
  await engine.page.keyboard.press('Escape')
  await ask('idle')
  return (/** @type {number} */ row) => makeHands(engine, ask, row)
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {import('./visit.mjs').Ask} ask
 * @param {number} row
 * @returns {Hands}
 */
function makeHands(engine, ask, row) {
  const { page, cdp } = engine
  const pause = () => ask('idle')
  const soon = async (/** @type {() => Promise<boolean>} */ holds) => {
    const until = performance.now() + soonMs
    while (performance.now() < until) {
      if (await holds()) return true
      await pause()
    }
    return holds()
  }
  return {
    at: async (column) => {
      await page.keyboard.press('Escape')
      await ask('scrollTo', row - 4)
      await pause()
      const isDrawn = await soon(async () => (await ask('box', { row, column })) !== null)
      if (!isDrawn) throw new Error('The row did not come into view.')
      await clickCell(engine, ask, { row, column })
      return { row, column }
    },
    soon,
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        await pause()
      }
    },
    type: async (text) => {
      await page.keyboard.type(text, { delay: 30 })
      await pause()
    },
    compose: async (text) => {
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: 'KeyN',
        windowsVirtualKeyCode: 229,
      })
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      await pause()
      await cdp.send('Input.insertText', { text })
      await pause()
    },
    active: () => ask('active'),
    editor: () => ask('editor'),
    held: (spot) => ask('held', spot),
    chosen: () => ask('chosen'),
    count: () => ask('count'),
    look: async (what) => {
      const seen = await page.evaluate(looks[what] ?? '')
      await pause()
      return seen
    },
  }
}
