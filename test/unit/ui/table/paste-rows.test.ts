import { expect, it } from 'vitest'
import { matchColumns, matchRows, startsWithHeader } from '../../../../src/ui/table/paste-rows.ts'

const labels = [['Owner'], ['Due date', 'Due'], ['Note']]

it('knows a first line that only names the columns', () => {
  expect(
    startsWithHeader(
      [
        ['owner', 'Due'],
        ['Ana', ''],
      ],
      labels,
    ),
  ).toBe(true)
  expect(
    startsWithHeader(
      [
        ['Owner', 'due DATE', 'Note', 'more'],
        ['', '', '', ''],
      ],
      labels,
    ),
  ).toBe(true)
  expect(
    startsWithHeader(
      [
        ['Owner', 'Deadline'],
        ['Ana', ''],
      ],
      labels,
    ),
  ).toBe(false)
  expect(
    startsWithHeader(
      [
        ['Owner', ''],
        ['Ana', ''],
      ],
      labels,
    ),
  ).toBe(false)
})

it('takes a line for itself where nothing follows, or where there is no column', () => {
  expect(startsWithHeader([['Owner']], labels)).toBe(false)
  expect(startsWithHeader([['Owner'], ['Ana']], [])).toBe(false)
})

it('finds the columns that a first line names, in our order', () => {
  expect(
    matchColumns(
      [
        ['note', '', 'DUE'],
        ['Call', ' ', '1 May 2026'],
      ],
      labels,
    ),
  ).toEqual([
    { at: 2, column: 1 },
    { at: 0, column: 2 },
  ])
})

it.each([
  [
    'a name of no column',
    [
      ['Note', 'Deadline'],
      ['a', 'b'],
    ],
  ],
  [
    'no name over content',
    [
      ['Note', 'Due', ''],
      ['a', 'b', 'c'],
    ],
  ],
  [
    'a name twice',
    [
      ['Due', 'Due date', 'Note'],
      ['a', 'b', 'c'],
    ],
  ],
  ['one name alone', [['Due'], ['a']]],
  ['no line below', [['Note', 'Due']]],
])('finds none where there is %s', (_, texts) => {
  expect(matchColumns(texts, labels)).toBeNull()
})

it('takes a name that two columns share for neither', () => {
  const shared = [...labels, ['Place', 'Note']]
  const texts = (name: string) => [
    [name, 'Owner'],
    ['a', 'b'],
  ]
  expect(matchColumns(texts('Note'), shared)).toBeNull()
  expect(matchColumns(texts('Place'), shared)).not.toBeNull()
})

const names = new Map([
  ['r1', 'Margin'],
  ['r2', 'Growth'],
  ['r3', 'Two of a kind'],
  ['r4', 'Two of a kind'],
])

it('finds the rows that lines name', () => {
  expect(
    matchRows(
      [
        ['growth ', 'x'],
        ['MARGIN', 'y'],
      ],
      names,
    ),
  ).toEqual(['r2', 'r1'])
})

it.each([
  ['a name that no row has', [['Growth'], ['Profit']]],
  ['a blank name', [['Growth'], ['']]],
  ['a name twice', [['Growth'], ['growth']]],
  ['a name that two rows share', [['Growth'], ['Two of a kind']]],
])('finds none where there is %s', (_, texts) => {
  expect(matchRows(texts, names)).toBeNull()
})
