// What is remembered of the columns of a table on this computer: read field by field, whatever stands there.
import { beforeEach, describe, expect, it } from 'vitest'
import {
  firstLayout,
  openTableLayouts,
  readLayout,
  withoutOwn,
  withWidth,
} from '../../../src/app/table-layouts.ts'
import type { TableLayout } from '../../../src/app/table-layouts.ts'
import { newBrowser, openTestDatabase } from './support.ts'

const layout: TableLayout = {
  hidden: { desk: ['notes'] },
  order: ['name', 'b', 'a'],
  widths: { desk: { a: 120 }, projector: { b: 400 } },
}

describe('the layout of a table', () => {
  it('is the first one where nothing can be read', () => {
    for (const strange of [undefined, null, 3, 'x', [], { hidden: 3, order: {}, widths: 'x' }])
      expect(readLayout(strange)).toEqual(firstLayout)
  })

  it('keeps what is sound and leaves out what is not', () => {
    expect(
      readLayout({
        hidden: { desk: ['a', 3], moon: ['b'] },
        order: ['a', null],
        widths: { desk: { a: 120, b: 'wide', c: -4, d: Infinity, e: 9e9 } },
      }),
    ).toEqual({ hidden: { desk: ['a'] }, order: ['a'], widths: { desk: { a: 120 } } })
  })
})

describe('a width set by hand', () => {
  it('stays within what can be read and seen, and can be taken back', () => {
    const wide = withWidth(firstLayout, 'desk', 'a', 99_999)
    expect(wide.widths).toEqual({ desk: { a: 1200 } })
    expect(withWidth(wide, 'desk', 'a', 1).widths).toEqual({ desk: { a: 36 } })
    expect(withWidth(wide, 'desk', 'a', null).widths).toEqual({ desk: {} })
    expect(withWidth(wide, 'projector', 'b', 300.4).widths).toEqual({
      desk: { a: 1200 },
      projector: { b: 300 },
    })
  })

  it('goes with everything else of its own, and leaves the other setting alone', () => {
    expect(readLayout(withoutOwn(layout, 'desk'))).toEqual({
      hidden: {},
      order: [],
      widths: { projector: { b: 400 } },
    })
  })
})

describe('layouts of a workbook', () => {
  beforeEach(newBrowser)

  it('are found again when it is opened again, each at its place', async () => {
    const database = await openTestDatabase()
    const layouts = await openTableLayouts(database, 'w1')
    expect(layouts.find('meetings/today')).toEqual(firstLayout)
    layouts.keep('meetings/today', layout)
    expect(layouts.find('meetings/today')).toEqual(layout)
    await expect
      .poll(async () => (await openTableLayouts(database, 'w1')).find('meetings/today'))
      .toEqual(layout)
    expect((await openTableLayouts(database, 'w1')).find('meetings/redesign')).toEqual(firstLayout)
    expect((await openTableLayouts(database, 'w2')).find('meetings/today')).toEqual(firstLayout)
  })

  it('keep beside them how rows were last looked at, each for itself', async () => {
    const database = await openTestDatabase()
    const layouts = await openTableLayouts(database, 'w1')
    expect(layouts.findShape('meetings/')).toBeUndefined()
    layouts.keepShape('meetings/', { group: 'type' })
    layouts.keep('actions/', layout)
    await expect
      .poll(async () => {
        const again = await openTableLayouts(database, 'w1')
        return [again.findShape('meetings/'), again.find('meetings/'), again.find('actions/')]
      })
      .toEqual([{ group: 'type' }, firstLayout, layout])
  })
})
