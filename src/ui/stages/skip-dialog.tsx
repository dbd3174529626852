// A stage is skipped only with a reason.
import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import type { StageId } from '../../domain/stage-id.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'
import { FormDialog } from '../shell/form-dialog.tsx'
import { useKeptForm } from '../shell/kept-form.ts'
import { useSessionState } from '../workbook/workbook-context.ts'

interface SkipDialogProps {
  readonly stageId: StageId
  readonly onCancel: () => void
  readonly onSkip: (reason: string) => void
}

export function SkipDialog({ stageId, onCancel, onSkip }: SkipDialogProps) {
  const id = useSessionState((state) => state.workbook.id)
  const { typed, type, forget } = useKeptForm(`skip ${stageId} of ${id}`)
  const reason = typed['reason'] ?? ''
  const [asked, setAsked] = useState(false)
  return (
    <FormDialog
      title={stagePageWords.skipTitle(words.stages[stageId].label)}
      size={480}
      onClose={onCancel}
      onSubmit={() => {
        setAsked(true)
        if (reason.trim() === '') return 'reason'
        forget()
        onSkip(reason.trim())
        return null
      }}
    >
      <p className="quiet">{stagePageWords.skipHelp}</p>
      <TextInput
        data-autofocus
        name="reason"
        label={stagePageWords.skipReason}
        value={reason}
        error={asked && reason.trim() === '' ? stagePageWords.reasonMissing : null}
        onChange={(event) => type('reason', event.currentTarget.value)}
      />
      <div className="dialog-buttons">
        <Button onClick={onCancel}>{stagePageWords.cancel}</Button>
        <Button variant="filled" type="submit">
          {stagePageWords.skip}
        </Button>
      </div>
    </FormDialog>
  )
}
