import { expect, it } from 'vitest'
import { addressOfNote, readNoteDraft } from '../../../../src/ui/table/notes-draft.ts'
import type { NotedCell } from '../../../../src/domain/notes.ts'

const cells: readonly NotedCell[] = [
  { table: 'integration-points', row: 'execute', column: 'target' },
  { table: 'decision-rights', row: 'a/b', column: 'to-be-roles', key: 'ceo' },
]

it.each(cells)('the draft of a note leads back to its cell: %o', (cell) => {
  expect(readNoteDraft({ ...addressOfNote(cell), text: 'Half a' })).toEqual(cell)
})

it('other drafts are no notes', () => {
  expect(readNoteDraft({ table: 'actions', row: 'actions/a', column: 'action', text: '' })).toBeNull()
  expect(readNoteDraft({ table: 'notes', row: 'nowhere', column: 'note', text: '' })).toBeNull()
})
