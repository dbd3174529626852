// What people who live in spreadsheets expect of each key, pressed in every grid the same way; one point a check.
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

const rows = 600
const rowsPerCheck = 8
const dateColumn = 5
const yesNoColumn = 7
const lastColumn = 9
/** Worked out; filled in every fourth row. */
const computedColumn = 9
const soonMs = 500

/** @param {Spot | null} active @param {number} row @param {number} column */
const isAt = (active, row, column) => active !== null && active.row === row && active.column === column

/**
 * @param {string} key
 * @param {(from: Spot) => readonly [number, number]} to
 * @param {number} [column]
 * @returns {Check}
 */
const moves = (key, to, column = 2) => [
  `${key} moves`,
  async (hands) => {
    const from = await hands.at(column)
    await hands.press(key)
    return hands.soon(async () => isAt(await hands.active(), ...to(from)))
  },
]

/**
 * @param {string} key
 * @param {(from: Spot) => readonly [number, number]} to
 * @returns {Check}
 */
const commits = (key, to) => [
  `${key} keeps what was typed and moves`,
  async (hands) => {
    const from = await hands.at(1)
    await hands.type('kept')
    await hands.press(key)
    return hands.soon(
      async () => (await hands.held(from)) === 'kept' && isAt(await hands.active(), ...to(from)),
    )
  },
]

/**
 * @param {string} key
 * @param {(range: { top: number, left: number, bottom: number, right: number }, from: Spot) => boolean} is
 * @returns {Check}
 */
const chooses = (key, is) => [
  `${key} chooses`,
  async (hands) => {
    const from = await hands.at(2)
    await hands.press(key)
    return hands.soon(async () => {
      const range = await hands.chosen()
      return range !== null && is(range, from)
    })
  },
]

/** @typedef {readonly [name: string, run: (hands: Hands) => Promise<boolean>]} Check */

/** @type {readonly Check[]} */
export const checks = [
  moves('ArrowDown', ({ row, column }) => [row + 1, column]),
  moves('ArrowUp', ({ row, column }) => [row - 1, column]),
  moves('ArrowRight', ({ row, column }) => [row, column + 1]),
  moves('ArrowLeft', ({ row, column }) => [row, column - 1]),
  moves('Tab', ({ row, column }) => [row, column + 1]),
  moves('Shift+Tab', ({ row, column }) => [row, column - 1]),
  [
    'Tab goes on in the next row',
    async (hands) => {
      const from = await hands.at(lastColumn - 1)
      await hands.press('Tab')
      // A cell that cannot be edited may be stepped over or not.
      if (isAt(await hands.active(), from.row, lastColumn)) await hands.press('Tab')
      return isAt(await hands.active(), from.row + 1, 0)
    },
  ],
  moves('Home', ({ row }) => [row, 0]),
  moves('End', ({ row }) => [row, lastColumn]),
  moves('Control+Home', () => [0, 0]),
  moves('Control+End', () => [rows - 1, lastColumn]),
  [
    'PageDown and PageUp move by a page',
    async (hands) => {
      const from = await hands.at(2)
      await hands.press('PageDown')
      const there = await hands.active()
      await hands.press('PageUp')
      const back = await hands.active()
      return there !== null && there.row - from.row > 8 && back !== null && there.row - back.row > 8
    },
  ],
  [
    'Control+ArrowDown stops where blank cells begin or end',
    async (hands) => {
      const from = await hands.at(computedColumn)
      await hands.press('Control+ArrowDown')
      return isAt(await hands.active(), from.row + 4, computedColumn)
    },
  ],
  moves('Control+ArrowRight', ({ row }) => [row, lastColumn], 2),
  moves('Control+ArrowLeft', ({ row }) => [row, 0], 4),
  [
    'Enter opens the cell with its content',
    async (hands) => {
      const from = await hands.at(1)
      await hands.press('Enter')
      const text = await hands.editor()
      return text !== null && text !== '' && text === (await hands.held(from))
    },
  ],
  [
    'F2 opens the cell with its content',
    async (hands) => {
      const from = await hands.at(1)
      await hands.press('F2')
      const text = await hands.editor()
      return text !== null && text !== '' && text === (await hands.held(from))
    },
  ],
  [
    'after F2 arrows move the caret',
    async (hands) => {
      const from = await hands.at(1)
      await hands.press('F2', 'ArrowLeft')
      return (await hands.editor()) !== null && isAt(await hands.active(), from.row, from.column)
    },
  ],
  [
    'typing replaces the content, no key lost',
    async (hands) => {
      await hands.at(1)
      await hands.type('abc')
      return (await hands.editor()) === 'abc'
    },
  ],
  [
    'the first key of an input method is not lost',
    async (hands) => {
      const from = await hands.at(1)
      await hands.compose('に')
      const text = await hands.editor()
      await hands.press('Enter')
      return text === 'に' && (await hands.held(from)) === 'に'
    },
  ],
  commits('Enter', ({ row, column }) => [row + 1, column]),
  commits('Shift+Enter', ({ row, column }) => [row - 1, column]),
  commits('Tab', ({ row, column }) => [row, column + 1]),
  commits('Shift+Tab', ({ row, column }) => [row, column - 1]),
  commits('ArrowRight', ({ row, column }) => [row, column + 1]),
  commits('ArrowDown', ({ row, column }) => [row + 1, column]),
  [
    'Enter after a run of Tabs returns to where it began',
    async (hands) => {
      const from = await hands.at(3)
      await hands.type('1')
      await hands.press('Tab')
      await hands.type('2')
      await hands.press('Enter')
      return isAt(await hands.active(), from.row + 1, 3)
    },
  ],
  [
    'Escape puts back what stood there',
    async (hands) => {
      const from = await hands.at(1)
      const before = await hands.held(from)
      await hands.type('gone')
      await hands.press('Escape')
      const isBack = isAt(await hands.active(), from.row, from.column)
      return isBack && (await hands.held(from)) === before
    },
  ],
  [
    'a cell that is worked out takes no text',
    async (hands) => {
      const from = await hands.at(computedColumn)
      const before = await hands.held(from)
      await hands.type('5')
      await hands.press('Enter')
      return (await hands.held(from)) === before
    },
  ],
  ...['Delete', 'Backspace'].map(
    /** @returns {Check} */ (key) => [
      `${key} clears the cell`,
      async (hands) => {
        const from = await hands.at(1)
        await hands.press(key)
        return (await hands.held(from)) === '' && isAt(await hands.active(), from.row, from.column)
      },
    ],
  ),
  [
    'Space toggles yes and no',
    async (hands) => {
      const from = await hands.at(yesNoColumn)
      const before = await hands.held(from)
      await hands.press('Space')
      return (await hands.held(from)) !== before
    },
  ],
  [
    'Control+; writes the day',
    async (hands) => {
      const from = await hands.at(dateColumn)
      await hands.press('Control+;')
      return (await hands.held(from)) === (await hands.look('today'))
    },
  ],
  chooses('Shift+ArrowDown', (range, from) => range.top === from.row && range.bottom === from.row + 1),
  chooses('Shift+ArrowRight', (range, from) => range.left === from.column && range.right === from.column + 1),
  chooses('Shift+End', (range) => range.right === lastColumn),
  chooses('Shift+PageDown', (range, from) => range.top === from.row && range.bottom > from.row + 8),
  chooses(
    'Shift+Space',
    (range) => range.left === 0 && range.right === lastColumn && range.top === range.bottom,
  ),
  chooses('Control+Space', (range) => range.left === range.right && range.bottom - range.top > 8),
  chooses('Control+A', (range) => range.right - range.left === lastColumn && range.bottom - range.top > 8),
  [
    'Escape goes back to one cell',
    async (hands) => {
      await hands.at(2)
      await hands.press('Shift+ArrowDown')
      const several = await hands.chosen()
      await hands.press('Escape')
      return several !== null && (await hands.chosen()) === null
    },
  ],
  [
    'Delete clears all chosen cells',
    async (hands) => {
      const { row } = await hands.at(3)
      await hands.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Delete')
      const texts = await Promise.all([
        hands.held({ row, column: 3 }),
        hands.held({ row, column: 4 }),
        hands.held({ row: row + 1, column: 3 }),
        hands.held({ row: row + 1, column: 4 }),
      ])
      return texts.every((text) => text === '')
    },
  ],
  [
    'copy and paste carry a block',
    async (hands) => {
      const { row } = await hands.at(3)
      await hands.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+C')
      await hands.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+V')
      const to = await hands.active()
      if (to === null || to.row === row) return false
      const same = await Promise.all(
        [0, 1].map(
          async (down) =>
            (await hands.held({ row: row + down, column: 4 })) ===
            (await hands.held({ row: to.row + down, column: 4 })),
        ),
      )
      return same.every(Boolean)
    },
  ],
  [
    'cut clears and paste brings back',
    async (hands) => {
      const from = await hands.at(1)
      const before = await hands.held(from)
      await hands.press('Control+X')
      const cut = await hands.held(from)
      await hands.press('ArrowDown', 'Control+V')
      const to = { row: from.row + 1, column: 1 }
      return cut === '' && before !== '' && (await hands.held(to)) === before
    },
  ],
  [
    'Control+Z takes an edit back, Control+Y brings it again',
    async (hands) => {
      const from = await hands.at(1)
      const before = await hands.held(from)
      await hands.type('undone')
      await hands.press('Enter', 'Control+z')
      const undone = await hands.held(from)
      await hands.press('Control+y')
      return undone === before && (await hands.held(from)) === 'undone'
    },
  ],
  [
    'Control+D fills down',
    async (hands) => {
      const { row, column } = await hands.at(1)
      await hands.press('Shift+ArrowDown', 'Control+D')
      return (await hands.held({ row, column })) === (await hands.held({ row: row + 1, column }))
    },
  ],
  [
    'Control+R fills to the right',
    async (hands) => {
      const { row } = await hands.at(3)
      await hands.press('Shift+ArrowRight', 'Control+R')
      return (await hands.held({ row, column: 3 })) === (await hands.held({ row, column: 4 }))
    },
  ],
  [
    'Control+Enter puts what was typed into all chosen cells',
    async (hands) => {
      const { row, column } = await hands.at(1)
      await hands.press('Shift+ArrowDown')
      await hands.type('both')
      await hands.press('Control+Enter')
      const texts = [await hands.held({ row, column }), await hands.held({ row: row + 1, column })]
      return texts.every((text) => text === 'both')
    },
  ],
  [
    'a row is made, doubled and deleted by keys',
    async (hands) => {
      await hands.at(1)
      const before = await hands.count()
      await hands.press('Control+Enter')
      const made = await hands.count()
      await hands.press('Control+Shift+D')
      const doubled = await hands.count()
      await hands.press('Control+Delete', 'Control+Delete')
      return made === before + 1 && doubled === before + 2 && (await hands.count()) === before
    },
  ],
  [
    'Alt+Shift+ArrowDown moves the row',
    async (hands) => {
      const { row } = await hands.at(1)
      const name = await hands.held({ row, column: 0 })
      await hands.press('Alt+Shift+ArrowDown')
      return (await hands.held({ row: row + 1, column: 0 })) === name
    },
  ],
  [
    'Shift+F10 opens a menu that Escape closes',
    async (hands) => {
      await hands.at(1)
      await hands.press('Shift+F10')
      const opened = await hands.look('menu')
      await hands.press('Escape')
      return opened && !(await hands.look('menu'))
    },
  ],
  [
    'Control+F looks for a text in the table',
    async (hands) => {
      await hands.at(1)
      await hands.press('Control+F')
      return hands.look('search')
    },
  ],
  [
    'F6 leaves the table',
    async (hands) => {
      await hands.at(1)
      await hands.press('F6')
      return hands.look('outside')
    },
  ],
  [
    'the cell with the focus keeps it when it is scrolled away',
    async (hands) => {
      const from = await hands.at(1)
      await hands.look('far')
      await hands.press('ArrowDown')
      const isThere = isAt(await hands.active(), from.row + 1, from.column)
      return isThere && !(await hands.look('lost'))
    },
  ],
]

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
 * All checks on one page, each in rows of its own; after one that was not passed nobody knows what is left of it, so the
 * next begins on a new page.
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} origin
 * @param {string} name
 * @returns {Promise<Record<string, boolean>>}
 */
export async function checkContract(engine, origin, name) {
  /** @type {Record<string, boolean>} */
  const kept = {}
  let hands = null
  for (const [at, [title, run]] of checks.entries()) {
    hands ??= await takeUp(engine, origin, name)
    kept[title] = await run(hands(12 + at * rowsPerCheck)).catch(() => false)
    if (kept[title] !== true) hands = null
  }
  return kept
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {string} origin
 * @param {string} name
 */
async function takeUp(engine, origin, name) {
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
