// An action of a pillar is dropped only with a reason.
import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { pillarsPageWords } from '../../words/en/overview.ts'
import { FormDialog } from '../shell/form-dialog.tsx'
import { useKeptForm } from '../shell/kept-form.ts'
import { useSessionState } from '../workbook/workbook-context.ts'

interface DropDialogProps {
  /** Row id of the action. */
  readonly row: string
  readonly action: string
  readonly onCancel: () => void
  readonly onDrop: (reason: string) => void
}

export function DropDialog({ row, action, onCancel, onDrop }: DropDialogProps) {
  const id = useSessionState((state) => state.workbook.id)
  const { typed, type, forget } = useKeptForm(`drop ${row} of ${id}`)
  const reason = typed['reason'] ?? ''
  const [asked, setAsked] = useState(false)
  const words = pillarsPageWords.drop
  return (
    <FormDialog
      title={words.title}
      size={480}
      onClose={onCancel}
      onSubmit={() => {
        setAsked(true)
        if (reason.trim() === '') return 'reason'
        forget()
        onDrop(reason.trim())
        return null
      }}
    >
      <p className="strong" dir="auto">
        {action}
      </p>
      <p className="quiet">{words.help}</p>
      <TextInput
        data-autofocus
        name="reason"
        label={words.reason}
        value={reason}
        maxLength={2000}
        error={asked && reason.trim() === '' ? words.missing : null}
        onChange={(event) => type('reason', event.currentTarget.value)}
      />
      <div className="dialog-buttons">
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button variant="filled" type="submit">
          {words.confirm}
        </Button>
      </div>
    </FormDialog>
  )
}
