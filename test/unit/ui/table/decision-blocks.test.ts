import { describe, expect, it } from 'vitest'
import type { SessionState } from '../../../../src/app/session-state.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { schemes } from '../../../../src/domain/catalogue.ts'
import { makeLetterCells } from '../../../../src/ui/table/decision-blocks.ts'
import type { MatrixView } from '../../../../src/ui/table/decision-view.ts'
import { sketchWorkbook } from '../../domain/sketch.ts'

const roles = [
  { id: 'ceo', name: 'CEO', isTechnology: false },
  { id: 'cfo', name: 'CFO', isTechnology: false },
]
const view: MatrixView = {
  mode: 'both',
  scheme: { ...schemes.rapid, id: 'rapid' },
  roles,
  phases: ['as-is'],
  shownRoles: roles,
  rows: ['x'],
  hidden: [],
  positionOf: () => 0,
}
const cells = makeLetterCells(view, ['decision', 'as-is/ceo', 'as-is/@decider'])
const [decision, ceo, decider] = cells.columns as readonly [Column, Column, Column] // one for each id
const workbook = sketchWorkbook({
  roles: { ceo: { role: 'CEO' }, cfo: { role: 'CFO' } },
  'decision-rights': { x: { decision: 'Pricing', 'as-is-roles': { ceo: 'RP', cfo: 'D' } } },
})
const state = { workbook, asOf: '2026-06-01' } as SessionState // all that is read of it

describe('letters as blocks', () => {
  it('are read from their side, with the decision and who decides', () => {
    const texts = [decision, ceo, decider].map((column) =>
      cells.write(state, column, cells.cellAt(state, 'x', column)),
    )
    expect(texts).toEqual(['Pricing', 'RP', 'CFO'])
    expect(cells.labelOf(ceo.id)).toMatch(/: CEO$/)
  })

  it('take letters in any order, and nothing else', () => {
    expect(cells.read(state, ceo, 'p, d')).toBe('DP')
    expect(cells.read(state, ceo, '')).toBeUndefined()
    expect(cells.read(state, ceo, 'soon')).toEqual({ unread: 'soon' })
  })

  it('are written into their side, new rows too; what is no letter is left out', () => {
    const edit = cells.toStored({
      kind: 'batch',
      edits: [
        {
          kind: 'set-cells',
          table: 'decision-rights',
          changes: [
            { row: 'x', column: 'decision', value: 'Prices' },
            { row: 'x', column: 'as-is/ceo', value: 'D' },
            { row: 'x', column: 'as-is/cfo', value: null },
            { row: 'x', column: 'to-be/ceo', value: { unread: 'soon' } },
          ],
        },
        {
          kind: 'insert-rows',
          table: 'decision-rights',
          rows: [{ id: 'y', order: 'a1', cells: { decision: 'New', 'to-be/ceo': 'D', 'to-be/cfo': 'P' } }],
        },
      ],
    })
    expect(edit).toEqual({
      kind: 'batch',
      edits: [
        {
          kind: 'set-cells',
          table: 'decision-rights',
          changes: [
            { row: 'x', column: 'decision', value: 'Prices' },
            { row: 'x', column: 'as-is-roles', key: 'ceo', value: 'D' },
            { row: 'x', column: 'as-is-roles', key: 'cfo', value: null },
          ],
        },
        {
          kind: 'insert-rows',
          table: 'decision-rights',
          rows: [{ id: 'y', order: 'a1', cells: { decision: 'New', 'to-be-roles': { ceo: 'D', cfo: 'P' } } }],
        },
      ],
    })
  })
})
