// Asks the few facts a new workbook begins with and says in a sentence what is missing.
import { useState } from 'react'
import { Button, Modal, TextInput } from '@mantine/core'
import { longestTitle } from '../../app/limits.ts'
import type { NewWorkbook } from '../../app/library-state.ts'
import { isDate } from '../../domain/date.ts'
import { libraryWords } from '../../words/en/library.ts'
import { localDate } from '../../app/clock.ts'
import { DateInput } from '../shell/date-input.tsx'
import '../shell/dialog-styles.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { useReturnedFocus } from '../shell/use-returned-focus.ts'

interface CreateDialogProps {
  readonly onCancel: () => void
  readonly onCreate: (facts: NewWorkbook) => void
}

export function CreateDialog({ onCancel, onCreate }: CreateDialogProps) {
  useReturnedFocus()
  const [facts, setFacts] = useState<NewWorkbook>(() => ({
    title: '',
    organisation: '',
    technologyLeader: '',
    startDate: localDate(new Date()),
  }))
  const [asked, setAsked] = useState(false)
  const { preferences, set: setPreferences } = usePreferences()
  const [author, setAuthor] = useState('')
  const [asksAuthor] = useState(preferences.author === '')
  const { fields } = libraryWords
  const titleError = checkTitle(facts.title)
  const dateError = isDate(facts.startDate) ? null : libraryWords.startDateMissing
  const set = (field: keyof NewWorkbook) => (event: React.ChangeEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget
    setFacts((old) => ({ ...old, [field]: value }))
  }
  return (
    <Modal opened onClose={onCancel} title={libraryWords.createTitle} size={480}>
      <form
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (titleError === null && dateError === null) {
            if (author.trim() !== '') void setPreferences({ author: author.trim() })
            onCreate(trimmed(facts))
          } else {
            focusFirstInvalid(event.currentTarget, titleError !== null ? 'title' : 'startDate')
          }
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
          onChange={set('title')}
        />
        <TextInput
          name="organisation"
          label={fields.organisation}
          value={facts.organisation}
          onChange={set('organisation')}
        />
        <TextInput
          name="technologyLeader"
          label={fields.technologyLeader}
          description={fields.technologyLeaderHint}
          value={facts.technologyLeader}
          onChange={set('technologyLeader')}
        />
        <DateInput
          name="startDate"
          label={fields.startDate}
          description={fields.startDateHint}
          value={facts.startDate}
          error={asked ? dateError : null}
          onChange={set('startDate')}
        />
        {asksAuthor && (
          <TextInput
            name="author"
            label={fields.author}
            description={fields.authorHint}
            value={author}
            maxLength={100}
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
        )}
        <div className="dialog-buttons">
          <Button onClick={onCancel}>{libraryWords.cancel}</Button>
          <Button variant="filled" type="submit">
            {libraryWords.create}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function checkTitle(title: string): string | null {
  if (title.trim() === '') return libraryWords.titleMissing
  return Array.from(title.trim()).length > longestTitle
    ? libraryWords.titleTooLong(Array.from(title).length, longestTitle)
    : null
}

function trimmed(facts: NewWorkbook): NewWorkbook {
  return {
    title: facts.title.trim(),
    organisation: facts.organisation.trim(),
    technologyLeader: facts.technologyLeader.trim(),
    startDate: facts.startDate,
  }
}

function focusFirstInvalid(form: HTMLFormElement, name: string): void {
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus()
}
