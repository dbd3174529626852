// A stage is skipped only with a reason.
import { useState } from 'react'
import { Button, Modal, TextInput } from '@mantine/core'
import type { StageId } from '../../domain/stage-id.ts'
import { stagePageWords } from '../../words/en/stage-page.ts'
import { methodWords as words } from '../../words/index.ts'
import '../shell/dialog-styles.ts'
import { useReturnedFocus } from '../shell/use-returned-focus.ts'

interface SkipDialogProps {
  readonly stageId: StageId
  readonly onCancel: () => void
  readonly onSkip: (reason: string) => void
}

export function SkipDialog({ stageId, onCancel, onSkip }: SkipDialogProps) {
  useReturnedFocus()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  return (
    <Modal opened onClose={onCancel} title={stagePageWords.skipTitle(words.stages[stageId].label)} size={480}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (reason.trim() !== '') onSkip(reason.trim())
        }}
      >
        <p className="quiet">{stagePageWords.skipHelp}</p>
        <TextInput
          data-autofocus
          label={stagePageWords.skipReason}
          value={reason}
          error={asked && reason.trim() === '' ? stagePageWords.reasonMissing : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="dialog-buttons">
          <Button onClick={onCancel}>{stagePageWords.cancel}</Button>
          <Button variant="filled" type="submit">
            {stagePageWords.skip}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
