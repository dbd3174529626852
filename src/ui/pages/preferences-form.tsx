// What holds for this computer, whatever workbook is open: also where none is.
import { useState } from 'react'
import { SegmentedControl, TextInput } from '@mantine/core'
import type { PreferencesState } from '../../app/preferences.ts'
import type { Desktop } from '../../desktop/contract.ts'
import type { Result } from '../../domain/result.ts'
import { briefingPageWords } from '../../words/en/briefing-page.ts'
import { settingsWords } from '../../words/en/pages.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { FontField } from './font-field.tsx'
import './pages.css'

interface PreferencesFormProps {
  readonly desktop: Desktop
  /** Tells a problem; answers whether there was none. */
  readonly tell: (result: Result<unknown>) => boolean
}

export function PreferencesForm({ desktop, tell }: PreferencesFormProps) {
  const { preferences, system, set } = usePreferences()
  const change = async (next: Partial<PreferencesState>) => {
    tell(await set(next))
  }
  return (
    <div className="settings-form enlarged">
      <AuthorField
        stored={preferences.author}
        onChange={(author) => {
          void change({ author })
        }}
      />
      <Choice
        label={settingsWords.theme}
        value={preferences.theme}
        options={settingsWords.themes}
        onChange={(theme) => void change({ theme })}
      />
      <Choice
        label={settingsWords.density}
        value={preferences.density}
        options={{
          comfortable: workbookWords.density.comfortable,
          compact: workbookWords.density.compact,
        }}
        onChange={(density) => void change({ density })}
      />
      <Choice
        label={settingsWords.enterKey}
        hint={settingsWords.enterKeyHint}
        value={preferences.enterKey}
        options={settingsWords.enterKeys}
        onChange={(enterKey) => void change({ enterKey })}
      />
      <Choice
        label={settingsWords.dates}
        hint={settingsWords.datesHint}
        value={preferences.dates}
        options={withSystem(settingsWords.dateOrders, system.dates)}
        onChange={(dates) => void change({ dates })}
      />
      <Choice
        label={settingsWords.decimal}
        hint={settingsWords.decimalHint}
        value={preferences.decimal}
        options={withSystem(settingsWords.decimalMarks, system.decimal)}
        onChange={(decimal) => void change({ decimal })}
      />
      <Choice
        label={settingsWords.paper}
        hint={settingsWords.paperHint}
        value={preferences.paper}
        options={briefingPageWords.papers}
        onChange={(paper) => void change({ paper })}
      />
      <FontField desktop={desktop} tell={tell} />
    </div>
  )
}

function withSystem<Id extends string>(options: Readonly<Record<Id, string>>, system: Id) {
  return { system: settingsWords.asSystem(options[system]), ...options }
}

function AuthorField({
  stored,
  onChange,
}: {
  readonly stored: string
  readonly onChange: (name: string) => void
}) {
  const [text, setText] = useState<string | null>(null)
  const commit = () => {
    if (text !== null && text.trim() !== stored) onChange(text.trim())
    setText(null)
  }
  return (
    <TextInput
      label={settingsWords.author}
      description={settingsWords.authorHint}
      maxLength={100}
      dir="auto"
      value={text ?? stored}
      // In a dialog Escape takes back the typing first, and only then closes it.
      data-mantine-stop-propagation={text !== null}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setText(null)
      }}
    />
  )
}

interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly hint?: string
  readonly value: Id
  readonly options: Readonly<Record<Id, string>>
  readonly onChange: (id: Id) => void
}

function Choice<Id extends string>({ label, hint, value, options, onChange }: ChoiceProps<Id>) {
  const entries = Object.entries(options) as [Id, string][] // keys of a Record over Id
  return (
    <div className="choice">
      <p className="choice-label" id={`choice-${label}`}>
        {label} {hint !== undefined && <span className="meta">{hint}</span>}
      </p>
      <SegmentedControl
        aria-label={label}
        value={value}
        data={entries.map(([id, text]) => ({ value: id, label: text }))}
        onChange={(next) => {
          const chosen = entries.find(([id]) => id === next)
          if (chosen !== undefined) onChange(chosen[0])
        }}
      />
    </div>
  )
}
