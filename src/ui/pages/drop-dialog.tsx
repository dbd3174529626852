// An action of a pillar is dropped only with a reason.
import { useState } from 'react'
import { Button, Modal, TextInput } from '@mantine/core'
import { pillarsPageWords } from '../../words/en/overview.ts'
import '../shell/dialog-styles.ts'

interface DropDialogProps {
  readonly action: string
  readonly onCancel: () => void
  readonly onDrop: (reason: string) => void
}

export function DropDialog({ action, onCancel, onDrop }: DropDialogProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const words = pillarsPageWords.drop
  return (
    <Modal opened onClose={onCancel} title={words.title} size={480} returnFocus={false}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (reason.trim() !== '') onDrop(reason.trim())
        }}
      >
        <p className="strong" dir="auto">
          {action}
        </p>
        <p className="quiet">{words.help}</p>
        <TextInput
          data-autofocus
          label={words.reason}
          value={reason}
          maxLength={2000}
          error={asked && reason.trim() === '' ? words.missing : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="dialog-buttons">
          <Button onClick={onCancel}>{words.cancel}</Button>
          <Button variant="filled" type="submit">
            {words.confirm}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
