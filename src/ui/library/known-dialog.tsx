// A file holds a workbook the library already has: replace, keep both, or leave it.
import { Button, Modal } from '@mantine/core'
import type { KnownWorkbookChoice } from '../../app/library-state.ts'
import { libraryWords } from '../../words/en/library.ts'
import { cut } from '../../words/en/spell.ts'
import '../shell/dialog-styles.ts'
import { spellInstant } from '../shell/spell-instant.ts'
import { useReturnedFocus } from '../shell/use-returned-focus.ts'
import { useToday } from '../shell/use-today.ts'

interface KnownDialogProps {
  readonly choice: KnownWorkbookChoice
  readonly onCancel: () => void
  readonly onChoose: (choice: 'replace' | 'keep-both') => void
}

export function KnownDialog({ choice, onCancel, onChoose }: KnownDialogProps) {
  useReturnedFocus()
  const { isDeleted, further, savedAt, writtenAt } = choice
  const today = useToday()
  const title = cut(choice.title, 80) || libraryWords.untitled
  return (
    <Modal
      opened
      onClose={onCancel}
      title={isDeleted ? libraryWords.knownDeletedTitle(title) : libraryWords.knownTitle(title)}
      size={520}
    >
      <div className="dialog-form">
        <div>
          <p className="strong">{libraryWords.knownFurther[further]}</p>
          <p className="meta">
            {libraryWords.knownSaved(spellInstant(savedAt, today))}{' '}
            {writtenAt !== null && libraryWords.knownWritten(spellInstant(writtenAt, today))}
          </p>
        </div>
        <p className="quiet">{isDeleted ? libraryWords.knownDeletedHelp : libraryWords.knownHelp}</p>
        <div className="dialog-buttons">
          <Button onClick={onCancel}>{libraryWords.cancel}</Button>
          <Button onClick={() => onChoose('replace')}>{libraryWords.replace}</Button>
          <Button variant="filled" data-autofocus onClick={() => onChoose('keep-both')}>
            {libraryWords.keepBoth}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
