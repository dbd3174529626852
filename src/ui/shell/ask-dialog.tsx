// A question with two answers. No is the one that is taken without thinking.
import { Button, Modal } from '@mantine/core'
import { frameWords } from '../../words/en/frame.ts'
import type { Question } from './ask.tsx'
import './dialog-styles.ts'
import { useReturnedFocus } from './use-returned-focus.ts'

interface AskDialogProps {
  readonly question: Question
  readonly onAnswer: (yes: boolean) => void
}

export function AskDialog({ question, onAnswer }: AskDialogProps) {
  useReturnedFocus()
  return (
    <Modal opened onClose={() => onAnswer(false)} title={question.title} size={480}>
      <div className="dialog-form">
        <p>{question.text}</p>
        <div className="dialog-buttons">
          <Button data-autofocus onClick={() => onAnswer(false)}>
            {frameWords.cancel}
          </Button>
          <Button variant="filled" onClick={() => onAnswer(true)}>
            {question.confirm}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
