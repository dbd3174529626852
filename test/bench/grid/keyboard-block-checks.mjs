// What people who live in spreadsheets expect of the keys for many cells, for rows and for the table as a whole.
import { isAt, lastColumn } from './keyboard-hands.mjs'

/** @typedef {import('./keyboard-hands.mjs').Spot} Spot */
/** @typedef {import('./keyboard-hands.mjs').Check} Check */

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

/** @type {readonly Check[]} */
export const blockChecks = [
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
