// Asks the few facts a new workbook begins with and says in a sentence what is missing.
import { useState } from 'react'
import { TextInput } from '@mantine/core'
import type { NewWorkbook } from '../../app/library-state.ts'
import { libraryWords } from '../../words/en/library.ts'
import { DateInput, findDateError } from '../shell/date-input.tsx'
import { FormDialog } from '../shell/form-dialog.tsx'
import { useKeptForm } from '../shell/kept-form.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { findTitleError } from '../shell/title-error.ts'
import { useToday } from '../shell/use-today.ts'

interface CreateDialogProps {
  readonly onCancel: () => void
  /** Answers whether it was made. */
  readonly onCreate: (facts: NewWorkbook) => Promise<boolean>
}

export function CreateDialog({ onCancel, onCreate }: CreateDialogProps) {
  const { typed, type, forget } = useKeptForm(null, 'new workbook')
  const today = useToday()
  const facts: NewWorkbook = {
    title: typed['title'] ?? '',
    organisation: typed['organisation'] ?? '',
    technologyLeader: typed['technologyLeader'] ?? '',
    startDate: typed['startDate'] ?? today,
  }
  const author = typed['author'] ?? ''
  const [asked, setAsked] = useState(false)
  const { preferences, set: setPreferences } = usePreferences()
  const [asksAuthor] = useState(preferences.author === '')
  const { fields } = libraryWords
  const titleError = findTitleError(facts.title)
  const dateError = findDateError(facts.startDate, libraryWords.startDateMissing)
  const set = (event: React.ChangeEvent<HTMLInputElement>) => {
    const { name, value } = event.currentTarget
    type(name, value)
  }
  return (
    <FormDialog
      title={libraryWords.createTitle}
      size={480}
      onClose={onCancel}
      cancel={libraryWords.cancel}
      confirm={libraryWords.create}
      onSubmit={() => {
        setAsked(true)
        if (titleError !== null) return 'title'
        if (dateError !== null) return 'startDate'
        if (author.trim() !== '') void setPreferences({ author: author.trim() })
        void onCreate(trimmed(facts)).then((isMade) => {
          if (isMade) forget()
        })
        return null
      }}
    >
      <p className="quiet">{libraryWords.createHelp}</p>
      <TextInput
        data-autofocus
        name="title"
        label={fields.title}
        description={fields.titleHint}
        value={facts.title}
        error={asked ? titleError : null}
        onChange={set}
      />
      <TextInput name="organisation" label={fields.organisation} value={facts.organisation} onChange={set} />
      <TextInput
        name="technologyLeader"
        label={fields.technologyLeader}
        description={fields.technologyLeaderHint}
        value={facts.technologyLeader}
        onChange={set}
      />
      <DateInput
        name="startDate"
        label={fields.startDate}
        description={fields.startDateHint}
        value={facts.startDate}
        error={asked ? dateError : null}
        onChange={set}
      />
      {asksAuthor && (
        <TextInput
          name="author"
          label={fields.author}
          description={fields.authorHint}
          value={author}
          maxLength={100}
          onChange={set}
        />
      )}
    </FormDialog>
  )
}

function trimmed(facts: NewWorkbook): NewWorkbook {
  return {
    title: facts.title.trim(),
    organisation: facts.organisation.trim(),
    technologyLeader: facts.technologyLeader.trim(),
    startDate: facts.startDate,
  }
}
