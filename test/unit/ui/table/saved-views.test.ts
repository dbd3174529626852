// Named views as rows of the workbook: written, read back field by field, told apart from the present look.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLayout } from '../../../../src/app/table-layouts.ts'
import { applyEdit } from '../../../../src/domain/edit.ts'
import type { Edit } from '../../../../src/domain/edit.ts'
import type { Workbook } from '../../../../src/domain/workbook.ts'
import {
  findNamed,
  firstLook,
  isSameLook,
  makeDelete,
  makeRename,
  makeSave,
  makeSaveOver,
  readViews,
} from '../../../../src/ui/table/saved-views.ts'
import type { ViewLook } from '../../../../src/ui/table/saved-views.ts'
import { plainShape, withGroup, withSort } from '../../../../src/ui/table/view-shape.ts'
import { makeEngagement } from '../../domain/engagement.ts'

const place = 'meetings/redesign'
const known = new Set(['name', 'kind', 'note'])
const look: ViewLook = {
  layout: { hidden: { desk: ['note'] }, order: ['name', 'kind'], widths: { projector: { kind: 400 } } },
  shape: withGroup(withSort(plainShape, 'kind', 'descending', false), 'kind'),
}

function afterwards(...edits: readonly ((workbook: Workbook) => Edit)[]): Workbook {
  return edits.reduce(
    (workbook, make) => applyEdit(workbook, make(workbook), 'd').workbook,
    makeEngagement(1),
  )
}

const save =
  (id: string, name: string, at = place) =>
  (workbook: Workbook) =>
    makeSave(workbook.tables.views.rows, id, name, at, look)

describe('views with a name', () => {
  it('come back as they were saved, by name, for their place alone', () => {
    const { tables } = afterwards(
      save('v1', ' Open items '),
      save('v2', 'By kind'),
      save('v3', 'X', 'meetings/'),
    )
    const views = readViews(tables.views.rows, place, known)
    expect(views.map(({ name }) => name)).toEqual(['By kind', 'Open items'])
    expect(views.every((view) => isSameLook(view, look))).toBe(true)
    expect(findNamed(views, 'open  ITEMS')?.id).toBe('v1')
  })

  it('are saved over, renamed and deleted', () => {
    const { tables } = afterwards(
      save('v1', 'One'),
      save('v2', 'Two'),
      () => makeSaveOver('v1', firstLook),
      () => makeRename('v1', 'First'),
      () => makeDelete('v2'),
    )
    const [view, ...others] = readViews(tables.views.rows, place, known)
    expect(others).toEqual([])
    expect(view).toEqual({ id: 'v1', name: 'First', ...firstLook })
  })

  it('leave out columns that are not there', () => {
    const { tables } = afterwards(save('v1', 'One'))
    const [view] = readViews(tables.views.rows, place, new Set(['name']))
    expect(view?.shape).toEqual(plainShape)
    expect(view?.layout).toEqual({ hidden: { desk: [] }, order: ['name'], widths: { projector: {} } })
  })

  it('can be read whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (shape) => {
        const { tables } = afterwards(save('v1', 'One'), () => ({
          kind: 'set-cells',
          table: 'views',
          changes: [{ row: 'v1', column: 'shape', value: shape }],
        }))
        const [view] = readViews(tables.views.rows, place, known)
        expect(view?.name).toBe('One')
        expect(isSameLook(view ?? look, view ?? look)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('differ from a look in what is seen, not in how it is written down', () => {
    const layout = { ...firstLayout, hidden: { desk: ['a', 'b'] } }
    expect(
      isSameLook(
        { ...firstLook, layout },
        { ...firstLook, layout: { ...layout, hidden: { desk: ['b', 'a'] } } },
      ),
    ).toBe(true)
    expect(isSameLook({ ...firstLook, layout }, firstLook)).toBe(false)
  })
})
