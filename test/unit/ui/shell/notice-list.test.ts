// What has to be read stays, whatever passes by.
import { expect, test } from 'vitest'
import { addNotice } from '../../../../src/ui/shell/notice-list.ts'

interface Notice {
  readonly text: string
  readonly stays?: boolean
}

function show(...notices: readonly Notice[]): readonly string[] {
  return notices.reduce<readonly Notice[]>(addNotice, []).map(({ text }) => text)
}

const passing = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text }))
const staying = ['P', 'Q', 'R', 'S', 'T', 'U'].map((text) => ({ text, stays: true }))

test('a problem is not pushed out by what passes, and passing ones leave one after the other', () => {
  expect(show({ text: 'P', stays: true }, ...passing)).toEqual(['P', 'c', 'd', 'e'])
})

test('problems do not push out what passes, and fill no more than their room', () => {
  expect(show({ text: 'a' }, ...staying)).toEqual(['a', 'R', 'S', 'T', 'U'])
})
