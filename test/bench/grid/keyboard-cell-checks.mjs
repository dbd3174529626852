// What people who live in spreadsheets expect of the keys in one cell: where they lead, and what becomes of what is typed.
import { computedColumn, dateColumn, isAt, lastColumn, rows, yesNoColumn } from './keyboard-hands.mjs'

/** @typedef {import('./keyboard-hands.mjs').Spot} Spot */
/** @typedef {import('./keyboard-hands.mjs').Check} Check */

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

/** @type {readonly Check[]} */
export const cellChecks = [
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
]
