// Asks for the reason that something is only done with.
import { useState } from 'react'
import { TextInput } from '@mantine/core'
import { FormDialog } from './form-dialog.tsx'
import { useKeptForm } from './kept-form.ts'

interface ReasonDialogProps {
  readonly workbookId: string
  /** Tells this question from all others about the workbook. */
  readonly question: string
  readonly title: string
  /** What it is done to, where the title does not say so. */
  readonly about?: string
  readonly words: {
    readonly help: string
    readonly reason: string
    readonly missing: string
    readonly cancel: string
    readonly confirm: string
  }
  readonly onCancel: () => void
  readonly onReason: (reason: string) => void
}

export function ReasonDialog({
  workbookId,
  question,
  title,
  about,
  words,
  onCancel,
  onReason,
}: ReasonDialogProps) {
  const { typed, type, forget } = useKeptForm(workbookId, question)
  const reason = typed['reason'] ?? ''
  const isMissing = reason.trim() === ''
  const [asked, setAsked] = useState(false)
  return (
    <FormDialog
      title={title}
      size={480}
      onClose={onCancel}
      cancel={words.cancel}
      confirm={words.confirm}
      onSubmit={() => {
        setAsked(true)
        if (isMissing) return 'reason'
        forget()
        onReason(reason.trim())
        return null
      }}
    >
      {about !== undefined && (
        <p className="strong" dir="auto">
          {about}
        </p>
      )}
      <p className="quiet">{words.help}</p>
      <TextInput
        data-autofocus
        name="reason"
        label={words.reason}
        value={reason}
        maxLength={2000}
        error={asked && isMissing ? words.missing : null}
        onChange={(event) => type('reason', event.currentTarget.value)}
      />
    </FormDialog>
  )
}
