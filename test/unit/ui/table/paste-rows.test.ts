import { expect, it } from 'vitest'
import { matchRows, startsWithHeader } from '../../../../src/ui/table/paste-rows.ts'

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
