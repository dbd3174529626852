// The notes of a stage: one long text, kept as a draft while it is typed and committed when the field is left.
import { useState } from 'react'
import { Textarea } from '@mantine/core'
import { textAt } from '../../domain/read.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { findRow } from '../../domain/workbook.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords } from '../../words/index.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'

export function StageNotes({ stageId }: { readonly stageId: StageId }) {
  const { session } = useWorkbookFrame()
  const stored = useSessionState((state) => {
    const row = findRow(state.workbook, 'stages', stageId)
    return (row === undefined ? undefined : textAt(row, 'notes')) ?? ''
  })
  const address = { table: 'stages', row: stageId, column: 'notes' } as const
  const [text, setText] = useState<string | null>(() => {
    const draft = session.store
      .getState()
      .drafts.find(({ table, row, column }) => table === 'stages' && row === stageId && column === 'notes')
    return draft?.text ?? null
  })

  const commit = () => {
    if (text === null) return
    if (text === stored) {
      session.clearDraft(address)
    } else {
      const value = text.trim() === '' ? null : text
      session.dispatch(
        { kind: 'set-cells', table: 'stages', changes: [{ row: stageId, column: 'notes', value }] },
        stagePageWords.notesStep(methodWords.stages[stageId].label),
      )
    }
    setText(null)
  }
  return (
    <section className="page-section stage-notes">
      <Textarea
        label={stagePageWords.notes}
        description={stagePageWords.notesHelp}
        placeholder={stagePageWords.notesBlank}
        autosize
        minRows={2}
        maxRows={12}
        dir="auto"
        value={text ?? stored}
        onChange={(event) => {
          const { value } = event.currentTarget
          setText(value)
          session.putDraft({ ...address, text: value })
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setText(null)
          session.clearDraft(address)
        }}
      />
    </section>
  )
}
